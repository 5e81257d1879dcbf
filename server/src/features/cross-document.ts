import type { Feature } from "../session.ts";

/** How long after the last edit other documents are looked at: what a half-written sentence has to do with them is no news. */
const SETTLE = 500;

/** Tells when the change of one document changes what is said of others. */
export const crossDocument: Feature = (session) => {
  const { events, checks } = session;
  let edited = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = (): void => {
    const others = checks.takeAffected().filter((id) => !edited.has(id));
    edited = new Set();
    if (others.length > 0) events.affected.emit(others);
  };
  const start = ({ key }: { readonly key: string }): void => {
    edited.add(key);
    clearTimeout(timer);
    timer = setTimeout(look, SETTLE);
  };
  events.opened.on(start);
  events.changed.on(start);
  events.closed.on(start);
  return {};
};
