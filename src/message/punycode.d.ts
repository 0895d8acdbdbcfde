// The package's ES module build has the same functions; its types are published for the package's name only.
declare module 'punycode/punycode.es6.js' {
  export * from 'punycode';
}
