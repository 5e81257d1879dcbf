import type { Bilingual } from "../rule/messages.ts";
import type { PresetName } from "../rule/rule.ts";

/** The presets and whom each is for. Which rules a preset holds is said by the rules themselves. */
export const presets: Readonly<Record<PresetName, Bilingual>> = {
  recommended: {
    vi: "Các quy tắc đã đạt ngưỡng chính xác trên văn bản thật, hợp với mọi loại văn bản.",
    en: "Rules that reached the precision bar on real text; fit for every kind of document.",
  },
  state: {
    vi: "Văn bản hành chính và văn bản quy phạm pháp luật của cơ quan nhà nước.",
    en: "Administrative and legal documents of state bodies.",
  },
  party: {
    vi: "Văn bản của các cơ quan, tổ chức Đảng.",
    en: "Documents of Party bodies.",
  },
  press: {
    vi: "Bài báo, tin tức có trích dẫn văn bản chính thức.",
    en: "Press articles that quote official documents.",
  },
};

/** The names of the presets. */
export const presetNames: readonly PresetName[] = ["recommended", "state", "party", "press"];
