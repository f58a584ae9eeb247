import type { Page } from 'playwright-core'

/** Words of an English interface; none of them is a word or a name in the content of this product. */
const englishWords = `
  account actions add all and apply back cancel choose clear close collapse collections columns confirm continue copy create created
  creating dashboard dark delete document draft duplicate edit editing email empty enter error expand fields filter filters from
  general global heading hide high insert item items language last leave less light limit list loading locale lock log login logout
  modified more move new next none normal not of open options or page paragraph password per preview previous publish published
  publishing quote remove reset restore results save saved saving search select settings show sort status submit successfully text
  title toggle type undo untitled unpublish unpublished update updated upload user users value version versions view with you your
`
const english = new RegExp(String.raw`(?<![\p{L}\p{N}_/.@-])(?:${englishWords.trim().split(/\s+/).join('|')})(?![\p{L}\p{N}_/.@-])`, 'giu')

/** Returns the English words a person meets on an admin page: in its text, in the words of its fields and for screen readers. */
export async function englishWordsOn(page: Page): Promise<string[]> {
  const words = await page.evaluate(() => [
    document.title,
    document.body.innerText,
    ...['aria-label', 'title', 'placeholder', 'alt'].flatMap((name) =>
      [...document.querySelectorAll(`[${name}]`)]
        .filter((element) => element.checkVisibility())
        .map((element) => element.getAttribute(name) ?? ''),
    ),
  ])
  return [...new Set(words.flatMap((line) => [...line.matchAll(english)].map(([word]) => `${word} (${around(line, word)})`)))]
}

function around(line: string, word: string): string {
  const at = line.indexOf(word)
  return line.slice(Math.max(0, at - 30), at + word.length + 30).replaceAll('\n', ' ⏎ ')
}

/** Logs somebody in through the admin's own form and waits for the start page. */
export async function logIn(page: Page, cmsUrl: string, account: { readonly email: string; readonly password: string }): Promise<void> {
  await page.goto(`${cmsUrl}/admin`)
  await page.getByLabel('Thư điện tử').fill(account.email)
  await page.getByLabel('Mật khẩu').fill(account.password)
  await page.getByRole('button', { name: 'Đăng nhập' }).click()
  await page.getByRole('heading', { name: /^Xin chào, / }).waitFor()
}
