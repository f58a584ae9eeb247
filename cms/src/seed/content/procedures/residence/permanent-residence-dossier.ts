import { formToFill, note, paper, paperInSomeCases, type PaperCase } from '../rows.ts'

const formsCt = 'Mẫu CT01 (hoặc mẫu CT02) ban hành kèm theo Thông tư số 53/2025/TT-BCA'

const ownHome: PaperCase = {
  name: 'Vào chỗ ở hợp pháp thuộc quyền sở hữu của mình',
  papers: [
    formToFill(
      'Tờ khai thay đổi thông tin cư trú; công dân Việt Nam định cư ở nước ngoài không có hộ chiếu Việt Nam còn giá trị thì dùng mẫu CT02.',
      formsCt,
    ),
    paper(
      'Thông tin chứng minh chỗ ở hợp pháp được khai thác trong căn cước điện tử, VNeID và các cơ sở dữ liệu. Không khai thác được thì xuất trình giấy tờ theo khoản 2 Điều 5 Nghị định số 154/2024/NĐ-CP. Giấy tờ nhà đất đã có trong Cơ sở dữ liệu quốc gia về đất đai thì không phải xuất trình.',
    ),
    paperInSomeCases(
      'Chỗ ở là phương tiện: giấy chứng nhận đăng ký phương tiện và giấy chứng nhận an toàn kỹ thuật, bảo vệ môi trường; phương tiện không phải đăng ký, đăng kiểm thì văn bản của Ủy ban nhân dân cấp xã xác nhận dùng để ở (Mẫu số 01 kèm theo Nghị định số 154/2024/NĐ-CP).',
    ),
    paperInSomeCases(
      'Phương tiện không phải đăng ký, hoặc nơi đăng ký không trùng nơi thường xuyên đậu, đỗ: văn bản của Ủy ban nhân dân cấp xã xác nhận địa điểm đậu, đỗ thường xuyên (Mẫu số 01 nêu trên).',
    ),
  ],
}

const familyHome: PaperCase = {
  name: 'Vào chỗ ở không thuộc sở hữu của mình theo khoản 2 Điều 20 Luật Cư trú (về ở với gia đình)',
  papers: [
    paper(
      'Thông tin chứng minh quan hệ nhân thân với chủ hộ, thành viên hộ được khai thác trong căn cước điện tử, VNeID và các cơ sở dữ liệu. Không khai thác được thì xuất trình giấy tờ theo khoản 2, khoản 3 Điều 6 Nghị định số 154/2024/NĐ-CP. Giấy kết hôn, giấy khai sinh đã có trong Cơ sở dữ liệu hộ tịch điện tử thì không phải xuất trình.',
    ),
  ],
}

const rentedHome: PaperCase = {
  name: 'Vào chỗ ở hợp pháp do thuê, mượn, ở nhờ',
  papers: [
    paper('Hợp đồng, văn bản về việc cho thuê, cho mượn, cho ở nhờ được công chứng hoặc chứng thực.'),
    paper(
      'Thông tin chứng minh đủ diện tích nhà ở được khai thác trong các cơ sở dữ liệu. Không khai thác được thì xuất trình giấy tờ thể hiện diện tích nhà ở hoặc xác nhận của Ủy ban nhân dân cấp xã về diện tích bình quân theo quy định của Hội đồng nhân dân tỉnh (Mẫu số 02 kèm theo Nghị định số 154/2024/NĐ-CP).',
    ),
  ],
}

const religiousHome: PaperCase = {
  name: 'Tại cơ sở tín ngưỡng, cơ sở tôn giáo có công trình phụ trợ là nhà ở',
  papers: [
    paperInSomeCases(
      'Người thuộc điểm a, b, c khoản 4 Điều 20 Luật Cư trú: giấy tờ chứng minh là nhà tu hành, chức sắc, chức việc, người hoạt động tôn giáo tại cơ sở đó, hoặc là người đại diện cơ sở tín ngưỡng.',
    ),
    paperInSomeCases(
      'Người thuộc điểm a, b, c khoản 4 Điều 20: văn bản của Ủy ban nhân dân cấp xã xác nhận cơ sở có công trình phụ trợ là nhà ở.',
    ),
    paperInSomeCases(
      'Người thuộc điểm d khoản 4 Điều 20: văn bản của Ủy ban nhân dân cấp xã xác nhận người đăng ký thuộc khoản 2 Điều 17 Luật Cư trú và cơ sở có công trình phụ trợ là nhà ở.',
    ),
  ],
}

