import { defineTexts } from './texts';

/** The checklist: its items, and the words of the dialog and the pane around them. */
export const checklistTexts = defineTexts(
  {
    'item.subject': '件名',
    'item.addressee': '担当者',
    'item.wording': '誤字',
    'item.attachments': '添付',
    'external-recipients': '社外の宛先 {count} 件',
  },
  {
    'item.subject': 'Subject',
    'item.addressee': 'Addressee',
    'item.wording': 'Typos',
    'item.attachments': 'Attachments',
    'external-recipients': 'Recipients outside the organization: {count}',
  },
);
