import { testCheck } from '../checkTester';

const on = { checks: { 'encrypted-archive': 'warning' } };
const sealed = { name: '資料.zip', type: 'zip', protection: 'password' } as const;

testCheck('encrypted-archive', {
  clean: [
    { name: 'off unless the policy turns it on', facts: [sealed] },
    { name: 'an open archive', facts: [{ ...sealed, protection: 'open' }], policy: on },
    { name: 'a workbook with a password', facts: [{ protection: 'password' }], policy: on },
  ],
  flagged: [
    [
      { facts: [sealed], policy: on },
      { level: 'warning', at: ['資料.zip'] },
    ],
    [{ facts: [{ ...sealed, type: 'rar', protection: 'partly' }], policy: on }, { level: 'warning' }],
    [
      {
        name: 'in an attached mail',
        facts: [{ name: '転送.eml', type: 'eml', contents: [{ ...sealed, size: 1 }] }],
        policy: on,
      },
      { level: 'warning', says: '転送.eml › 資料.zip', at: ['転送.eml'] },
    ],
  ],
});
