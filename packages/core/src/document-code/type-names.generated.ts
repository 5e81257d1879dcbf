// Generated from document-code/data/type-names.tsv by `pnpm generate`; do not edit.
export const typeNamesTable = `name	code	source	status
quy chế	QĐ	chấp nhận theo thực tế: văn bản ban hành kèm theo mang số của quyết định hoặc thông tư	secondary
quy định	QĐ	chấp nhận theo thực tế: văn bản ban hành kèm theo mang số của quyết định hoặc thông tư	secondary
điều lệ	QĐ	chấp nhận theo thực tế: văn bản ban hành kèm theo mang số của quyết định hoặc thông tư	secondary
nội quy	QĐ	chấp nhận theo thực tế: văn bản ban hành kèm theo mang số của quyết định hoặc thông tư	secondary
quy hoạch	QĐ	chấp nhận theo thực tế: văn bản ban hành kèm theo mang số của quyết định hoặc thông tư	secondary
chiến lược	QĐ	chấp nhận theo thực tế: văn bản ban hành kèm theo mang số của quyết định hoặc thông tư	secondary
chương trình	QĐ	chấp nhận theo thực tế: văn bản ban hành kèm theo mang số của quyết định hoặc thông tư	secondary
đề án	QĐ	chấp nhận theo thực tế: văn bản ban hành kèm theo mang số của quyết định hoặc thông tư	secondary
kế hoạch	QĐ	chấp nhận theo thực tế: văn bản ban hành kèm theo mang số của quyết định hoặc thông tư	secondary
dự án	QĐ	chấp nhận theo thực tế: văn bản ban hành kèm theo mang số của quyết định hoặc thông tư	secondary
phương án	QĐ	chấp nhận theo thực tế: văn bản ban hành kèm theo mang số của quyết định hoặc thông tư	secondary
hướng dẫn	QĐ	chấp nhận theo thực tế: văn bản ban hành kèm theo mang số của quyết định hoặc thông tư	secondary
quy trình	QĐ	chấp nhận theo thực tế: văn bản ban hành kèm theo mang số của quyết định hoặc thông tư	secondary
quy chế	TT	chấp nhận theo thực tế: văn bản ban hành kèm theo mang số của quyết định hoặc thông tư	secondary
quy định	TT	chấp nhận theo thực tế: văn bản ban hành kèm theo mang số của quyết định hoặc thông tư	secondary
quy chuẩn	TT	chấp nhận theo thực tế: văn bản ban hành kèm theo mang số của quyết định hoặc thông tư	secondary
quy trình	TT	chấp nhận theo thực tế: văn bản ban hành kèm theo mang số của quyết định hoặc thông tư	secondary
hướng dẫn	TT	chấp nhận theo thực tế: văn bản ban hành kèm theo mang số của quyết định hoặc thông tư	secondary
thông tư liên bộ	TT	chấp nhận theo thực tế: văn bản ban hành kèm theo mang số của quyết định hoặc thông tư	secondary
quy chế	NĐ	chấp nhận theo thực tế: văn bản ban hành kèm theo mang số của quyết định hoặc thông tư	secondary
điều lệ	NĐ	chấp nhận theo thực tế: văn bản ban hành kèm theo mang số của quyết định hoặc thông tư	secondary
quy định	NĐ	chấp nhận theo thực tế: văn bản ban hành kèm theo mang số của quyết định hoặc thông tư	secondary
chương trình	NQ	chấp nhận theo thực tế: văn bản ban hành kèm theo mang số của quyết định hoặc thông tư	secondary
đề án	NQ	chấp nhận theo thực tế: văn bản ban hành kèm theo mang số của quyết định hoặc thông tư	secondary
kế hoạch	NQ	chấp nhận theo thực tế: văn bản ban hành kèm theo mang số của quyết định hoặc thông tư	secondary
luật	QH	đếm trên 115 triệu ký tự văn bản pháp luật	verified
bộ luật	QH	đếm trên 115 triệu ký tự văn bản pháp luật	verified
hiến pháp	QH	đếm trên 115 triệu ký tự văn bản pháp luật	verified
nghị quyết	QH	đếm trên 115 triệu ký tự văn bản pháp luật	verified
pháp lệnh	UBTVQH	đếm trên 115 triệu ký tự văn bản pháp luật	verified
nghị quyết	UBTVQH	đếm trên 115 triệu ký tự văn bản pháp luật	verified
luật	L	đếm trên 115 triệu ký tự văn bản pháp luật	verified
bộ luật	L	đếm trên 115 triệu ký tự văn bản pháp luật	verified
luật	LCT	đếm trên 115 triệu ký tự văn bản pháp luật	verified
luật	SL	đếm trên 115 triệu ký tự văn bản pháp luật	verified
sắc lệnh	SL	đếm trên 115 triệu ký tự văn bản pháp luật	verified
luật	LTC	đếm trên 115 triệu ký tự văn bản pháp luật	verified
pháp lệnh	LCT	đếm trên 115 triệu ký tự văn bản pháp luật	verified
pháp lệnh	L	đếm trên 115 triệu ký tự văn bản pháp luật	verified
thông tư	TTLT	đếm trên 115 triệu ký tự văn bản pháp luật	verified
thông tư liên bộ	TTLT	đếm trên 115 triệu ký tự văn bản pháp luật	verified
nghị quyết	NQLT	đếm trên 115 triệu ký tự văn bản pháp luật	verified
kết luận	TB	52/TB-VPCP thông báo kết luận; đếm trên 115 triệu ký tự văn bản pháp luật	verified
chương trình hành động	CTr	đếm trên 115 triệu ký tự văn bản pháp luật	verified
công điện khẩn	CĐ	đếm trên 115 triệu ký tự văn bản pháp luật	verified
lệnh	SL	đếm trên 115 triệu ký tự văn bản pháp luật	verified
nghị quyết liên tịch	NQ	đếm trên 115 triệu ký tự văn bản pháp luật	verified
thông tri	TT	05-HD/VPTW, mục 3.1.2a	verified
quyết định	QyĐ	chấp nhận theo thực tế: văn bản ban hành kèm theo mang số của quyết định hoặc thông tư	secondary`;
