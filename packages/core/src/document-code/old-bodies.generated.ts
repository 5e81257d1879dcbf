// Generated from document-code/data/old-bodies.tsv by `pnpm generate`; do not edit.
export const oldBodiesTable = `code	vi	en	source
TVQH	Ủy ban Thường vụ Quốc hội	Standing Committee of the National Assembly	đếm trên văn bản pháp luật (NQ/TVQH, NQ-TVQH: 8 lần)
HĐNN	Hội đồng Nhà nước	Council of State	đếm trên văn bản pháp luật (LCT/HĐNN7, LCT/HĐNN8: 7 lần)`;
