// Generated from document-code/data/body-parts.tsv by `pnpm generate`; do not edit.
export const bodyPartsTable = `part	place	system	vi	en	status
UBKT	head	party	ủy ban kiểm tra	inspection commission	verified
CQUBKT	head	party	cơ quan ủy ban kiểm tra	inspection commission office	verified
VP	head	party	văn phòng	office	verified
BTC	head	party	ban tổ chức	organisation commission	verified
BTGDV	head	party	ban tuyên giáo và dân vận	commission for information, education and mass mobilisation	verified
BTG	head	party	ban tuyên giáo	propaganda commission	verified
BDV	head	party	ban dân vận	mass mobilisation commission	verified
BNC	head	party	ban nội chính	internal affairs commission	verified
BKT	head	party	ban kinh tế	economic commission	verified
BĐN	head	party	ban đối ngoại	commission for external relations	secondary
BCĐ	head	party	ban chỉ đạo	steering committee	verified
BCSCL	head	party	ban chính sách, chiến lược	commission for policy and strategy	memory
BBVCSSK	head	party	ban bảo vệ, chăm sóc sức khỏe cán bộ	commission for the health of cadres	secondary
BCS	head	party	ban cán sự đảng	Party civil affairs committee	verified
TB	head	party	tiểu ban	sub-committee	verified
HĐ	head	party	hội đồng	council	verified
TW	tail	party	Trung ương	of the Central Committee	verified
TU	tail	party	tỉnh ủy, thành ủy	of the provincial Party committee	verified
HU	tail	party	huyện ủy	of the district Party committee	verified
QU	tail	party	quận ủy	of the urban district Party committee	secondary
ThU	tail	party	thị ủy, thành ủy thuộc tỉnh	of the town Party committee	secondary
ĐU	tail	party	đảng ủy	of the Party committee	verified
ĐUK	tail	party	đảng ủy khối	of the bloc Party committee	verified
TWĐTN	head	mass-organisation	Trung ương Đoàn Thanh niên Cộng sản Hồ Chí Minh	Central Committee of the Ho Chi Minh Communist Youth Union	verified
UBND	head	state	Ủy ban nhân dân	People's Committee	verified
HĐND	head	state	Hội đồng nhân dân	People's Council	verified
MTTQ	head	state	Mặt trận Tổ quốc	Fatherland Front	verified
UBMT	head	state	Ủy ban Mặt trận Tổ quốc	Fatherland Front committee	verified
ĐU	head	party	đảng ủy	Party committee	verified`;
