import type { Article } from '../../src/contract/kinds/article.ts'

/**
 * What an editor's text can hold: headings, nested lists, a captioned table with headers of columns and rows, a picture in
 * the text, links to a document of the site, to a file and to another site.
 */
export const articleWithPictureTableAndLinks: Article = {
  id: 1,
  uid: '00000000-0000-4000-8000-000000000201',
  slug: 'ket-qua-giai-quyet-thu-tuc-quy-iii-2026',
  title: 'Kết quả giải quyết thủ tục hành chính quý III năm 2026',
  publishedAt: '2026-10-12T02:00:00.000Z',
  changedAt: '2026-10-14T07:30:00.000Z',
  visibleFrom: null,
  visibleUntil: null,
  topics: [1],
  summary: 'Quý III, phường tiếp nhận 1.250 hồ sơ, 98,5% được trả đúng hạn hoặc trước hạn.',
  bodyHtml: [
    '<p>Quý III năm 2026, <strong>Trung tâm Phục vụ hành chính công</strong> phường tiếp nhận 1.250 hồ sơ.</p>',
    '<h2>Theo lĩnh vực</h2>',
    '<table><caption>Số hồ sơ đã giải quyết</caption>',
    '<thead><tr><th scope="col">Lĩnh vực</th><th scope="col">Tiếp nhận</th><th scope="col">Đúng hạn</th></tr></thead>',
    '<tbody><tr><th scope="row">Hộ tịch</th><td>612</td><td>99,1%</td></tr>',
    '<tr><th scope="row">Chứng thực</th><td>638</td><td>97,9%</td></tr></tbody></table>',
    '<figure><img src="media:2" alt=""><figcaption>Tổ công nghệ số cộng đồng hỗ trợ người dân tại nhà.</figcaption></figure>',
    '<h2>Nộp hồ sơ ở đâu</h2>',
    '<ul><li>Trực tuyến trên <a href="https://dichvucong.gov.vn">Cổng Dịch vụ công quốc gia</a>:',
    '<ul><li>không phải đến phường;</li><li>theo dõi hồ sơ bằng mã.</li></ul></li>',
    '<li>Trực tiếp tại phường, xem <a href="doc:procedures/2">hướng dẫn đăng ký khai sinh</a>.</li></ul>',
    '<p>Tải <a href="media:3">tờ khai đăng ký khai sinh</a> để điền trước.</p>',
  ].join('\n'),
  picture: 1,
  author: 'Lê Thu Hà',
  source: 'Trung tâm Phục vụ hành chính công phường',
  procedures: [2, 6],
  documents: [],
  attachments: [3],
}
