import { testCheck } from '../checkTester';

const flagged = (subject: string, says: string) =>
  [
    { name: JSON.stringify(subject), subject },
    { says, at: [subject] },
  ] as const;

testCheck('empty-subject', {
  clean: [
    ...[
      'お見積りの件',
      'Re: お見積り',
      'A',
      '1',
      '御礼',
      '👍',
      'Re: Re: ok',
      '返信: 件名',
      '[EXTERNAL] 見積',
      'ｱ',
      '〇〇',
      '①',
      'Résumé',
      'Regarding',
      '転送可',
    ].map((subject) => ({ subject })),
  ],
  flagged: [
    ...[
      '',
      ' ',
      '\u3000',
      '\u200b\u200e\ufeff',
      '\u00a0',
      '-',
      '…',
      '・・・',
      '。',
      '(件名なし)',
      '（件名なし）',
      '無題',
      '(no subject)',
      'Untitled',
    ].map((subject) => flagged(subject, '件名がありません')),
    ...[
      'Re:',
      'RE: ',
      'Fw:',
      'FWD:',
      'Re: Fw:',
      'Re[2]:',
      'RE(3):',
      'Re^2:',
      'ＲＥ：',
      '返信:',
      '転送：',
      'AW:',
      'Re: \u200b',
      'Re: [EXTERNAL]',
      '【社外】',
      'FW: ----',
    ].map((subject) => flagged(subject, `件名が「${subject.trim()}」だけです`)),
  ],
});
