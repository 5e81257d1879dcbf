// Generated from document-code/data/known-documents.tsv by `pnpm generate`; do not edit.
export const knownDocumentsTable = `code	date	issuer	title	subject	replacedBy	validTo	source	status
90-CT/TW	1965-03-01	Ban Bí thư					đối chiếu số và ngày trong văn bản pháp luật	verified
27-CT/TW	1977-12-24	Ban Bí thư		chế độ đối với cán bộ, đảng viên hoạt động lâu năm			đối chiếu số và ngày trong văn bản pháp luật	verified
27-CT/TW	1998-01-12	Bộ Chính trị		nếp sống văn minh trong việc cưới, việc tang, lễ hội			đối chiếu số và ngày trong văn bản pháp luật	verified
56-CT/TW	2000-08-18	Bộ Chính trị		công tác Hội Luật gia			đối chiếu số và ngày trên báo chí 2016–2019	verified
33-NQ/TW	2003-10-16	Bộ Chính trị		xây dựng, phát triển thành phố Đà Nẵng			đối chiếu số và ngày trên báo chí 2016–2019	verified
11-HD/VPTW	2004-05-28	Văn phòng Trung ương Đảng		thể thức văn bản của Đảng	36-HD/VPTW		36-HD/VPTW	verified
06-TT/TW	2004-11-02	Ban Bí thư		thông tri kèm Quy định 127-QĐ/TW			đối chiếu số và ngày trong tài liệu nghiệp vụ đảng viên 2025–2026	verified
127-QĐ/TW	2004-11-03	Ban Bí thư					đối chiếu số và ngày trong tài liệu nghiệp vụ đảng viên 2025–2026	verified
128-QĐ/TW	2004-12-14	Ban Bí thư		chế độ tiền lương cơ quan Đảng, Mặt trận, đoàn thể			đối chiếu số và ngày trong văn bản pháp luật	verified
45-NQ/TW	2005-02-17	Bộ Chính trị		xây dựng, phát triển thành phố Cần Thơ			đối chiếu số và ngày trên trang thông tin điện tử	verified
42-HD/BTCTW	2005-04-13	Ban Tổ chức Trung ương					đối chiếu số và ngày trong tài liệu nghiệp vụ đảng viên 2025–2026	verified
48-NQ/TW	2005-05-24	Bộ Chính trị		chiến lược xây dựng, hoàn thiện hệ thống pháp luật đến năm 2010			đối chiếu số và ngày trong văn bản pháp luật	verified
49-NQ/TW	2005-06-02	Bộ Chính trị		chiến lược cải cách tư pháp đến năm 2020			ngày chưa đối chiếu	memory
54-NQ/TW	2005-09-14	Bộ Chính trị		vùng Đồng bằng sông Hồng			đối chiếu số và ngày trên báo chí 2016–2019	verified
51-QĐ/TW	2007-04-19	Ban Bí thư		thường trực tỉnh ủy, thành ủy			đối chiếu số và ngày trên báo chí 2016–2019	verified
67-QĐ/TW	2007-07-04	Bộ Chính trị		phân cấp quản lý cán bộ, bổ nhiệm			đối chiếu số và ngày trên báo chí 2016–2019	verified
68-QĐ/TW	2007-07-04	Bộ Chính trị		phân cấp quản lý cán bộ, bổ nhiệm			đối chiếu số và ngày trên báo chí 2016–2019	verified
21-CT/TW	2008-03-26	Bộ Chính trị					đối chiếu số và ngày trên báo chí 2016–2019	verified
51-KL/TW	2009-07-22	Bộ Chính trị		tiếp tục thực hiện Chỉ thị 27-CT/TW			đối chiếu số và ngày trong văn bản pháp luật	verified
275-QĐ/TW	2009-12-04	Ban Bí thư		sửa đổi Quyết định 128-QĐ/TW			đối chiếu số và ngày trong văn bản pháp luật	verified
342-QĐ/TW	2010-12-28	Bộ Chính trị		chế độ đảng phí			đối chiếu số và ngày trong tài liệu nghiệp vụ đảng viên 2025–2026	verified
47-QĐ/TW	2011-11-01	Ban Chấp hành Trung ương		những điều đảng viên không được làm	37-QĐ/TW		đối chiếu số và ngày trên báo chí 2016–2019	verified
13-NQ/TW	2012-01-16	Ban Chấp hành Trung ương		kết cấu hạ tầng đồng bộ			đối chiếu số và ngày trên báo chí 2016–2019	verified
19-KL/TW	2012-05-23	Ban Bí thư					đối chiếu số và ngày trên báo chí 2016–2019	verified
101-QĐ/TW	2012-06-07	Ban Bí thư		trách nhiệm nêu gương			đối chiếu số và ngày trên báo chí 2016–2019	verified
172-QĐ/TW	2013-03-07	Bộ Chính trị		xử lý kỷ luật tổ chức đảng vi phạm			đối chiếu số và ngày trên báo chí 2016–2019	verified
181-QĐ/TW	2013-03-30	Bộ Chính trị		xử lý kỷ luật đảng viên vi phạm			đối chiếu số và ngày trên báo chí 2016–2019	verified
29-NQ/TW	2013-11-04	Ban Chấp hành Trung ương		đổi mới căn bản, toàn diện giáo dục và đào tạo			đối chiếu số và ngày trên báo chí 2016–2019	verified
36-CT/TW	2014-05-30	Bộ Chính trị		đại hội đảng bộ các cấp			đối chiếu số và ngày trên báo chí 2016–2019; ngày chưa đối chiếu	memory
33-NQ/TW	2014-06-09	Ban Chấp hành Trung ương		văn hóa, con người Việt Nam			ngày chưa đối chiếu	memory
262-QĐ/TW	2014-10-08	Bộ Chính trị		lấy phiếu tín nhiệm			đối chiếu số và ngày trong văn bản pháp luật	verified
263-QĐ/TW	2014-10-08	Bộ Chính trị		xử lý kỷ luật tổ chức đảng			đối chiếu số và ngày trên báo chí 2016–2019	verified
40-CT/TW	2014-11-22	Ban Bí thư		tín dụng chính sách xã hội			đối chiếu số và ngày trên báo chí 2016–2019	verified
39-NQ/TW	2015-04-17	Bộ Chính trị		tinh giản biên chế			đối chiếu số và ngày trong văn bản pháp luật	verified
41-NQ/TW	2015-07-23	Bộ Chính trị		chiến lược ngành dầu khí			đối chiếu số và ngày trên báo chí 2016–2019	verified
120-KL/TW	2016-01-07	Bộ Chính trị		quy chế dân chủ ở cơ sở			đối chiếu số và ngày trên báo chí 2016–2019	verified
05-CT/TW	2016-05-15	Bộ Chính trị		đẩy mạnh học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh			đối chiếu số và ngày trên báo chí 2016–2019	verified
29-QĐ/TW	2016-07-25	Ban Chấp hành Trung ương		thi hành Điều lệ Đảng	24-QĐ/TW		đối chiếu số và ngày trong tài liệu nghiệp vụ đảng viên 2025–2026	verified
30-QĐ/TW	2016-07-26	Ban Chấp hành Trung ương		thi hành chương VII, VIII Điều lệ Đảng			đối chiếu số và ngày trên báo chí 2016–2019	verified
07-NQ/TW	2016-11-18	Bộ Chính trị		cơ cấu lại ngân sách nhà nước, quản lý nợ công			đối chiếu số và ngày trong văn bản pháp luật	verified
55-QĐ/TW	2016-12-19	Bộ Chính trị		một số việc cần làm ngay để tăng cường nêu gương			đối chiếu số và ngày trên báo chí 2016–2019	verified
13-CT/TW	2017-01-12	Ban Bí thư		quản lý, bảo vệ và phát triển rừng			ngày chưa đối chiếu	memory
66-QĐ/TW	2017-02-06	Ban Bí thư		thể loại, thẩm quyền ban hành, thể thức văn bản của Đảng	399-QĐ/TW		36-HD/VPTW	verified
85-QĐ/TW	2017-05-23	Bộ Chính trị		kiểm tra, giám sát việc kê khai tài sản			đối chiếu số và ngày trên báo chí 2016–2019	verified
10-NQ/TW	2017-06-03	Ban Chấp hành Trung ương		kinh tế tư nhân			đối chiếu số và ngày trên báo chí 2016–2019	verified
11-NQ/TW	2017-06-03	Ban Chấp hành Trung ương		thể chế kinh tế thị trường định hướng xã hội chủ nghĩa			đối chiếu số và ngày trên báo chí 2016–2019	verified
12-NQ/TW	2017-06-03	Ban Chấp hành Trung ương		doanh nghiệp nhà nước			đối chiếu số và ngày trên báo chí 2016–2019	verified
16-KL/TW	2017-07-07	Bộ Chính trị		tổ chức Quân đội nhân dân Việt Nam đến năm 2021			đối chiếu số và ngày trên báo chí 2016–2019	verified
17-KL/TW	2017-09-11	Bộ Chính trị		tổ chức bộ máy, biên chế			đối chiếu số và ngày trong văn bản pháp luật	verified
18-NQ/TW	2017-10-25	Ban Chấp hành Trung ương		sắp xếp tổ chức bộ máy của hệ thống chính trị			đối chiếu số và ngày trong văn bản pháp luật	verified
19-NQ/TW	2017-10-25	Ban Chấp hành Trung ương		đơn vị sự nghiệp công lập			đối chiếu số và ngày trong văn bản pháp luật	verified
22-KL/TW	2017-11-07	Bộ Chính trị		thành phố Hà Nội			đối chiếu số và ngày trên báo chí 2016–2019	verified
102-QĐ/TW	2017-11-15	Bộ Chính trị		xử lý kỷ luật đảng viên vi phạm	69-QĐ/TW		đối chiếu số và ngày trên báo chí 2016–2019	verified
105-QĐ/TW	2017-12-19	Bộ Chính trị		phân cấp quản lý cán bộ, bổ nhiệm, giới thiệu ứng cử	80-QĐ/TW		đối chiếu số và ngày trong văn bản pháp luật	verified
121-QĐ/TW	2018-01-25	Ban Chấp hành Trung ương		bảo vệ, chăm sóc sức khỏe cán bộ cấp cao			đối chiếu số và ngày trong văn bản pháp luật	verified
124-QĐ/TW	2018-02-02	Ban Bí thư					ghi chép của bên thứ ba	secondary
126-QĐ/TW	2018-02-28	Bộ Chính trị	một số vấn đề về bảo vệ chính trị nội bộ Đảng		58-QĐ/TW		đối chiếu số và ngày trên báo chí 2016–2019	verified
23-NQ/TW	2018-03-22	Bộ Chính trị		chính sách công nghiệp quốc gia đến năm 2030			đối chiếu số và ngày trong tài liệu nghiệp vụ đảng viên 2025–2026	verified
36-HD/VPTW	2018-04-03	Văn phòng Trung ương Đảng		thể thức và kỹ thuật trình bày văn bản của Đảng	05-HD/VPTW	2026-05-26	36-HD/VPTW	verified
01-QĐi/TW	2018-05-10	Bộ Chính trị		ủy ban kiểm tra trong phòng, chống tham nhũng			ngày chưa đối chiếu	memory
27-NQ/TW	2018-05-21	Ban Chấp hành Trung ương		cải cách chính sách tiền lương			đối chiếu số và ngày trong văn bản pháp luật	verified
28-NQ/TW	2018-05-23	Ban Chấp hành Trung ương		cải cách chính sách bảo hiểm xã hội			đối chiếu số và ngày trên báo chí 2016–2019	verified
06-QĐi/TW	2018-08-28	Bộ Chính trị		đảng viên theo tôn giáo			đối chiếu số và ngày trong tài liệu nghiệp vụ đảng viên 2025–2026	verified
07-QĐi/TW	2018-08-28	Bộ Chính trị		xử lý kỷ luật tổ chức đảng			đối chiếu số và ngày trên báo chí 2016–2019	verified
35-NQ/TW	2018-10-22	Bộ Chính trị		bảo vệ nền tảng tư tưởng của Đảng			ngày chưa đối chiếu	memory
36-NQ/TW	2018-10-22	Ban Chấp hành Trung ương		kinh tế biển			đối chiếu số và ngày trên báo chí 2016–2019	verified
08-QĐi/TW	2018-10-25	Ban Chấp hành Trung ương		trách nhiệm nêu gương			đối chiếu số và ngày trên báo chí 2016–2019	verified
147-QĐ/TW	2018-10-25	Bộ Chính trị		ban chỉ đạo quy hoạch cán bộ cấp chiến lược			đối chiếu số và ngày trên báo chí 2016–2019	verified
148-QĐ/TW	2018-10-25	Ban Bí thư		ban chỉ đạo quy hoạch cán bộ cấp chiến lược			đối chiếu số và ngày trên báo chí 2016–2019	verified
26-CT/TW	2018-11-09	Bộ Chính trị		lãnh đạo các cơ quan bảo vệ pháp luật			đối chiếu số và ngày trong tài liệu nghiệp vụ đảng viên 2025–2026	verified
940-QĐ/UBKTTW	2018-11-20	Ủy ban Kiểm tra Trung ương					đối chiếu số và ngày trên báo chí 2016–2019	verified
39-NQ/TW	2019-01-15	Bộ Chính trị		nguồn lực của nền kinh tế			đối chiếu số và ngày trong văn bản pháp luật	verified
43-NQ/TW	2019-01-24	Bộ Chính trị		thành phố Đà Nẵng đến năm 2030, tầm nhìn đến năm 2045			ngày chưa đối chiếu	memory
45-KL/TW	2019-02-01	Ban Bí thư		tiếp tục thực hiện Chỉ thị 18-CT/TW về trật tự, an toàn giao thông			đối chiếu số và ngày trên báo chí 2016–2019	verified
3294-CV/VPTW/nb	2019-03-11	Văn phòng Trung ương Đảng		ghi số, ký hiệu văn bản đối với tên loại quy định		2026-05-26	05-HD/VPTW	verified
5053-CV/VPTW	2019-03-11	Văn phòng Trung ương Đảng		học viện, trường chính trị		2026-05-26	05-HD/VPTW; ngày chưa đối chiếu	secondary
35-CT/TW	2019-05-30	Bộ Chính trị		đại hội đảng bộ các cấp tiến tới Đại hội XIII			đối chiếu số và ngày trên báo chí 2016–2019	verified
50-KL/TW	2019-05-30	Ban Bí thư		phát triển khoa học và công nghệ			đối chiếu số và ngày trong văn bản pháp luật	verified
36-CT/TW	2019-08-16	Bộ Chính trị		phòng, chống ma túy			đối chiếu số và ngày trong tài liệu nghiệp vụ đảng viên 2025–2026	verified
50-NQ/TW	2019-08-20	Bộ Chính trị		hợp tác đầu tư nước ngoài đến năm 2030			đối chiếu số và ngày trong tài liệu nghiệp vụ đảng viên 2025–2026	verified
205-QĐ/TW	2019-09-23	Bộ Chính trị		kiểm soát quyền lực trong công tác cán bộ và chống chạy chức, chạy quyền	114-QĐ/TW		ghi chép của bên thứ ba	verified
20-HD/BTCTW	2019-09-26	Ban Tổ chức Trung ương		thực hiện Quy định 06-QĐi/TW			đối chiếu số và ngày trong tài liệu nghiệp vụ đảng viên 2025–2026	verified
52-NQ/TW	2019-09-27	Bộ Chính trị		cuộc Cách mạng công nghiệp lần thứ tư			đối chiếu số và ngày trong tài liệu nghiệp vụ đảng viên 2025–2026	verified
26-HD/BTCTW	2019-10-18	Ban Tổ chức Trung ương					đối chiếu số và ngày trên trang thông tin điện tử	verified
213-QĐ/TW	2020-01-02	Bộ Chính trị		đảng viên giữ mối liên hệ nơi cư trú			đối chiếu số và ngày trong tài liệu nghiệp vụ đảng viên 2025–2026	verified
55-NQ/TW	2020-02-11	Bộ Chính trị		chiến lược năng lượng đến năm 2030			đối chiếu số và ngày trong văn bản pháp luật	verified
70-KL/TW	2020-03-09	Bộ Chính trị					đối chiếu số và ngày trong tài liệu nghiệp vụ đảng viên 2025–2026	verified
83-KL/TW	2020-07-29	Bộ Chính trị		tổng kết Nghị quyết 48-NQ/TW			đối chiếu số và ngày trong văn bản pháp luật	verified
59-NQ/TW	2020-08-05	Bộ Chính trị	xây dựng và phát triển thành phố Cần Thơ đến năm 2030, tầm nhìn đến năm 2045				đối chiếu số và ngày trên trang thông tin điện tử	verified
03-HD/VPTW	2021-06-04	Văn phòng Trung ương Đảng		chữ ký số trong cơ quan, tổ chức đảng			05-HD/VPTW	verified
22-QĐ/TW	2021-07-28	Ban Chấp hành Trung ương		công tác kiểm tra, giám sát, kỷ luật của Đảng	296-QĐ/TW		đối chiếu số và ngày trong tài liệu nghiệp vụ đảng viên 2025–2026	verified
24-QĐ/TW	2021-07-30	Ban Chấp hành Trung ương		thi hành Điều lệ Đảng	294-QĐ/TW		đối chiếu số và ngày trong tài liệu nghiệp vụ đảng viên 2025–2026	verified
14-KL/TW	2021-09-22	Bộ Chính trị		khuyến khích, bảo vệ cán bộ năng động, sáng tạo			chưa đối chiếu	memory
08-HD/BTCTW	2021-09-27	Ban Tổ chức Trung ương		kết nạp chủ doanh nghiệp tư nhân			đối chiếu số và ngày trong tài liệu nghiệp vụ đảng viên 2025–2026	verified
01-HD/TW	2021-09-28	Ban Bí thư		thi hành Điều lệ Đảng			đối chiếu số và ngày trong tài liệu nghiệp vụ đảng viên 2025–2026	verified
37-QĐ/TW	2021-10-25	Ban Chấp hành Trung ương		những điều đảng viên không được làm			đối chiếu số và ngày trong tài liệu nghiệp vụ đảng viên 2025–2026	verified
41-QĐ/TW	2021-11-03	Bộ Chính trị		miễn nhiệm, từ chức			chưa đối chiếu	memory
58-QĐ/TW	2022-02-08	Bộ Chính trị		bảo vệ chính trị nội bộ Đảng			chưa đối chiếu	memory
10-NQ/TW	2022-02-10	Bộ Chính trị		địa chất, khoáng sản			chưa đối chiếu	memory
28-KL/TW	2022-02-21	Bộ Chính trị		tinh giản, quản lý biên chế			đối chiếu số và ngày trong văn bản pháp luật	verified
18-NQ/TW	2022-06-16	Ban Chấp hành Trung ương		quản lý, sử dụng đất đai			chưa đối chiếu	memory
69-QĐ/TW	2022-07-06	Bộ Chính trị		kỷ luật tổ chức đảng, đảng viên vi phạm			đối chiếu số và ngày trên trang thông tin điện tử	verified
40-KL/TW	2022-07-18	Bộ Chính trị		quản lý biên chế			đối chiếu số và ngày trong văn bản pháp luật	verified
71-QĐ/TW	2022-07-18	Bộ Chính trị		biên chế của hệ thống chính trị giai đoạn 2022–2026			đối chiếu số và ngày trong văn bản pháp luật	verified
72-QĐ/TW	2022-07-18	Bộ Chính trị		biên chế của hệ thống chính trị giai đoạn 2022–2026			đối chiếu số và ngày trong văn bản pháp luật	verified
73-QĐ/TW	2022-07-18	Bộ Chính trị		biên chế của hệ thống chính trị giai đoạn 2022–2026			đối chiếu số và ngày trong văn bản pháp luật	verified
75-QĐ/TW	2022-07-18	Bộ Chính trị		biên chế của hệ thống chính trị giai đoạn 2022–2026			đối chiếu số và ngày trong văn bản pháp luật	verified
76-QĐ/TW	2022-07-18	Bộ Chính trị		biên chế của hệ thống chính trị giai đoạn 2022–2026			đối chiếu số và ngày trong văn bản pháp luật	verified
80-QĐ/TW	2022-08-18	Bộ Chính trị		phân cấp quản lý cán bộ			chưa đối chiếu	memory
27-NQ/TW	2022-11-09	Ban Chấp hành Trung ương		Nhà nước pháp quyền xã hội chủ nghĩa			chưa đối chiếu	memory
28-NQ/TW	2022-11-17	Ban Chấp hành Trung ương		đổi mới phương thức lãnh đạo của Đảng			chưa đối chiếu	memory
29-NQ/TW	2022-11-17	Ban Chấp hành Trung ương		công nghiệp hóa, hiện đại hóa đất nước			đối chiếu số và ngày trong văn bản pháp luật	verified
96-QĐ/TW	2023-02-02	Bộ Chính trị		lấy phiếu tín nhiệm			chưa đối chiếu	memory
97-QĐ/TW	2023-02-07	Ban Bí thư		đảng ủy cơ sở trong cơ quan			đối chiếu số và ngày trên trang thông tin điện tử	verified
113-QĐ/TW	2023-07-10	Ban Bí thư		thí điểm giao quyền cấp trên cơ sở			đối chiếu số và ngày trong tài liệu nghiệp vụ đảng viên 2025–2026	verified
114-QĐ/TW	2023-07-11	Bộ Chính trị		kiểm soát quyền lực trong công tác cán bộ			chưa đối chiếu	memory
124-QĐ/TW	2023-10-04	Bộ Chính trị					chưa đối chiếu	memory
131-QĐ/TW	2023-10-27	Bộ Chính trị		kiểm soát quyền lực trong kiểm tra, giám sát, kỷ luật			chưa đối chiếu	memory
132-QĐ/TW	2023-10-27	Bộ Chính trị		kiểm soát quyền lực trong điều tra, tố tụng			chưa đối chiếu	memory
26-CT/TW	2023-11-23	Ban Bí thư		tổ chức Tết Giáp Thìn năm 2024			đối chiếu số và ngày trên trang thông tin điện tử	verified
45-NQ/TW	2023-11-24	Ban Chấp hành Trung ương		xây dựng đội ngũ trí thức			chưa đối chiếu	memory
144-QĐ/TW	2024-05-09	Bộ Chính trị		chuẩn mực đạo đức cách mạng của cán bộ, đảng viên			ngày chưa đối chiếu	memory
35-CT/TW	2024-06-14	Bộ Chính trị		đại hội đảng bộ các cấp tiến tới Đại hội XIV	45-CT/TW		ngày chưa đối chiếu	memory
178-QĐ/TW	2024-06-27	Bộ Chính trị		kiểm soát quyền lực trong xây dựng pháp luật			chưa đối chiếu	memory
57-NQ/TW	2024-12-22	Bộ Chính trị		đột phá phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số			đối chiếu số và ngày trên trang thông tin điện tử	verified
59-NQ/TW	2025-01-24	Bộ Chính trị		hội nhập quốc tế trong tình hình mới			đối chiếu số và ngày trên trang thông tin điện tử	verified
259-QĐ/TW	2025-01-24	Bộ Chính trị		chức năng, tổ chức của Văn phòng Trung ương Đảng			đối chiếu số và ngày trên trang thông tin điện tử	verified
121-KL/TW	2025-01-24	Ban Chấp hành Trung ương		tổng kết Nghị quyết 18-NQ/TW			đối chiếu số và ngày trên trang thông tin điện tử	verified
126-KL/TW	2025-02-14	Bộ Chính trị		tiếp tục sắp xếp tổ chức bộ máy			đối chiếu số và ngày trên trang thông tin điện tử	verified
127-KL/TW	2025-02-28	Ban Bí thư, Bộ Chính trị		tiếp tục sắp xếp tổ chức bộ máy			đối chiếu số và ngày trên trang thông tin điện tử	verified
132-KL/TW	2025-03-18	Bộ Chính trị					đối chiếu số và ngày trong tài liệu nghiệp vụ đảng viên 2025–2026	verified
60-NQ/TW	2025-04-12	Ban Chấp hành Trung ương		sắp xếp đơn vị hành chính, chính quyền địa phương hai cấp			đối chiếu số và ngày trong tài liệu nghiệp vụ đảng viên 2025–2026	verified
45-CT/TW	2025-04-14	Bộ Chính trị		đại hội đảng bộ các cấp tiến tới Đại hội XIV			đối chiếu số và ngày trên trang thông tin điện tử	verified
66-NQ/TW	2025-04-30	Bộ Chính trị		đổi mới công tác xây dựng và thi hành pháp luật			đối chiếu số và ngày trên trang thông tin điện tử	verified
68-NQ/TW	2025-05-04	Bộ Chính trị		phát triển kinh tế tư nhân			đối chiếu số và ngày trên trang thông tin điện tử	verified
294-QĐ/TW	2025-05-26	Ban Chấp hành Trung ương		thi hành Điều lệ Đảng			đối chiếu số và ngày trong tài liệu nghiệp vụ đảng viên 2025–2026	verified
296-QĐ/TW	2025-05-30	Ban Chấp hành Trung ương		công tác kiểm tra, giám sát và kỷ luật của Đảng			đối chiếu số và ngày trong tài liệu nghiệp vụ đảng viên 2025–2026	verified
23-HD/BTGDVTW	2026-06-05	Ban Tuyên giáo và Dân vận Trung ương					05-HD/VPTW	verified
06-HD/TW	2025-06-09	Ban Bí thư		thực hiện Quy định 294-QĐ/TW			đối chiếu số và ngày trong tài liệu nghiệp vụ đảng viên 2025–2026	verified
08-HD/TW	2025-06-10	Ban Bí thư		thực hiện Quy định 296-QĐ/TW			đối chiếu số và ngày trong tài liệu nghiệp vụ đảng viên 2025–2026	verified
50-CT/TW	2025-07-23	Ban Bí thư		nâng cao chất lượng sinh hoạt chi bộ			đối chiếu số và ngày trong tài liệu nghiệp vụ đảng viên 2025–2026	verified
51-CT/TW	2025-08-08	Ban Bí thư		đổi thẻ đảng viên			đối chiếu số và ngày trong tài liệu nghiệp vụ đảng viên 2025–2026	verified
347-QĐ/TW	2025-08-08	Ban Bí thư		mẫu thẻ đảng viên			đối chiếu số và ngày trong tài liệu nghiệp vụ đảng viên 2025–2026	verified
70-NQ/TW	2025-08-20	Bộ Chính trị		an ninh năng lượng			đối chiếu số và ngày trên trang thông tin điện tử	verified
71-NQ/TW	2025-08-22	Bộ Chính trị		phát triển giáo dục và đào tạo			đối chiếu số và ngày trên trang thông tin điện tử	verified
360-QĐ/TW	2025-08-29						đối chiếu số và ngày trên trang thông tin điện tử	verified
367-QĐ/TW	2025-09-04	Bộ Chính trị		kết nạp đảng viên đặc thù			đối chiếu số và ngày trong tài liệu nghiệp vụ đảng viên 2025–2026	verified
368-QĐ/TW	2025-09-08	Bộ Chính trị		chức danh, chức vụ lãnh đạo			đối chiếu số và ngày trong văn bản pháp luật	verified
72-NQ/TW	2025-09-09	Bộ Chính trị		chăm sóc sức khỏe Nhân dân			đối chiếu số và ngày trên trang thông tin điện tử	verified
38-HD/BTCTW	2025-09-29	Ban Tổ chức Trung ương		nghiệp vụ công tác đảng viên			đối chiếu số và ngày trong tài liệu nghiệp vụ đảng viên 2025–2026	verified
40-HD/BTCTW	2025-10-10	Ban Tổ chức Trung ương		thống kê cơ bản trong công tác xây dựng Đảng			đối chiếu số và ngày trong tài liệu nghiệp vụ đảng viên 2025–2026	verified
42-HD/BTCTW	2025-10-28	Ban Tổ chức Trung ương		sinh hoạt chi bộ			đối chiếu số và ngày trong tài liệu nghiệp vụ đảng viên 2025–2026	verified
1147-QĐ/BTGDVTW	2025-12-01	Ban Tuyên giáo và Dân vận Trung ương					đối chiếu số và ngày trên trang thông tin điện tử	verified
226-KL/TW	2025-12-11	Ban Bí thư		chấn chỉnh lề lối làm việc			đối chiếu số và ngày trong tài liệu nghiệp vụ đảng viên 2025–2026	verified
09-QC/TW	2026-01-05						đối chiếu số và ngày trên trang thông tin điện tử	verified
79-NQ/TW	2026-01-06	Bộ Chính trị		kinh tế nhà nước			đối chiếu số và ngày trên trang thông tin điện tử	verified
80-NQ/TW	2026-01-07	Bộ Chính trị		văn hóa Việt Nam			đối chiếu số và ngày trên trang thông tin điện tử	verified
399-QĐ/TW	2026-01-09	Ban Bí thư		thể loại, thẩm quyền ban hành và thể thức văn bản của Đảng			05-HD/VPTW	verified
01-QĐ/TW	2026-02-03	Bộ Chính trị		chế độ đảng phí			đối chiếu số và ngày trong tài liệu nghiệp vụ đảng viên 2025–2026	verified
06-QĐ/TW	2026-02-09	Ban Bí thư		quản lý, sử dụng thẻ đảng viên			đối chiếu số và ngày trong tài liệu nghiệp vụ đảng viên 2025–2026	verified
12-QĐ/TW	2026-03-30						đối chiếu số và ngày trên trang thông tin điện tử	verified
18-KL/TW	2026-04-02						đối chiếu số và ngày trong văn bản pháp luật	verified
19-QĐ/TW	2026-04-08						đối chiếu số và ngày trên trang thông tin điện tử	verified
24-KL/TW	2026-04-13						đối chiếu số và ngày trong văn bản pháp luật	verified
64-TB/VPTW	2026-05-22	Văn phòng Trung ương Đảng					đối chiếu số và ngày trong văn bản pháp luật	verified
05-HD/VPTW	2026-05-27	Văn phòng Trung ương Đảng		thể thức và kỹ thuật trình bày văn bản của Đảng			05-HD/VPTW	verified
185-QĐ/TW	2026-06-02						đối chiếu số và ngày trên trang thông tin điện tử	verified
193-QĐ/TW	2026-06-03						đối chiếu số và ngày trên trang thông tin điện tử	verified
10-NQ/TW	2026-06-08	Bộ Chính trị					đối chiếu số và ngày trên trang thông tin điện tử	verified
16-NQ/TW	2026-07-21	Bộ Chính trị		tỉnh Đồng Nai			đối chiếu số và ngày trên trang thông tin điện tử	verified
367-QĐ/TWĐTN-VP	2013-10-29			văn bản của Đoàn Thanh niên			đối chiếu số và ngày trên trang thông tin điện tử	verified
1518-QĐ/TWĐTN-CTĐ	2025-08-08						đối chiếu số và ngày trên trang thông tin điện tử	verified
207/QĐ-MTTW-BTT	2025-08-29			văn bản của Mặt trận Tổ quốc Việt Nam			đối chiếu số và ngày trên trang thông tin điện tử	verified
05/HD-MTTW-BTT	2025-07-30						đối chiếu số và ngày trên trang thông tin điện tử	verified
61/QĐ-TLĐ	2025-07-29						đối chiếu số và ngày trên trang thông tin điện tử	verified
72/2002/QĐ-TTg	2002-06-10			dùng bộ mã chữ Việt theo TCVN 6909:2001			đối chiếu số và ngày trong văn bản pháp luật	verified
110/2004/NĐ-CP	2004-04-08			công tác văn thư	30/2020/NĐ-CP		đối chiếu số và ngày trong văn bản pháp luật	verified
09/2010/NĐ-CP	2010-02-08			sửa đổi Nghị định 110/2004/NĐ-CP			đối chiếu số và ngày trong văn bản pháp luật	verified
01/2011/TT-BNV	2011-01-19			thể thức văn bản hành chính	30/2020/NĐ-CP		đối chiếu số và ngày trong văn bản pháp luật	verified
58/2010/QH12	2010-11-15		Luật Viên chức		129/2025/QH15		đối chiếu số và ngày trong văn bản pháp luật	verified
15/2012/QH13	2012-06-20		Luật Xử lý vi phạm hành chính				đối chiếu số và ngày trong văn bản pháp luật	verified
86/2012/NĐ-CP	2012-10-19			thi hành Luật Đo lường			đối chiếu số và ngày trong văn bản pháp luật	verified
60/2014/QH13	2014-11-20		Luật Hộ tịch				đối chiếu số và ngày trong văn bản pháp luật	verified
80/2015/QH13	2015-06-22		Luật Ban hành văn bản quy phạm pháp luật		64/2025/QH15		ngày chưa đối chiếu	memory
91/2015/QH13	2015-11-24		Bộ luật Dân sự				đối chiếu số và ngày trong văn bản pháp luật	verified
92/2015/QH13	2015-11-25		Bộ luật Tố tụng dân sự				đối chiếu số và ngày trong văn bản pháp luật	verified
100/2015/QH13	2015-11-27		Bộ luật Hình sự				đối chiếu số và ngày trong văn bản pháp luật	verified
101/2015/QH13	2015-11-27		Bộ luật Tố tụng hình sự				đối chiếu số và ngày trong văn bản pháp luật	verified
34/2016/NĐ-CP	2016-05-14			thi hành Luật Ban hành văn bản quy phạm pháp luật năm 2015	78/2025/NĐ-CP		đối chiếu số và ngày trong văn bản pháp luật	verified
61/2018/NĐ-CP	2018-04-23			cơ chế một cửa, một cửa liên thông	118/2025/NĐ-CP		đối chiếu số và ngày trong văn bản pháp luật	verified
1989/QĐ-BGDĐT	2018-05-25			chính tả trong chương trình, sách giáo khoa			đối chiếu số và ngày trên trang thông tin điện tử	verified
23/2018/QH14	2018-06-12		Luật Cạnh tranh				đối chiếu số và ngày trong văn bản pháp luật	verified
24/2018/QH14	2018-06-12		Luật An ninh mạng				đối chiếu số và ngày trong văn bản pháp luật	verified
25/2018/QH14	2018-06-12		Luật Tố cáo				đối chiếu số và ngày trong văn bản pháp luật	verified
29/2018/QH14	2018-11-15		Luật Bảo vệ bí mật nhà nước		117/2025/QH15		đối chiếu số và ngày trên trang thông tin điện tử	verified
36/2018/QH14	2018-11-20		Luật Phòng, chống tham nhũng				đối chiếu số và ngày trong văn bản pháp luật	verified
38/2019/QH14	2019-06-13		Luật Quản lý thuế				đối chiếu số và ngày trong văn bản pháp luật	verified
45/2019/QH14	2019-11-20		Bộ luật Lao động				đối chiếu số và ngày trong văn bản pháp luật	verified
100/2019/NĐ-CP	2019-12-30			xử phạt vi phạm hành chính trong giao thông đường bộ			đối chiếu số và ngày trong văn bản pháp luật	verified
15/2020/NĐ-CP	2020-02-03			xử phạt vi phạm hành chính trong bưu chính, viễn thông, công nghệ thông tin			đối chiếu số và ngày trong văn bản pháp luật	verified
30/2020/NĐ-CP	2020-03-05			công tác văn thư			đối chiếu số và ngày trong văn bản pháp luật	verified
45/2020/NĐ-CP	2020-04-08			thủ tục hành chính trên môi trường điện tử			đối chiếu số và ngày trong văn bản pháp luật	verified
59/2020/QH14	2020-06-17		Luật Doanh nghiệp				đối chiếu số và ngày trong văn bản pháp luật	verified
63/2020/QH14	2020-06-18			sửa đổi Luật Ban hành văn bản quy phạm pháp luật			ngày chưa đối chiếu	memory
123/2020/NĐ-CP	2020-10-19			hóa đơn, chứng từ			đối chiếu số và ngày trong văn bản pháp luật	verified
145/2020/NĐ-CP	2020-12-14			thi hành Bộ luật Lao động			đối chiếu số và ngày trong văn bản pháp luật	verified
154/2020/NĐ-CP	2020-12-31			sửa đổi Nghị định 34/2016/NĐ-CP	78/2025/NĐ-CP		ngày chưa đối chiếu	memory
01/2021/NĐ-CP	2021-01-04			đăng ký doanh nghiệp			đối chiếu số và ngày trong văn bản pháp luật	verified
107/2021/NĐ-CP	2021-12-06			sửa đổi Nghị định 61/2018/NĐ-CP			đối chiếu số và ngày trong văn bản pháp luật	verified
42/2022/NĐ-CP	2022-06-24			dịch vụ công trực tuyến			đối chiếu số và ngày trong văn bản pháp luật	verified
10/2022/QH15	2022-11-10		Luật Thực hiện dân chủ ở cơ sở				đối chiếu số và ngày trên trang thông tin điện tử	verified
13/2023/NĐ-CP	2023-04-17			bảo vệ dữ liệu cá nhân			đối chiếu số và ngày trong văn bản pháp luật	verified
20/2023/QH15	2023-06-22		Luật Giao dịch điện tử				đối chiếu số và ngày trên trang thông tin điện tử	verified
31/2024/QH15	2024-01-18		Luật Đất đai				đối chiếu số và ngày trong văn bản pháp luật	verified
33/2024/QH15	2024-06-21		Luật Lưu trữ				ngày chưa đối chiếu	memory
48/2024/QH15	2024-11-26		Luật Thuế giá trị gia tăng				đối chiếu số và ngày trong văn bản pháp luật	verified
73/2024/NĐ-CP	2024-06-30			mức lương cơ sở			đối chiếu số và ngày trong văn bản pháp luật	verified
63/2025/QH15	2025-02-18		Luật Tổ chức Chính phủ				đối chiếu số và ngày trong văn bản pháp luật	verified
64/2025/QH15	2025-02-19		Luật Ban hành văn bản quy phạm pháp luật				ngày chưa đối chiếu	memory
78/2025/NĐ-CP	2025-04-01			thi hành Luật Ban hành văn bản quy phạm pháp luật			ghi chép của bên thứ ba	verified
105/2025/NĐ-CP	2025-05-15			phòng cháy, chữa cháy và cứu nạn, cứu hộ			đối chiếu số và ngày trong văn bản pháp luật	verified
118/2025/NĐ-CP	2025-06-09			thủ tục hành chính theo cơ chế một cửa			đối chiếu số và ngày trong văn bản pháp luật	verified
150/2025/NĐ-CP	2025-06-12			cơ quan chuyên môn thuộc Ủy ban nhân dân			đối chiếu số và ngày trong văn bản pháp luật	verified
72/2025/QH15	2025-06-16		Luật Tổ chức chính quyền địa phương				ngày chưa đối chiếu	secondary
203/2025/QH15	2025-06-16			sửa đổi, bổ sung Hiến pháp năm 2013			ngày chưa đối chiếu	memory
80/2025/QH15	2025-06-24		Luật Cán bộ, công chức				ngày chưa đối chiếu	memory
87/2025/QH15	2025-06-25			sửa đổi Luật Ban hành văn bản quy phạm pháp luật			ngày chưa đối chiếu	memory
91/2025/QH15	2025-06-26		Luật Bảo vệ dữ liệu cá nhân				đối chiếu số và ngày trong văn bản pháp luật	verified
117/2025/QH15			Luật Bảo vệ bí mật nhà nước				ngày chưa đối chiếu	memory
129/2025/QH15			Luật Viên chức				ngày chưa đối chiếu	memory
187/2025/NĐ-CP	2025-07-01			sửa đổi Nghị định 78/2025/NĐ-CP, 79/2025/NĐ-CP			đối chiếu số và ngày trong văn bản pháp luật	verified`;
