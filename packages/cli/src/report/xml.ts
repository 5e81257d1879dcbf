import { create } from "xmlbuilder2";

/** An element: its attributes, then its children or its text. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly children?: readonly XmlElement[];
  readonly text?: string;
}

/** Writes an XML document. Characters that XML cannot hold at all are shown as U+FFFD. */
export function writeXml(root: XmlElement): string {
  const document = create({ version: "1.0", encoding: "UTF-8", invalidCharReplacement: "\ufffd" });
  add(document, root);
  return `${document.end({ prettyPrint: true })}\n`;
}

type Parent = Pick<ReturnType<typeof create>, "ele">;

function add(parent: Parent, { name, attributes, children = [], text }: XmlElement): void {
  const element = parent.ele(name, attributes);
  if (text !== undefined) element.txt(text);
  for (const child of children) add(element, child);
}
