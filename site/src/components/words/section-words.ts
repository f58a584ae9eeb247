import type { DocumentKind } from '@ward/shared/contract/content'

/** What a section is for, under its heading and in search results; and what stands there while it has nothing. */
export const sectionWords: Record<DocumentKind, { readonly description: string; readonly empty: string }> = {
  procedures: {
    description: 'Giấy tờ cần mang, nơi nộp, thời hạn, lệ phí và kết quả của từng thủ tục làm tại phường.',
    empty: 'Danh sách thủ tục đang được cập nhật. Vui lòng liên hệ nơi tiếp nhận hồ sơ để được hướng dẫn.',
  },
  articles: {
    description: 'Tin, bài về cải cách hành chính và việc phục vụ người dân, doanh nghiệp tại phường.',
    empty: 'Chưa có tin nào. Tin mới sẽ được đăng tại đây.',
  },
  'broadcast-scripts': {
    description: 'Lời các bài phát thanh đã được duyệt để đọc trên Đài Truyền thanh phường.',
    empty: 'Chưa có bài phát thanh nào. Bài mới sẽ được đăng tại đây.',
  },
  commendations: {
    description: 'Tập thể, cá nhân làm tốt công tác cải cách hành chính và phục vụ nhân dân.',
    empty: 'Chưa có bài giới thiệu nào. Gương điển hình mới sẽ được đăng tại đây.',
  },
  'answered-questions': {
    description: 'Câu hỏi của người dân, doanh nghiệp về thủ tục hành chính và câu trả lời của phường.',
    empty: 'Chưa có câu hỏi nào được trả lời. Câu trả lời mới sẽ được đăng tại đây.',
  },
  documents: {
    description: 'Kế hoạch, quyết định và văn bản về cải cách hành chính, kèm tình trạng hiệu lực.',
    empty: 'Chưa có văn bản nào. Văn bản mới sẽ được đăng tại đây.',
  },
}
