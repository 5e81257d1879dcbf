// Generated from rules/consistency/term/data/names.tsv by `pnpm generate`; do not edit.
export const namesTable = `name
Hội đồng nhân dân
Ủy ban nhân dân
Tòa án nhân dân
Viện kiểm sát nhân dân
Công an nhân dân
Quân đội nhân dân
Ủy ban Thường vụ Quốc hội
Ủy ban Mặt trận Tổ quốc
Mặt trận Tổ quốc
Ban Chấp hành
Ban Thường vụ
Ban Tổ chức
Ban Tuyên giáo
Ban Dân vận
Ban Bí thư
Bộ Chính trị
Ủy ban Kiểm tra
Đảng Cộng sản Việt Nam
Cộng hòa xã hội chủ nghĩa Việt Nam
Tổng Bí thư
Phó Bí thư
Phó Chủ tịch
Phó Thủ tướng
Phó Giám đốc
Phó Trưởng ban
Văn phòng Chính phủ
Văn phòng Quốc hội
Đoàn đại biểu Quốc hội
Hội Nông dân
Hội Cựu chiến binh
Hội Liên hiệp Phụ nữ
Liên đoàn Lao động
Đoàn Thanh niên
Liên hợp quốc
Chủ tịch nước
Chủ tịch Quốc hội
Thủ tướng Chính phủ
Tổng Thư ký
Tổng Giám đốc
Tổng Cục trưởng
Phó Cục trưởng
Phó Trưởng phòng
Chánh Văn phòng
Chánh Thanh tra
Tổng Tham mưu trưởng
Bí thư Tỉnh ủy
Bí thư Thành ủy
Bí thư Huyện ủy
Thường vụ Tỉnh ủy
Thường vụ Thành ủy
Thường vụ Huyện ủy
Thường trực Tỉnh ủy
Thường trực Thành ủy
Ban Chỉ đạo
Kiểm toán nhà nước
Ngân hàng Nhà nước
Kho bạc Nhà nước
Quân ủy Trung ương
Bộ Tổng Tham mưu
Hội đồng Bảo an
Bộ luật Dân sự
Bộ luật Hình sự
Bộ luật Lao động
Bộ luật Tố tụng dân sự
Bộ luật Tố tụng hình sự
Bộ luật Hàng hải Việt Nam
Luật Đất đai
Luật Doanh nghiệp
Luật Đầu tư
Luật Nhà ở
Luật Hải quan
Luật Quản lý thuế
Luật Hôn nhân và gia đình
Luật Thương mại
Luật Ngân sách nhà nước
Luật Thi hành án dân sự
Luật Tố tụng hành chính
Luật Giáo dục
Luật Tố cáo
Luật Quốc tịch Việt Nam`;
