import { defineTexts } from './texts';

/** What the notification bar of a mail being written says for us: at most 150 characters. */
export const draftNoticeTexts = defineTexts(
  {
    block: '送信できません: {message}',
    warning: '警告: {message}',
    more: '（ほか {count} 件）',
    action: '確認する',
  },
  {
    block: 'Cannot be sent: {message}',
    warning: 'Warning: {message}',
    more: ' (and {count} more)',
    action: 'Check now',
  },
);
