// Generated from rules/duplicate/page-residue/data/residue.tsv by `pnpm generate`; do not edit.
export const residueTable = `role	text	source	status
label	chia sẻ bài viết	chân trang của bài báo mẫu trong yêu cầu	verified
label	chia sẻ zalo	chân trang của bài báo mẫu trong yêu cầu	verified
label	google bookmarks	chân trang của bài báo mẫu trong yêu cầu	verified
label	in bài viết	chân trang của bài báo mẫu trong yêu cầu	verified
label	cập nhật lúc	chân trang của bài báo mẫu trong yêu cầu	verified
label	chia sẻ facebook	nút và nhãn thường gặp trên trang báo điện tử	memory
label	chia sẻ lên facebook	nút và nhãn thường gặp trên trang báo điện tử	memory
label	chia sẻ qua zalo	nút và nhãn thường gặp trên trang báo điện tử	memory
label	chia sẻ qua email	nút và nhãn thường gặp trên trang báo điện tử	memory
label	bản in	nút và nhãn thường gặp trên trang báo điện tử	memory
label	in trang này	nút và nhãn thường gặp trên trang báo điện tử	memory
label	in tin này	nút và nhãn thường gặp trên trang báo điện tử	memory
label	gửi email cho bạn bè	nút và nhãn thường gặp trên trang báo điện tử	memory
label	gửi bài viết qua email	nút và nhãn thường gặp trên trang báo điện tử	memory
label	sao chép liên kết	nút và nhãn thường gặp trên trang báo điện tử	memory
label	nghe đọc bài	nút và nhãn thường gặp trên trang báo điện tử	memory
label	lượt xem	nút và nhãn thường gặp trên trang báo điện tử	memory
label	số lượt xem	nút và nhãn thường gặp trên trang báo điện tử	memory
label	lượt đọc	nút và nhãn thường gặp trên trang báo điện tử	memory
label	số lần đọc	nút và nhãn thường gặp trên trang báo điện tử	memory
label	gửi bình luận	nút và nhãn thường gặp trên trang báo điện tử	memory
label	bình luận của bạn	nút và nhãn thường gặp trên trang báo điện tử	memory
label	ý kiến bạn đọc	nút và nhãn thường gặp trên trang báo điện tử	memory
label	ý kiến của bạn	nút và nhãn thường gặp trên trang báo điện tử	memory
label	tin liên quan	nút và nhãn thường gặp trên trang báo điện tử	memory
label	tin bài liên quan	nút và nhãn thường gặp trên trang báo điện tử	memory
label	bài viết liên quan	nút và nhãn thường gặp trên trang báo điện tử	memory
label	tin cùng chuyên mục	nút và nhãn thường gặp trên trang báo điện tử	memory
label	bài cùng chuyên mục	nút và nhãn thường gặp trên trang báo điện tử	memory
label	các tin khác	nút và nhãn thường gặp trên trang báo điện tử	memory
label	các tin đã đưa	nút và nhãn thường gặp trên trang báo điện tử	memory
label	các bài viết khác	nút và nhãn thường gặp trên trang báo điện tử	memory
label	tin mới hơn	nút và nhãn thường gặp trên trang báo điện tử	memory
label	tin cũ hơn	nút và nhãn thường gặp trên trang báo điện tử	memory
label	tin đọc nhiều	nút và nhãn thường gặp trên trang báo điện tử	memory
label	tin nổi bật	nút và nhãn thường gặp trên trang báo điện tử	memory
label	về đầu trang	nút và nhãn thường gặp trên trang báo điện tử	memory
label	lên đầu trang	nút và nhãn thường gặp trên trang báo điện tử	memory
label	quay lại trang trước	nút và nhãn thường gặp trên trang báo điện tử	memory
label	theo dõi chúng tôi trên	nút và nhãn thường gặp trên trang báo điện tử	memory
label	liên hệ quảng cáo	nút và nhãn thường gặp trên trang báo điện tử	memory
label	đăng nhập để bình luận	nút và nhãn thường gặp trên trang báo điện tử	memory
label	cập nhật ngày	nút và nhãn thường gặp trên trang báo điện tử	memory
label	ngày đăng	nút và nhãn thường gặp trên trang báo điện tử	memory
label	đăng ngày	nút và nhãn thường gặp trên trang báo điện tử	memory
label	đăng lúc	nút và nhãn thường gặp trên trang báo điện tử	memory
label	gmt	nút và nhãn thường gặp trên trang báo điện tử	memory
filler	zalo	nút và nhãn thường gặp trên trang báo điện tử	memory
filler	facebook	nút và nhãn thường gặp trên trang báo điện tử	memory
filler	twitter	nút và nhãn thường gặp trên trang báo điện tử	memory
filler	google	nút và nhãn thường gặp trên trang báo điện tử	memory
filler	email	nút và nhãn thường gặp trên trang báo điện tử	memory
filler	messenger	nút và nhãn thường gặp trên trang báo điện tử	memory
filler	telegram	nút và nhãn thường gặp trên trang báo điện tử	memory
filler	linkedin	nút và nhãn thường gặp trên trang báo điện tử	memory
filler	pinterest	nút và nhãn thường gặp trên trang báo điện tử	memory
filler	bookmarks	nút và nhãn thường gặp trên trang báo điện tử	memory
filler	chia sẻ	nút và nhãn thường gặp trên trang báo điện tử	memory
filler	in	nút và nhãn thường gặp trên trang báo điện tử	memory
filler	trang chủ	nút và nhãn thường gặp trên trang báo điện tử	memory
filler	ngày	nút và nhãn thường gặp trên trang báo điện tử	memory
filler	lúc	nút và nhãn thường gặp trên trang báo điện tử	memory
filler	giờ	nút và nhãn thường gặp trên trang báo điện tử	memory
filler	tháng	nút và nhãn thường gặp trên trang báo điện tử	memory
filler	năm	nút và nhãn thường gặp trên trang báo điện tử	memory
filler	thứ hai	nút và nhãn thường gặp trên trang báo điện tử	memory
filler	thứ ba	nút và nhãn thường gặp trên trang báo điện tử	memory
filler	thứ tư	nút và nhãn thường gặp trên trang báo điện tử	memory
filler	thứ năm	nút và nhãn thường gặp trên trang báo điện tử	memory
filler	thứ sáu	nút và nhãn thường gặp trên trang báo điện tử	memory
filler	thứ bảy	nút và nhãn thường gặp trên trang báo điện tử	memory
filler	chủ nhật	nút và nhãn thường gặp trên trang báo điện tử	memory
filler	cập nhật	nút và nhãn thường gặp trên trang báo điện tử	memory
filler	đăng nhập	nút và nhãn thường gặp trên trang báo điện tử	memory
filler	đăng ký	nút và nhãn thường gặp trên trang báo điện tử	memory
filler	bình luận	nút và nhãn thường gặp trên trang báo điện tử	memory
filler	tiếng việt	nút và nhãn thường gặp trên trang báo điện tử	memory
filler	english	nút và nhãn thường gặp trên trang báo điện tử	memory
filler	google news	nút và nhãn thường gặp trên trang báo điện tử	memory
filler	lưu	nút và nhãn thường gặp trên trang báo điện tử	memory
filler	thích	nút và nhãn thường gặp trên trang báo điện tử	memory
filler	tweet	nút và nhãn thường gặp trên trang báo điện tử	memory
filler	share	nút và nhãn thường gặp trên trang báo điện tử	memory
filler	print	nút và nhãn thường gặp trên trang báo điện tử	memory`;
