import { defineTexts } from './texts';

/** Another way than mail, offered by the checklist. */
export const channelTexts = defineTexts(
  {
    hint: 'メールでなくてもよい連絡なら:',
    open: '{channel} を開く',
    'open.title': '{channel} を開く (このメールは送信されません)',
  },
  {
    hint: 'If this need not be a mail:',
    open: 'Open {channel}',
    'open.title': 'Open {channel} (this mail is not sent)',
  },
);
