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
Liên hợp quốc	Nghị định 30/2020/NĐ-CP, Phụ lục II, IV.2	verified		
Chủ tịch nước	Nghị định 30/2020/NĐ-CP, Phụ lục II, V.3; đếm giữa câu trên văn bản pháp luật: 80 và 0 lần; báo chí 2017–2021: 153 và 2 lần	verified		
Chủ tịch Quốc hội	Nghị định 30/2020/NĐ-CP, Phụ lục II, V.3; đếm giữa câu trên văn bản pháp luật: 10 và 0 lần	verified		
Thủ tướng Chính phủ	Nghị định 30/2020/NĐ-CP, Phụ lục II, V.3; đếm giữa câu trên văn bản pháp luật: 571 và 0 lần; báo chí 2017–2021: 197 và 6 lần	verified		
Tổng Thư ký	đếm giữa câu trên báo chí 2017–2021: 15 và 31 lần	secondary		
Tổng Giám đốc	đếm giữa câu trên văn bản pháp luật: 26 và 59 lần; báo chí 2017–2021: 44 và 77 lần	secondary		
Tổng Cục trưởng	đếm giữa câu trên văn bản pháp luật: 13 và 49 lần	secondary		
Phó Cục trưởng	đếm giữa câu trên văn bản pháp luật: 8 và 2 lần	secondary		
Phó Trưởng phòng	đếm giữa câu trên văn bản pháp luật và báo chí 2017–2021: 5 và 1 lần	secondary		
Chánh Văn phòng	đếm giữa câu trên văn bản pháp luật: 25 và 0 lần; báo chí 2017–2021: 7 và 11 lần	verified		
Chánh Thanh tra	đếm giữa câu trên văn bản pháp luật: 8 và 3 lần; báo chí 2017–2021: 10 và 10 lần	secondary		
Tổng Tham mưu trưởng	đếm giữa câu trên văn bản pháp luật: 4 và 0 lần; báo chí 2017–2021: 0 và 5 lần	secondary		
Bí thư Tỉnh ủy	đếm giữa câu trên báo chí 2017–2021: 21 và 5 lần	secondary		
Bí thư Thành ủy	đếm giữa câu trên báo chí 2017–2021: 35 và 1 lần	secondary		
Bí thư Huyện ủy	Hướng dẫn 05-HD/VPTW: tên cấp ủy cụ thể viết hoa	secondary		
Thường vụ Tỉnh ủy	đếm giữa câu trên báo chí 2017–2021: 19 và 0 lần	secondary		
Thường vụ Thành ủy	đếm giữa câu trên báo chí 2017–2021: 12 và 0 lần	secondary		
Thường vụ Huyện ủy	Hướng dẫn 05-HD/VPTW: tên cấp ủy cụ thể viết hoa	secondary		
Thường trực Tỉnh ủy	đếm giữa câu trên báo chí 2017–2021: 6 và 1 lần	secondary		
Thường trực Thành ủy	đếm giữa câu trên báo chí 2017–2021: 11 và 0 lần	secondary		
Ban Chỉ đạo	Nghị định 30/2020/NĐ-CP, Phụ lục II, IV.1; đếm giữa câu trên văn bản pháp luật: 116 và 34 lần; báo chí 2017–2021: 27 và 23 lần	verified		
Kiểm toán nhà nước	đếm giữa câu trên văn bản pháp luật: 104 và 8 lần; báo chí 2017–2021: 5 và 29 lần	verified		
Ngân hàng Nhà nước	đếm giữa câu trên văn bản pháp luật: 336 và 4 lần	verified		
Kho bạc Nhà nước	đếm giữa câu trên văn bản pháp luật: 163 và 10 lần	verified		
Quân ủy Trung ương	Hướng dẫn 05-HD/VPTW	verified		
Bộ Tổng Tham mưu	đếm giữa câu trên văn bản pháp luật: 14 và 5 lần	verified		
Hội đồng Bảo an	đếm giữa câu trên báo chí 2017–2021: 35 và 10 lần	secondary		
Bộ luật Dân sự	Nghị định 30/2020/NĐ-CP, Phụ lục II, V.6; đếm giữa câu trên văn bản pháp luật: 24 và 38 lần	verified		
Bộ luật Hình sự	Nghị định 30/2020/NĐ-CP, Phụ lục II, V.6; đếm giữa câu trên văn bản pháp luật: 104 và 28 lần	verified		
Bộ luật Lao động	Nghị định 30/2020/NĐ-CP, Phụ lục II, V.6; đếm giữa câu trên văn bản pháp luật: 34 và 6 lần	verified		
Bộ luật Tố tụng dân sự	Nghị định 30/2020/NĐ-CP, Phụ lục II, V.6; đếm giữa câu trên văn bản pháp luật: 16 và 46 lần	verified		
Bộ luật Tố tụng hình sự	Nghị định 30/2020/NĐ-CP, Phụ lục II, V.6; đếm giữa câu trên văn bản pháp luật: 39 và 41 lần	verified		
Bộ luật Hàng hải Việt Nam	Nghị định 30/2020/NĐ-CP, Phụ lục II, V.6; đếm giữa câu trên văn bản pháp luật: 8 và 5 lần	verified		
Luật Đất đai	Nghị định 30/2020/NĐ-CP, Phụ lục II, V.6; đếm giữa câu trên văn bản pháp luật: 28 và 14 lần	verified		
Luật Doanh nghiệp	Nghị định 30/2020/NĐ-CP, Phụ lục II, V.6; đếm giữa câu trên văn bản pháp luật: 59 và 11 lần	verified		
Luật Đầu tư	Nghị định 30/2020/NĐ-CP, Phụ lục II, V.6; đếm giữa câu trên văn bản pháp luật: 23 và 9 lần	verified		
Luật Nhà ở	Nghị định 30/2020/NĐ-CP, Phụ lục II, V.6; đếm giữa câu trên văn bản pháp luật: 5 và 4 lần	verified		
Luật Hải quan	Nghị định 30/2020/NĐ-CP, Phụ lục II, V.6; đếm giữa câu trên văn bản pháp luật: 39 và 3 lần	verified		
Luật Quản lý thuế	Nghị định 30/2020/NĐ-CP, Phụ lục II, V.6; đếm giữa câu trên văn bản pháp luật: 158 và 18 lần	verified		
Luật Hôn nhân và gia đình	Nghị định 30/2020/NĐ-CP, Phụ lục II, V.6; đếm giữa câu trên văn bản pháp luật: 17 và 9 lần	verified		
Luật Thương mại	Nghị định 30/2020/NĐ-CP, Phụ lục II, V.6; đếm giữa câu trên văn bản pháp luật: 22 và 21 lần	verified		
Luật Ngân sách nhà nước	Nghị định 30/2020/NĐ-CP, Phụ lục II, V.6; đếm giữa câu trên văn bản pháp luật: 40 và 25 lần	verified		
Luật Thi hành án dân sự	Nghị định 30/2020/NĐ-CP, Phụ lục II, V.6; đếm giữa câu trên văn bản pháp luật: 17 và 7 lần	verified		
Luật Tố tụng hành chính	Nghị định 30/2020/NĐ-CP, Phụ lục II, V.6; đếm giữa câu trên văn bản pháp luật: 4 và 19 lần	verified		
Luật Giáo dục	Nghị định 30/2020/NĐ-CP, Phụ lục II, V.6; đếm giữa câu trên văn bản pháp luật: 63 và 17 lần	verified		
Luật Tố cáo	Nghị định 30/2020/NĐ-CP, Phụ lục II, V.6; đếm giữa câu trên văn bản pháp luật: 7 và 2 lần	verified		
Luật Quốc tịch Việt Nam	Nghị định 30/2020/NĐ-CP, Phụ lục II, V.6; đếm giữa câu trên văn bản pháp luật: 22 và 4 lần	verified		`;
