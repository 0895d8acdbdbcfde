import fc from 'fast-check';
import { ALERT_LIMIT, alertText, BUTTON_LIMIT, changedParts, findingLines } from '../../src/outlook/alert';
import {
  blockAlert,
  confirmAlert,
  endedAlert,
  failedAlert,
  type AlertButton,
  type AlertContext,
} from '../../src/outlook/alertOptions';
import { capabilitiesOf } from '../../src/outlook/capabilities';
import { commandId } from '../../src/outlook/commandIds';
import { escapeMarkdown, oneLine } from '../../src/outlook/markdown';
import { inspect } from '../../src/inspection/inspect';
import type { OutgoingMessage } from '../../src/message/message';
import { languages } from '../../src/locales/texts';
import { wholeRules } from '../../src/rules/whole';
import { blockedMail, externalMail, policyOf } from './support/messages';

const inspectionOf = (message: OutgoingMessage, policy: object = {}) =>
  inspect({ message, policy: policyOf(policy), language: 'ja', ...wholeRules });

const client = (minor: number) =>
  capabilitiesOf('Outlook', 'PC', (version) => Number(version.split('.')[1]) <= minor);

const context = (minor: number, button: AlertButton, language: 'ja' | 'en' = 'ja'): AlertContext => ({
  language,
  capabilities: client(minor),
  button,
});

const words = fc.string({ unit: 'grapheme', maxLength: 300 });
const parts = fc.record({
  lead: fc.constant('確認してください。'),
  items: fc.array(words, { maxLength: 30 }),
  next: fc.constant('次へ'),
});

describe('the text', () => {
  test.each(['plain', 'markdown'] as const)('%s: within the limit, items whole or counted', (format) => {
    fc.assert(
      fc.property(parts, fc.constantFrom(...languages), (given, language) => {
        const text = alertText(given, format, language);
        expect(text.length).toBeLessThanOrEqual(ALERT_LIMIT);
        expect(text).toContain(given.lead);
        expect(text.endsWith(format === 'plain' ? '\n次へ' : '\n\n次へ')).toBe(true);
        const write =
          format === 'plain'
            ? (item: string) => `\n・${oneLine(item)}`
            : (item: string) => `- ${escapeMarkdown(item)}\r`;
        let rest = text.slice(text.indexOf(given.lead) + given.lead.length);
        let shown = 0;
        for (const item of given.items.map(write)) {
          const at = rest.startsWith('**\n\n') ? 4 : 0;
          if (rest.startsWith(item, at)) {
            rest = rest.slice(at + item.length);
            shown++;
          }
        }
        const leftOut = given.items.length - shown;
        if (leftOut > 0) expect(rest).toContain(language === 'ja' ? `ほか ${leftOut} 件` : `${leftOut} more`);
      }),
    );
  });

  test('the most serious first, the rest counted', () => {
    const items = Array.from({ length: 20 }, (_, index) => `${index}`.padEnd(60, '長'));
    const text = alertText({ lead: '確認', items, next: '次へ' }, 'plain', 'ja');
    expect(text.split('\n')).toEqual([
      '確認',
      ...items.slice(0, 7).map((item) => `・${item}`),
      '・ほか 13 件',
      '次へ',
    ]);
  });

  test('an item longer than the alert is left out whole', () => {
    const text = alertText({ lead: '確認', items: ['長'.repeat(600), '短い'], next: '次へ' }, 'plain', 'ja');
    expect(text).toBe('確認\n・短い\n・ほか 1 件\n次へ');
  });
});

