import { summaryOf } from '../../../src/ui/view/summary';
import { contentOf, type Found } from '../content';

const found = (level: Found['level'], check: Found['check'] = 'keyword'): Found => ({
  check,
  level,
  section: 'wording',
  message: '…',
});

test('counts why the sender was stopped; one who is merely outside is no caution', () => {
  const all = [found('warning'), found('warning'), found('caution'), found('notice')];
  expect(summaryOf(contentOf({ found: all }))).toEqual({ external: 2, blocks: 0, warnings: 2, cautions: 1 });
});

test('counts an address once, whatever its fields and case', () => {
  const message = {
    to: [{ name: 'A', address: 'a@x.example' }],
    cc: [{ name: 'A', address: 'A@x.example' }],
    bcc: [{ name: 'リスト', address: '' }],
  };
  expect(summaryOf(contentOf({ message })).external).toBe(2);
});

test('counts what blocks', () => {
  expect(summaryOf(contentOf({ found: [found('block')] })).blocks).toBe(1);
});
