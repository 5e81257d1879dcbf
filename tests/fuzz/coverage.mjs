// Which texts make the product run code that no text before them ran: V8 counts the blocks, we keep the texts.
import { Session } from "node:inspector/promises";

/** Texts between two looks at the counters: a look costs as much as many short texts. */
const BATCH = 128;

/**
 * Runs texts of `make` for `seconds` and appends to `found` each that reached a new block of our own code.
 * Gives how many ran and how many blocks are reached. An error of `run` passes through, with the text as its `text`.
 */
export async function explore(make, run, seconds, found) {
  const session = new Session();
  session.connect();
  await session.post("Profiler.enable");
  await session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });
  const reached = new Set();
  let executions = 0;
  const until = Date.now() + seconds * 1000;
  try {
    while (Date.now() < until) {
      const texts = Array.from({ length: BATCH }, make);
      executions += texts.length;
      const fresh = (await blocksOf(session, run, texts)).filter((block) => !reached.has(block));
      if (fresh.length > 0) await keep(texts, new Set(fresh));
      for (const block of fresh) reached.add(block);
    }
    return { executions, blocks: reached.size };
  } finally {
    session.disconnect();
  }

  /** Halves a batch until the texts that reach the wanted blocks stand alone. */
  async function keep(texts, wanted) {
    if (texts.length === 1) {
      found.push(texts[0]);
      return;
    }
    const middle = texts.length >> 1;
    for (const half of [texts.slice(0, middle), texts.slice(middle)]) {
      const here = (await blocksOf(session, run, half)).filter((block) => wanted.has(block));
      executions += half.length;
      if (here.length > 0) await keep(half, new Set(here));
      for (const block of here) wanted.delete(block);
    }
  }
}

/** The blocks of our own code that these texts run. */
async function blocksOf(session, run, texts) {
  await session.post("Profiler.takePreciseCoverage");
  for (const text of texts) {
    try {
      await run(text);
    } catch (error) {
      throw Object.assign(error, { text });
    }
  }
  const { result } = await session.post("Profiler.takePreciseCoverage");
  return result
    .filter(({ url }) => url.startsWith("file:") && url.includes("/dist/") && !url.includes("/node_modules/"))
    .flatMap(({ scriptId, functions }) =>
      functions.flatMap(({ ranges }) =>
        ranges
          .filter(({ count }) => count > 0)
          .map(({ startOffset, endOffset }) => `${scriptId}:${startOffset}-${endOffset}`),
      ),
    );
}
