// Generated from rules/consistency/term/data/names.tsv by `pnpm generate`; do not edit.
export const namesTable = `name	source	status	from	to
Hội đồng nhân dân	đếm trên văn bản pháp luật; Nghị định 30/2020/NĐ-CP, Phụ lục II, IV.1	verified		
Ủy ban nhân dân	đếm trên văn bản pháp luật; báo chí viết cả Ủy ban Nhân dân	verified		
Tòa án nhân dân	đếm trên văn bản pháp luật	verified		
Viện kiểm sát nhân dân	đếm trên văn bản pháp luật	verified		
Công an nhân dân	đếm trên văn bản pháp luật	verified		
Quân đội nhân dân	đếm trên văn bản pháp luật	verified		
Ủy ban Thường vụ Quốc hội	đếm trên văn bản pháp luật: 466 và 928 lần	verified		
Ủy ban Mặt trận Tổ quốc	đếm trên văn bản pháp luật	verified		
Mặt trận Tổ quốc	đếm trên văn bản pháp luật: 1.538 và 7 lần	verified		
Ban Chấp hành	đếm trên văn bản pháp luật: 145 và 75 lần	verified		
Ban Thường vụ	Hướng dẫn 05-HD/VPTW	verified		
Ban Tổ chức	Hướng dẫn 05-HD/VPTW	verified		
Ban Tuyên giáo	Hướng dẫn 05-HD/VPTW	verified		
Ban Dân vận	Hướng dẫn 05-HD/VPTW	verified		
Ban Bí thư	Hướng dẫn 05-HD/VPTW	verified		
Bộ Chính trị	Hướng dẫn 05-HD/VPTW	verified		
Ủy ban Kiểm tra	Hướng dẫn 05-HD/VPTW	verified		
Đảng Cộng sản Việt Nam	đếm trên văn bản pháp luật: 321 và 13 lần	verified		
Cộng hòa xã hội chủ nghĩa Việt Nam	đếm trên văn bản pháp luật; Nghị định 30/2020/NĐ-CP, Phụ lục I	verified		
Tổng Bí thư	đếm trên văn bản pháp luật: 185 và 2 lần	verified		
Phó Bí thư	đếm trên báo chí 2017–2021: 41 và 21 lần	secondary		
Phó Chủ tịch	đếm trên văn bản pháp luật: 61 và 4 lần	verified		
Phó Thủ tướng	đếm trên văn bản pháp luật: 12 và 0 lần	verified		
Phó Giám đốc	đếm trên báo chí 2017–2021: 97 và 53 lần; văn bản pháp luật: 27 và 17 lần	secondary		
Phó Trưởng ban	đếm trên văn bản pháp luật: 20 và 3 lần; báo chí 2017–2021: 11 và 14 lần	secondary		
Văn phòng Chính phủ	đếm trên văn bản pháp luật: 270 và 0 lần	verified		
Văn phòng Quốc hội	đếm trên văn bản pháp luật	verified		
Đoàn đại biểu Quốc hội	đếm trên văn bản pháp luật	verified		
Hội Nông dân	đếm trên báo chí 2017–2021: 8 và 1 lần; văn bản pháp luật: 4 và 3 lần	secondary		
Hội Cựu chiến binh	đếm trên văn bản pháp luật: 3 và 0 lần	secondary		
Hội Liên hiệp Phụ nữ	đếm trên văn bản pháp luật: 7 và 15 lần	secondary		
Liên đoàn Lao động	đếm trên văn bản pháp luật: 16 và 0 lần	verified		
Đoàn Thanh niên	đếm trên văn bản pháp luật: 16 và 2 lần	verified		
Liên hợp quốc	Nghị định 30/2020/NĐ-CP, Phụ lục II, IV.2	verified		`;
