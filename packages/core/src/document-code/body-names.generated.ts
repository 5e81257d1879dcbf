// Generated from document-code/data/body-names.tsv by `pnpm generate`; do not edit.
export const bodyNamesTable = `name	codes	source	status
thủ tướng	TTg	đếm trên 115 triệu ký tự văn bản pháp luật	verified
thủ tướng chính phủ	TTg	đếm trên 115 triệu ký tự văn bản pháp luật	verified
quốc hội	QH	đếm trên 115 triệu ký tự văn bản pháp luật	verified
ủy ban thường vụ quốc hội	UBTVQH TVQH	đếm trên 115 triệu ký tự văn bản pháp luật	verified
chính phủ	CP HĐBT	đếm trên 115 triệu ký tự văn bản pháp luật	verified
hội đồng chính phủ	CP	đếm trên 115 triệu ký tự văn bản pháp luật	verified
hội đồng bộ trưởng	HĐBT CP	đếm trên 115 triệu ký tự văn bản pháp luật	verified
chủ tịch nước	CTN	đếm trên 115 triệu ký tự văn bản pháp luật	verified
bộ chính trị	TW	05-HD/VPTW, mục 3.1.2b	verified
ban bí thư	TW	05-HD/VPTW, mục 3.1.2b	verified
ban bí thư trung ương đảng	TW	05-HD/VPTW, mục 3.1.2b	verified
ban bí thư trung ương	TW	05-HD/VPTW, mục 3.1.2b	verified
ban chấp hành trung ương	TW	05-HD/VPTW, mục 3.1.2b	verified
ban chấp hành trung ương đảng	TW	05-HD/VPTW, mục 3.1.2b	verified
trung ương đảng	TW	05-HD/VPTW, mục 3.1.2b	verified
ban chấp hành trung ương đoàn	TWĐTN	367-QĐ/TWĐTN-VP	verified
trung ương đoàn	TWĐTN	367-QĐ/TWĐTN-VP	verified
ban bí thư trung ương đoàn	TWĐTN	367-QĐ/TWĐTN-VP	verified
ban thường vụ trung ương đoàn	TWĐTN	367-QĐ/TWĐTN-VP	verified
văn phòng trung ương	VPTW	05-HD/VPTW, mục 3.1.2b	verified
văn phòng trung ương đảng	VPTW	05-HD/VPTW, mục 3.1.2b	verified
ban tổ chức trung ương	BTCTW	05-HD/VPTW, mục 3.1.2b	verified
ban tuyên giáo trung ương	BTGTW	36-HD/VPTW, mục 1.3	verified
ban dân vận trung ương	BDVTW	36-HD/VPTW, mục 1.3	verified
ban nội chính trung ương	BNCTW	05-HD/VPTW, mục 3.1.2b	verified
ban tuyên giáo và dân vận trung ương	BTGDVTW	05-HD/VPTW, mục 3.1.2b	verified
ủy ban kiểm tra trung ương	UBKTTW	05-HD/VPTW, mục 3.1.2b	verified
quân ủy trung ương	QUTW	05-HD/VPTW, mục 3.1.2b	verified
tỉnh ủy	TU	05-HD/VPTW, mục 3.1.2b	verified
thành ủy	TU ThU	05-HD/VPTW, mục 3.1.2b	verified
ban thường vụ tỉnh ủy	TU	05-HD/VPTW, mục 3.1.2b	verified
ban thường vụ thành ủy	TU ThU	05-HD/VPTW, mục 3.1.2b	verified
huyện ủy	HU	36-HD/VPTW, mục 1.3	verified
ban thường vụ huyện ủy	HU	36-HD/VPTW, mục 1.3	verified
ủy ban nhân dân	UBND UB	30/2020/NĐ-CP, Phụ lục III	verified
ubnd	UBND UB	30/2020/NĐ-CP, Phụ lục III	verified
hội đồng nhân dân	HĐND	30/2020/NĐ-CP, Phụ lục III	verified
hđnd	HĐND	30/2020/NĐ-CP, Phụ lục III	verified
bộ công an	BCA BNV	đếm trên 115 triệu ký tự văn bản pháp luật	verified
bộ quốc phòng	BQP QP	đếm trên 115 triệu ký tự văn bản pháp luật	verified
bộ ngoại giao	BNG	đếm trên 115 triệu ký tự văn bản pháp luật	verified
bộ nội vụ	BNV	đếm trên 115 triệu ký tự văn bản pháp luật	verified
bộ tư pháp	BTP	đếm trên 115 triệu ký tự văn bản pháp luật	verified
bộ tài chính	BTC	đếm trên 115 triệu ký tự văn bản pháp luật	verified
bộ công thương	BCT	đếm trên 115 triệu ký tự văn bản pháp luật	verified
bộ y tế	BYT	đếm trên 115 triệu ký tự văn bản pháp luật	verified
bộ giáo dục và đào tạo	BGDĐT BGD	đếm trên 115 triệu ký tự văn bản pháp luật	verified
bộ xây dựng	BXD	đếm trên 115 triệu ký tự văn bản pháp luật	verified
bộ khoa học và công nghệ	BKHCN	đếm trên 115 triệu ký tự văn bản pháp luật	verified
bộ văn hóa, thể thao và du lịch	BVHTTDL	đếm trên 115 triệu ký tự văn bản pháp luật	verified
bộ văn hóa - thông tin	BVHTT VHTT	đếm trên 115 triệu ký tự văn bản pháp luật	verified
bộ văn hóa thông tin	BVHTT VHTT	đếm trên 115 triệu ký tự văn bản pháp luật	verified
bộ nông nghiệp và môi trường	BNNMT	đếm trên 115 triệu ký tự văn bản pháp luật	verified
bộ dân tộc và tôn giáo	BDTTG	đếm trên 115 triệu ký tự văn bản pháp luật	verified
bộ giao thông vận tải	BGTVT GTVT	đếm trên 115 triệu ký tự văn bản pháp luật	verified
bộ lao động - thương binh và xã hội	BLĐTBXH LĐTBXH	đếm trên 115 triệu ký tự văn bản pháp luật	verified
bộ lao động, thương binh và xã hội	BLĐTBXH LĐTBXH	đếm trên 115 triệu ký tự văn bản pháp luật	verified
bộ kế hoạch và đầu tư	BKHĐT BKH	đếm trên 115 triệu ký tự văn bản pháp luật	verified
bộ thông tin và truyền thông	BTTTT	đếm trên 115 triệu ký tự văn bản pháp luật	verified
bộ nông nghiệp và phát triển nông thôn	BNNPTNT BNN	đếm trên 115 triệu ký tự văn bản pháp luật	verified
bộ tài nguyên và môi trường	BTNMT	đếm trên 115 triệu ký tự văn bản pháp luật	verified
bộ thương mại	BTM	đếm trên 115 triệu ký tự văn bản pháp luật	verified
bộ công nghiệp	BCN	đếm trên 115 triệu ký tự văn bản pháp luật	verified
bộ thủy sản	BTS	đếm trên 115 triệu ký tự văn bản pháp luật	verified
bộ bưu chính, viễn thông	BBCVT	đếm trên 115 triệu ký tự văn bản pháp luật	verified
ủy ban dân tộc	UBDT	đếm trên 115 triệu ký tự văn bản pháp luật	verified
thanh tra chính phủ	TTCP	đếm trên 115 triệu ký tự văn bản pháp luật	verified
văn phòng chính phủ	VPCP	đếm trên 115 triệu ký tự văn bản pháp luật	verified
ngân hàng nhà nước	NHNN	đếm trên 115 triệu ký tự văn bản pháp luật	verified
ngân hàng nhà nước việt nam	NHNN	đếm trên 115 triệu ký tự văn bản pháp luật	verified
tòa án nhân dân tối cao	TANDTC TATC	đếm trên 115 triệu ký tự văn bản pháp luật	verified
viện kiểm sát nhân dân tối cao	VKSNDTC VKSTC	đếm trên 115 triệu ký tự văn bản pháp luật	verified
hội đồng thẩm phán tòa án nhân dân tối cao	HĐTP TANDTC	đếm trên 115 triệu ký tự văn bản pháp luật	verified
hội đồng thẩm phán	HĐTP TANDTC	đếm trên 115 triệu ký tự văn bản pháp luật	verified
kiểm toán nhà nước	KTNN	đếm trên 115 triệu ký tự văn bản pháp luật	verified
bảo hiểm xã hội việt nam	BHXH	đếm trên 115 triệu ký tự văn bản pháp luật	verified
tổng cục hải quan	TCHQ	đếm trên 115 triệu ký tự văn bản pháp luật	verified
tổng cục thuế	TCT	đếm trên 115 triệu ký tự văn bản pháp luật	verified
kho bạc nhà nước	KBNN	đếm trên 115 triệu ký tự văn bản pháp luật	verified
tổng liên đoàn lao động việt nam	TLĐ	174/QĐ-TLĐ	verified`;
