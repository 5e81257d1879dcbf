// Generated from rules/consistency/person/data/titles.tsv by `pnpm generate`; do not edit.
export const titlesTable = `title	kind	gender
chủ tịch nước	office	any
thủ tướng	office	any
thủ tướng chính phủ	office	any
chủ tịch quốc hội	office	any
chủ tịch	office	any
bí thư	office	any
huyện ủy	office	any
tỉnh ủy	office	any
thành ủy	office	any
đảng ủy	office	any
bộ trưởng	office	any
thứ trưởng	office	any
giám đốc	office	any
chủ nhiệm	office	any
hiệu trưởng	office	any
vụ trưởng	office	any
cục trưởng	office	any
đội trưởng	office	any
trưởng đoàn	office	any
thẩm phán	office	any
đại sứ	office	any
tổng thư ký	office	any
huấn luyện viên	office	any
hlv	office	any
thư ký quốc hội	office	any
chánh án	office	any
viện trưởng	office	any
trưởng ban	office	any
trưởng phòng	office	any
trưởng thôn	office	any
chánh văn phòng	office	any
chánh thanh tra	office	any
quận ủy	office	any
thị ủy	office	any
đại biểu quốc hội	address	any
đại biểu	address	any
đbqh	address	any
giáo sư	address	any
tiến sĩ	address	any
tiến sỹ	address	any
thạc sĩ	address	any
bác sĩ	address	any
bác sỹ	address	any
kỹ sư	address	any
kiến trúc sư	address	any
luật sư	address	any
gs	address	any
pgs	address	any
ts	address	any
ths	address	any
bs	address	any
ls	address	any
thiếu úy	address	any
trung úy	address	any
thượng úy	address	any
đại úy	address	any
thiếu tá	address	any
trung tá	address	any
thượng tá	address	any
đại tá	address	any
thiếu tướng	address	any
trung tướng	address	any
thượng tướng	address	any
đại tướng	address	any
đồng chí	address	any
ông	address	man
bà	address	woman
anh	address	man
chị	address	woman
cô	address	woman
thầy	address	any
cụ	address	any
em	address	any
cháu	address	any
bị cáo	address	any
bị can	address	any
bị hại	address	any
nghi phạm	address	any
đối tượng	address	any
nạn nhân	address	any
tài xế	address	any
nhà báo	address	any
nhà văn	address	any
nhạc sĩ	address	any
nghệ sĩ	address	any
ca sĩ	address	any
diễn viên	address	any
đạo diễn	address	any
họa sĩ	address	any
võ sư	address	any
cầu thủ	address	any
tác giả	address	any
phóng viên	address	any
doanh nhân	address	any
nghệ nhân	address	any
linh mục	address	any
đường	place	any
phố	place	any
thpt	place	any
phường	place	any
xã	place	any
trường	place	any
thcs	place	any
tiểu học	place	any
bệnh viện	place	any
công viên	place	any
quận	place	any
quảng trường	place	any
giải thưởng	place	any`;
