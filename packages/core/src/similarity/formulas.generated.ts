// Generated from similarity/data/formulas.tsv by `pnpm generate`; do not edit.
export const formulasTable = `place	text	source	status
start	Căn cứ	30/2020/NĐ-CP, Phụ lục I, Phần I, mục II: phần căn cứ ban hành	verified
start	Theo đề nghị của	30/2020/NĐ-CP, Phụ lục III: mẫu văn bản	verified
start	Xét đề nghị của	đếm trên 55 triệu ký tự văn bản pháp luật: 2 đoạn, 0 đoạn được nhắc lại nguyên văn	memory
start	Kính gửi	30/2020/NĐ-CP, Phụ lục I, Phần I, mục II: nơi nhận	verified
start	Nơi nhận	30/2020/NĐ-CP, Phụ lục I, Phần I, mục II: nơi nhận	verified
start	Cộng hòa xã hội chủ nghĩa Việt Nam	30/2020/NĐ-CP, Phụ lục I, Phần I, mục II: Quốc hiệu	verified
start	Độc lập - Tự do - Hạnh phúc	30/2020/NĐ-CP, Phụ lục I, Phần I, mục II: Tiêu ngữ	verified
start	(Điều này có nội dung liên quan	đếm trên 55 triệu ký tự văn bản pháp luật: 7390 đoạn, 1130 đoạn được nhắc lại nguyên văn; dòng dẫn chiếu của Pháp điển	verified
start	(Ban hành kèm theo	30/2020/NĐ-CP, Phụ lục I, Phần II: phụ lục văn bản	verified
start	(Kèm theo	30/2020/NĐ-CP, Phụ lục I, Phần II: phụ lục văn bản	verified
start	Trong quá trình thực hiện	đếm trên 55 triệu ký tự văn bản pháp luật: 139 đoạn, 14 đoạn được nhắc lại nguyên văn; câu cuối về vướng mắc khi thi hành	verified
start	Tổ chức thực hiện	đếm trên 55 triệu ký tự văn bản pháp luật: 31 đoạn, 6 đoạn được nhắc lại nguyên văn	verified
start	Hiệu lực thi hành	đếm trên 55 triệu ký tự văn bản pháp luật: 0 đoạn, 0 đoạn được nhắc lại nguyên văn	memory
within	điều khoản thi hành	đếm trên 55 triệu ký tự văn bản pháp luật: 1021 đoạn, 204 đoạn được nhắc lại nguyên văn	verified
within	có hiệu lực thi hành	đếm trên 55 triệu ký tự văn bản pháp luật: 28232 đoạn, 2548 đoạn được nhắc lại nguyên văn	verified
within	chịu trách nhiệm thi hành	30/2020/NĐ-CP, Phụ lục III: mẫu văn bản	verified
within	điều này	đếm trên 55 triệu ký tự văn bản pháp luật: 16963 đoạn, 2374 đoạn được nhắc lại nguyên văn	verified
within	khoản này	đếm trên 55 triệu ký tự văn bản pháp luật: 1778 đoạn, 244 đoạn được nhắc lại nguyên văn	verified
within	điểm này	đếm trên 55 triệu ký tự văn bản pháp luật: 131 đoạn, 19 đoạn được nhắc lại nguyên văn	verified
within	mục này	đếm trên 55 triệu ký tự văn bản pháp luật: 113 đoạn, 24 đoạn được nhắc lại nguyên văn	verified
within	chương này	đếm trên 55 triệu ký tự văn bản pháp luật: 244 đoạn, 42 đoạn được nhắc lại nguyên văn	verified
within	luật này	đếm trên 55 triệu ký tự văn bản pháp luật: 6998 đoạn, 1192 đoạn được nhắc lại nguyên văn	verified
within	nghị định này	đếm trên 55 triệu ký tự văn bản pháp luật: 7689 đoạn, 782 đoạn được nhắc lại nguyên văn	verified
within	thông tư này	đếm trên 55 triệu ký tự văn bản pháp luật: 15790 đoạn, 1773 đoạn được nhắc lại nguyên văn	verified
within	thông tư liên tịch này	đếm trên 55 triệu ký tự văn bản pháp luật: 636 đoạn, 85 đoạn được nhắc lại nguyên văn	verified
within	quyết định này	đếm trên 55 triệu ký tự văn bản pháp luật: 1072 đoạn, 101 đoạn được nhắc lại nguyên văn	verified
within	pháp lệnh này	đếm trên 55 triệu ký tự văn bản pháp luật: 311 đoạn, 63 đoạn được nhắc lại nguyên văn	verified
within	quy chế này	đếm trên 55 triệu ký tự văn bản pháp luật: 6 đoạn, 0 đoạn được nhắc lại nguyên văn	memory
within	quy định này	đếm trên 55 triệu ký tự văn bản pháp luật: 78 đoạn, 5 đoạn được nhắc lại nguyên văn	verified
within	theo quy định tại	đếm trên 55 triệu ký tự văn bản pháp luật: 13226 đoạn, 1557 đoạn được nhắc lại nguyên văn	verified
within	theo mẫu	đếm trên 55 triệu ký tự văn bản pháp luật: 3078 đoạn, 331 đoạn được nhắc lại nguyên văn	verified
within	theo quy định của pháp luật	đếm trên 55 triệu ký tự văn bản pháp luật: 11452 đoạn, 1660 đoạn được nhắc lại nguyên văn	verified`;
