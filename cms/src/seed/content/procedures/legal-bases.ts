import { basis } from './rows.ts'

const dataInsteadOfPapers = basis(
  '66.7/2025/NQ-CP',
  'Quy định cắt giảm, đơn giản hóa thủ tục hành chính dựa trên dữ liệu',
  'Chính phủ',
  '2025-11-15',
)

const justiceSimplified = basis(
  '18/2026/NĐ-CP',
  'Sửa đổi, bổ sung một số nghị định để cắt giảm, đơn giản hóa thủ tục hành chính, điều kiện kinh doanh thuộc phạm vi quản lý của Bộ Tư pháp',
  'Chính phủ',
  null,
)

/** Where the provincial councils get the right to set fees from. */
export const provincialFees = basis(
  '85/2019/TT-BTC',
  'Hướng dẫn về phí và lệ phí thuộc thẩm quyền quyết định của Hội đồng nhân dân tỉnh, thành phố trực thuộc Trung ương',
  'Bộ Tài chính',
  '2019-11-29',
)

export const familyLaw = basis('52/2014/QH13', 'Luật Hôn nhân và gia đình', 'Quốc hội', '2014-06-19')

export const extractFees = basis(
  '281/2016/TT-BTC',
  'Quy định về phí khai thác và sử dụng thông tin trong cơ sở dữ liệu hộ tịch, phí xác nhận có quốc tịch Việt Nam, phí xác nhận là người gốc Việt Nam, lệ phí quốc tịch',
  'Bộ Tài chính',
  '2016-11-14',
)

/** Bases the civil-status procedures share. */
export const civilStatusBases = [
  basis('60/2014/QH13', 'Luật Hộ tịch', 'Quốc hội', '2014-11-20'),
  basis('123/2015/NĐ-CP', 'Quy định chi tiết một số điều và biện pháp thi hành Luật Hộ tịch', 'Chính phủ', '2015-11-15'),
  basis('87/2020/NĐ-CP', 'Quy định về Cơ sở dữ liệu hộ tịch điện tử, đăng ký hộ tịch trực tuyến', 'Chính phủ', '2020-07-28'),
  basis(
    '104/2022/NĐ-CP',
    'Sửa đổi, bổ sung một số điều của các nghị định liên quan đến việc nộp, xuất trình sổ hộ khẩu, sổ tạm trú giấy khi thực hiện thủ tục hành chính, cung cấp dịch vụ công',
    'Chính phủ',
    '2022-12-21',
  ),
  basis(
    '07/2025/NĐ-CP',
    'Sửa đổi, bổ sung một số điều của các nghị định trong lĩnh vực hộ tịch, quốc tịch, chứng thực',
    'Chính phủ',
    '2025-01-09',
  ),
  basis(
    '120/2025/NĐ-CP',
    'Quy định về phân định thẩm quyền của chính quyền địa phương 02 cấp trong lĩnh vực quản lý nhà nước của Bộ Tư pháp',
    'Chính phủ',
    '2025-06-11',
  ),
  justiceSimplified,
  dataInsteadOfPapers,
  basis(
    '04/2020/TT-BTP',
    'Quy định chi tiết thi hành một số điều của Luật Hộ tịch và Nghị định số 123/2015/NĐ-CP',
    'Bộ Tư pháp',
    '2020-05-28',
  ),
  basis('01/2022/TT-BTP', 'Quy định chi tiết một số điều và biện pháp thi hành Nghị định số 87/2020/NĐ-CP', 'Bộ Tư pháp', '2022-01-04'),
  basis('03/2023/TT-BTP', 'Thông tư số 03/2023/TT-BTP của Bộ trưởng Bộ Tư pháp', 'Bộ Tư pháp', '2023-08-02'),
  basis('04/2024/TT-BTP', 'Sửa đổi, bổ sung một số điều của Thông tư số 02/2020/TT-BTP và Thông tư số 04/2020/TT-BTP', 'Bộ Tư pháp', null),
  basis(
    '08/2025/TT-BTP',
    'Quy định về phân định thẩm quyền của chính quyền địa phương 02 cấp và phân cấp trong lĩnh vực quản lý nhà nước của Bộ Tư pháp',
    'Bộ Tư pháp',
    '2025-06-12',
  ),
  provincialFees,
  basis('106/2021/TT-BTC', 'Sửa đổi, bổ sung một số điều của Thông tư số 85/2019/TT-BTC', 'Bộ Tài chính', null),
]