describe('Markdown', () => {
  test('what was typed reads as it stands and forms nothing', () => {
    fc.assert(
      fc.property(
        fc.oneof(words, fc.string({ unit: fc.constantFrom(...'\\*_[]()`-#.1>|~&<! \r\na') })),
        (text) => {
          const escaped = escapeMarkdown(text);
          expect([...escaped].every((character) => character >= ' ')).toBe(true);
          expect(escaped.replace(/\\([!-/:-@[-`{-~])/g, '$1')).toBe(oneLine(text));
          expect(escaped.replace(/\\[^]/g, '')).not.toMatch(/[\\`*_{}[\]()<>#+\-.!|~&]/);
        },
      ),
    );
  });

  test('bold lead, list items that end in \\r', () => {
    const text = alertText(
      { lead: '確認', items: ['田中 *一郎* <a@b.example>', '[x](https://evil.example)'], next: '次へ' },
      'markdown',
      'ja',
    );
    expect(text).toBe(
      '**確認**\n\n- 田中 \\*一郎\\* \\<a@b\\.example\\>\r- \\[x\\]\\(https://evil\\.example\\)\r\n\n次へ',
    );
  });
});

describe('what was found', () => {
  test('recipients who are merely outside share one line', () => {
    const to = ['a', 'b', 'c', 'd'].map((local) => ({ name: '', address: `${local}@x.example` }));
    expect(findingLines(inspectionOf({ ...externalMail, to: to.slice(0, 2) }), 'ja')).toEqual([
      '社外の宛先 2 件: a@x.example, b@x.example',
    ]);
    expect(findingLines(inspectionOf({ ...externalMail, to }), 'ja')).toContain(
      '社外の宛先 4 件: a@x.example, b@x.example, c@x.example ほか',
    );
  });

  test('warnings come before them, notices do not come', () => {
    const lines = findingLines(
      inspectionOf(
        { ...externalMail, body: { text: '○○様' } },
        { checks: { 'external-recipient': 'notice' } },
      ),
      'ja',
    );
    expect(lines).toHaveLength(1);
    expect(lines[0]).not.toContain('社外の宛先');
  });

  test('changed parts by name, each once', () => {
    expect(
      changedParts(
        [
          { part: 'subject' },
          { part: 'recipient', field: 'to', address: 'a@b.example' },
          { part: 'removed-recipient' },
          { part: 'attachment', name: 'x' },
        ],
        'ja',
      ),
    ).toBe('件名、宛先、添付');
  });
});

describe('each client is told what it knows', () => {
  const inspection = inspectionOf(externalMail);

  test('1.15: Markdown and the function command', () => {
    expect(confirmAlert(context(15, 'command'), inspection, [])).toEqual({
      allowEvent: false,
      errorMessage: expect.stringContaining('tanaka@yamada.example') as string,
      errorMessageMarkdown: expect.stringContaining('**送信する前に確認してください。**') as string,
      cancelLabel: '確認画面を開く',
      commandId: commandId('command'),
    });
  });

  test('1.14: the pane, plain text', () => {
    const options = confirmAlert(context(14, 'pane'), inspection, []);
    expect(options).toEqual({
      allowEvent: false,
      errorMessage: expect.stringContaining('［確認画面を開く］') as string,
      cancelLabel: '確認画面を開く',
      commandId: commandId('pane'),
    });
  });

  test('1.12 and 1.13: the way by the ribbon', () => {
    const options = confirmAlert(context(13, 'none'), inspection, []);
    expect(Object.keys(options)).toEqual(['allowEvent', 'errorMessage']);
    expect(options.errorMessage).toContain('リボンの［指差し］→［送信前の確認］');
  });

  test('what changed is said first', () => {
    const { errorMessage } = confirmAlert(context(14, 'pane'), inspection, [
      { part: 'subject' },
      { part: 'body' },
    ]);
    expect(errorMessage).toMatch(
      /^チェックした後で変わったところがあるため、送信していません（件名、本文）。/,
    );
  });

  test('a block says why and offers nothing to tick', () => {
    const options = blockAlert(context(15, 'pane'), inspectionOf(blockedMail));
    expect(options.errorMessage).toMatch(/^このメールは送信できません。/);
    expect(options.errorMessage).toContain('setup.exe');
    expect(options).toMatchObject({
      allowEvent: false,
      cancelLabel: '詳しく見る',
      commandId: commandId('pane'),
    });
  });

  test('a failed check may only be overridden where the client can', () => {
    const failure = { reason: 'read', detail: '9020', prompt: true } as const;
    expect(failedAlert(context(14, 'none'), failure)).toMatchObject({
      allowEvent: false,
      sendModeOverride: 'promptUser',
      errorMessage: expect.stringContaining('メールを読み取れません: 9020') as string,
    });
    const old = failedAlert(context(13, 'none'), failure);
    expect(old.sendModeOverride).toBeUndefined();
    expect(old.errorMessage).toMatch(/^送信前の確認ができなかったため、送信していません。/);
  });

  test.each(languages)('%s: every alert keeps to the limits', (language) => {
    for (const button of ['command', 'pane', 'none'] as const) {
      const at = context(15, button, language);
      const alerts = [
        confirmAlert(at, inspection, [{ part: 'subject' }]),
        blockAlert(at, inspectionOf(blockedMail)),
        endedAlert(at, 'cancelled'),
        endedAlert(at, 'timed-out'),
        failedAlert(at, { reason: 'other', detail: 'x'.repeat(900), prompt: false }),
      ];
      for (const { allowEvent, errorMessage, errorMessageMarkdown, cancelLabel } of alerts) {
        expect(allowEvent).toBe(false);
        expect(errorMessage!.length).toBeLessThanOrEqual(ALERT_LIMIT);
        expect(errorMessageMarkdown!.length).toBeLessThanOrEqual(ALERT_LIMIT);
        expect((cancelLabel ?? '').length).toBeLessThanOrEqual(BUTTON_LIMIT);
        expect(errorMessage).not.toMatch(/\{\w+\}/);
      }
    }
  });
});
