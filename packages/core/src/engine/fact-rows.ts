import type { Entry } from "./entry.ts";
import { type FactOwner, inDocumentOrder, type Row } from "./placed-fact.ts";

/** What a change of one document does to the rows of a group. */
export interface RowChange {
  readonly removed: Row[];
  /** In document order. */
  readonly added: Row[];
}

/**
 * Carries a change into rows that are in document order; they stay so. `gone` are all entries the change took out, `from`
 * the index of the first of them or, if there are none, of the first that came in. Later entries must have their new indexes.
 */
export function replaceRows(
  rows: Row[],
  change: RowChange,
  gone: ReadonlySet<Entry>,
  owner: FactOwner,
  from: number,
): Row[] {
  const { removed, added } = change;
  // Nearly every group gets its rows once: a copy takes no more room than they need.
  if (rows.length === 0) return added.slice();
  const at = placeOf(rows, owner, from);
  let end = at;
  while (end < rows.length && gone.has((rows[end] as Row).entry)) end++;
  if (end - at !== removed.length) {
    // Two documents of one name have no order between them.
    return rows
      .filter((row) => !gone.has(row.entry))
      .concat(added)
      .sort(inDocumentOrder);
  }
  if (at === rows.length) for (const row of added) rows.push(row);
  else if (removed.length === added.length) for (const [index, row] of added.entries()) rows[at + index] = row;
  else if (added.length < 1000) rows.splice(at, end - at, ...added);
  else return rows.slice(0, at).concat(added, rows.slice(end));
  return rows;
}

/** Where the rows of a document begin that stand at an index or later. */
function placeOf(rows: readonly Row[], owner: FactOwner, index: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const row = rows[middle] as Row;
    const before = row.owner === owner ? row.entry.index < index : row.owner.id < owner.id;
    if (before) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether a rule that looks at nothing but data, kind and document of these facts cannot tell them apart. */
export function alike({ removed, added }: RowChange): boolean {
  if (removed.length !== added.length) return false;
  return removed.every((row, index) => {
    const other = added[index] as Row;
    if (row.entry.block.kind !== other.entry.block.kind || row.fact.forms !== other.fact.forms) return false;
    return sameData(row.fact.data, other.fact.data);
  });
}

/** Whether all facts kept their places: the index of the block and the range in it. */
export function samePlaces({ removed, added }: RowChange): boolean {
  return removed.every(({ entry, fact: { range } }, at) => {
    const other = added[at] as Row;
    return (
      entry.index === other.entry.index && range.start === other.fact.range.start && range.end === other.fact.range.end
    );
  });
}

/** Equality of plain data; anything else equals only itself. */
function sameData(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (Array.isArray(a)) {
    if (!Array.isArray(b) || a.length !== b.length) return false;
    return a.every((item, index) => sameData(item, b[index]));
  }
  if (!isPlain(a) || !isPlain(b)) return false;
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return false;
  return keys.every((key) => Object.hasOwn(b, key) && sameData(a[key], b[key]));
}

function isPlain(value: object): value is Readonly<Record<string, unknown>> {
  return Object.getPrototypeOf(value) === Object.prototype;
}
