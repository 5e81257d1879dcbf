import type { RuleExamples } from "../../../rule/examples.ts";

const full = "“Gần dân, sát việc, nói thật, làm nhanh”";
const beside = { "bài 1": `Phương châm ${full}.`, "bài 2": `Thực hiện ${full} ở cơ sở.` };

export const examples: RuleExamples = {
  valid: [
    {
      text: `Quán triệt ${full}.`,
      beside,
      note: { vi: "Viết như các văn bản khác.", en: "Written as in the other documents." },
    },
    {
      text: "Thực hiện “Gần dân, sát việc, làm nhanh”.",
      beside: { "bài 1": `Phương châm ${full}.` },
      note: {
        vi: "Một văn bản khác chưa cho biết cách viết chung.",
        en: "One other document does not make a usage.",
      },
    },
    {
      text: `Thực hiện “Gần dân, sát việc, làm nhanh”. Quán triệt ${full}.`,
      beside,
      note: {
        vi: "Hai cách viết trong một văn bản: quy tắc consistency/slogan báo.",
        en: "Two forms in one document are the matter of consistency/slogan.",
      },
    },
  ],
  invalid: [
    {
      text: "Thực hiện “⟦Gần dân, sát việc, làm nhanh⟧”.",
      beside,
      message: "missing",
      data: { items: "nói thật" },
    },
    {
      text: "Thực hiện “⟦Gần dân, sát việc, nói thật, làm nhanh, làm tốt⟧”.",
      beside,
      message: "added",
      data: { items: "làm tốt" },
    },
    {
      text: "Thực hiện “⟦Gần dân, sát việc, nói thật, làm tốt⟧”.",
      beside,
      message: "changed",
      data: { missing: "làm nhanh", added: "làm tốt" },
    },
    {
      text: "Thực hiện “⟦Sát việc, gần dân, nói thật, làm nhanh⟧”.",
      beside,
      message: "moved",
    },
    {
      text: "Thực hiện “⟦Gần dân, sát việc, nói thật, làm nhành⟧”.",
      beside,
      message: "reworded",
      data: { written: "làm nhành", usual: "làm nhanh" },
    },
    {
      text: "Thực hiện “⟦Gần dân - Sát việc - Nói thật - Làm nhanh⟧”.",
      beside,
      message: "separator",
      data: { mark: "-", usual: "," },
    },
  ],
};
