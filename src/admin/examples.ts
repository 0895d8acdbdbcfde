import type { Shape } from '../policy/readShape';
import { fieldOf } from './fields';

/** Where any text of its form would do, one that says what it is for. Keys are paths without places in lists. */
const EXAMPLES: Readonly<Record<string, unknown>> = {
  'organization.name': '例示株式会社',
  'organization.domains': ['example.co.jp', '*.example.co.jp'],
  'checklist.custom': [
    {
      id: 'boss',
      label: { ja: '社外メールは上長の確認を得た', en: 'My manager has approved this mail' },
    },
  ],
  'checklist.familiarAfter': 20,
  'checklist.foldMinutes': 10,
  'recipients.trusted': ['partner.example', '-support@partner.example'],
  'recipients.watched': [{ pattern: '*@rival.example', message: '競合他社の宛先です。' }],
  'recipients.blocked': ['*@blocked.example'],
  'attachments.blocked': ['*.exe', '*.js'],
  'attachments.watched': [{ pattern: '*社外秘*', message: 'ファイル名に「社外秘」とあります。' }],
  keywords: [
    { id: 'confidential', words: ['社外秘', '/極\\s*秘/'], message: '社外に出せない情報かもしれません。' },
  ],
  directory: [
    {
      name: '株式会社山田商事',
      aliases: ['山田商事'],
      domains: ['yamada.example'],
      people: [{ name: '田中 一郎', address: 'tanaka@yamada.example' }],
      tags: ['顧客'],
    },
  ],
  'memory.start': 'memory-start.json',
  'hold.external': 5,
  'hold.warning': 10,
  autoRecipients: [{ field: 'bcc', addresses: ['archive@example.co.jp'] }],
  channels: [
    {
      name: 'Teams',
      url: 'https://teams.microsoft.com/l/chat/0/0?users={addresses}&topicName={subject}',
    },
  ],
  'addedText.start': '【社外】',
  'addedText.end': '本メールに心当たりのない方は、お手数ですが破棄してください。',
  'accident.reportTo': ['security@example.co.jp'],
  userMayOverride: ['checks.new-recipient', 'recipients.watched'],
  directoryFile: 'directory.json',
  groups: [{ id: 'sales', for: ['*@sales.example.co.jp'], policy: { hold: { external: 5 } } }],
};

/** By the form of a text. */
const FORMATS: Readonly<Record<string, string>> = {
  address: 'tanaka@yamada.example',
  keyword: '社外秘',
};

/**
 * A value that a setting may have, other than its default where there is one.
 * @param path without places in lists
 * @returns undefined for a group of settings, and where the shape does not tell
 */
export function exampleOf(path: string, shape: Shape): unknown {
  const given = EXAMPLES[path];
  if (given !== undefined) return given;
  const field = fieldOf(shape);
  switch (field.kind) {
    case 'choice':
      return field.choices[field.choices.indexOf(String(shape.default)) + 1] ?? field.choices[0];
    case 'several':
      return field.choices.slice(0, 2);
    case 'boolean':
      return shape.default !== true;
    case 'number':
      return exampleNumber(shape);
    case 'text':
      return FORMATS[shape.format ?? ''];
    case 'list': {
      const entry = FORMATS[field.items.format ?? ''];
      return entry === undefined ? undefined : [entry];
    }
    default:
      return undefined;
  }
}

function exampleNumber({ default: usual, minimum = 0, exclusiveMinimum, maximum = Infinity }: Shape): number {
  const least = exclusiveMinimum === undefined ? minimum : exclusiveMinimum + 1;
  const wanted = typeof usual === 'number' && usual > 0 ? usual * 2 : least + 4;
  return Math.min(maximum, wanted);
}