/** Bases both certification procedures share. */
export const certificationBases = [
  basis(
    '23/2015/NĐ-CP',
    'Về cấp bản sao từ sổ gốc, chứng thực bản sao từ bản chính, chứng thực chữ ký và chứng thực hợp đồng, giao dịch',
    'Chính phủ',
    '2015-02-16',
  ),
  basis('280/2025/NĐ-CP', 'Sửa đổi, bổ sung một số điều của Nghị định số 23/2015/NĐ-CP', 'Chính phủ', null),
  basis('01/2020/TT-BTP', 'Quy định chi tiết và hướng dẫn thi hành một số điều của Nghị định số 23/2015/NĐ-CP', 'Bộ Tư pháp', '2020-03-03'),
  basis('226/2016/TT-BTC', 'Quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí chứng thực', 'Bộ Tài chính', '2016-11-11'),
  basis(
    '264/2016/TT-BTC',
    'Quy định phí, lệ phí trong lĩnh vực ngoại giao áp dụng tại các cơ quan đại diện Việt Nam ở nước ngoài',
    'Bộ Tài chính',
    '2016-11-14',
  ),
]

export const notaryFees = basis(
  '257/2016/TT-BTC',
  'Quy định phí công chứng; phí chứng thực bản sao từ bản chính, phí chứng thực chữ ký trong giấy tờ, văn bản và các phí, lệ phí về công chứng',
  'Bộ Tài chính',
  '2016-11-11',
)

/** What the signature procedure adds to the shared bases. */
export const signatureBases = [...certificationBases, notaryFees, justiceSimplified, dataInsteadOfPapers]

/** Bases both residence procedures share. */
const residenceBases = [
  basis('68/2020/QH14', 'Luật Cư trú', 'Quốc hội', '2020-11-13'),
  basis('154/2024/NĐ-CP', 'Quy định chi tiết một số điều và biện pháp thi hành Luật Cư trú', 'Chính phủ', '2024-11-26'),
  dataInsteadOfPapers,
  basis('55/2021/TT-BCA', 'Quy định chi tiết một số điều và biện pháp thi hành Luật Cư trú', 'Bộ Công an', '2021-05-15'),
  basis('56/2021/TT-BCA', 'Quy định về biểu mẫu trong đăng ký, quản lý cư trú', 'Bộ Công an', '2021-05-15'),
  basis('57/2021/TT-BCA', 'Quy định về quy trình đăng ký cư trú', 'Bộ Công an', '2021-05-15'),
  basis(
    '66/2023/TT-BCA',
    'Sửa đổi, bổ sung các Thông tư số 55/2021/TT-BCA, số 56/2021/TT-BCA và số 57/2021/TT-BCA',
    'Bộ Công an',
    '2023-11-17',
  ),
  basis(
    '53/2025/TT-BCA',
    'Sửa đổi, bổ sung các Thông tư số 55/2021/TT-BCA, số 56/2021/TT-BCA và số 17/2024/TT-BCA',
    'Bộ Công an',
    '2025-07-01',
  ),
  basis('54/2025/TT-BCA', 'Quy định về quy trình đăng ký cư trú', 'Bộ Công an', '2025-07-01'),
  basis('75/2022/TT-BTC', 'Quy định mức thu, chế độ thu, nộp và quản lý lệ phí đăng ký cư trú', 'Bộ Tài chính', '2022-12-22'),
]

export const temporaryResidenceBases = [...residenceBases, provincialFees]

export const permanentResidenceBases = [
  ...residenceBases,
  basis(
    '58/2026/NĐ-CP',
    'Sửa đổi, bổ sung một số điều của các nghị định liên quan đến điều kiện về an ninh, trật tự, con dấu, pháo; thi hành Luật Cư trú, Luật Căn cước',
    'Chính phủ',
    null,
  ),
]
