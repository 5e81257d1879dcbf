// Generated from similarity/data/formulas.tsv by `pnpm generate`; do not edit.
export const formulasTable = `place	text
start	Căn cứ
start	Theo đề nghị của
start	Xét đề nghị của
start	Kính gửi
start	Nơi nhận
start	Cộng hòa xã hội chủ nghĩa Việt Nam
start	Độc lập - Tự do - Hạnh phúc
start	(Điều này có nội dung liên quan
start	(Ban hành kèm theo
start	(Kèm theo
start	Trong quá trình thực hiện
start	Tổ chức thực hiện
start	Hiệu lực thi hành
within	điều khoản thi hành
within	có hiệu lực thi hành
within	chịu trách nhiệm thi hành
within	điều này
within	khoản này
within	điểm này
within	mục này
within	chương này
within	luật này
within	nghị định này
within	thông tư này
within	thông tư liên tịch này
within	quyết định này
within	pháp lệnh này
within	quy chế này
within	quy định này
within	theo quy định tại
within	theo mẫu
within	theo quy định của pháp luật`;
