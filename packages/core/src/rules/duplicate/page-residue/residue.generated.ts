// Generated from rules/duplicate/page-residue/data/residue.tsv by `pnpm generate`; do not edit.
export const residueTable = `role	text	status
label	chia sẻ bài viết	verified
label	chia sẻ zalo	verified
label	google bookmarks	verified
label	in bài viết	verified
label	cập nhật lúc	verified
label	chia sẻ facebook	memory
label	chia sẻ lên facebook	memory
label	chia sẻ qua zalo	memory
label	chia sẻ qua email	memory
label	bản in	memory
label	in trang này	memory
label	in tin này	memory
label	gửi email cho bạn bè	memory
label	gửi bài viết qua email	memory
label	sao chép liên kết	memory
label	nghe đọc bài	memory
label	lượt xem	memory
label	số lượt xem	memory
label	lượt đọc	memory
label	số lần đọc	memory
label	gửi bình luận	memory
label	bình luận của bạn	memory
label	ý kiến bạn đọc	memory
label	ý kiến của bạn	memory
label	tin liên quan	memory
label	tin bài liên quan	memory
label	bài viết liên quan	memory
label	tin cùng chuyên mục	memory
label	bài cùng chuyên mục	memory
label	các tin khác	memory
label	các tin đã đưa	memory
label	các bài viết khác	memory
label	tin mới hơn	memory
label	tin cũ hơn	memory
label	tin đọc nhiều	memory
label	tin nổi bật	memory
label	về đầu trang	memory
label	lên đầu trang	memory
label	quay lại trang trước	memory
label	theo dõi chúng tôi trên	memory
label	liên hệ quảng cáo	memory
label	đăng nhập để bình luận	memory
label	cập nhật ngày	memory
label	ngày đăng	memory
label	đăng ngày	memory
label	đăng lúc	memory
label	gmt	memory
filler	zalo	memory
filler	facebook	memory
filler	twitter	memory
filler	google	memory
filler	email	memory
filler	messenger	memory
filler	telegram	memory
filler	linkedin	memory
filler	pinterest	memory
filler	bookmarks	memory
filler	chia sẻ	memory
filler	in	memory
filler	trang chủ	memory
filler	ngày	memory
filler	lúc	memory
filler	giờ	memory
filler	tháng	memory
filler	năm	memory
filler	thứ hai	memory
filler	thứ ba	memory
filler	thứ tư	memory
filler	thứ năm	memory
filler	thứ sáu	memory
filler	thứ bảy	memory
filler	chủ nhật	memory
filler	cập nhật	memory
filler	đăng nhập	memory
filler	đăng ký	memory
filler	bình luận	memory
filler	tiếng việt	memory
filler	english	memory
filler	google news	memory
filler	lưu	memory
filler	thích	memory
filler	tweet	memory
filler	share	memory
filler	print	memory`;
