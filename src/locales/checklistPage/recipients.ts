import { defineTexts } from '../texts';

/** The checklist's words about the recipients, and about changing them. */
export const checklistRecipientTexts = defineTexts(
  {
    external: '社外',
    internal: '社内',
    people: '{count} 名',
    'no-address': 'アドレスを読み取れない宛先',
    'distribution-list': '配布リスト',
    'more-names': 'ほか {count} 名',
    'field.to': '宛先',
    'field.cc': 'CC',
    'field.bcc': 'BCC',
    'field.to.meeting': '必須',
    'field.cc.meeting': '任意',
    from: '差出人',
    'encoded-domain': '({domain})',
    suggestions: 'もしかして:',
  },
  {
    external: 'External',
    internal: 'Internal',
    people: '({count})',
    'no-address': 'Recipients without a readable address',
    'distribution-list': 'Distribution list',
    'more-names': 'and {count} more',
    'field.to': 'To',
    'field.cc': 'Cc',
    'field.bcc': 'Bcc',
    'field.to.meeting': 'Required',
    'field.cc.meeting': 'Optional',
    from: 'From',
    'encoded-domain': '({domain})',
    suggestions: 'Did you mean:',
  },
);
