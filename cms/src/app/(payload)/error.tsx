'use client'

/** What somebody sees when a page of the admin cannot be made. */
export default function ErrorPage({ reset }: { reset: () => void }) {
  return (
    <main className="ward-error">
      <h1>Trang này chưa mở được</h1>
      <p>Hệ thống gặp lỗi khi mở trang. Những gì đã lưu vẫn còn nguyên. Hãy thử lại; nếu vẫn lỗi, báo quản trị kèm giờ xảy ra lỗi.</p>
      <button type="button" onClick={reset}>
        Thử lại
      </button>
    </main>
  )
}
