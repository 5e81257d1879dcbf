// Generated from document-code/data/type-names.tsv by `pnpm generate`; do not edit.
export const typeNamesTable = `name	code
quy chế	QĐ
quy định	QĐ
điều lệ	QĐ
nội quy	QĐ
quy hoạch	QĐ
chiến lược	QĐ
chương trình	QĐ
đề án	QĐ
kế hoạch	QĐ
dự án	QĐ
phương án	QĐ
hướng dẫn	QĐ
quy trình	QĐ
quy chế	TT
quy định	TT
quy chuẩn	TT
quy trình	TT
hướng dẫn	TT
thông tư liên bộ	TT
quy chế	NĐ
điều lệ	NĐ
quy định	NĐ
chương trình	NQ
đề án	NQ
kế hoạch	NQ
luật	QH
bộ luật	QH
hiến pháp	QH
nghị quyết	QH
pháp lệnh	UBTVQH
nghị quyết	UBTVQH
luật	L
bộ luật	L
luật	LCT
luật	SL
sắc lệnh	SL
luật	LTC
pháp lệnh	LCT
pháp lệnh	L
thông tư	TTLT
thông tư liên bộ	TTLT
nghị quyết	NQLT
kết luận	TB
chương trình hành động	CTr
công điện khẩn	CĐ
lệnh	SL
nghị quyết liên tịch	NQ
thông tri	TT
quyết định	QyĐ`;
