import { validatePolicy } from '../../src/policy/faults';
import type { Policy } from '../../src/policy/schema';

/** A policy of these parts. @throws Error with the faults, where it is not a valid one. */
export function policyOf(parts: object = {}): Policy {
  const result = validatePolicy({ version: 1, ...parts }, 'en');
  if (!result.ok) throw new Error(JSON.stringify(result.faults));
  return result.policy;
}

/** The example of the published interface, whole. */
export const wholePolicy = {
  version: 1,
  organization: { name: '例示株式会社', domains: ['example.co.jp', '*.example.co.jp'] },
  checks: { 'many-external-domains': ['warning', { domains: 4 }], 'new-recipient': 'off' },
  checklist: {
    when: 'external',
    items: ['subject', 'addressee', 'wording', 'attachments'],
    custom: [
      {
        id: 'boss',
        label: { ja: '社外メールは上長の確認を得た', en: 'My manager has approved this external mail' },
        when: 'external',
      },
    ],
    tickEach: 'external',
  },
  recipients: {
    trusted: [],
    watched: [{ pattern: '*@rival.example', message: '競合他社です' }],
    blocked: [],
  },
  attachments: { blocked: ['*.exe'], watched: [{ pattern: '*社外秘*' }] },
  keywords: [
    {
      id: 'secret',
      words: ['社外秘', '/極\\s*秘/'],
      in: ['subject', 'body', 'attachments'],
      level: 'warning',
      message: '…',
    },
  ],
  directory: [
    {
      name: '株式会社山田商事',
      aliases: ['山田商事'],
      domains: ['yamada.example'],
      people: [{ name: '田中一郎', address: 'tanaka@yamada.example' }],
      tags: ['顧客'],
    },
  ],
  onError: 'block',
  surface: 'auto',
  userMayOverride: [],
};
