import { borrowAccount, type BorrowedAccount } from './account.ts'
import { goWholeWay } from './go-whole-way.ts'

/** Publishes an article on the running product, sees it appear, withdraws it and sees it go; prints the milliseconds as JSON: `npm run whole-way`. */
async function main(): Promise<void> {
  const { CMS_URL: cmsUrl, WEB_URL: webUrl } = process.env
  if (!cmsUrl || !webUrl) throw new Error('CMS_URL and WEB_URL are missing: use "npm run whole-way".')
  const account: BorrowedAccount = await borrowAccount(process.env)
  try {
    const seen = await goWholeWay({ cmsUrl, webUrl, account })
    process.stdout.write(`${JSON.stringify({ wholeWay: 'gone', account: account.origin, ...seen })}\n`)
  } finally {
    await account.giveBack()
  }
}

await main().catch((error: unknown) => {
  process.stderr.write(`whole-way: ${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
})
