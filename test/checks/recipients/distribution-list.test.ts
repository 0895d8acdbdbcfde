import { testCheck } from '../checkTester';

const list = [{ name: '営業部', address: 'eigyo@example.co.jp', type: 'distributionList' as const }];

testCheck('distribution-list', {
  clean: [
    { name: 'people', to: [{ name: '', address: 'kato@example.co.jp', type: 'user' }] },
    { name: 'an address that only sounds like one', to: 'all@example.co.jp' },
  ],
  flagged: [
    [{ to: list }, { level: 'caution', says: '営業部 <eigyo@example.co.jp>', at: ['eigyo@example.co.jp'] }],
    [
      { name: 'by name alone', to: [{ name: '営業部', address: '', type: 'distributionList' }] },
      { level: 'caution', says: '営業部' },
    ],
    [{ name: 'two lists', to: list, cc: [{ ...list[0]!, address: 'soumu@example.co.jp' }] }, {}, {}],
    [
      { name: 'written to four times', to: list, memory: Array<string>(4).fill('eigyo@example.co.jp') },
      { level: 'caution' },
    ],
    [
      { name: 'known well', to: list, memory: Array<string>(5).fill('eigyo@example.co.jp') },
      { level: 'notice' },
    ],
  ],
});
