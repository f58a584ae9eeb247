import axe from 'axe-core'
import type { Page } from 'playwright-core'
import { z } from 'zod'

const options = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
}

const answerSchema = z.object({ violations: z.array(z.object({ id: z.string(), nodes: z.array(z.object({ html: z.string() })) })) })

/** Returns a line for everything axe finds wrong on a page, or in the part of it that `part` selects: of the admin only our own. */
export async function accessibilityFaults(page: Page, part = ':root'): Promise<string[]> {
  // Not as a script element: the site's CSP would refuse it.
  await page.evaluate(axe.source)
  const answer: unknown = await page.evaluate(`axe.run(${JSON.stringify(part)}, ${JSON.stringify(options)})`)
  const { violations } = answerSchema.parse(answer)
  return violations.map(({ id, nodes }) => `axe ${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`)
}
