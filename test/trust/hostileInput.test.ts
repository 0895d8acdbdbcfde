/* eslint no-control-regex: off -- control characters are what it is about */
import { alertText, ALERT_LIMIT } from '../../src/outlook/alert';
import { messageDecoder, readDialogWord, readOpenerWord } from '../../src/outlook/dialogWire';
import { checklistDialog, type Answer } from '../../src/outlook/dialogHost';
import { dialogSession } from '../../src/outlook/dialogSession';
import { readMemory } from '../../src/memory/read';
import { readPolicy } from '../../src/policy/readPolicy';
import { readConfirmation } from '../../src/confirmation/confirmation';
import { answerOpening, FakeDialog } from '../outlook/support/dialog';
import { contentFor } from '../outlook/support/content';
import { manualClock } from '../outlook/support/manualClock';
import type { SessionState } from '../../src/ui/session';

/** Texts made to be taken for something else. */
const deceits: readonly [what: string, text: string][] = [
  ['a turned direction', '見積\u202excod.exe'],
  ['isolated directions', '\u2067山田\u2069\u2066<b>'],
  ['nothing to be seen', 'tanaka\u200b@ya\u2060mada\ufeff.example'],
  ['line breaks of every kind', 'a\r\nb\u2028c\u2029d\u0085e\u000bf\u000cg'],
  ['control characters', '\u0000\u0007\u001b[31m赤\u009b'],
  ['HTML', '<img src=x onerror=alert(1)>&lt;b&gt;<script>x</script>'],
  ['a link', '[安全](https://evil.example) <https://evil.example>'],
  ['a heading and a list', '# 送信できます\n- すべて確認済み\n1. はい'],
  ['emphasis and code', '**送信してください** `rm` ~~x~~ __y__'],
  ['a table', '|a|b|\n|---|---|\n|1|2|'],
];

