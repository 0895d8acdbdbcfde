import { spawnSync } from 'node:child_process';
import path from 'node:path';

const script = path.join(__dirname, '../../scripts/bundles/eventScript.mjs');

/** What the build says of an event bundle; the script is an ECMAScript module, which only Node itself can load. */
function faultsOf(source: string, handler = 'onSend'): string[] {
  const program = `
    import { text } from 'node:stream/consumers';
    import { pathToFileURL } from 'node:url';
    const { eventScriptFaults } = await import(pathToFileURL(process.argv[1]).href);
    console.log(JSON.stringify(eventScriptFaults(await text(process.stdin), ['onSend'])));`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', program, script], {
    input: `Office.onReady();Office.actions.associate("${handler}",()=>{});${source}`,
    encoding: 'utf8',
  });
  if (stderr !== '') throw new Error(stderr);
  return JSON.parse(stdout) as string[];
}

test.each([
  ['a plain script', 'var a=[1].map(e=>e**2),p=new Promise(e=>setTimeout(e));'],
  [
    'properties that are merely called so',
    'var o={window:1,at:2,values:[]};o.document=o.window;o.at;o.values.length;',
  ],
  ['a guarded use', '"undefined"==typeof localStorage||localStorage.getItem("a");'],
  ['a guarded method', 'Object.entries?Object.entries({}):[];'],
  ['a method that it brings along', 'Object.values=o=>Object.keys(o).map(k=>o[k]);Object.values({a:1});'],
  [
    'a global that it brings along',
    'if(typeof globalThis==="undefined")this.globalThis=this;globalThis.a=1;',
  ],
])('passes %s', (_, source) => {
  expect(faultsOf(source)).toEqual([]);
});

test.each([
  ['async functions', 'async function f(){}', 'not ECMAScript 2016'],
  ['a module', 'import a from "a";', 'not ECMAScript 2016'],
  ['chunk loading', 'function f(){return import("./chunk.js")}', 'not ECMAScript 2016'],
  ['a newer regular expression', 'var a=/(?<!b)c/;', 'not ECMAScript 2016'],
  ['a constructed one', 'function f(){return new RegExp("(?<name>a)","u")}', 'regular expression newer'],
  ['a newer flag', 'function f(){return RegExp("a","s")}', 'regular expression newer'],
  ['the document', 'function f(){return document.title}', 'uses document'],
  [
    'storage behind a test for something else',
    'function f(){return typeof window!="undefined"&&localStorage}',
    'uses localStorage',
  ],
  ['a newer static method', 'function f(o){return Object.values(o)}', 'uses Object.values'],
  ['a newer method', 'function f(s){return s.padStart(2)}', 'uses .padStart()'],
  ['a newer method on load', 'Object.fromEntries([]);', 'fails to load'],
  ['the absent global on load', 'globalThis.a=1;', 'fails to load'],
])('refuses %s', (_, source, fault) => {
  expect(faultsOf(source).join('\n')).toContain(fault);
});

test('refuses a bundle that does not associate what the manifest wants called', () => {
  expect(faultsOf('', 'onAppointmentSend')).toEqual([expect.stringContaining('does not associate onSend')]);
});
