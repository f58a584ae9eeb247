import { Agent, request, type IncomingHttpHeaders, type OutgoingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'
import { createWebServer } from '../web-server.ts'
import { emptyShelf, type ReleaseForTest, type Shelf } from './shelf.ts'

interface Answer {
  status: number
  headers: IncomingHttpHeaders
  body: Buffer
}

export interface SiteForTest {
  shelf: Shelf
  port: number
  /** Lines the operator got. */
  reports: string[]
  ask(path: string, headers?: OutgoingHttpHeaders, method?: string): Promise<Answer>
}

function ask(agent: Agent, port: number, path: string, headers: OutgoingHttpHeaders, method: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path, headers, method, agent }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('error', reject)
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }))
    })
    asked.on('error', reject).end()
  })
}

/** Serves releases, of which the last one given is live, on a free port until the test ends. */
export async function siteForTest(...releases: ReleaseForTest[]): Promise<SiteForTest> {
  const shelf = await emptyShelf()
  for (const release of releases) await shelf.put(release)
  const live = releases.at(-1)
  if (live !== undefined) await shelf.switchTo(live.number)
  const reports: string[] = []
  const server = createWebServer({ releasesDir: shelf.dir, report: (line) => reports.push(line) })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const agent = new Agent({ keepAlive: true, maxSockets: 8 })
  onTestFinished(() => {
    agent.destroy()
    server.closeAllConnections()
    server.close()
  })
  const { port } = server.address() as AddressInfo
  return { shelf, port, reports, ask: (path, headers = {}, method = 'GET') => ask(agent, port, path, headers, method) }
}
