import type { FoundCode } from "../../document-code/document-code.ts";
import type { Authority } from "../../rule/authority.ts";

const party: Authority = { kind: "clause", document: "05-HD/VPTW", clause: "mục 3.1, 3.2", verified: true };
const youthUnion: Authority = {
  kind: "clause",
  document: "367-QĐ/TWĐTN-VP",
  clause: "số và ký hiệu văn bản",
  verified: false,
};
const assembly: Authority = { kind: "clause", document: "80/2015/QH13", clause: "Điều 10", verified: true };
const legal: Authority = { kind: "clause", document: "80/2015/QH13", clause: "Điều 10", verified: true };
const state: Authority = {
  kind: "clause",
  document: "30/2020/NĐ-CP",
  clause: "Phụ lục I, Phần I, mục II.3",
  verified: true,
};

/** The clause that says how a code of this system is written. */
export function authorityOf({ code }: FoundCode): Authority {
  switch (code.system) {
    case "party":
      return party;
    case "national-assembly":
      return assembly;
    case "mass-organisation":
      return code.issuer.includes("ĐTN") ? youthUnion : state;
    case "state":
      return code.year === undefined ? state : legal;
  }
}
