import type { ReleaseForTest } from './shelf.ts'

/** Says which page it is, in Vietnamese, and long enough to be worth compressing. */
const page = (title: string) => `<!doctype html><html lang="vi"><title>${title}</title><p>${'Thủ tục hành chính. '.repeat(40)}</p></html>`

/** A release with one file of each kind. */
export const exampleRelease = {
  number: 7,
  files: {
    'index.html': page('Trang chủ'),
    'tin-tuc.html': page('Tin tức'),
    'tin-tuc/le-ra-quan.html': page('Lễ ra quân'),
    'rss.xml': '<rss version="2.0"/>',
    'tin-tuc/rss.xml': '<rss version="2.0"/>',
    'sitemap.xml': '<urlset/>',
    'robots.txt': 'User-agent: *\n',
    'tim-kiem.json': '{}',
    '404.html': page('Không tìm thấy'),
    '410.html': page('Đã gỡ'),
    '_astro/trang.Ab12.css': 'p{margin:0}',
    '_astro/trang.Cd34.js': 'export {}',
    'media/1f3a9c02-anh.webp': Buffer.from('webp'),
    'media/1f3a9c02-anh.avif': Buffer.from('avif'),
    'media/1f3a9c02-ban-tin.mp3': Buffer.from('0123456789'),
    'media/1f3a9c02-ke-hoach.pdf': Buffer.from('%PDF-1.7'),
    'media/1f3a9c02-to-khai.docx': Buffer.from('PK'),
  },
  gone: ['/tin-tuc/bai-da-go', '/media/0a0b0c0d-anh-da-go.webp'],
  redirects: { '/tin-tuc/ten-cu': '/tin-tuc/le-ra-quan' },
} satisfies ReleaseForTest
