import type { RuleExamples } from "../../../rule/examples.ts";

export const examples: RuleExamples = {
  valid: [
    {
      format: "markdown",
      text: "<!-- soatvan-disable typography/spacing, unicode -- trích nguyên văn -->",
      note: { vi: "Tên quy tắc và tên nhóm, kèm lý do.", en: "A rule and a category, with the reason." },
    },
    {
      format: "markdown",
      text: "<!-- Ghi chú của người biên tập: soatvan-disabel -->",
      note: { vi: "Ghi chú thường, không phải chỉ dẫn.", en: "A plain comment, not a directive." },
    },
    {
      format: "markdown",
      text: "<!-- soatvan: onboarding, xem trang hướng dẫn -->",
      note: { vi: "Ghi chú về Soát Văn, không phải chỉ dẫn.", en: "A comment about Soát Văn, not a directive." },
    },
    {
      format: "markdown",
      text: "Viết `<!-- soatvan-disable typografi -->` trước đoạn ấy.",
      note: { vi: "Chỉ dẫn trong mã chỉ là ví dụ.", en: "In code a directive is only an example." },
    },
    {
      text: "<!-- soatvan-disable typografi -->",
      note: { vi: "Văn bản thuần không có ghi chú.", en: "Plain text has no comments." },
    },
  ],
  invalid: [
    {
      format: "markdown",
      text: "<!-- ⟦soatvan-disabel⟧ typography/spacing -->",
      message: "directive",
      data: { name: "soatvan-disabel" },
    },
    {
      format: "markdown",
      text: "<!-- ⟦soatvan: disable⟧ typography/spacing -->",
      message: "directive",
      data: { name: "soatvan: disable" },
    },
    {
      format: "markdown",
      text: "<!-- ⟦Soatvan-Disable-Line⟧ -->",
      message: "directive",
      data: { name: "Soatvan-Disable-Line" },
    },
    {
      format: "markdown",
      text: "<!-- soatvan-disable ⟦typografy/spacing⟧ -->",
      message: "nearRule",
      data: { name: "typografy/spacing", nearest: "“typography/spacing”" },
    },
    {
      format: "markdown",
      text: "Đoạn văn.<!-- soatvan-disable-line ⟦dấu-phẩy-thừa-ở-đâu-đó⟧ -->",
      message: "rule",
      data: { name: "dấu-phẩy-thừa-ở-đâu-đó" },
    },
  ],
};