const disturbing =
  /[\u0000-\u0009\u000b-\u000c\u000e-\u001f\u007f-\u009f\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/;

describe('whatever stands in a name, it stands in the alert as it is and nowhere else', () => {
  test.each(deceits)('%s', (_, text) => {
    const parts = {
      lead: `件名「${text}」`,
      items: [text, `宛先: ${text}`, '最後'],
      next: '直してください。',
    };
    const plain = alertText(parts, 'plain', 'ja');
    expect(plain).not.toMatch(disturbing);
    // One line for what happened, one for each item, one for what to do.
    expect(plain.split(/[\r\n]+/)).toHaveLength(5);
    const markdown = alertText(parts, 'markdown', 'ja');
    expect(markdown).not.toMatch(disturbing);
    expect(markdown.match(/(?:^|\n|\r)- /g)).toHaveLength(3);
    // What can be a format is always written as a letter, bar the alert's own.
    const own = markdown
      .replace(/^\*\*/, '')
      .replace(/\*\*\n\n/, '\n\n')
      .replace(/(^|[\n\r])- /g, '$1');
    expect(own).not.toMatch(/(?<!\\)[`*_{}[\]()<>#+!|~]/);
    for (const alert of [plain, markdown]) expect(alert.length).toBeLessThanOrEqual(ALERT_LIMIT);
  });

  test('a text of a megabyte leaves room for what to do', () => {
    const parts = {
      lead: '確認してください。',
      items: ['あ'.repeat(1_000_000), '社外の宛先'],
      next: '直してください。',
    };
    for (const format of ['plain', 'markdown'] as const) {
      const alert = alertText(parts, format, 'ja');
      expect(alert.length).toBeLessThanOrEqual(ALERT_LIMIT);
      expect(alert).toContain('直してください。');
    }
  });
});

describe('keys that every object has', () => {
  const keys = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', '__defineGetter__'];
  const polluted = () => ({}) as Record<string, unknown>;
  afterEach(() => {
    expect(polluted().polluted).toBeUndefined();
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  test.each(keys)('%s in a policy', (key) => {
    const value = { polluted: true, level: 'off' };
    for (const text of [
      `{"version":1,${JSON.stringify(key)}:${JSON.stringify(value)}}`,
      `{"version":1,"checks":{${JSON.stringify(key)}:"off"}}`,
      `{"version":1,"organization":{${JSON.stringify(key)}:${JSON.stringify(value)}}}`,
    ])
      expect(readPolicy(JSON.parse(text))).toBeNull();
  });

  test.each(keys)('%s in the memory, in a confirmation, in words of the dialog', (key) => {
    const name = JSON.stringify(key);
    readMemory(`{${name}:{"polluted":true}}`);
    readMemory(`1\n${key}`);
    expect(readConfirmation(JSON.parse(`{${name}:{"version":1,"polluted":true}}`))).toBeNull();
    const text = JSON.stringify({
      yubisashi: 1,
      id: key,
      index: 0,
      count: 1,
      text: `{${name}:{"type":"ready","polluted":true}}`,
    });
    expect(messageDecoder(readDialogWord)(text)).toBeNull();
    expect(messageDecoder(readOpenerWord)(text)).toBeNull();
  });
});

describe('words of strangers', () => {
  const means = { recipients: false, subject: false, body: false, attach: false, detach: false };
  const mending = { means, undoable: [] };
  const origins = [
    'https://evil.example',
    'https://addin.example.evil.example',
    'http://addin.example',
    'null',
    'https://addin.example:8443',
  ];

  test.each(origins)('the opener does not hear %s', async (origin) => {
    const clock = manualClock();
    const dialog = new FakeDialog();
    const answers: Answer[] = [];
    const host = checklistDialog({
      clock,
      display: (_url, _options, callback) => answerOpening(dialog, callback),
      url: 'https://addin.example/app/checklist.html',
      origin: 'https://addin.example',
      closesAt: clock.now() + 60_000,
    });
    const offer = {
      content: contentFor(),
      digest: 'd',
      action: 'send',
      changed: false,
      mending,
    } as never;
    void host.ask(offer).then((answer) => answers.push(answer));
    await clock.settle();
    dialog.say({ type: 'ready' });
    dialog.say({ type: 'confirmed', digest: 'd', ticked: [] }, origin);
    dialog.say({ type: 'cancelled' }, origin);
    await clock.settle();
    expect(answers).toEqual([]);
    expect(Array.from(dialog.origins)).toEqual(['https://addin.example']);
    dialog.say({ type: 'confirmed', digest: 'another message', ticked: [] });
    await clock.settle();
    expect(answers).toEqual([]);
    dialog.say({ type: 'confirmed', digest: 'd', ticked: [] });
    await clock.settle();
    expect(answers).toEqual([{ kind: 'confirmed', ticked: [] }]);
  });

  test.each(origins)('the dialog does not hear %s', async (origin) => {
    let hear: (message: unknown, origin: string | undefined) => void = () => undefined;
    const states: SessionState['status'][] = [];
    const session = dialogSession({
      clock: manualClock(),
      language: 'ja',
      theme: () => undefined,
      origin: 'https://addin.example',
      connect: (listener) => {
        hear = listener;
        return Promise.resolve();
      },
      tell: () => undefined,
    });
    session.subscribe(({ status }) => states.push(status));
    await Promise.resolve();
    const word = {
      type: 'content',
      content: contentFor(),
      digest: 'd',
      action: 'send',
      changed: false,
      mending,
      closesAt: 2e12,
    };
    const said = JSON.stringify({ yubisashi: 1, id: 'x', index: 0, count: 1, text: JSON.stringify(word) });
    hear(said, origin);
    expect(new Set(states)).toEqual(new Set(['loading']));
    hear(said, 'https://addin.example');
    expect(states.at(-1)).toBe('ready');
  });

  test.each([
    ['no text', { type: 'confirmed' }],
    ['no JSON', '{'],
    ['no message of ours', '{"type":"confirmed","digest":"d","ticked":[]}'],
    [
      'more parts than there can be',
      JSON.stringify({ yubisashi: 1, id: 'x', index: 0, count: 1e9, text: '' }),
    ],
    [
      'a part that is not a number',
      JSON.stringify({ yubisashi: 1, id: 'x', index: '0', count: 1, text: '{}' }),
    ],
    ['a part below the first', JSON.stringify({ yubisashi: 1, id: 'x', index: -1, count: 1, text: '{}' })],
  ])('%s is no word', (_, text) => {
    expect(messageDecoder(readDialogWord)(text)).toBeNull();
  });
});
