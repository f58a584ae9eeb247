import { deciding, meaning, wording } from '../../rows.ts'

/** Chứng thực, bồi thường của Nhà nước. */
export const certificationSynonyms = [
  deciding(
    'Sao y: giấy tờ gì cũng vậy',
    '2.000815',
    `
    sao y, sao y bản chính, photo công chứng, phô tô công chứng, công chứng bản sao, chứng thực bản sao, bản sao công chứng, photo chứng
    thực, phô tô chứng thực, công chứng bản photo`,
  ),
  deciding(
    'Dịch có công chứng: giấy tờ gì cũng vậy',
    '2.000992 2.001008',
    `
    dịch thuật, dịch công chứng, dịch có công chứng, công chứng bản dịch, bản dịch, dịch sang tiếng Anh, dịch sang tiếng Trung, dịch
    sang tiếng Hàn, dịch giấy tờ, chứng thực chữ ký người dịch`,
  ),
  meaning(
    'Sao y, photo công chứng',
    '2.000815',
    `
    sao y, sao y bản chính, sao y công chứng, photo công chứng, công chứng, công chứng giấy tờ, công chứng bản sao, chứng thực bản sao,
    chứng thực, chứng bản sao, phô tô công chứng, photo chứng thực, đóng dấu sao y, công chứng căn cước, công chứng bằng tốt nghiệp,
    công chứng bằng cấp, công chứng giấy khai sinh, công chứng học bạ, công chứng hộ khẩu, bản sao công chứng, chứng thực giấy tờ, chứng
    thực bằng, chứng thực căn cước, chứng thực học bạ, chứng thực bản photo, bản sao từ bản chính, chứng thực bản sao điện tử`,
  ),
  meaning(
    'Chứng thực chữ ký',
    '2.000884',
    `
    chứng thực chữ ký, xác nhận chữ ký, công chứng chữ ký, sơ yếu lý lịch, xác nhận sơ yếu lý lịch, xác nhận lý lịch, chứng thực sơ yếu
    lý lịch, công chứng sơ yếu lý lịch, xác nhận hồ sơ xin việc, giấy ủy quyền, làm giấy ủy quyền, ủy quyền, chứng thực giấy ủy quyền,
    công chứng giấy ủy quyền, xác nhận giấy ủy quyền, điểm chỉ, giấy cam kết, ủy quyền cho em, ủy quyền cho con, ủy quyền cho vợ, ủy
    quyền người khác, ủy quyền làm giấy tờ, giấy cam đoan, xác nhận đơn, chứng thực giấy bảo lãnh, đóng dấu sơ yếu lý lịch, xác nhận lý
    lịch đi làm`,
  ),
  meaning(
    'Chứng thực hợp đồng, giao dịch',
    '2.001035',
    `
    chứng thực hợp đồng, công chứng hợp đồng, hợp đồng mua bán đất, hợp đồng mua bán nhà, mua bán đất, mua bán nhà, mua bán nhà đất,
    chuyển nhượng đất, chuyển nhượng quyền sử dụng đất, sang tên sổ đỏ, sang tên đất, sang tên nhà, sang tên nhà đất, tặng cho đất, tặng
    đất cho con, cho đất con, cho con đất, cho con cái đất, tặng cho nhà, cho tặng đất, cho tặng nhà đất, bố mẹ cho đất, hợp đồng tặng
    cho, hợp đồng chuyển nhượng, hợp đồng thuê nhà, hợp đồng mượn nhà, hợp đồng mua bán xe, mua bán xe máy, giấy mua bán xe, công chứng
    mua bán xe, chứng thực giấy bán xe, chứng thực hợp đồng mua bán xe, hợp đồng góp vốn, hợp đồng đặt cọc, công chứng mua bán đất, công
    chứng mua bán nhà, hợp đồng thuê đất, hợp đồng vay tiền, giấy bán xe, chứng thực giao dịch, hợp đồng ủy quyền, chứng thực mua bán`,
  ),
  meaning(
    'Lập di chúc',
    '2.001019',
    `
    di chúc, lập di chúc, làm di chúc, viết di chúc, công chứng di chúc, chứng thực di chúc, để lại di chúc, trăn trối tài sản, làm di
    chúc để lại đất`,
  ),
  meaning(
    'Không nhận thừa kế',
    '2.001016',
    `
    từ chối thừa kế, từ chối di sản, từ chối nhận di sản, không nhận thừa kế, khước từ di sản, khước từ tài sản thừa kế, nhường phần
    thừa kế, từ chối nhận thừa kế, không nhận di sản, không nhận phần thừa kế, không lấy phần thừa kế, nhường lại phần đất thừa kế`,
  ),
  meaning(
    'Chia thừa kế',
    '2.001406',
    `
    chia thừa kế, chia di sản, phân chia di sản, thỏa thuận phân chia di sản, khai nhận di sản, nhận thừa kế, thừa kế nhà đất, thừa kế
    đất, chia đất cha mẹ để lại, chia tài sản bố mẹ để lại, chia tài sản thừa kế, làm giấy thừa kế, hưởng thừa kế, phân chia tài sản
    thừa kế, chia đất bố mẹ, thừa kế sổ đỏ, thừa kế, sổ đỏ tên người đã mất, sổ đỏ đứng tên bố đã mất, sổ đỏ đứng tên ông đã mất, sổ đỏ
    đứng tên người chết, bìa đỏ tên người đã mất, bìa đỏ mang tên ông đã mất, sang tên sổ đỏ của người đã mất`,
  ),
  meaning(
    'Chứng thực bản dịch',
    '2.000992 2.001008',
    `
    dịch thuật, công chứng dịch thuật, dịch công chứng, bản dịch, chứng thực bản dịch, chứng thực chữ ký người dịch, dịch giấy tờ, chứng
    thực người dịch, công chứng bản dịch tiếng Anh, xác nhận chữ ký người dịch, chữ ký người dịch, người dịch`,
  ),
  meaning(
    'Bản sao từ sổ gốc',
    '2.000908',
    `
    bản sao từ sổ gốc, sao từ sổ gốc, cấp bản sao từ sổ gốc, trích sao sổ gốc`,
  ),
  meaning(
    'Sửa, hủy giao dịch đã chứng thực',
    '2.000913',
    `
    hủy hợp đồng, hủy hợp đồng đã chứng thực, hủy hợp đồng mua bán, sửa hợp đồng đã chứng thực, bổ sung hợp đồng đã chứng thực, hủy giao
    dịch, hủy giấy ủy quyền, hủy bỏ hợp đồng, sửa đổi hợp đồng, hủy hợp đồng tặng cho`,
  ),
  meaning(
    'Sai sót trong giao dịch',
    '2.000927',
    `
    sai sót hợp đồng, hợp đồng chứng thực ghi sai, sửa lỗi hợp đồng, sửa sai hợp đồng, lỗi chính tả hợp đồng, sai sót trong hợp đồng đã
    chứng thực, sửa lỗi sai sót hợp đồng`,
  ),
  meaning(
    'Mất hợp đồng đã chứng thực',
    '2.000942',
    `
    mất hợp đồng đã chứng thực, bản sao hợp đồng đã chứng thực, xin lại hợp đồng đã chứng thực, sao lục hợp đồng, mất hợp đồng mua bán
    đã chứng thực`,
  ),
  meaning(
    'Bồi thường của Nhà nước',
    '2.002165',
    `
    bồi thường nhà nước, yêu cầu bồi thường, cán bộ làm sai gây thiệt hại, đòi bồi thường cán bộ làm sai, cán bộ gây thiệt hại`,
  ),
  wording(
    'Nói khác về chứng thực',
    'chứng thực',
    `
    công chứng, chứng`,
  ),
  wording(
    'Nói khác về bản sao',
    'chứng thực bản sao',
    `
    sao y, photo, phô tô`,
  ),
]
