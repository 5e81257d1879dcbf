/** The few assertions the suites need, in both hosts: a browser has no `node:assert`. */
const assert: {
  ok(value: unknown, message?: string): asserts value;
  strictEqual(actual: unknown, expected: unknown): void;
  deepStrictEqual(actual: unknown, expected: unknown): void;
  match(actual: string, pattern: RegExp): void;
} = {
  ok(value, message) {
    if (!value) throw new Error(message ?? `Expected a value, got ${String(value)}`);
  },
  strictEqual(actual, expected) {
    if (actual !== expected) fail(actual, expected);
  },
  deepStrictEqual(actual, expected) {
    if (JSON.stringify(actual) !== JSON.stringify(expected)) fail(actual, expected);
  },
  match(actual, pattern) {
    if (!pattern.test(actual)) fail(actual, String(pattern));
  },
};

function fail(actual: unknown, expected: unknown): never {
  throw new Error(`Expected ${JSON.stringify(expected)}, got ${JSON.stringify(actual)}`);
}

export { assert };
