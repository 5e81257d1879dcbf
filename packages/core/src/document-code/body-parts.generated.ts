// Generated from document-code/data/body-parts.tsv by `pnpm generate`; do not edit.
export const bodyPartsTable = `part	place	system	vi	en	source	status
UBKT	head	party	ủy ban kiểm tra	inspection commission	05-HD/VPTW, mục 3.1.2b	verified
CQUBKT	head	party	cơ quan ủy ban kiểm tra	inspection commission office	05-HD/VPTW, mục 3.1.2b	verified
VP	head	party	văn phòng	office	05-HD/VPTW, mục 3.1.2b	verified
BTC	head	party	ban tổ chức	organisation commission	05-HD/VPTW, mục 3.1.2b	verified
BTGDV	head	party	ban tuyên giáo và dân vận	commission for information, education and mass mobilisation	05-HD/VPTW, mục 3.1.2b	verified
BTG	head	party	ban tuyên giáo	propaganda commission	36-HD/VPTW, mục 1.3	verified
BDV	head	party	ban dân vận	mass mobilisation commission	36-HD/VPTW, mục 1.3	verified
BNC	head	party	ban nội chính	internal affairs commission	05-HD/VPTW, mục 3.1.2b	verified
BKT	head	party	ban kinh tế	economic commission	36-HD/VPTW, mục 1.3	verified
BĐN	head	party	ban đối ngoại	commission for external relations	ghi chép của bên thứ ba	secondary
BCĐ	head	party	ban chỉ đạo	steering committee	05-HD/VPTW, mục 3.1.2b	verified
BCSCL	head	party	ban chính sách, chiến lược	commission for policy and strategy	chưa thấy trong văn bản đã đọc	memory
BBVCSSK	head	party	ban bảo vệ, chăm sóc sức khỏe cán bộ	commission for the health of cadres	đếm trên văn bản của Đảng	secondary
BCS	head	party	ban cán sự đảng	Party civil affairs committee	36-HD/VPTW, mục 1.3	verified
TB	head	party	tiểu ban	sub-committee	05-HD/VPTW, mục 3.1.2b	verified
HĐ	head	party	hội đồng	council	05-HD/VPTW, mục 3.1.2b	verified
TW	tail	party	Trung ương	of the Central Committee	05-HD/VPTW, mục 3.1.2b	verified
TU	tail	party	tỉnh ủy, thành ủy	of the provincial Party committee	05-HD/VPTW, mục 3.1.2b	verified
HU	tail	party	huyện ủy	of the district Party committee	36-HD/VPTW, mục 1.3	verified
QU	tail	party	quận ủy	of the urban district Party committee	ghi chép của bên thứ ba về 36-HD/VPTW	secondary
ThU	tail	party	thị ủy, thành ủy thuộc tỉnh	of the town Party committee	ghi chép của bên thứ ba về 36-HD/VPTW	secondary
ĐU	tail	party	đảng ủy	of the Party committee	05-HD/VPTW, mục 3.1.2b	verified
ĐUK	tail	party	đảng ủy khối	of the bloc Party committee	36-HD/VPTW, mục 1.3	verified
TWĐTN	head	mass-organisation	Trung ương Đoàn Thanh niên Cộng sản Hồ Chí Minh	Central Committee of the Ho Chi Minh Communist Youth Union	367-QĐ/TWĐTN-VP	verified
UBND	head	state	Ủy ban nhân dân	People's Committee	30/2020/NĐ-CP, Phụ lục III	verified
HĐND	head	state	Hội đồng nhân dân	People's Council	30/2020/NĐ-CP, Phụ lục III	verified
MTTQ	head	state	Mặt trận Tổ quốc	Fatherland Front	207/QĐ-MTTW-BTT	verified
UBMT	head	state	Ủy ban Mặt trận Tổ quốc	Fatherland Front committee	207/QĐ-MTTW-BTT	verified
ĐU	head	party	đảng ủy	Party committee	05-HD/VPTW, mục 3.1.2b	verified`;
