// Generated from data/motto-words.tsv by `pnpm generate`; do not edit.
export const mottoWordsTable = "phương_châm chủ_đề mục_tiêu khẩu_hiệu nguyên_tắc tinh_thần phong_trào truyền_thống thông_điệp tiêu_chí";
