// Generated from similarity/data/formulas.tsv by `pnpm generate`; do not edit.
export const formulasTable = `place	text	source	status
start	Căn cứ	30/2020/NĐ-CP, Phụ lục I, Phần I, mục II: phần căn cứ ban hành	verified
start	Theo đề nghị của	30/2020/NĐ-CP, Phụ lục III: mẫu văn bản	verified
start	Xét đề nghị của	đếm trên 115 triệu ký tự văn bản pháp luật	verified
start	Kính gửi	30/2020/NĐ-CP, Phụ lục I, Phần I, mục II: nơi nhận	verified
start	Nơi nhận	30/2020/NĐ-CP, Phụ lục I, Phần I, mục II: nơi nhận	verified
start	Cộng hòa xã hội chủ nghĩa Việt Nam	30/2020/NĐ-CP, Phụ lục I, Phần I, mục II: Quốc hiệu	verified
start	Độc lập - Tự do - Hạnh phúc	30/2020/NĐ-CP, Phụ lục I, Phần I, mục II: Tiêu ngữ	verified
start	(Điều này có nội dung liên quan	đếm trên 115 triệu ký tự văn bản pháp luật: dòng dẫn chiếu của Pháp điển	verified
start	(Ban hành kèm theo	30/2020/NĐ-CP, Phụ lục I, Phần II: phụ lục văn bản	verified
start	(Kèm theo	30/2020/NĐ-CP, Phụ lục I, Phần II: phụ lục văn bản	verified
start	Trong quá trình thực hiện	đếm trên 115 triệu ký tự văn bản pháp luật: câu cuối về vướng mắc khi thi hành	verified
start	Tổ chức thực hiện	đếm trên 115 triệu ký tự văn bản pháp luật	verified
start	Hiệu lực thi hành	đếm trên 115 triệu ký tự văn bản pháp luật	verified
within	điều khoản thi hành	đếm trên 115 triệu ký tự văn bản pháp luật	verified
within	có hiệu lực thi hành	đếm trên 115 triệu ký tự văn bản pháp luật	verified
within	chịu trách nhiệm thi hành	30/2020/NĐ-CP, Phụ lục III: mẫu văn bản	verified
within	điều này	đếm trên 115 triệu ký tự văn bản pháp luật	verified
within	khoản này	đếm trên 115 triệu ký tự văn bản pháp luật	verified
within	điểm này	đếm trên 115 triệu ký tự văn bản pháp luật	verified
within	mục này	đếm trên 115 triệu ký tự văn bản pháp luật	verified
within	chương này	đếm trên 115 triệu ký tự văn bản pháp luật	verified
within	luật này	đếm trên 115 triệu ký tự văn bản pháp luật	verified
within	nghị định này	đếm trên 115 triệu ký tự văn bản pháp luật	verified
within	thông tư này	đếm trên 115 triệu ký tự văn bản pháp luật	verified
within	thông tư liên tịch này	đếm trên 115 triệu ký tự văn bản pháp luật	verified
within	quyết định này	đếm trên 115 triệu ký tự văn bản pháp luật	verified
within	pháp lệnh này	đếm trên 115 triệu ký tự văn bản pháp luật	verified
within	quy chế này	đếm trên 115 triệu ký tự văn bản pháp luật	verified
within	quy định này	đếm trên 115 triệu ký tự văn bản pháp luật	verified
within	theo quy định tại	đếm trên 115 triệu ký tự văn bản pháp luật	verified
within	theo mẫu	đếm trên 115 triệu ký tự văn bản pháp luật	verified
within	theo quy định của pháp luật	đếm trên 115 triệu ký tự văn bản pháp luật	verified`;
