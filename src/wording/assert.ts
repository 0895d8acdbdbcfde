// The part of Node's `assert` that textlint's kernel tests its syntax trees with, for pages (webpack.config.js).

export function ok(value: unknown, message?: string): void {
  if (!value) throw new Error(message ?? 'assertion failed');
}

export function strictEqual(actual: unknown, expected: unknown, message?: string): void {
  ok(actual === expected, message);
}

export function doesNotThrow(run: () => void): void {
  run();
}
