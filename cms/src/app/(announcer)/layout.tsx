import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import '../../admin/announcer/paper.css'
import '../../admin/announcer/reading.css'

export const metadata: Metadata = { title: 'Đọc bài phát thanh', icons: { icon: '/icon.svg' } }
export const viewport: Viewport = { width: 'device-width', initialScale: 1 }

/** Frame of the announcer's pages: outside the admin, so that they are light on a phone and open without a network. */
export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="vi">
      <body>{children}</body>
    </html>
  )
}
