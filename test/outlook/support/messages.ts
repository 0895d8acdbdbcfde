import type { OutgoingMessage } from '../../../src/message/message';
import type { Policy } from '../../../src/policy/schema';
import type { LoadedPolicy } from '../../../src/outlook/policySource';
import { policyOf as policyOfParts } from '../../support/policies';

/** To colleagues, nothing to find. */
export const internalMail: OutgoingMessage = {
  from: { name: '佐藤 健', address: 'sato@example.co.jp' },
  to: [{ name: '鈴木 花子', address: 'suzuki@example.co.jp' }],
  cc: [],
  bcc: [],
  subject: '定例の時間について',
  body: { text: '鈴木さん\n\n明日の定例は 15 時からです。' },
  attachments: [],
  composeType: 'new',
};

/** To a customer and a colleague. */
export const externalMail: OutgoingMessage = {
  ...internalMail,
  to: [{ name: '田中 一郎', address: 'tanaka@yamada.example' }],
  cc: [{ name: '鈴木 花子', address: 'suzuki@example.co.jp' }],
  subject: 'お見積りの件',
  body: { text: '田中様\n\nお世話になっております。日程の件、ご都合をお知らせください。' },
};

/** With a file that the policy forbids. */
export const blockedMail: OutgoingMessage = {
  ...externalMail,
  attachments: [{ name: 'setup.exe', size: 4, kind: 'file', inline: false }],
};

export const policyOf = (parts: object = {}): Policy =>
  policyOfParts({
    organization: { name: '例示株式会社', domains: ['example.co.jp'] },
    attachments: { blocked: ['*.exe'] },
    ...parts,
  });

export const loadedPolicy = (parts: object = {}): LoadedPolicy => ({
  policy: policyOf(parts),
  origin: 'site',
  siteIsBroken: false,
});
