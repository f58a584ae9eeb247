'use client'

/** What somebody sees when not even the frame of the admin can be made, for instance while the database is down. */
export default function GlobalError() {
  return (
    <html lang="vi">
      <body style={{ fontFamily: 'system-ui, sans-serif', maxWidth: '36rem', margin: '15vh auto', padding: '0 1rem', lineHeight: 1.6 }}>
        <title>Phần quản trị tạm thời chưa mở được</title>
        <h1>Phần quản trị tạm thời chưa mở được</h1>
        <p>Trang công khai không bị ảnh hưởng. Hãy tải lại trang sau ít phút; nếu vẫn lỗi, báo quản trị kèm giờ xảy ra lỗi.</p>
      </body>
    </html>
  )
}
