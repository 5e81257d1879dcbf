// Generated from document-code/data/body-names.tsv by `pnpm generate`; do not edit.
export const bodyNamesTable = `name	codes
thủ tướng	TTg
thủ tướng chính phủ	TTg
quốc hội	QH
ủy ban thường vụ quốc hội	UBTVQH TVQH
chính phủ	CP HĐBT
hội đồng chính phủ	CP
hội đồng bộ trưởng	HĐBT CP
chủ tịch nước	CTN
bộ chính trị	TW
ban bí thư	TW
ban bí thư trung ương đảng	TW
ban bí thư trung ương	TW
ban chấp hành trung ương	TW
ban chấp hành trung ương đảng	TW
trung ương đảng	TW
ban chấp hành trung ương đoàn	TWĐTN
trung ương đoàn	TWĐTN
ban bí thư trung ương đoàn	TWĐTN
ban thường vụ trung ương đoàn	TWĐTN
văn phòng trung ương	VPTW
văn phòng trung ương đảng	VPTW
ban tổ chức trung ương	BTCTW
ban tuyên giáo trung ương	BTGTW
ban dân vận trung ương	BDVTW
ban nội chính trung ương	BNCTW
ban tuyên giáo và dân vận trung ương	BTGDVTW
ủy ban kiểm tra trung ương	UBKTTW
quân ủy trung ương	QUTW
tỉnh ủy	TU
thành ủy	TU ThU
ban thường vụ tỉnh ủy	TU
ban thường vụ thành ủy	TU ThU
huyện ủy	HU
ban thường vụ huyện ủy	HU
ủy ban nhân dân	UBND UB
ubnd	UBND UB
hội đồng nhân dân	HĐND
hđnd	HĐND
bộ công an	BCA BNV
bộ quốc phòng	BQP QP
bộ ngoại giao	BNG
bộ nội vụ	BNV
bộ tư pháp	BTP
bộ tài chính	BTC
bộ công thương	BCT
bộ y tế	BYT
bộ giáo dục và đào tạo	BGDĐT BGD
bộ xây dựng	BXD
bộ khoa học và công nghệ	BKHCN
bộ văn hóa, thể thao và du lịch	BVHTTDL
bộ văn hóa - thông tin	BVHTT VHTT
bộ văn hóa thông tin	BVHTT VHTT
bộ nông nghiệp và môi trường	BNNMT
bộ dân tộc và tôn giáo	BDTTG
bộ giao thông vận tải	BGTVT GTVT
bộ lao động - thương binh và xã hội	BLĐTBXH LĐTBXH
bộ lao động, thương binh và xã hội	BLĐTBXH LĐTBXH
bộ kế hoạch và đầu tư	BKHĐT BKH
bộ thông tin và truyền thông	BTTTT
bộ nông nghiệp và phát triển nông thôn	BNNPTNT BNN
bộ tài nguyên và môi trường	BTNMT
bộ thương mại	BTM
bộ công nghiệp	BCN
bộ thủy sản	BTS
bộ bưu chính, viễn thông	BBCVT
ủy ban dân tộc	UBDT
thanh tra chính phủ	TTCP
văn phòng chính phủ	VPCP
ngân hàng nhà nước	NHNN
ngân hàng nhà nước việt nam	NHNN
tòa án nhân dân tối cao	TANDTC TATC
viện kiểm sát nhân dân tối cao	VKSNDTC VKSTC
hội đồng thẩm phán tòa án nhân dân tối cao	HĐTP TANDTC
hội đồng thẩm phán	HĐTP TANDTC
kiểm toán nhà nước	KTNN
bảo hiểm xã hội việt nam	BHXH
tổng cục hải quan	TCHQ
tổng cục thuế	TCT
kho bạc nhà nước	KBNN
tổng liên đoàn lao động việt nam	TLĐ`;
