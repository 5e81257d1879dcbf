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
Phó Bí thư	cách dùng trong báo chí 2017–2021	verified		
Phó Chủ tịch	cách dùng trong báo chí 2017–2021	verified		
Phó Thủ tướng	cách dùng trong báo chí 2017–2021	verified		
Phó Giám đốc	cách dùng trong báo chí 2017–2021	verified		
Phó Trưởng ban	cách dùng trong báo chí 2017–2021	verified		
Văn phòng Chính phủ	đếm trên văn bản pháp luật: 270 và 0 lần	verified		
Văn phòng Quốc hội	đếm trên văn bản pháp luật	verified		
Đoàn đại biểu Quốc hội	đếm trên văn bản pháp luật	verified		
Hội Nông dân	cách dùng trong báo chí 2017–2021	verified		
Hội Cựu chiến binh	cách dùng trong báo chí 2017–2021	verified		
Hội Liên hiệp Phụ nữ	cách dùng trong báo chí 2017–2021	verified		
Liên đoàn Lao động	cách dùng trong báo chí 2017–2021	verified		
Đoàn Thanh niên	cách dùng trong báo chí 2017–2021	verified		
Liên hợp quốc	Nghị định 30/2020/NĐ-CP, Phụ lục II, IV.2	verified		`;
