import type { Exchange } from '../exchange.ts'

const pages = {
  400: ['Địa chỉ không hợp lệ', 'Địa chỉ này viết không đúng. Vui lòng kiểm tra lại địa chỉ rồi mở lại trang.'],
  404: ['Không tìm thấy trang', 'Trang này không có hoặc đã chuyển sang địa chỉ khác. Vui lòng bắt đầu lại từ trang chủ.'],
  405: ['Trang chỉ để đọc', 'Địa chỉ này chỉ để đọc, không nhận dữ liệu gửi lên. Vui lòng quay lại trang trước.'],
  408: ['Kết nối quá chậm', 'Máy chủ không nhận được trọn yêu cầu. Vui lòng kiểm tra mạng rồi mở lại trang.'],
  410: ['Trang đã được gỡ', 'Nội dung này đã được gỡ khỏi trang. Vui lòng bắt đầu lại từ trang chủ.'],
  412: ['Nội dung đã thay đổi', 'Nội dung đã khác với bản máy của bạn đang giữ. Vui lòng tải lại trang.'],
  416: ['Phần cần tải không có', 'Tệp ngắn hơn phần được yêu cầu. Vui lòng tải lại tệp từ đầu.'],
  431: ['Yêu cầu quá dài', 'Yêu cầu gửi tới máy chủ quá dài. Vui lòng xóa cookie của trang này rồi mở lại.'],
  500: ['Trang đang gặp sự cố', 'Máy chủ chưa trả lời được yêu cầu này. Vui lòng thử lại sau ít phút.'],
  503: ['Trang đang được chuẩn bị', 'Trang đang được chuẩn bị, chưa có nội dung để xem. Vui lòng quay lại sau ít phút.'],
} as const

type KnownStatus = keyof typeof pages

function isKnown(status: number): status is KnownStatus {
  return status in pages
}

/** Returns a page of one sentence that needs no release; for a status it has no sentence for, the page of 500. */
export function plainPage(status: number): string {
  const [title, sentence] = pages[isKnown(status) ? status : 500]
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
</head>
<body>
<h1>${title}</h1>
<p>${sentence}</p>
</body>
</html>
`
}

const headersOfFile = ['Content-Encoding', 'Content-Disposition', 'ETag', 'Last-Modified', 'Accept-Ranges']

/** Answers with a page of one sentence, not to be stored. */
export function answerPlainPage({ response }: Exchange, status: number): void {
  const body = Buffer.from(plainPage(status))
  for (const name of headersOfFile) response.removeHeader(name)
  response.statusCode = status
  response.setHeader('Content-Type', 'text/html; charset=utf-8')
  response.setHeader('Cache-Control', 'no-store')
  response.setHeader('Content-Length', body.byteLength)
  response.end(body)
}
