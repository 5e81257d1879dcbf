// Generated from data/repeated-words.tsv by `pnpm generate`; do not edit.
export const repeatedWordsTable = "của|| các|| với|| cho|| trong|| này|| tại|hiện_tồn| đến|| để|| và|| là|chà|mặt_đà như|| sự|lý| mà|| đã|| khi|| những|| cũng|| sẽ|| bởi|| hoặc|| thì||thầm_thào_thùng";
