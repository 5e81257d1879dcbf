// Generated from rules/consistency/person/data/titles.tsv by `pnpm generate`; do not edit.
export const titlesTable = `title	kind	gender	source	status
chủ tịch nước	office	any	Nghị định 30/2020/NĐ-CP, Phụ lục II, V.3; đếm trên báo chí 2017–2021: 263 lần trước họ tên	verified
thủ tướng	office	any	Nghị định 30/2020/NĐ-CP, Phụ lục II, V.3; đếm trên báo chí 2017–2021: 535 lần trước họ tên	verified
thủ tướng chính phủ	office	any	Nghị định 30/2020/NĐ-CP, Phụ lục II, V.3; đếm trên báo chí 2017–2021: 76 lần trước họ tên	verified
chủ tịch quốc hội	office	any	Nghị định 30/2020/NĐ-CP, Phụ lục II, V.3; đếm trên báo chí 2017–2021: 76 lần trước họ tên	verified
chủ tịch	office	any	Nghị định 30/2020/NĐ-CP, Phụ lục II, V.3; đếm trên báo chí 2017–2021: 76 lần trước họ tên	verified
bí thư	office	any	Nghị định 30/2020/NĐ-CP, Phụ lục II, V.3; đếm trên báo chí 2017–2021: 69 lần trước họ tên	verified
huyện ủy	office	any	Hướng dẫn 05-HD/VPTW	verified
tỉnh ủy	office	any	Hướng dẫn 05-HD/VPTW	verified
thành ủy	office	any	Hướng dẫn 05-HD/VPTW	verified
đảng ủy	office	any	Hướng dẫn 05-HD/VPTW	verified
bộ trưởng	office	any	Nghị định 30/2020/NĐ-CP, Phụ lục II, V.3; đếm trên báo chí 2017–2021: 124 lần trước họ tên	verified
thứ trưởng	office	any	Nghị định 30/2020/NĐ-CP, Phụ lục II, V.3; đếm trên báo chí 2017–2021: 87 lần trước họ tên	verified
giám đốc	office	any	Nghị định 30/2020/NĐ-CP, Phụ lục II, V.3; đếm trên báo chí 2017–2021: 14 lần trước họ tên	verified
chủ nhiệm	office	any	Nghị định 30/2020/NĐ-CP, Phụ lục II, V.3; đếm trên báo chí và văn bản pháp luật: 3 lần trước họ tên	verified
hiệu trưởng	office	any	Nghị định 30/2020/NĐ-CP, Phụ lục II, V.3; đếm trên báo chí 2017–2021: 4 lần trước họ tên	verified
vụ trưởng	office	any	Nghị định 30/2020/NĐ-CP, Phụ lục II, V.3; đếm trên báo chí 2017–2021: 3 lần trước họ tên	verified
cục trưởng	office	any	Nghị định 30/2020/NĐ-CP, Phụ lục II, V.3; đếm trên báo chí 2017–2021: 11 lần trước họ tên	verified
đội trưởng	office	any	Nghị định 30/2020/NĐ-CP, Phụ lục II, V.3; đếm trên báo chí 2017–2021: 5 lần trước họ tên	verified
trưởng đoàn	office	any	Nghị định 30/2020/NĐ-CP, Phụ lục II, V.3; đếm trên báo chí 2017–2021: 3 lần trước họ tên	verified
thẩm phán	office	any	Nghị định 30/2020/NĐ-CP, Phụ lục II, V.3; đếm trên báo chí 2017–2021: 8 lần trước họ tên	verified
đại sứ	office	any	Nghị định 30/2020/NĐ-CP, Phụ lục II, V.3; đếm trên báo chí 2017–2021: 23 lần trước họ tên	verified
tổng thư ký	office	any	Nghị định 30/2020/NĐ-CP, Phụ lục II, V.3; đếm trên báo chí 2017–2021: 3 lần trước họ tên	verified
huấn luyện viên	office	any	Nghị định 30/2020/NĐ-CP, Phụ lục II, V.3; đếm trên báo chí 2017–2021: 31 lần trước họ tên	verified
hlv	office	any	Nghị định 30/2020/NĐ-CP, Phụ lục II, V.3; đếm trên báo chí 2017–2021: 243 lần trước họ tên	verified
thư ký quốc hội	office	any	Nghị định 30/2020/NĐ-CP, Phụ lục II, V.3; đếm trên báo chí 2017–2021: 25 lần trước họ tên	verified
chánh án	office	any	Nghị định 30/2020/NĐ-CP, Phụ lục II, V.3: chức vụ đi liền với họ tên; ít gặp trong văn bản đã đếm	memory
viện trưởng	office	any	Nghị định 30/2020/NĐ-CP, Phụ lục II, V.3: chức vụ đi liền với họ tên; ít gặp trong văn bản đã đếm	memory
trưởng ban	office	any	Nghị định 30/2020/NĐ-CP, Phụ lục II, V.3: chức vụ đi liền với họ tên; ít gặp trong văn bản đã đếm	memory
trưởng phòng	office	any	Nghị định 30/2020/NĐ-CP, Phụ lục II, V.3: chức vụ đi liền với họ tên; ít gặp trong văn bản đã đếm	memory
trưởng thôn	office	any	Nghị định 30/2020/NĐ-CP, Phụ lục II, V.3: chức vụ đi liền với họ tên; ít gặp trong văn bản đã đếm	memory
chánh văn phòng	office	any	Nghị định 30/2020/NĐ-CP, Phụ lục II, V.3: chức vụ đi liền với họ tên; ít gặp trong văn bản đã đếm	memory
chánh thanh tra	office	any	Nghị định 30/2020/NĐ-CP, Phụ lục II, V.3: chức vụ đi liền với họ tên; ít gặp trong văn bản đã đếm	memory
quận ủy	office	any	Hướng dẫn 36-HD/VPTW	secondary
thị ủy	office	any	Hướng dẫn 36-HD/VPTW	secondary
đại biểu quốc hội	address	any	Nghị định 30/2020/NĐ-CP, Phụ lục II, V.3; đếm trên báo chí 2017–2021: 24 lần trước họ tên	verified
đại biểu	address	any	Nghị định 30/2020/NĐ-CP, Phụ lục II, V.3; đếm trên báo chí 2017–2021: 69 lần trước họ tên	verified
đbqh	address	any	Nghị định 30/2020/NĐ-CP, Phụ lục II, V.3; đếm trên báo chí 2017–2021: 24 lần trước họ tên	verified
giáo sư	address	any	Nghị định 30/2020/NĐ-CP, Phụ lục II, V.3; đếm trên báo chí 2017–2021: 21 lần trước họ tên	verified
tiến sĩ	address	any	Nghị định 30/2020/NĐ-CP, Phụ lục II, V.3; đếm trên báo chí 2017–2021: 33 lần trước họ tên	verified
tiến sỹ	address	any	Nghị định 30/2020/NĐ-CP, Phụ lục II, V.3; đếm trên báo chí 2017–2021: 9 lần trước họ tên	verified
thạc sĩ	address	any	Nghị định 30/2020/NĐ-CP, Phụ lục II, V.3; đếm trên báo chí 2017–2021: 15 lần trước họ tên	verified
bác sĩ	address	any	Nghị định 30/2020/NĐ-CP, Phụ lục II, V.3; đếm trên báo chí 2017–2021: 85 lần trước họ tên	verified
bác sỹ	address	any	Nghị định 30/2020/NĐ-CP, Phụ lục II, V.3; đếm trên báo chí 2017–2021: 10 lần trước họ tên	verified
kỹ sư	address	any	Nghị định 30/2020/NĐ-CP, Phụ lục II, V.3; đếm trên báo chí 2017–2021: 4 lần trước họ tên	verified
kiến trúc sư	address	any	Nghị định 30/2020/NĐ-CP, Phụ lục II, V.3; đếm trên báo chí 2017–2021, bài bách khoa và trang mạng: 3 lần trước họ tên	verified
luật sư	address	any	Nghị định 30/2020/NĐ-CP, Phụ lục II, V.3; đếm trên báo chí 2017–2021: 116 lần trước họ tên	verified
gs	address	any	Nghị định 30/2020/NĐ-CP, Phụ lục II, V.3; đếm trên báo chí 2017–2021: 23 lần trước họ tên	verified
pgs	address	any	Nghị định 30/2020/NĐ-CP, Phụ lục II, V.3; đếm trên báo chí 2017–2021: 6 lần trước họ tên	verified
ts	address	any	Nghị định 30/2020/NĐ-CP, Phụ lục II, V.3; đếm trên báo chí 2017–2021: 203 lần trước họ tên	verified
ths	address	any	Nghị định 30/2020/NĐ-CP, Phụ lục II, V.3; đếm trên báo chí 2017–2021: 11 lần trước họ tên	verified
bs	address	any	Nghị định 30/2020/NĐ-CP, Phụ lục II, V.3; đếm trên báo chí 2017–2021: 70 lần trước họ tên	verified
ls	address	any	Nghị định 30/2020/NĐ-CP, Phụ lục II, V.3; đếm trên báo chí 2017–2021: 9 lần trước họ tên	verified
thiếu úy	address	any	đếm trên báo chí 2017–2021: 3 lần trước họ tên	verified
trung úy	address	any	đếm trên báo chí 2017–2021: 9 lần trước họ tên	verified
thượng úy	address	any	đếm trên báo chí 2017–2021: 23 lần trước họ tên	verified
đại úy	address	any	đếm trên báo chí 2017–2021: 13 lần trước họ tên	verified
thiếu tá	address	any	đếm trên báo chí 2017–2021: 22 lần trước họ tên	verified
trung tá	address	any	đếm trên báo chí 2017–2021: 39 lần trước họ tên	verified
thượng tá	address	any	đếm trên báo chí 2017–2021: 45 lần trước họ tên	verified
đại tá	address	any	đếm trên báo chí 2017–2021: 70 lần trước họ tên	verified
thiếu tướng	address	any	đếm trên báo chí 2017–2021: 25 lần trước họ tên	verified
trung tướng	address	any	đếm trên báo chí 2017–2021: 17 lần trước họ tên	verified
thượng tướng	address	any	đếm trên báo chí 2017–2021: 42 lần trước họ tên	verified
đại tướng	address	any	đếm trên báo chí 2017–2021: 15 lần trước họ tên	verified
đồng chí	address	any	đếm trên báo chí 2017–2021: 96 lần trước họ tên	verified
ông	address	man	đếm trên báo chí 2017–2021: 2135 lần trước họ tên	verified
bà	address	woman	đếm trên báo chí 2017–2021: 439 lần trước họ tên	verified
anh	address	man	đếm trên báo chí 2017–2021: 355 lần trước họ tên	verified
chị	address	woman	đếm trên báo chí 2017–2021: 208 lần trước họ tên	verified
cô	address	woman	đếm trên báo chí 2017–2021: 41 lần trước họ tên	verified
thầy	address	any	đếm trên báo chí 2017–2021: 23 lần trước họ tên	verified
cụ	address	any	đếm trên báo chí 2017–2021: 22 lần trước họ tên	verified
em	address	any	đếm trên báo chí 2017–2021: 57 lần trước họ tên	verified
cháu	address	any	đếm trên báo chí 2017–2021: 61 lần trước họ tên	verified
bị cáo	address	any	đếm trên báo chí 2017–2021: 101 lần trước họ tên	verified
bị can	address	any	đếm trên báo chí 2017–2021: 34 lần trước họ tên	verified
bị hại	address	any	đếm trên báo chí 2017–2021: 5 lần trước họ tên	verified
nghi phạm	address	any	đếm trên báo chí 2017–2021: 23 lần trước họ tên	verified
đối tượng	address	any	đếm trên báo chí 2017–2021: 70 lần trước họ tên	verified
nạn nhân	address	any	đếm trên báo chí 2017–2021: 23 lần trước họ tên	verified
tài xế	address	any	đếm trên báo chí 2017–2021: 50 lần trước họ tên	verified
nhà báo	address	any	đếm trên báo chí 2017–2021: 27 lần trước họ tên	verified
nhà văn	address	any	đếm trên báo chí 2017–2021: 23 lần trước họ tên	verified
nhạc sĩ	address	any	đếm trên báo chí 2017–2021: 39 lần trước họ tên	verified
nghệ sĩ	address	any	đếm trên báo chí 2017–2021: 26 lần trước họ tên	verified
ca sĩ	address	any	đếm trên báo chí 2017–2021: 57 lần trước họ tên	verified
diễn viên	address	any	đếm trên báo chí 2017–2021: 36 lần trước họ tên	verified
đạo diễn	address	any	đếm trên báo chí 2017–2021: 36 lần trước họ tên	verified
họa sĩ	address	any	đếm trên báo chí 2017–2021, bài bách khoa và trang mạng: 10 lần trước họ tên	verified
võ sư	address	any	đếm trên báo chí 2017–2021: 65 lần trước họ tên	verified
cầu thủ	address	any	đếm trên báo chí 2017–2021: 21 lần trước họ tên	verified
tác giả	address	any	đếm trên báo chí 2017–2021: 25 lần trước họ tên	verified
phóng viên	address	any	đếm trên báo chí 2017–2021: 7 lần trước họ tên	verified
doanh nhân	address	any	đếm trên báo chí 2017–2021: 14 lần trước họ tên	verified
nghệ nhân	address	any	đếm trên báo chí 2017–2021: 5 lần trước họ tên	verified
linh mục	address	any	đếm trên báo chí 2017–2021: 3 lần trước họ tên	verified
đường	place	any	đếm trên báo chí 2017–2021: 301 lần trước tên người	verified
phố	place	any	đếm trên báo chí 2017–2021: 221 lần trước tên người	verified
thpt	place	any	đếm trên báo chí 2017–2021: 54 lần trước tên người	verified
phường	place	any	đếm trên báo chí 2017–2021: 31 lần trước tên người	verified
xã	place	any	đếm trên báo chí 2017–2021: 26 lần trước tên người	verified
trường	place	any	đếm trên báo chí 2017–2021: 18 lần trước tên người	verified
thcs	place	any	đếm trên báo chí 2017–2021: 15 lần trước tên người	verified
tiểu học	place	any	tên người đặt cho đường, trường, công trình; ít gặp trong văn bản đã đếm	memory
bệnh viện	place	any	tên người đặt cho đường, trường, công trình; ít gặp trong văn bản đã đếm	memory
công viên	place	any	tên người đặt cho đường, trường, công trình; ít gặp trong văn bản đã đếm	memory
quận	place	any	tên người đặt cho đường, trường, công trình; ít gặp trong văn bản đã đếm	memory
quảng trường	place	any	tên người đặt cho đường, trường, công trình; ít gặp trong văn bản đã đếm	memory
giải thưởng	place	any	tên người đặt cho đường, trường, công trình; ít gặp trong văn bản đã đếm	memory`;