const careHome: PaperCase = {
  name: 'Người được chăm sóc, nuôi dưỡng, trợ giúp',
  papers: [
    paperInSomeCases('Ở cơ sở trợ giúp xã hội: văn bản đề nghị của người đứng đầu cơ sở.'),
    paper('Giấy tờ, tài liệu xác nhận việc chăm sóc, nuôi dưỡng, trợ giúp.'),
  ],
}

const barracks: PaperCase = {
  name: 'Tại nơi đơn vị đóng quân, nhà ở công vụ của Công an nhân dân, Quân đội nhân dân',
  papers: [
    formToFill('Tờ khai thay đổi thông tin cư trú.', formsCt),
    paperInSomeCases(
      'Công an nhân dân: giấy giới thiệu của thủ trưởng đơn vị quản lý trực tiếp, ghi rõ nội dung để đăng ký thường trú và đơn vị có chỗ ở cho cán bộ, chiến sĩ (ký tên, đóng dấu).',
    ),
    paperInSomeCases(
      'Quân đội nhân dân: giấy giới thiệu đăng ký thường trú của cơ quan, đơn vị cấp trung đoàn và tương đương trở lên (ký tên, đóng dấu).',
    ),
  ],
}

const notes: PaperCase = {
  name: 'Lưu ý',
  papers: [
    'Trẻ mới sinh đăng ký thường trú lần đầu không phải xuất trình Giấy khai sinh; phải đăng ký cư trú trong tối đa 60 ngày kể từ ngày được đăng ký khai sinh.',
    'Người cao tuổi, người chưa thành niên đã có ngày, tháng, năm sinh trong Cơ sở dữ liệu quốc gia về dân cư thì không phải xuất trình giấy tờ chứng minh.',
    'Nhà của mình có nhiều chủ sở hữu: không cần ý kiến đồng ý của đồng sở hữu. Về ở với gia đình theo điểm a khoản 2 Điều 20 Luật Cư trú mà chỗ ở có nhiều chủ sở hữu: cần ít nhất một chủ sở hữu đồng ý.',
    'Chủ sở hữu mất năng lực hành vi dân sự, khó khăn trong nhận thức, dưới 18 tuổi, mất tích hoặc đã chết: chỉ cần một người đại diện hợp pháp hoặc người thừa kế đồng ý. Thuộc Điều 23 Luật Cư trú mà không xác định được chủ sở hữu: không cần ý kiến đồng ý.',
    'Có quan hệ theo điểm a khoản 2 Điều 20 mà vào chỗ ở chưa có hộ nào đăng ký thường trú (và không thuộc Điều 23), hoặc nơi thường trú của chủ hộ là nhà thuê, mượn, ở nhờ: hồ sơ theo khoản 2 Điều 21 Luật Cư trú.',
    'Người Việt Nam định cư ở nước ngoài còn quốc tịch Việt Nam: hộ chiếu Việt Nam còn giá trị; không có thì giấy tờ chứng minh quốc tịch và văn bản đồng ý của cơ quan quản lý xuất nhập cảnh Bộ Công an.',
    'Người được nhập hoặc trở lại quốc tịch Việt Nam đăng ký lần đầu: quyết định của Chủ tịch nước; trường hợp trở lại quốc tịch mà đã khai thác được trong Cơ sở dữ liệu quốc tịch thì không cần.',
    'Cán bộ, chiến sĩ, công nhân công an; sĩ quan, quân nhân chuyên nghiệp, công nhân, viên chức quốc phòng chuyển thường trú từ đơn vị, nhà ở công vụ ra ngoài: kèm giấy giới thiệu của đơn vị (ký tên, đóng dấu).',
  ].map(note),
}

/** The dossier of permanent residence, the commonest cases first. */
export const permanentResidenceDossier: PaperCase[] = [ownHome, familyHome, rentedHome, careHome, religiousHome, barracks, notes]
