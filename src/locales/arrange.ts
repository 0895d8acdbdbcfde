import { defineTexts } from './texts';

/** Items of the checklist that stand for several others, or ask for one of them twice. */
export const arrangeTexts = defineTexts(
  {
    'same-recipients': 'さきほどと同じ宛先 {count} 件',
    light: '{items}を指差し確認した',
    recipients: '宛先',
    separator: '・',
    retype: '{person} の @ より後ろを入力',
  },
  {
    'same-recipients': 'The same recipients as a moment ago: {count}',
    light: 'I pointed at and checked: {items}',
    recipients: 'Recipients',
    separator: ', ',
    retype: 'Type what follows the @ in {person}',
  },
);
