/** Answers a request with one Vietnamese sentence. */
export const refuse = (status: number, message: string): Response =>
  Response.json({ message }, { status, headers: { 'cache-control': 'no-store' } })

export const logInFirst = (): Response => refuse(401, 'Bạn cần đăng nhập lại.')

export const notYours = (): Response => refuse(403, 'Bạn không có quyền nhập thủ tục.')
