import { describe, expect, it, vi } from "vitest";
import { type ClientHolder, type GivenUp, holdClient, type Phase, type Server } from "../../extension/src/client.ts";

/** How a server of these tests lives: it answers, fails before that, or does neither until it is stopped. */
type Fate = "answers" | "fails" | "hangs";

interface FakeServer extends Server<number> {
  readonly crash: () => void;
  readonly isStopped: () => boolean;
}

/** A holder whose servers live as foretold, the last fate for ever; the servers it made, and all that it told. */
function holding(fates: readonly Fate[], { isInstalled = true } = {}) {
  const servers: FakeServer[] = [];
  const told: (Phase | GivenUp)[] = [];
  const failures: unknown[] = [];
  const holder: ClientHolder<number> = holdClient<number>({
    launch() {
      expect(servers.every(({ isStopped }) => isStopped())).toBe(true);
      const server = fakeServer(servers.length, fates[Math.min(servers.length, fates.length - 1)] ?? "answers");
      servers.push(server);
      return server;
    },
    isInstalled: async () => isInstalled,
    onFailure: (error) => failures.push(error),
    now: () => 0,
  });
  holder.onPhase((phase) => told.push(phase));
  holder.onGivenUp((why) => told.push(why));
  const crash = async (): Promise<number | undefined> => {
    const ended = nextPhase(holder);
    servers.at(-1)?.crash();
    await ended;
    return holder.settled();
  };
  return { holder, servers, told, failures, crash };
}

function fakeServer(client: number, fate: Fate): FakeServer {
  let isStopped = false;
  let crash = (): void => {};
  const ended = new Promise<void>((resolve) => {
    crash = resolve;
  });
  return {
    client,
    ended,
    async start() {
      if (fate === "fails") throw new Error(`server ${client} failed`);
      if (fate === "hangs") await new Promise(() => {});
    },
    async stop() {
      // A real one takes its time.
      await new Promise((resolve) => setTimeout(resolve, 1));
      isStopped = true;
      crash();
    },
    crash: () => crash(),
    isStopped: () => isStopped,
  };
}

function nextPhase(holder: ClientHolder<number>): Promise<void> {
  return new Promise((resolve) => {
    const { dispose } = holder.onPhase(() => {
      dispose();
      resolve();
    });
  });
}

describe("a server that fails while it starts", () => {
  it("is tried again, and whoever waits for it waits on", async () => {
    const { holder, servers, told, failures } = holding(["fails", "fails", "answers"]);
    expect(await holder.restart()).toBe(2);
    expect(servers).toHaveLength(3);
    expect(told).toEqual(["starting", "running"]);
    expect(failures.map(String)).toEqual(["Error: server 0 failed", "Error: server 1 failed"]);
  });

  it("is given up after five times, with nothing left behind", async () => {
    const { holder, servers, told } = holding(["fails"]);
    expect(await holder.restart()).toBeUndefined();
    expect(servers).toHaveLength(5);
    expect(told).toEqual(["starting", "stopped", "too-often"]);
    await holder.stop();
    expect(servers.map(({ isStopped }) => isStopped())).toEqual([true, true, true, true, true]);
  });

  it("is given up at once when its program is missing", async () => {
    const { holder, servers, told } = holding(["fails"], { isInstalled: false });
    expect(await holder.restart()).toBeUndefined();
    expect(servers).toHaveLength(1);
    expect(told).toEqual(["starting", "stopped", "missing"]);
  });

  it("counts together with one that dies later", async () => {
    const { holder, servers, told, crash } = holding(["answers", "fails", "fails", "answers"]);
    await holder.restart();
    expect(await crash()).toBe(3);
    expect(await crash()).toBe(4);
    expect(await crash()).toBeUndefined();
    expect(servers).toHaveLength(5);
    expect(told.slice(-2)).toEqual(["stopped", "too-often"]);
  });
});

describe("a server that dies while it runs", () => {
  it("is no client any more from that moment on, and comes back", async () => {
    const { holder, told, crash } = holding(["answers"]);
    await holder.restart();
    expect(holder.current).toBe(0);
    const back = crash();
    await nextPhase(holder);
    expect([holder.phase, holder.current]).toEqual(["starting", undefined]);
    expect(await back).toBe(1);
    expect(told).toEqual(["starting", "running", "starting", "running"]);
  });

  it("comes back four times, and again after a person has it restarted", async () => {
    const { holder, servers, crash } = holding(["answers"]);
    await holder.restart();
    for (const next of [1, 2, 3, 4, undefined]) expect(await crash()).toBe(next);
    expect(holder.phase).toBe("stopped");
    expect(await holder.restart()).toBe(5);
    expect(await crash()).toBe(6);
    expect(servers).toHaveLength(7);
  });
});

describe("a restart that is asked for", () => {
  it("ends a server that hangs while it starts, and both who wait get the new one", async () => {
    const { holder, servers, told } = holding(["hangs", "answers"]);
    const first = holder.restart();
    await vi.waitFor(() => expect(servers).toHaveLength(1));
    const second = holder.restart();
    expect(await Promise.all([first, second])).toEqual([1, 1]);
    expect(told).toEqual(["starting", "running"]);
  });

  it("may be asked for many times at once: one server is left", async () => {
    const { holder, servers } = holding(["answers"]);
    await holder.restart();
    await Promise.all([holder.restart(), holder.restart(), holder.restart()]);
    expect(servers.filter(({ isStopped }) => !isStopped())).toHaveLength(1);
    expect(holder.current).toBe(servers.length - 1);
  });

  it("does not count as a crash", async () => {
    const { holder, told, failures } = holding(["answers"]);
    for (let times = 0; times < 10; times++) await holder.restart();
    expect(failures).toEqual([]);
    expect(told.at(-1)).toBe("running");
  });
});

describe("a holder that is stopped", () => {
  it.each<Fate>(["answers", "hangs"])("starts nothing more, though its server %s", async (fate) => {
    const { holder, servers, told } = holding([fate]);
    void holder.restart();
    await vi.waitFor(() => expect(servers).toHaveLength(1));
    await holder.stop();
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(servers.map(({ isStopped }) => isStopped())).toEqual([true]);
    expect(await holder.settled()).toBeUndefined();
    expect(told.at(-1)).toBe("stopped");
  });
});
