// Generated from data/motto-words.tsv by `pnpm generate`; do not edit.
export const mottoWordsTable: readonly (readonly [number, number])[] = [[6305,40225],[10522,7076],[47569,27574],[18902,22732],[47211,31873],[49322,47489],[51266,39513],[50011,52354],[10694,50009],[6491,47569]];
