// Generated from document-code/data/issuing-bodies.tsv by `pnpm generate`; do not edit.
export const issuingBodiesTable = `code	system	level	vi	en	source	status	from	to	dates	successor
QH	national-assembly	central	Quốc hội	National Assembly	đếm trên 115 triệu ký tự văn bản pháp luật	verified				
UBTVQH	national-assembly	central	Ủy ban Thường vụ Quốc hội	Standing Committee of the National Assembly	đếm trên 115 triệu ký tự văn bản pháp luật	verified				
CTN	state	central	Chủ tịch nước	State President	đếm trên 115 triệu ký tự văn bản pháp luật	verified				
CP	state	central	Chính phủ	Government	đếm trên 115 triệu ký tự văn bản pháp luật	verified				
TTg	state	central	Thủ tướng Chính phủ	Prime Minister	đếm trên 115 triệu ký tự văn bản pháp luật	verified				
BCA	state	central	Bộ Công an	Ministry of Public Security	đếm trên 115 triệu ký tự văn bản pháp luật	verified				
BQP	state	central	Bộ Quốc phòng	Ministry of National Defence	đếm trên 115 triệu ký tự văn bản pháp luật	verified				
BNG	state	central	Bộ Ngoại giao	Ministry of Foreign Affairs	đếm trên 115 triệu ký tự văn bản pháp luật	verified				
BNV	state	central	Bộ Nội vụ	Ministry of Home Affairs	đếm trên 115 triệu ký tự văn bản pháp luật	verified				
BTP	state	central	Bộ Tư pháp	Ministry of Justice	đếm trên 115 triệu ký tự văn bản pháp luật	verified				
BTC	state	central	Bộ Tài chính	Ministry of Finance	đếm trên 115 triệu ký tự văn bản pháp luật	verified				
BCT	state	central	Bộ Công Thương	Ministry of Industry and Trade	đếm trên 115 triệu ký tự văn bản pháp luật	verified				
BYT	state	central	Bộ Y tế	Ministry of Health	đếm trên 115 triệu ký tự văn bản pháp luật	verified				
BGDĐT	state	central	Bộ Giáo dục và Đào tạo	Ministry of Education and Training	đếm trên 115 triệu ký tự văn bản pháp luật	verified				
BXD	state	central	Bộ Xây dựng	Ministry of Construction	đếm trên 115 triệu ký tự văn bản pháp luật	verified				
BKHCN	state	central	Bộ Khoa học và Công nghệ	Ministry of Science and Technology	đếm trên 115 triệu ký tự văn bản pháp luật	verified				
BVHTTDL	state	central	Bộ Văn hóa, Thể thao và Du lịch	Ministry of Culture, Sports and Tourism	đếm trên 115 triệu ký tự văn bản pháp luật	verified				
TTCP	state	central	Thanh tra Chính phủ	Government Inspectorate	đếm trên 115 triệu ký tự văn bản pháp luật	verified				
VPCP	state	central	Văn phòng Chính phủ	Office of the Government	đếm trên 115 triệu ký tự văn bản pháp luật	verified				
NHNN	state	central	Ngân hàng Nhà nước Việt Nam	State Bank of Vietnam	đếm trên 115 triệu ký tự văn bản pháp luật	verified				
TANDTC	state	central	Tòa án nhân dân tối cao	Supreme People's Court	đếm trên 115 triệu ký tự văn bản pháp luật	verified				
VKSNDTC	state	central	Viện kiểm sát nhân dân tối cao	Supreme People's Procuracy	đếm trên 115 triệu ký tự văn bản pháp luật	verified				
HĐTP	state	central	Hội đồng Thẩm phán Tòa án nhân dân tối cao	Council of Justices of the Supreme People's Court	đếm trên 115 triệu ký tự văn bản pháp luật	verified				
BHXH	state	central	Bảo hiểm xã hội Việt Nam	Vietnam Social Security	đếm trên 115 triệu ký tự văn bản pháp luật	verified				
TCHQ	state	central	Tổng cục Hải quan	General Department of Customs	đếm trên 115 triệu ký tự văn bản pháp luật	verified				
TCT	state	central	Tổng cục Thuế	General Department of Taxation	đếm trên 115 triệu ký tự văn bản pháp luật	verified				
KBNN	state	central	Kho bạc Nhà nước	State Treasury	đếm trên 115 triệu ký tự văn bản pháp luật	verified				
BNNMT	state	central	Bộ Nông nghiệp và Môi trường	Ministry of Agriculture and Environment	đếm trên 115 triệu ký tự văn bản pháp luật	verified	2025-03-01		memory	
BDTTG	state	central	Bộ Dân tộc và Tôn giáo	Ministry of Ethnic and Religious Affairs	đếm trên 115 triệu ký tự văn bản pháp luật	verified	2025-03-01		memory	
BGTVT	state	central	Bộ Giao thông vận tải	Ministry of Transport	đếm trên 115 triệu ký tự văn bản pháp luật	verified		2025-02-28	secondary	BXD
BLĐTBXH	state	central	Bộ Lao động - Thương binh và Xã hội	Ministry of Labour, Invalids and Social Affairs	đếm trên 115 triệu ký tự văn bản pháp luật	verified		2025-02-28	secondary	BNV
BKHĐT	state	central	Bộ Kế hoạch và Đầu tư	Ministry of Planning and Investment	đếm trên 115 triệu ký tự văn bản pháp luật	verified		2025-02-28	secondary	BTC
BTTTT	state	central	Bộ Thông tin và Truyền thông	Ministry of Information and Communications	đếm trên 115 triệu ký tự văn bản pháp luật	verified		2025-02-28	secondary	BKHCN
BNNPTNT	state	central	Bộ Nông nghiệp và Phát triển nông thôn	Ministry of Agriculture and Rural Development	đếm trên 115 triệu ký tự văn bản pháp luật	verified		2025-02-28	secondary	BNNMT
BTNMT	state	central	Bộ Tài nguyên và Môi trường	Ministry of Natural Resources and Environment	đếm trên 115 triệu ký tự văn bản pháp luật	verified		2025-02-28	secondary	BNNMT
UBDT	state	central	Ủy ban Dân tộc	Committee for Ethnic Minority Affairs	đếm trên 115 triệu ký tự văn bản pháp luật	verified		2025-02-28	secondary	BDTTG
BNN	state	central	Bộ Nông nghiệp và Phát triển nông thôn	Ministry of Agriculture and Rural Development	đếm trên 115 triệu ký tự văn bản pháp luật; ký hiệu của thời kỳ trước	verified				
BKHCNMT	state	central	Bộ Khoa học, Công nghệ và Môi trường	Ministry of Science, Technology and Environment	đếm trên 115 triệu ký tự văn bản pháp luật; ký hiệu của thời kỳ trước	verified				
BKH	state	central	Bộ Kế hoạch và Đầu tư	Ministry of Planning and Investment	đếm trên 115 triệu ký tự văn bản pháp luật; ký hiệu của thời kỳ trước	verified				
BTS	state	central	Bộ Thủy sản	Ministry of Fisheries	đếm trên 115 triệu ký tự văn bản pháp luật; ký hiệu của thời kỳ trước	verified				
BTM	state	central	Bộ Thương mại	Ministry of Trade	đếm trên 115 triệu ký tự văn bản pháp luật; ký hiệu của thời kỳ trước	verified				
BCN	state	central	Bộ Công nghiệp	Ministry of Industry	đếm trên 115 triệu ký tự văn bản pháp luật; ký hiệu của thời kỳ trước	verified				
BVHTT	state	central	Bộ Văn hóa - Thông tin	Ministry of Culture and Information	đếm trên 115 triệu ký tự văn bản pháp luật; ký hiệu của thời kỳ trước	verified				
BBCVT	state	central	Bộ Bưu chính, Viễn thông	Ministry of Posts and Telematics	đếm trên 115 triệu ký tự văn bản pháp luật; ký hiệu của thời kỳ trước	verified				
BGD	state	central	Bộ Giáo dục và Đào tạo	Ministry of Education and Training	đếm trên 115 triệu ký tự văn bản pháp luật; ký hiệu của thời kỳ trước	verified				
BTCCBCP	state	central	Ban Tổ chức - Cán bộ Chính phủ	Government Committee on Organisation and Personnel	đếm trên 115 triệu ký tự văn bản pháp luật; ký hiệu của thời kỳ trước	verified				
HĐBT	state	central	Hội đồng Bộ trưởng	Council of Ministers	đếm trên 115 triệu ký tự văn bản pháp luật; ký hiệu của thời kỳ trước	verified				
BGD&ĐT	state	central	Bộ Giáo dục và Đào tạo	Ministry of Education and Training	đếm trên 115 triệu ký tự văn bản pháp luật: 20 lần, so với BGDĐT 1.493 lần	verified				BGDĐT
BNN&PTNT	state	central	Bộ Nông nghiệp và Phát triển nông thôn	Ministry of Agriculture and Rural Development	đếm trên 115 triệu ký tự văn bản pháp luật: 107 lần, so với BNNPTNT 2.402 lần	verified		2025-02-28	secondary	BNNPTNT
BLĐTB&XH	state	central	Bộ Lao động - Thương binh và Xã hội	Ministry of Labour, Invalids and Social Affairs	đếm trên 115 triệu ký tự văn bản pháp luật: 2 lần, so với BLĐTBXH 1.821 lần	verified		2025-02-28	secondary	BLĐTBXH
KTNN	state	central	Kiểm toán nhà nước	State Audit Office	đếm trên 115 triệu ký tự văn bản pháp luật (QĐ-KTNN 3 lần)	verified				
VPQH	state	central	Văn phòng Quốc hội	Office of the National Assembly	đếm trên 115 triệu ký tự văn bản pháp luật (VBHN-VPQH 3 lần)	verified				
UBND	state	local	Ủy ban nhân dân	People's Committee	30/2020/NĐ-CP, Phụ lục III	verified				
HĐND	state	local	Hội đồng nhân dân	People's Council	30/2020/NĐ-CP, Phụ lục III	verified				
UB	state	local	Ủy ban nhân dân	People's Committee	đếm trên 115 triệu ký tự văn bản pháp luật (QĐ-UB); ký hiệu của thời kỳ trước	verified				
ĐH	party	any	đại hội và các cơ quan của đại hội	congress and its organs	05-HD/VPTW, mục 3.1.2b	verified				
TW	party	central	Ban Chấp hành Trung ương, Bộ Chính trị, Ban Bí thư	Central Committee, Politburo, Secretariat	05-HD/VPTW, mục 3.1.2b	verified				
QUTW	party	central	Quân ủy Trung ương	Central Military Commission	05-HD/VPTW, mục 3.1.2b	verified				
TU	party	province	tỉnh ủy, thành ủy trực thuộc Trung ương	provincial or municipal Party committee	05-HD/VPTW, mục 3.1.2b	verified				
ĐU	party	any	đảng ủy	Party committee	05-HD/VPTW, mục 3.1.2b	verified				
ĐUQS	party	any	đảng ủy quân sự	military Party committee	05-HD/VPTW, mục 3.1.2b	verified				
ĐUCA	party	any	đảng ủy công an	public security Party committee	05-HD/VPTW, mục 3.1.2b	verified				
ĐUBP	party	any	đảng ủy biên phòng	border guard Party committee	05-HD/VPTW, mục 3.1.2b	verified				
CB	party	base	chi bộ	Party cell	05-HD/VPTW, mục 3.1.2b	verified				
UBKTTW	party	central	Ủy ban Kiểm tra Trung ương	Central Inspection Commission	05-HD/VPTW, mục 3.1.2b	verified				
UBKTTU	party	province	ủy ban kiểm tra tỉnh ủy, thành ủy	provincial inspection commission	05-HD/VPTW, mục 3.1.2b	verified				
UBKT	party	any	ủy ban kiểm tra	inspection commission	05-HD/VPTW, mục 3.1.2b	verified				
CQUBKT	party	any	cơ quan ủy ban kiểm tra	inspection commission office	05-HD/VPTW, mục 3.1.2b	verified				
VPTW	party	central	Văn phòng Trung ương Đảng	Central Office of the Party	05-HD/VPTW, mục 3.1.2b	verified				
VPTU	party	province	văn phòng tỉnh ủy, thành ủy	provincial Party office	05-HD/VPTW, mục 3.1.2b	verified				
BTCTW	party	central	Ban Tổ chức Trung ương	Central Organisation Commission	05-HD/VPTW, mục 3.1.2b	verified				
BTCTU	party	province	ban tổ chức tỉnh ủy, thành ủy	provincial organisation commission	05-HD/VPTW, mục 3.1.2b	verified				
BNCTW	party	central	Ban Nội chính Trung ương	Central Commission for Internal Affairs	05-HD/VPTW, mục 3.1.2b	verified				
BNCTU	party	province	ban nội chính tỉnh ủy, thành ủy	provincial commission for internal affairs	05-HD/VPTW, mục 3.1.2b	verified				
BXDĐ	party	commune	ban xây dựng đảng	Party building board	05-HD/VPTW, mục 3.1.2b	verified				
BND	party	central	Báo Nhân Dân	Nhân Dân Newspaper	05-HD/VPTW, mục 3.1.2b	verified				
TCCS	party	central	Tạp chí Cộng sản	Communist Review	05-HD/VPTW, mục 3.1.2b	verified				
HVCTQGHCM	party	central	Học viện Chính trị quốc gia Hồ Chí Minh	Ho Chi Minh National Academy of Politics	05-HD/VPTW, mục 3.1.2b	verified				
BTGDVTW	party	central	Ban Tuyên giáo và Dân vận Trung ương	Central Commission for Information, Education and Mass Mobilisation	05-HD/VPTW, mục 3.1.2b	verified	2025-02-01		memory	
BTGDVTU	party	province	ban tuyên giáo và dân vận tỉnh ủy, thành ủy	provincial commission for information, education and mass mobilisation	05-HD/VPTW, mục 3.1.2b	verified	2025-02-01		memory	
BTGDV	party	any	ban tuyên giáo và dân vận	commission for information, education and mass mobilisation	05-HD/VPTW, mục 3.1.2b	verified	2025-02-01		memory	
HU	party	district	huyện ủy	district Party committee	36-HD/VPTW, mục 1.3	verified		2025-06-30	secondary	
ĐUK	party	any	đảng ủy khối	bloc Party committee	36-HD/VPTW, mục 1.3	verified		2025-01-31	memory	
ĐĐ	party	any	đảng đoàn	Party caucus	36-HD/VPTW, mục 1.3	verified		2025-01-31	memory	
BCSĐ	party	any	ban cán sự đảng	Party civil affairs committee	36-HD/VPTW, mục 1.3	verified		2025-01-31	memory	
BKTTW	party	central	Ban Kinh tế Trung ương	Central Economic Commission	36-HD/VPTW, mục 1.3	verified		2025-01-31	memory	
BTGTW	party	central	Ban Tuyên giáo Trung ương	Central Propaganda Commission	36-HD/VPTW, mục 1.3	verified		2025-01-31	memory	
BTGTU	party	province	ban tuyên giáo tỉnh ủy, thành ủy	provincial propaganda commission	36-HD/VPTW, mục 1.3	verified		2025-01-31	memory	
BTGHU	party	district	ban tuyên giáo huyện ủy	district propaganda commission	36-HD/VPTW, mục 1.3	verified		2025-01-31	memory	
BDVTW	party	central	Ban Dân vận Trung ương	Central Mass Mobilisation Commission	36-HD/VPTW, mục 1.3	verified		2025-01-31	memory	
BDVTU	party	province	ban dân vận tỉnh ủy, thành ủy	provincial mass mobilisation commission	36-HD/VPTW, mục 1.3	verified		2025-01-31	memory	
QU	party	district	quận ủy	urban district Party committee	ghi chép của bên thứ ba về 36-HD/VPTW	secondary		2025-06-30	secondary	
ThU	party	district	thị ủy, thành ủy trực thuộc tỉnh	town Party committee	ghi chép của bên thứ ba về 36-HD/VPTW	secondary		2025-06-30	secondary	
BĐNTW	party	central	Ban Đối ngoại Trung ương	Central Commission for External Relations	ghi chép của bên thứ ba	secondary		2025-01-31	memory	
VPĐU	party	any	văn phòng đảng ủy	Party committee office	ghi chép của bên thứ ba	secondary				
TWĐTN	mass-organisation	central	Ban Chấp hành Trung ương Đoàn Thanh niên Cộng sản Hồ Chí Minh	Central Committee of the Ho Chi Minh Communist Youth Union	367-QĐ/TWĐTN-VP	verified				
ĐTN	mass-organisation	local	Đoàn Thanh niên Cộng sản Hồ Chí Minh	Ho Chi Minh Communist Youth Union	367-QĐ/TWĐTN-VP	verified				
MTTW	mass-organisation	central	Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam	Central Committee of the Vietnam Fatherland Front	207/QĐ-MTTW-BTT	verified				
MTTQ	mass-organisation	local	Ủy ban Mặt trận Tổ quốc Việt Nam	Committee of the Vietnam Fatherland Front	207/QĐ-MTTW-BTT	verified				
TLĐ	mass-organisation	central	Tổng Liên đoàn Lao động Việt Nam	Vietnam General Confederation of Labour	174/QĐ-TLĐ	verified				
VPCTN	state	central	Văn phòng Chủ tịch nước	Office of the State President	chưa thấy trong văn bản đã đọc	memory				
BCSCLTW	party	central	Ban Chính sách, chiến lược Trung ương	Central Commission for Policy and Strategy	chưa thấy trong văn bản đã đọc	memory				
LĐLĐ	mass-organisation	local	Liên đoàn Lao động	Labour Federation	chưa thấy trong văn bản đã đọc	memory				
ĐCT	mass-organisation	central	Đoàn Chủ tịch Trung ương Hội Liên hiệp Phụ nữ Việt Nam	Presidium of the Vietnam Women's Union	chưa thấy trong văn bản đã đọc	memory				
CCB	mass-organisation	any	Hội Cựu chiến binh Việt Nam	Veterans Association of Vietnam	đếm trên 115 triệu ký tự văn bản pháp luật (văn bản liên tịch)	secondary				
TCĐC	state	central	Tổng cục Địa chính	General Department of Land Administration	đếm trên 115 triệu ký tự văn bản pháp luật; ký hiệu trong văn bản liên tịch hoặc của thời kỳ trước	verified				
TCCP	state	central	Ban Tổ chức - Cán bộ Chính phủ	Government Committee on Organisation and Personnel	đếm trên 115 triệu ký tự văn bản pháp luật; ký hiệu trong văn bản liên tịch hoặc của thời kỳ trước	verified				
TCBĐ	state	central	Tổng cục Bưu điện	General Department of Posts	đếm trên 115 triệu ký tự văn bản pháp luật; ký hiệu trong văn bản liên tịch hoặc của thời kỳ trước	verified				
UBTDTT	state	central	Ủy ban Thể dục thể thao	Committee for Physical Training and Sports	đếm trên 115 triệu ký tự văn bản pháp luật; ký hiệu trong văn bản liên tịch hoặc của thời kỳ trước	verified				
LĐTBXH	state	central	Bộ Lao động - Thương binh và Xã hội	Ministry of Labour, Invalids and Social Affairs	đếm trên 115 triệu ký tự văn bản pháp luật; ký hiệu trong văn bản liên tịch hoặc của thời kỳ trước	verified				
VKSTC	state	central	Viện kiểm sát nhân dân tối cao	Supreme People's Procuracy	đếm trên 115 triệu ký tự văn bản pháp luật; ký hiệu trong văn bản liên tịch hoặc của thời kỳ trước	verified				
TATC	state	central	Tòa án nhân dân tối cao	Supreme People's Court	đếm trên 115 triệu ký tự văn bản pháp luật; ký hiệu trong văn bản liên tịch hoặc của thời kỳ trước	verified				
CA	state	central	Chánh án Tòa án nhân dân tối cao	Chief Justice of the Supreme People's Court	đếm trên 115 triệu ký tự văn bản pháp luật; ký hiệu trong văn bản liên tịch hoặc của thời kỳ trước	verified				
NHNNVN	state	central	Ngân hàng Nhà nước Việt Nam	State Bank of Vietnam	đếm trên 115 triệu ký tự văn bản pháp luật; ký hiệu trong văn bản liên tịch hoặc của thời kỳ trước	verified				
BVGCP	state	central	Ban Vật giá Chính phủ	Government Pricing Committee	đếm trên 115 triệu ký tự văn bản pháp luật; ký hiệu trong văn bản liên tịch hoặc của thời kỳ trước	verified				
VHTT	state	central	Bộ Văn hóa - Thông tin	Ministry of Culture and Information	đếm trên 115 triệu ký tự văn bản pháp luật; ký hiệu trong văn bản liên tịch hoặc của thời kỳ trước	verified				
CCBVN	state	central	Hội Cựu chiến binh Việt Nam	Veterans Association of Vietnam	đếm trên 115 triệu ký tự văn bản pháp luật; ký hiệu trong văn bản liên tịch hoặc của thời kỳ trước	verified				
HCCBVN	state	central	Hội Cựu chiến binh Việt Nam	Veterans Association of Vietnam	đếm trên 115 triệu ký tự văn bản pháp luật; ký hiệu trong văn bản liên tịch hoặc của thời kỳ trước	verified				
TWHCCBVN	state	central	Trung ương Hội Cựu chiến binh Việt Nam	Veterans Association of Vietnam	đếm trên 115 triệu ký tự văn bản pháp luật; ký hiệu trong văn bản liên tịch hoặc của thời kỳ trước	verified				
UBTWMTTQVN	state	central	Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam	Central Committee of the Vietnam Fatherland Front	đếm trên 115 triệu ký tự văn bản pháp luật; ký hiệu trong văn bản liên tịch hoặc của thời kỳ trước	verified				
ĐCTUBTWMTTQVN	state	central	Đoàn Chủ tịch Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam	Presidium of the Central Committee of the Vietnam Fatherland Front	đếm trên 115 triệu ký tự văn bản pháp luật; ký hiệu trong văn bản liên tịch hoặc của thời kỳ trước	verified				
DTMN	state	central	Ủy ban Dân tộc và Miền núi	Committee for Ethnic Minorities and Mountainous Areas	đếm trên 115 triệu ký tự văn bản pháp luật; ký hiệu trong văn bản liên tịch hoặc của thời kỳ trước	verified				
BKH&ĐT	state	central	Bộ Kế hoạch và Đầu tư	Ministry of Planning and Investment	đếm trên 115 triệu ký tự văn bản pháp luật: 4 lần	verified		2025-02-28	secondary	BKHĐT
BCVT	state	central	Bộ Bưu chính, Viễn thông	Ministry of Posts and Telematics	đếm trên 115 triệu ký tự văn bản pháp luật; ký hiệu trong văn bản liên tịch hoặc của thời kỳ trước	verified				
KHĐT	state	central	Bộ Kế hoạch và Đầu tư	Ministry of Planning and Investment	đếm trên 115 triệu ký tự văn bản pháp luật; ký hiệu trong văn bản liên tịch hoặc của thời kỳ trước	verified				
GTVT	state	central	Bộ Giao thông vận tải	Ministry of Transport	đếm trên 115 triệu ký tự văn bản pháp luật; ký hiệu trong văn bản liên tịch hoặc của thời kỳ trước	verified				`;
