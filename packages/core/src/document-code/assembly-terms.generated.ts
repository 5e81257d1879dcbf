// Generated from document-code/data/assembly-terms.tsv by `pnpm generate`; do not edit.
export const assemblyTermsTable = `term	first	last
10	1997	2002
11	2002	2007
12	2007	2011
13	2011	2016
14	2016	2021
15	2021	2026
16	2026	`;
