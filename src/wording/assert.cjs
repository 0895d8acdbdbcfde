// The part of Node's `assert` that textlint's kernel and rules test their values with, for pages (webpack.config.js).
// A CommonJS module, for some call it as a function and others its members.

function assert(value, message) {
  if (!value) throw new Error(message ?? 'assertion failed');
}

assert.ok = assert;
assert.equal = assert.strictEqual = (actual, expected, message) => assert(actual === expected, message);
assert.doesNotThrow = (run) => run();

module.exports = assert;
