import { meaning } from '../../rows.ts'

/** Việc hộ tịch với người nước ngoài, ngoài sinh, cưới, mất. */
export const foreignerSynonyms = [
  meaning(
    'Giám hộ có người nước ngoài',
    '1.001669',
    `
    giám hộ người nước ngoài, người nước ngoài làm giám hộ, giám hộ có yếu tố nước ngoài, giám hộ cho trẻ nước ngoài`,
  ),
  meaning(
    'Thôi giám hộ có người nước ngoài',
    '2.000756',
    `
    chấm dứt giám hộ người nước ngoài, thôi giám hộ người nước ngoài, chấm dứt giám hộ có yếu tố nước ngoài`,
  ),
  meaning(
    'Nhận cha, mẹ, con có người nước ngoài',
    '2.000779',
    `
    nhận con có cha nước ngoài, cha nước ngoài nhận con, bố nước ngoài nhận con, nhận cha là người nước ngoài, nhận con ở nước ngoài`,
  ),
  meaning(
    'Khai sinh và nhận con có người nước ngoài',
    '1.001695',
    `
    khai sinh kết hợp nhận cha nước ngoài, khai sinh và nhận cha là người nước ngoài`,
  ),
  meaning(
    'Khai sinh cho người nước ngoài đã có giấy tờ',
    '1.000893',
    `
    khai sinh cho người nước ngoài đã có giấy tờ, Việt kiều chưa có khai sinh, khai sinh cho Việt kiều`,
  ),
  meaning(
    'Đăng ký lại khai sinh có người nước ngoài',
    '2.000522',
    `
    đăng ký lại khai sinh có yếu tố nước ngoài, đăng ký lại khai sinh cho Việt kiều, mất khai sinh người nước ngoài`,
  ),
  meaning(
    'Đăng ký lại kết hôn với người nước ngoài',
    '2.000513',
    `
    đăng ký lại kết hôn với người nước ngoài, mất giấy kết hôn với người nước ngoài, làm lại giấy kết hôn với người nước ngoài, mất giấy
    kết hôn với chồng nước ngoài`,
  ),
  meaning(
    'Đăng ký lại khai tử cho người nước ngoài',
    '2.000497',
    `
    đăng ký lại khai tử người nước ngoài, đăng ký lại khai tử có yếu tố nước ngoài`,
  ),
  meaning(
    'Sửa hộ tịch có người nước ngoài',
    '2.000748',
    `
    cải chính hộ tịch có yếu tố nước ngoài, sửa hộ tịch người nước ngoài, sửa khai sinh có cha nước ngoài, sửa giấy kết hôn với người
    nước ngoài, đổi họ con lai`,
  ),
  meaning(
    'Người nước ngoài nhận con nuôi ở biên giới',
    '1.003005',
    `
    người Lào nhận con nuôi, người nước ngoài nhận con nuôi Việt Nam`,
  ),
  meaning(
    'Nhận con nuôi nước láng giềng',
    '2.002349',
    `
    nhận trẻ em Lào làm con nuôi, đủ điều kiện nhận con nuôi nước láng giềng, nhận con nuôi người Lào`,
  ),
]
