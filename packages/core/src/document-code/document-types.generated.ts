// Generated from document-code/data/document-types.tsv by `pnpm generate`; do not edit.
export const documentTypesTable = `code	system	vi	en	year	source	status	from	to
NQ	state	nghị quyết	resolution	optional	30/2020/NĐ-CP, Phụ lục III	verified		
QĐ	state	quyết định	decision	optional	30/2020/NĐ-CP, Phụ lục III	verified		
CT	state	chỉ thị	directive	optional	30/2020/NĐ-CP, Phụ lục III	verified		
QC	state	quy chế	working regulation	never	30/2020/NĐ-CP, Phụ lục III	verified		
QyĐ	state	quy định	rule	never	30/2020/NĐ-CP, Phụ lục III	verified		
TC	state	thông cáo	communiqué	never	30/2020/NĐ-CP, Phụ lục III	verified		
TB	state	thông báo	notice	never	30/2020/NĐ-CP, Phụ lục III	verified		
HD	state	hướng dẫn	guideline	never	30/2020/NĐ-CP, Phụ lục III	verified		
CTr	state	chương trình	programme	never	30/2020/NĐ-CP, Phụ lục III	verified		
KH	state	kế hoạch	plan	never	30/2020/NĐ-CP, Phụ lục III	verified		
PA	state	phương án	scheme	never	30/2020/NĐ-CP, Phụ lục III	verified		
ĐA	state	đề án	proposal	never	30/2020/NĐ-CP, Phụ lục III	verified		
DA	state	dự án	project	never	30/2020/NĐ-CP, Phụ lục III	verified		
BC	state	báo cáo	report	never	30/2020/NĐ-CP, Phụ lục III	verified		
BB	state	biên bản	minutes	never	30/2020/NĐ-CP, Phụ lục III	verified		
TTr	state	tờ trình	submission	never	30/2020/NĐ-CP, Phụ lục III	verified		
HĐ	state	hợp đồng	contract	never	30/2020/NĐ-CP, Phụ lục III	verified		
CĐ	state	công điện	telegram	never	30/2020/NĐ-CP, Phụ lục III	verified		
BGN	state	bản ghi nhớ	memorandum	never	30/2020/NĐ-CP, Phụ lục III	verified		
BTT	state	bản thỏa thuận	agreement	never	30/2020/NĐ-CP, Phụ lục III	verified		
GUQ	state	giấy ủy quyền	authorisation	never	30/2020/NĐ-CP, Phụ lục III	verified		
GM	state	giấy mời	invitation	never	30/2020/NĐ-CP, Phụ lục III	verified		
GGT	state	giấy giới thiệu	letter of introduction	never	30/2020/NĐ-CP, Phụ lục III	verified		
GNP	state	giấy nghỉ phép	leave form	never	30/2020/NĐ-CP, Phụ lục III	verified		
PG	state	phiếu gửi	dispatch slip	never	30/2020/NĐ-CP, Phụ lục III	verified		
PC	state	phiếu chuyển	transfer slip	never	30/2020/NĐ-CP, Phụ lục III	verified		
PB	state	phiếu báo	notification slip	never	30/2020/NĐ-CP, Phụ lục III	verified		
SY	state	bản sao y	true copy	never	30/2020/NĐ-CP, Phụ lục III	verified		
TrS	state	bản trích sao	extract	never	30/2020/NĐ-CP, Phụ lục III	verified		
SL	state	bản sao lục	copy of a copy	never	30/2020/NĐ-CP, Phụ lục III	verified		
NĐ	state	nghị định	decree	required	64/2025/QH15; đếm trên 115 triệu ký tự văn bản pháp luật	verified		
TT	state	thông tư	circular	required	64/2025/QH15; đếm trên 115 triệu ký tự văn bản pháp luật	verified		
TTLT	state	thông tư liên tịch	joint circular	required	64/2025/QH15; đếm trên 115 triệu ký tự văn bản pháp luật	verified		
NQLT	state	nghị quyết liên tịch	joint resolution	required	64/2025/QH15; đếm trên 115 triệu ký tự văn bản pháp luật	verified		
PL	state	pháp lệnh	ordinance	required	64/2025/QH15; đếm trên 115 triệu ký tự văn bản pháp luật	verified		
L	state	lệnh	order	required	64/2025/QH15; đếm trên 115 triệu ký tự văn bản pháp luật	verified		
VBHN	state	văn bản hợp nhất	consolidated text	never	64/2025/QH15; đếm trên 115 triệu ký tự văn bản pháp luật	verified		
CV	state	công văn	official letter	never	đếm trên văn bản pháp luật (CV-…); 30/2020/NĐ-CP không đặt chữ viết tắt cho công văn	secondary		
KL	state	kết luận	conclusion	never	đếm trên văn bản pháp luật (KL-TTCP, KL-UBND)	verified		
NQ	party	nghị quyết	resolution	never	05-HD/VPTW, mục 3.1.2a	verified		
QĐ	party	quyết định	decision	never	05-HD/VPTW, mục 3.1.2a	verified		
QĐ	party	quy định	rule	never	05-HD/VPTW, mục 3.1.2a	verified		
CT	party	chỉ thị	directive	never	05-HD/VPTW, mục 3.1.2a	verified		
KL	party	kết luận	conclusion	never	05-HD/VPTW, mục 3.1.2a	verified		
QC	party	quy chế	working regulation	never	05-HD/VPTW, mục 3.1.2a	verified		
TT	party	thông tri	circular letter	never	05-HD/VPTW, mục 3.1.2a	verified		
HD	party	hướng dẫn	guideline	never	05-HD/VPTW, mục 3.1.2a	verified		
TB	party	thông báo	notice	never	05-HD/VPTW, mục 3.1.2a	verified		
BC	party	báo cáo	report	never	05-HD/VPTW, mục 3.1.2a	verified		
KH	party	kế hoạch	plan	never	05-HD/VPTW, mục 3.1.2a	verified		
CTr	party	chương trình	programme	never	05-HD/VPTW, mục 3.1.2a	verified		
ĐA	party	đề án	proposal	never	05-HD/VPTW, mục 3.1.2a	verified		
PA	party	phương án	scheme	never	05-HD/VPTW, mục 3.1.2a	verified		
DA	party	dự án	project	never	05-HD/VPTW, mục 3.1.2a	verified		
TTr	party	tờ trình	submission	never	05-HD/VPTW, mục 3.1.2a	verified		
CV	party	công văn	official letter	never	05-HD/VPTW, mục 3.1.2a	verified		
BB	party	biên bản	minutes	never	05-HD/VPTW, mục 3.1.2a	verified		
QĐi	party	quy định	rule	never	36-HD/VPTW, mục 1.3; bỏ theo 3294-CV/VPTW/nb	verified	2018-04-03	2019-03-11
BS	party	bản sao	copy	never	36-HD/VPTW	verified	2018-04-03	2026-05-26
TC	party	thông cáo	communiqué	never	05-HD/VPTW, mục 3.1.2a nêu cách ghép chữ cái đầu; chưa thấy trong thực tế	memory		
QH	party	quy hoạch	master plan	never	05-HD/VPTW, mục 3.1.2a nêu cách ghép chữ cái đầu; chưa thấy trong thực tế	memory		
CL	party	chiến lược	strategy	never	05-HD/VPTW, mục 3.1.2a nêu cách ghép chữ cái đầu; chưa thấy trong thực tế	memory		`;
