import type { BlockKind } from "@soatvan/core";

const names = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Elements that have no content and no closing tag. */
export const voidElements: ReadonlySet<string> = names(
  "area base basefont bgsound br col command embed frame hr img input keygen link meta param source track wbr",
);

/** Elements that begin and end a block of text; all others stand within a line. */
export const blockElements: ReadonlySet<string> = names(
  "address article aside blockquote body caption center col colgroup dd details dialog dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li main menu nav noframes noscript ol optgroup option p pre search section summary table tbody td tfoot th thead title tr ul",
);

/** Elements whose content is no text for a reader. */
export const silentElements: ReadonlySet<string> = names(
  "script style template svg math iframe object audio video canvas textarea select noembed datalist",
);

/** Silent elements that take no place on the page. */
export const invisibleElements: ReadonlySet<string> = names("script style template noembed datalist");

/** Elements within a line that hold what is not language. */
export const codeElements: ReadonlySet<string> = names("code kbd samp tt var");

/** Elements without content that take the place of a word. */
export const replacedElements: ReadonlySet<string> = names("img input embed");

/** Elements of their own kind; other blocks are what they stand in. */
export const elementKinds: Readonly<Record<string, BlockKind>> = {
  h1: "heading",
  h2: "heading",
  h3: "heading",
  h4: "heading",
  h5: "heading",
  h6: "heading",
  title: "heading",
  li: "item",
  dt: "item",
  option: "item",
  td: "cell",
  th: "cell",
  caption: "cell",
  blockquote: "quotation",
  pre: "code",
};

/** Elements that can be taken out whole with the text they hold. */
export const removableElements: ReadonlySet<string> = names("p h1 h2 h3 h4 h5 h6 li");

/** What a new element closes when it comes right inside: `<p>a<p>b`, `<li>a<li>b`. */
export const closedBy: Readonly<Record<string, ReadonlySet<string>>> = {
  li: names("li"),
  dt: names("dt dd"),
  dd: names("dt dd"),
  td: names("td th"),
  th: names("td th"),
  tr: names("td th tr"),
  option: names("option"),
};
