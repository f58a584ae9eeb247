import { provincialFees } from '../legal-bases.ts'
import { basis } from '../rows.ts'

/** Bases both first-certificate land procedures share. */
export const landBases = [
  basis('31/2024/QH15', 'Luật Đất đai', 'Quốc hội', '2024-01-18'),
  basis(
    '43/2024/QH15',
    'Luật sửa đổi, bổ sung một số điều của Luật Đất đai số 31/2024/QH15, Luật Nhà ở số 27/2023/QH15, Luật Kinh doanh bất động sản số 29/2023/QH15 và Luật Các tổ chức tín dụng số 32/2024/QH15',
    'Quốc hội',
    '2024-06-29',
  ),
  basis(
    '101/2024/NĐ-CP',
    'Quy định về điều tra cơ bản đất đai; đăng ký, cấp Giấy chứng nhận quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất và Hệ thống thông tin đất đai',
    'Chính phủ',
    '2024-07-29',
  ),
  basis(
    '151/2025/NĐ-CP',
    'Quy định về phân định thẩm quyền của chính quyền địa phương 02 cấp, phân quyền, phân cấp trong lĩnh vực đất đai',
    'Chính phủ',
    '2025-06-12',
  ),
  basis(
    '226/2025/NĐ-CP',
    'Sửa đổi, bổ sung một số điều của các nghị định quy định chi tiết thi hành Luật Đất đai',
    'Chính phủ',
    '2025-08-15',
  ),
]

export const householdBusinessBases = [
  basis('59/2020/QH14', 'Luật Doanh nghiệp', 'Quốc hội', '2020-06-17'),
  basis('76/2025/QH15', 'Luật sửa đổi, bổ sung một số điều của Luật Doanh nghiệp', 'Quốc hội', '2025-06-17'),
  basis('168/2025/NĐ-CP', 'Về đăng ký doanh nghiệp', 'Chính phủ', '2025-06-30'),
  basis('68/2025/TT-BTC', 'Ban hành biểu mẫu sử dụng trong đăng ký doanh nghiệp, đăng ký hộ kinh doanh', 'Bộ Tài chính', '2025-07-01'),
  provincialFees,
]

export const poorHouseholdBases = [
  basis(
    '24/2021/QĐ-TTg',
    'Quy định quy trình rà soát hộ nghèo, hộ cận nghèo hằng năm và quy trình xác định hộ làm nông nghiệp, lâm nghiệp, ngư nghiệp và diêm nghiệp có mức sống trung bình giai đoạn 2022-2025',
    'Thủ tướng Chính phủ',
    '2021-07-16',
  ),
  basis(
    '07/2021/TT-BLĐTBXH',
    'Hướng dẫn phương pháp rà soát, phân loại hộ nghèo, hộ cận nghèo; xác định thu nhập của hộ làm nông nghiệp, lâm nghiệp, ngư nghiệp, diêm nghiệp có mức sống trung bình giai đoạn 2022-2025',
    'Bộ Lao động - Thương binh và Xã hội',
    '2021-07-18',
  ),
  basis(
    '02/2022/TT-BLĐTBXH',
    'Sửa đổi, bổ sung một số nội dung của Thông tư số 07/2021/TT-BLĐTBXH',
    'Bộ Lao động - Thương binh và Xã hội',
    '2022-03-30',
  ),
  basis(
    '131/2025/NĐ-CP',
    'Quy định phân định thẩm quyền của chính quyền địa phương 02 cấp trong lĩnh vực quản lý nhà nước của Bộ Nông nghiệp và Môi trường',
    'Chính phủ',
    '2025-06-12',
  ),
]
