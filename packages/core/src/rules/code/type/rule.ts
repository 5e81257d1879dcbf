import { textRange } from "@soatvan/unicode-normalize";
import { systemOfBody } from "../../../document-code/compose-body.ts";
import type { DocumentCode, FoundCode } from "../../../document-code/document-code.ts";
import { bodyByCode } from "../../../document-code/issuing-bodies.ts";
import { type NamedType, typeCodesOf, typeFits, typeNamesOf } from "../../../document-code/named-type.ts";
import { oneEditFrom } from "../../../document-code/one-edit.ts";
import { brokenTypeLimit } from "../../../document-code/type-bodies.ts";
import { Feature } from "../../../language/scan.ts";
import { defineMessages } from "../../../rule/messages.ts";
import { defineRule, type Rule } from "../../../rule/rule.ts";
import { authorityOf } from "../authority.ts";

/** Since this year laws have had numbers of their own; before, they were cited by the order that promulgated them. */
const FIRST_LAW_NUMBER = 1998;

/** A document type that does not go with the code beside it, or that its issuing body does not have. */
export const type: Rule = defineRule({
  scope: "block",
  name: "code/type",
  severity: "error",
  presets: ["recommended", "state", "party", "press"],
  fixes: "sometimes",
  since: "0.1.0",
  authority: { kind: "clause", document: "30/2020/NĐ-CP", clause: "Phụ lục III", verified: true },
  description: {
    vi: "Tên loại đứng trước không khớp với chữ viết tắt trong số, ký hiệu, hoặc cơ quan ban hành không có loại văn bản đó.",
    en: "A document type that does not go with the code after it, or that the issuing body does not have.",
  },
  messages: defineMessages(
    {
      mismatch:
        "“{named}” không khớp với ký hiệu “{type}” ({expected}) của “{code}”; hãy xem lại tên loại hoặc số, ký hiệu.",
      unknown: "“{type}” không phải chữ viết tắt của tên loại nào; “{named}” viết tắt là “{expected}”.",
      order: "“{code}” là số lệnh của Chủ tịch nước công bố luật; hãy dẫn số của chính luật đó.",
      "not-issued": "{body} không ban hành loại văn bản “{type}” ({expected}); hãy xem lại “{code}”.",
      write: "Viết thành “{text}”",
    },
    {
      mismatch: "“{named}” does not go with “{type}” ({expected}) in “{code}”; check the type or the code.",
      unknown: "“{type}” abbreviates no document type; “{named}” is abbreviated “{expected}”.",
      order:
        "“{code}” is the number of the State President's order that promulgated the law; cite the law's own number.",
      "not-issued": "{body} does not issue documents of the type “{type}” ({expected}); check “{code}”.",
      write: "Write “{text}”",
    },
  ),
  needs: Feature.digit,
  check(block, { report }) {
    for (const { found, type: named } of block.citations) {
      const { code } = found;
      if (named !== undefined && isLawByOrder(named, code)) {
        const range = textRange(found.start, found.end);
        report({ message: "order", data: { code: code.canonical }, range, atMost: "info" });
      } else if (named !== undefined && !typeFits(named.name, code) && mayBeType(named.name, code)) {
        const expected = typeNamesOf(code);
        const range = textRange(named.start, found.end);
        const data = { named: block.text.slice(named.start, named.end), type: code.type ?? code.issuer };
        report({
          message: "mismatch",
          data: { ...data, expected: expected.join(", "), code: code.canonical },
          range,
          fixes: expected.map((name) => writeType(named, matchCase(data.named, name))),
          authority: authorityOf(found),
        });
      } else if (named !== undefined && code.type === undefined) {
        const mistyped = mistypedType(found, named);
        if (mistyped !== undefined) report({ ...mistyped, authority: authorityOf(found) });
      } else {
        const limit = found.certain ? brokenTypeLimit(code) : undefined;
        if (limit !== undefined) {
          const data = { body: nameOf(code), type: code.type ?? "", expected: typeNamesOf(code).join(", ") };
          report({
            message: "not-issued",
            data: { ...data, code: code.canonical },
            range: textRange(found.start, found.end),
            authority: { kind: "clause", document: limit.document, clause: limit.clause, verified: limit.verified },
          });
        }
      }
    }
  },
});

/** The name of a law may end in a type (“Luật … theo hợp đồng số 72/2006/QH11”), so beside a law only these count. */
const neverLaws: ReadonlySet<string> = new Set(["nghị định", "thông tư", "quyết định", "chỉ thị", "pháp lệnh"]);

function mayBeType(name: string, code: DocumentCode): boolean {
  return code.system === "national-assembly" ? neverLaws.has(name) : hasKnownBody(code);
}

/** Without a known body the letters may not be a type at all: `2997/CT-TTHT` is of a tax department (Cục Thuế). */
function hasKnownBody({ issuer }: DocumentCode): boolean {
  const hyphen = issuer.indexOf("-");
  return issuer !== "" && systemOfBody(hyphen < 0 ? issuer : issuer.slice(0, hyphen)) !== undefined;
}

function isLawByOrder({ name }: NamedType, { type, year }: DocumentCode): boolean {
  return type === "L" && year !== undefined && year >= FIRST_LAW_NUMBER && (name === "luật" || name === "bộ luật");
}

/** “Quyết định số 12/QDD-UBND”: what stands for the type is no body either, and is one slip away from QĐ. */
function mistypedType(found: FoundCode, named: NamedType) {
  const { code, start } = found;
  if (found.certain || code.unit === undefined || code.type !== undefined) return undefined;
  const [expected, ...more] = oneEditFrom(code.issuer, typeCodesOf(named.name));
  if (expected === undefined || more.length > 0) return undefined;
  const from = start + found.text.indexOf(`/${code.issuer}`) + 1;
  const range = textRange(from, from + code.issuer.length);
  return {
    message: "unknown",
    data: { type: code.issuer, named: named.name, expected },
    range,
    fixes: [{ message: "write", data: { text: expected }, safety: "unsafe", edits: [{ range, text: expected }] }],
  } as const;
}

function writeType(named: NamedType, text: string) {
  const edits = [{ range: textRange(named.start, named.end), text }];
  return { message: "write", data: { text }, safety: "manual", edits } as const;
}

/** “QUYẾT ĐỊNH” → “CHỈ THỊ”, “Quyết định” → “Chỉ thị”. */
function matchCase(model: string, name: string): string {
  if (model === model.toUpperCase()) return name.toUpperCase();
  const [first = ""] = model;
  return first === first.toUpperCase() ? name.charAt(0).toUpperCase() + name.slice(1) : name;
}

function nameOf({ issuer }: DocumentCode): string {
  const body = bodyByCode(issuer.replace(/\d+$/u, ""))?.vi ?? issuer;
  return body.charAt(0).toUpperCase() + body.slice(1);
}
