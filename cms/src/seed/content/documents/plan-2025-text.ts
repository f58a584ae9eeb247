/** Whole text of the ward's 2025 plan, word for word, with the lines its pages had split joined again. */
export const plan2025Text = `Căn cứ Quyết định số 3740/QĐ - UBND ngày 24/9/2021 của UBND tỉnh Thanh Hóa ban hành Kế hoạch thực hiện CCHC trên địa bàn tỉnh Thanh Hóa giai đoạn 2021-2025; Quyết định số 2649/QĐ - UBND ngày 02/8/2025 của UBND tỉnh Thanh Hóa về ban hành kế hoạch cải cách hành chính trên địa bàn tỉnh Thanh Hóa năm 2025. UBND phường Trúc Lâm xây dựng kế hoạch tuyên truyền cải cách hành chính năm 2025 trên địa bàn phường gồm những nội dung sau:

I. Mục đích, yêu cầu.

1. Mục đích

- Nhằm nâng cao nhận thức, tinh thần trách nhiệm tổ chức thực hiện cải cách hành chính (CCHC) của cán bộ, công chức, người hoạt động không chuyên trách, đặc biệt là cán bộ lãnh đạo toàn phường trong quá trình thực thi công vụ, nhiệm vụ. Thực hiện tốt kế hoạch cải cách hành chính giai đoạn 2021-2025 và kế hoạch tuyên truyền CCHC năm 2025 đã đề ra.
- Đảm bảo thông tin về tình hình triển khai và kết quả thực hiện CCHC được phản ánh đầy đủ, kịp thời. Đồng thời phát huy vai trò tích cực của Đài Truyền thanh phường, Trang thông tin điện tử phường, Tổ thông tin các tổ dân phố; nâng cao năng lực, tinh thần trách nhiệm cán bộ, công chức phụ trách đưa tin, bài về CCHC trong năm.
- Nâng cao kỷ luật, kỷ cương hành chính, văn hóa công vụ, quy tắc ứng xử của cán bộ, công chức, người hoạt động không chuyên trách, thực hiện có hiệu quả cơ chế “một cửa” theo hướng văn minh, hiện đại.
- Gắn CCHC với dịch vụ công trực tuyến phục vụ người dân và doanh nghiệp.

2. Yêu cầu.

- Tuyên truyền cải cách hành chính gắn với mục tiêu, nhiệm vụ, bám sát nội dung nghị quyết của chính phủ ban hành, các chủ trương, chính sách của Đảng và pháp luật của Nhà nước và các văn bản liên quan đến CCHC do tỉnh ban hành.
- Đẩy mạnh công tác tuyên truyền; đổi mới đa dạng các hình thức tuyên truyền, nâng cao chất lượng các nội dung; chú trọng nêu gương các tổ chức, cá nhân làm tốt công tác CCHC tại cơ quan, đơn vị.
- Thường xuyên, cập nhật đầy đủ kịp thời các văn bản quy phạm pháp luật, các bộ thủ tục hành chính trên các loại hình thông tin, tuyên truyền.
- Nội dung thông tin, tuyên truyền được trình bày rõ ràng, chuẩn xác, thu hút người nghe. Hướng dẫn về thủ tục hành chính cần chính xác, chi tiết, tăng cường trả lời các tình huống cụ thể.
- Tuyên truyền CCHC phải gắn với lộ trình thực hiện các mục tiêu, nhiệm vụ của Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021-2030 của Chính phủ, kế hoạch CCHC của phường giai đoạn 2025-2030 và kế hoạch CCHC năm 2025.
- Tuyên truyền CCHC gắn với tuyên truyền, phổ biến, giáo dục chủ trương, đường lối của Đảng, chính sách, pháp luật nhà nước; góp phần nâng cao dân trí; phòng chống tham nhũng, phục vụ sự nghiệp công nghiệp hóa, hiện đại hóa và phát triển kinh tế - xã hội của phường.
- Đáp ứng kịp thời nhu cầu nắm bắt, tìm hiểu thông tin về cải cách hành chính của cán bộ, công chức, người hoạt động không chuyên trách và nhân dân trên địa bàn phường.
- Đảm bảo 100% TTHC được cập nhật, công bố công khai trên Trang thông tin điện tử, 100% TTHC được thực hiện theo cơ chế một cửa, một cửa liên thông.
- Tuyên truyền về cải cách hành chính, về thực hiện dịch vụ công trực tuyến.

II. NỘI DUNG, HÌNH THỨC TUYÊN TRUYỀN

1. Nội dung tuyên truyền

Công tác thông tin, tuyên truyền CCHC năm 2025 tập trung vào những nội dung trọng tâm sau:

Các quan điểm, chủ trương của Đảng, chính sách pháp luật của Nhà nước, các văn bản của tỉnh về CCHC;

Vai trò, trách nhiệm của các cấp ủy Đảng, người đứng đầu các cơ quan, đơn vị đối với việc triển khai thực hiện các nhiệm vụ CCHC;

Tình hình triển khai và kết quả thực hiện các chủ trương, chính sách, quy định pháp luật về đổi mới, sắp xếp, kiện toàn hệ thống tổ chức bộ máy, nâng cao hiệu quả hoạt động của các cơ quan, tổ chức trong hệ thống chính trị; các quy định về tinh giản biên chế và cơ cấu lại đội ngũ cán bộ, công chức, viên chức trong hệ thống chính trị;

Tình hình thực hiện kỷ luật, kỷ cương hành chính của đội ngũ cán bộ, công chức, viên chức trong thực thi công vụ; công tác thanh tra, kiểm tra, giám sát hoạt động công vụ;

Tình hình, kết quả thực hiện cơ chế một cửa, một cửa liên thông trong giải quyết TTHC; tình hình giải quyết TTHC trên môi trường điện tử; tình hình xây dựng, nâng cấp Hệ thống thông tin giải quyết TTHC; hiệu quả vận hành Công Dịch vụ công, thanh toán trực tuyến;

Tình hình triển khai các nội dung trong chuyển đổi số, phát triển kinh tế, công dân số; việc phát triển ứng dụng dữ liệu về dân cư, định danh và xác thực điện tử; phổ biến kiến thức, kỹ năng khai thác, sử dụng dịch vụ công trực tuyến cho công dân.

Tuyên truyền, phổ biến kịp thời nội dung các thủ tục hành chính thuộc thẩm quyền giải quyết từ cấp tỉnh đến cấp xã, phường được UBND tỉnh công bố, chuẩn hóa.

Tuyên truyền, phổ biến sâu rộng tầm quan trọng, ý nghĩa, mục tiêu, các quan điểm, chủ trương của Đảng, chính sách pháp luật của Nhà nước về CCHC trong nội bộ cơ quan bằng nhiều hình thức phù hợp. Thực hiện công khai TTHC tại trụ sở cơ quan. Tổ chức tiếp nhận, xử lý phản ánh, kiến nghị của cá nhân, tổ chức về quy định hành chính theo quy định.

Xây dựng chuyên mục thủ tục hành chính trên Trang thông tin điện tử của phường để niêm yết quy trình thủ tục hành chính trên các lĩnh vực, để phổ biến nội dung của Kế hoạch cải cách hành chính năm 2025, công tác chỉ đạo điều hành cải cách hành chính, các nội dung khác liên quan.

Tuyên truyền việc tiếp nhận và trả kết quả TTHC qua dịch vụ công trực tuyến toàn trình và dịch vụ công trực tuyến một phần; việc tiếp nhận hồ sơ và trả kết quả qua dịch vụ bưu chính công ích thuộc thẩm quyền giải quyết của UBND cấp phường để người dân, doanh nghiệp nắm bắt và hưởng ứng thực hiện; Tuyên truyền công tác chuyển đổi số.

Tăng cường các tin, bài về công tác chỉ đạo, điều hành cải cách hành chính, về các văn bản chỉ đạo, điều hành của trung ương, tỉnh, xã; phường tuyên truyền nâng cao hiểu biết của người dân về cơ chế một cửa, một cửa liên thông, về dịch vụ công trực tuyến.

Tuyên truyền gương điển hình tiên tiến, các sáng kiến; mô hình thực hiện cơ chế một cửa, một cửa liên thông, việc ứng dụng công nghệ thông tin vào hoạt động cải cách hành chính.

Tuyên truyền ứng dụng công nghệ thông tin trong tiếp nhận và giải quyết hồ sơ TTHC tại Bộ phận Tiếp nhận và trả kết quả.

Tuyên truyền cải cách, đổi mới việc sắp xếp, bố trí tổ chức bộ máy và các giải pháp nâng cao chất lượng đội ngũ cán bộ, công chức, người hoạt động không chuyên trách xã; đổi mới phương thức quản lý cán bộ, công chức; trong đó chú trọng tuyên truyền công tác đào tạo, bồi dưỡng; kỷ luật, kỷ cương hành chính, tinh thần trách nhiệm, đạo đức công vụ của đội ngũ cán bộ, công chức.

Tuyên truyền cải cách tài chính công, thực hiện dân chủ, công khai, minh bạch về tài sản công của đơn vị; thực hành tiết kiệm, chống lãng phí.

Tuyên truyền việc đổi mới lề lối và phương thức làm việc, ứng dụng công nghệ thông tin trong hoạt động cơ quan hành chính nhà nước, đẩy mạnh hiện đại hóa nền hành chính.

Những kết quả đạt được, những tồn tại hạn chế, nguyên nhân cũng như tình hình triển khai nhiệm vụ CCHC tại đơn vị.

Việc thực hiện Chỉ số đo lường sự hài lòng của cá nhân, tổ chức về sự phục vụ của Ủy ban nhân dân phường.

Biểu dương những tập thể, cá nhân thực hiện tốt, có sáng kiến trong công tác cải cách hành chính; phê phán những hiện tượng tiêu cực trì trệ, có hành vi gây khó khăn, phiền hà cho tổ chức và người dân.

Tuyên truyền về công tác Dân vận chính quyền của cơ quan và việc thực hiện quy chế dân chủ cơ sở, Quy chế dân chủ trong cơ quan hành chính nhà nước.

2. Hình thức tuyên truyền.

- Thông qua các phương tiện thông tin: Đài Truyền thanh phường, tổ thông tin các tổ dân phố; tuyên truyền trên Trang thông tin điện tử phường; in băng rôn, khẩu hiệu, Panô áp phích tại địa bàn phường.
- Cung cấp các loại tài liệu liên quan đến cải cách hành chính phù hợp với từng đối tượng.
- Lòng ghép nội dung cải cách hành chính trong các cuộc họp, hội nghị tuyên truyền, phổ biến, giáo dục pháp luật đến với người dân.
- Thông qua các buổi hội họp, gặp mặt, tiếp xúc cử tri, các phiên làm việc giữa chính quyền với nhân dân
- Khuyến khích tuyên truyền qua mạng xã hội: Zalo, Facebook để thông tin đến kịp thời tới người dân, doanh nghiệp; tăng cường tiếp xúc với người dân, tổ chức thông qua các buổi đối thoại giữa chính quyền - người dân.

III. KINH PHÍ THỰC HIỆN

Kinh phí phục vụ công tác tuyên truyền CCHC từ nguồn kinh phí CCHC đã được bố trí trong dự toán ngân sách của phường theo phân cấp hiện hành.

IV. TỔ CHỨC THỰC HIỆN

1. Phòng Văn hóa - Xã hội

- Là cơ quan thường trực tổ chức tuyên truyền sâu rộng công tác CCHC tới các tầng lớp nhân dân.
- Tham mưu giải pháp nâng cao chất lượng thông tin, tuyên truyền về CCHC, chỉ đạo Trung tâm cung ứng dịch vụ công biên soạn tin bài về công tác CCHC phát thanh trên hệ thống truyền thanh của phường và đăng tải lên Trang thông tin điện tử phường.
- Phối hợp với các phòng, ban chuyên môn tổ chức các hoạt động, sự kiện tuyên truyền về chuyển đổi số, xây dựng chính quyền điện tử nhân ngày Chuyển đổi số quốc gia 10-10.
- Thực hiện các hoạt động văn hoá, văn nghệ lồng ghép tuyên truyền công tác CCHC trên địa bàn phường phục vụ công tác tuyên truyền.
- Lồng ghép kiểm tra việc thực hiện thông tin, tuyên truyền CCHC trong Kế hoạch kiểm tra CCHC năm 2025.
- Theo dõi, kiểm tra, đôn đốc các phòng, ban chuyên môn, đơn vị trong xây dựng và tổ chức thực hiện Kế hoạch này. Định kỳ tổng hợp kết quả thực hiện công tác thông tin, tuyên truyền CCHC của đơn vị.
- Tham gia các lớp tập huấn về CCHC để nâng cao nhận thức của đội ngũ cán bộ, công chức, viên chức trong công tác CCHC.

2. Văn phòng HĐND&UBND

- Tham mưu phối hợp với các phòng, ban chuyên môn trong tổng hợp, cung cấp thông tin về hoạt động chỉ đạo, điều hành về CCHC của UBND phường.
- Phối hợp với phòng Văn hóa - Xã hội triển khai các giải pháp tuyên truyền các nội dung CCHC; phối hợp lựa chọn tổ chức hoạt động tọa đàm, đối thoại giữa chính quyền - người dân về CCHC.
- Lồng ghép nội dung CCHC trong các chương trình tuyên truyền, phổ biến giáo dục pháp luật trên địa bàn.

3. Phòng Kinh tế, Hạ tầng và Đô thị

- Tham mưu lập dự toán, quản lý, sử dụng và quyết toán kinh phí thực hiện kế hoạch thông tin, tuyên truyền CCHC.
- Triển khai giải pháp tuyên truyền các nội dung CCHC tại đơn vị theo chức năng nhiệm vụ.

4. Trung tâm cung ứng dịch vụ công phường

- Tăng cường công tác thông tin, tuyên truyền về CCHC, biên soạn tin bài về công tác CCHC phát thanh trên hệ thống truyền thanh của phường và đăng tải lên Trang thông tin điện tử phường.
- Chủ trì, phối hợp với các phòng, ban chuyên môn tổ chức các hoạt động, sự kiện tuyên truyền về chuyển đổi số, xây dựng chính quyền điện tử nhân ngày Chuyển đổi số quốc gia 10-10.

5. Ủy ban Mặt trận Tổ quốc phường

Đề nghị MTTQ Việt Nam phường phối hợp, triển khai thực hiện Kế hoạch, giám sát thực hiện CCHC trên địa bàn phường và tuyên truyền, vận động nhân dân nâng cao đồng thuận xã hội trong thực hiện CCHC và các chủ trương, chính sách, pháp luật của Đảng, Nhà nước.

Trên đây là Kế hoạch tuyên truyền Cải cách hành chính nhà nước năm 2025 trên địa bàn phường Trúc Lâm. Yêu cầu các cơ quan, đơn vị trên địa bàn phường nghiêm túc triển khai thực hiện./.

Nơi nhận:

- Sở Nội vụ tỉnh Thanh Hóa (b/c);
- Thường trực Đảng ủy (b/c);
- Chủ tịch UBND phường (b/c);
- Các phó Chủ tịch UBND;
- Ủy ban MTTQ phường;
- Các phòng, trung tâm phường;
- Lưu: VT.

KT. CHỦ TỊCH
PHÓ CHỦ TỊCH

Lê Huy Du`
