import { defineMessages } from "../../../rule/messages.ts";
import { defineRule, type Fact, type PlacedFact, type Rule } from "../../../rule/rule.ts";
import { type Order, orderOf, printLabel } from "./labels.ts";
import { findListProblems, type ListProblem } from "./lists.ts";
import { findListMarks, type Mark } from "./marks.ts";

/** A list with an item missing, repeated or out of order, or with more or fewer items than announced. */
export const enumeration: Rule = defineRule({
  scope: "document",
  name: "consistency/enumeration",
  severity: "warning",
  presets: ["recommended", "state", "party", "press"],
  fixes: "sometimes",
  since: "0.1.0",
  authority: {
    kind: "convention",
    note: {
      vi: "Các mục trong một danh sách phải đánh thứ tự liên tục; thứ tự chữ cái của điểm theo cách dùng trong Nghị định 30/2020/NĐ-CP: a, b, c, d, đ, e, g, h, i, k.",
      en: "Items of a list are numbered without gaps; letters go a, b, c, d, đ, e, g, h, i, k as Decree 30/2020/NĐ-CP uses them.",
    },
  },
  description: {
    vi: "Danh sách thiếu mục, lặp mục, sai thứ tự, hoặc số mục không khớp với số đã nêu.",
    en: "A list with an item missing, repeated or out of order, or with another number of items than announced.",
  },
  messages: defineMessages(
    {
      missing: "“{label}” đứng ngay sau “{before}”: thiếu “{missing}”.",
      repeated: "“{label}” lặp lại thứ tự của mục ngay trước.",
      disordered: "“{label}” đứng sau “{before}”: sai thứ tự.",
      count: "Nêu “{announced}” nhưng bên dưới có {size} mục.",
      previous: "Mục ngay trước ở đây.",
      last: "Mục cuối của danh sách ở đây.",
      renumber: "Đánh lại thành “{label}”",
      recount: "Sửa thành “{count}”",
    },
    {
      missing: "“{label}” follows “{before}”: “{missing}” is missing.",
      repeated: "“{label}” repeats the number of the item before.",
      disordered: "“{label}” follows “{before}”: out of order.",
      count: "“{announced}” are announced, but {size} follow.",
      previous: "The item before is here.",
      last: "The last item of the list is here.",
      renumber: "Renumber as “{label}”",
      recount: "Change to “{count}”",
    },
  ),
  collect(block): readonly Fact<Mark>[] {
    return findListMarks(block);
  },
  check(facts, { report }) {
    const order = orderOf(labelsOf(facts));
    for (const problem of findListProblems(facts, order)) {
      report(problem.kind === "count" ? describeCount(problem) : describeItem(problem, order));
    }
  },
});

function* labelsOf(facts: readonly PlacedFact<Mark>[]): Iterable<string> {
  for (const { data } of facts) if (data.kind === "item") yield data.label;
}

function describeCount({ at, size, end }: Extract<ListProblem, { kind: "count" }>) {
  const { text, number } = at.data;
  // “07” stays two digits, “bảy” stays a figure a person must write.
  const digits = /^\d/u.test(number);
  const count = number.startsWith("0") && size < 10 ? `0${size}` : String(size);
  const range = { start: at.range.start, end: at.range.start + number.length } as typeof at.range;
  const fix = { message: "recount", data: { count }, safety: "manual", edits: [{ range, text: count }] } as const;
  return {
    message: "count",
    data: { announced: text, size },
    at,
    related: [{ message: "last", at: end }],
    fixes: digits ? [fix] : [],
  } as const;
}

function describeItem(problem: Exclude<ListProblem, { kind: "count" }>, order: Order) {
  const { kind, at, before, last, value } = problem;
  const { label } = at.data;
  const next = printLabel(label, problem, last + 1, order);
  const related = [{ message: "previous", at: before }] as const;
  const fixes =
    next === label
      ? []
      : ([
          { message: "renumber", data: { label: next }, safety: "manual", edits: [{ range: at.range, text: next }] },
        ] as const);
  if (kind === "repeated") return { message: "repeated", data: { label }, at, related, fixes } as const;
  const data = { label, before: before.data.label };
  if (kind === "disordered") return { message: "disordered", data, at, related, fixes } as const;
  const missing = [];
  for (let place = last + 1; place < value; place++) missing.push(printLabel(label, problem, place, order));
  return { message: "missing", data: { ...data, missing: missing.join(", ") }, at, related, fixes } as const;
}
