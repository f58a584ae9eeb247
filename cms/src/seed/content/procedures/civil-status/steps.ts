interface CivilStatusWork {
  /** "đăng ký khai sinh", "cấp Giấy xác nhận tình trạng hôn nhân" … */
  work: string
  /** The paper handed out at the end. */
  outcome: string
  /** What is paid when handing in on paper, a whole sentence. */
  payment: string
  /** Whether work handed in after 15:00 is answered on the next working day. */
  answeredSameDay: boolean
  /** Where a dossier handed in at the provincial centre goes. */
  forwardedTo: string
  /** How the entry is made once the dossier is in order. */
  entry: string
  /** How the outcome is signed and handed over. */
  handover: string
  /** Special cases and time limits. */
  remarks: string[]
}

/** Returns the steps of a civil-status procedure as plain text with lists. */
export function stepsOfCivilStatus(work: CivilStatusWork): string {
  const steps = [handIn(work), check(work), examine(), enter(work), `Bước 5. Trả kết quả\n- ${work.handover}`]
  const remarks = work.remarks.length === 0 ? [] : [['# Lưu ý', ...work.remarks.map((remark) => `- ${remark}`)].join('\n')]
  return [...steps, ...remarks].join('\n\n')
}

function handIn({ work, payment }: CivilStatusWork): string {
  return [
    'Bước 1. Nộp hồ sơ',
    `- Nộp trực tiếp: người yêu cầu ${work} nộp hồ sơ tại Trung tâm Phục vụ hành chính công có thẩm quyền. ${payment}`,
    '- Nộp trực tuyến: vào Cổng Dịch vụ công quốc gia hoặc ứng dụng định danh quốc gia (VNeID), điền mẫu điện tử tương tác, đính kèm bản chụp hoặc bản sao điện tử các giấy tờ theo quy định, nộp phí, lệ phí bằng chức năng thanh toán trực tuyến hoặc cách khác theo quy định, rồi hoàn tất việc nộp.',
  ].join('\n')
}

function check({ answeredSameDay, forwardedTo }: CivilStatusWork): string {
  const appointment = answeredSameDay
    ? 'Nếu nhận hồ sơ sau 15 giờ thì có phiếu hẹn, trả kết quả trong ngày làm việc tiếp theo'
    : 'Có phiếu hẹn trả kết quả'
  return [
    'Bước 2. Kiểm tra và tiếp nhận tại Trung tâm Phục vụ hành chính công',
    `- Hồ sơ đầy đủ, hợp lệ: tiếp nhận và chuyển công chức tư pháp - hộ tịch xử lý. ${appointment}; hồ sơ trực tuyến thì phiếu hẹn gửi qua thư điện tử hoặc tin nhắn. Hồ sơ nộp tại Trung tâm cấp tỉnh được chuyển đến ${forwardedTo} có thẩm quyền.`,
    '- Hồ sơ chưa đầy đủ: cán bộ tiếp nhận nêu rõ loại giấy tờ, nội dung cần bổ sung; bổ sung xong thì tiếp nhận như trên.',
    '- Không bổ sung, hoàn thiện được: Trung tâm thông báo từ chối giải quyết.',
  ].join('\n')
}

function examine(): string {
  return [
    'Bước 3. Thẩm tra hồ sơ',
    '- Công chức tư pháp - hộ tịch đối chiếu sự thống nhất, hợp lệ của thông tin trong hồ sơ. Hồ sơ phải bổ sung hoặc phải từ chối thì thông báo cho người nộp qua Trung tâm.',
    '- Cần xác minh hoặc vì lý do khác mà không kịp trả đúng hẹn: lập phiếu xin lỗi và hẹn lại ngày trả, nói rõ lý do; gửi qua Trung tâm, thư điện tử hoặc tin nhắn.',
  ].join('\n')
}

function enter({ entry, outcome }: CivilStatusWork): string {
  return [
    'Bước 4. Ghi nhận và xác nhận thông tin',
    `- Hồ sơ trực tiếp: ${entry}`,
    `- Hồ sơ trực tuyến: công chức gửi lại biểu mẫu điện tử của ${outcome} để người yêu cầu kiểm tra và xác nhận trong tối đa một ngày. Người yêu cầu đồng ý, hoặc quá một ngày không phản hồi, thì thực hiện như hồ sơ trực tiếp.`,
  ].join('\n')
}
