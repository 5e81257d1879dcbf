// Generated from document-code/data/type-bodies.tsv by `pnpm generate`; do not edit.
export const typeBodiesTable = `type	bodies	not	since	source	status
NĐ	CP HĐBT HĐCP		1946	64/2025/QH15, Điều 4	verified
TT		CP TTg QH UBTVQH UBND HĐND CTN	1997	64/2025/QH15, Điều 4	verified
L	CTN		1992	64/2025/QH15, Điều 4	verified
PL	UBTVQH HĐNN		1992	64/2025/QH15, Điều 4	verified`;
