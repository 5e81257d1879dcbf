import type { Feature } from "../session.ts";

/** How long after the last edit other documents are looked at: what a half-written sentence has to do with them is no news. */
const SETTLE = 500;

/** Tells when the change of one document changes what is said of others. */
export const crossDocument: Feature = (session) => {
  const { events, checks } = session;
  /** The client asks about the document it changed last by itself; of the others it may have asked too early. */
  let latest = "";
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = (): void => {
    const others = checks.takeAffected().filter((id) => id !== latest);
    if (others.length > 0) events.affected.emit(others);
  };
  const start = ({ key }: { readonly key: string }): void => {
    latest = key;
    clearTimeout(timer);
    timer = setTimeout(look, SETTLE);
  };
  events.opened.on(start);
  events.changed.on(start);
  events.closed.on(start);
  return {};
};
