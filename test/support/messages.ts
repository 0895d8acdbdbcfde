import type { OutgoingMessage } from '../../src/message/message';

/** A message with nothing in it, for tests to fill what they are about. */
export const blankMessage: OutgoingMessage = {
  from: { name: '', address: '' },
  to: [],
  cc: [],
  bcc: [],
  subject: '',
  body: { text: '' },
  attachments: [],
  composeType: 'new',
};

/** From sato@example.co.jp to these addresses; nothing else in it. */
export const messageTo = (...to: readonly string[]): OutgoingMessage => ({
  ...blankMessage,
  from: { name: '', address: 'sato@example.co.jp' },
  to: to.map((address) => ({ name: '', address })),
});
