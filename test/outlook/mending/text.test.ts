import type { Mend, TextEdit } from '../../../src/inspection/mend';
import { itemCalls } from '../../../src/outlook/call';
import { applyMend } from '../../../src/outlook/mending/applyMend';
import { hasOwnPictures } from '../../../src/outlook/mending/text';
import { DraftItem } from '../support/draftItem';
import { manualClock } from '../support/manualClock';

const apply = (mend: Mend, draft: DraftItem) => applyMend(mend, draft.item, itemCalls(manualClock()));

function draftOf(html: string, type: 'html' | 'text' = 'html'): DraftItem {
  const draft = new DraftItem();
  draft.html = html;
  draft.type = type;
  return draft;
}

/** The edit of the first place where a text stands. */
function edit(draft: DraftItem, text: string, by: string, part: TextEdit['in'] = 'body'): Mend {
  const start = (part === 'body' ? draft.text : draft.subject).indexOf(text);
  return { kind: 'text', edits: [{ in: part, start, text, by }] };
}

test('changes the words and nothing else of the HTML, and restores it byte for byte', async () => {
  const html = '<div style="a">11/25<b>(金)</b>&nbsp;まで</div>';
  const draft = draftOf(html);
  const undo = await apply(edit(draft, '11/25(金)', '11/25(水)'), draft);
  expect(draft.html).toBe('<div style="a">11/25<b>(水)</b>&nbsp;まで</div>');
  await undo!();
  expect(draft.html).toBe(html);
});

test('changes a plain mail as text', async () => {
  const draft = draftOf('11/25(金) <まで>\r\n以上', 'text');
  const undo = await apply(edit(draft, '(金)', '(水)'), draft);
  expect(draft.html).toBe('11/25(水) <まで>\r\n以上');
  expect(draft.log).toEqual(['body text']);
  await undo!();
  expect(draft.html).toBe('11/25(金) <まで>\r\n以上');
});

test('changes subject and body together, and takes both back', async () => {
  const draft = draftOf('<p>〇〇様</p>');
  draft.subject = '〇〇の件';
  const at = (part: TextEdit['in']) => ({ in: part, start: 0, text: '〇〇', by: '秋' });
  const undo = await apply({ kind: 'text', edits: [at('subject'), at('body')] }, draft);
  expect([draft.subject, draft.html]).toEqual(['秋の件', '<p>秋様</p>']);
  await undo!();
  expect([draft.subject, draft.html]).toEqual(['〇〇の件', '<p>〇〇様</p>']);
});

test('leaves the body alone where the subject is refused', async () => {
  const draft = draftOf('<p>〇〇様</p>');
  draft.subject = '〇〇の件';
  draft.refuse = (what) => (what === 'subject' ? 9020 : undefined);
  const at = (part: TextEdit['in']) => ({ in: part, start: 0, text: '〇〇', by: '秋' });
  await expect(apply({ kind: 'text', edits: [at('subject'), at('body')] }, draft)).rejects.toMatchObject({
    code: 9020,
  });
  expect([draft.subject, draft.html]).toEqual(['〇〇の件', '<p>〇〇様</p>']);
});

test('writes a subject, and takes it back only where it still stands', async () => {
  const draft = new DraftItem();
  draft.subject = '';
  const undo = await apply({ kind: 'subject', subject: '', by: '日程の件' }, draft);
  expect(draft.subject).toBe('日程の件');
  draft.subject = '日程の件 (再送)';
  await expect(undo!()).rejects.toMatchObject({ reason: 'changed' });
  draft.subject = '日程の件';
  await undo!();
  expect(draft.subject).toBe('');
});

test('takes words back in a body that was edited since', async () => {
  const draft = draftOf('<p>〇〇様</p><p>〇〇の件</p>');
  const edits = [0, 3].map((start) => ({ in: 'body' as const, start, text: '〇〇', by: '山田商事' }));
  const undo = await apply({ kind: 'text', edits }, draft);
  draft.html = `${draft.html}<p>追伸</p>`;
  await undo!();
  expect(draft.html).toBe('<p>〇〇様</p><p>〇〇の件</p><p>追伸</p>');
});

test('words that were deleted have no place to go back to in one that was edited since', async () => {
  const draft = draftOf('<p>〇〇様</p>');
  const undo = await apply(edit(draft, '〇〇', ''), draft);
  draft.html = '<p>様へ</p>';
  await expect(undo!()).rejects.toMatchObject({ reason: 'changed' });
  expect(draft.html).toBe('<p>様へ</p>');
});

test('puts the body back where Outlook loses something of it', async () => {
  const html = '<p>〇〇様</p><a href="https://x.example/">資料</a>';
  for (const tidy of [
    (given: string) => given.replace(/<a.*a>/, '資料'),
    (given: string) => given.replace('資料', ''),
  ]) {
    const draft = draftOf(html);
    draft.tidy = (given) => (given === html ? given : tidy(given));
    await expect(apply(edit(draft, '〇〇', '秋'), draft)).rejects.toMatchObject({ reason: 'not-kept' });
    expect(draft.html).toBe(html);
  }
});

test('what Outlook tidies up in the HTML is no matter', async () => {
  const draft = draftOf('<p>〇〇様</p>');
  draft.tidy = (given) => `<div class="elementToProof">${given}</div>`;
  const undo = await apply(edit(draft, '〇〇', '秋'), draft);
  expect(draft.html).toBe('<div class="elementToProof"><p>秋様</p></div>');
  await undo!();
  expect(draft.html).toContain('〇〇様');
});

test.each<[string, (draft: DraftItem) => Mend, string]>([
  [
    'other words stand there',
    () => ({ kind: 'text', edits: [{ in: 'body', start: 1, text: '〇〇', by: 'x' }] }),
    'changed',
  ],
  [
    'other words stand in the subject',
    () => ({ kind: 'text', edits: [{ in: 'subject', start: 0, text: '〇〇', by: 'x' }] }),
    'changed',
  ],
  ['the subject was written meanwhile', () => ({ kind: 'subject', subject: '', by: 'x' }), 'changed'],
  [
    'the subject is too long',
    () => ({ kind: 'subject', subject: 'お見積りの件', by: 'x'.repeat(256) }),
    'too-long',
  ],
  [
    'the body is too long',
    (draft) => {
      draft.html = `<p>〇〇様</p><style>${' '.repeat(1_000_000)}</style>`;
      return { kind: 'text', edits: [{ in: 'body', start: 0, text: '〇〇', by: 'x' }] };
    },
    'too-long',
  ],
  [
    'a picture could be lost',
    (draft) => {
      draft.html += '<img src="cid:logo">';
      return edit(draft, '〇〇', 'x');
    },
    'pictures',
  ],
  [
    'the place cannot be told',
    (draft) => {
      draft.html = '<p>&cir;&cir;様</p>';
      Object.defineProperty(draft, 'text', { value: '○○様' });
      return edit(draft, '○○', 'x');
    },
    'not-found',
  ],
])('where %s, nothing is changed', async (_, mendOf, reason) => {
  const draft = draftOf('<p>〇〇様</p>');
  const mend = mendOf(draft);
  const before = draft.html;
  await expect(apply(mend, draft)).rejects.toMatchObject({ reason });
  expect(draft.log).toEqual([]);
  expect([draft.html, draft.subject]).toEqual([before, 'お見積りの件']);
});

test.each<[string, boolean]>([
  ['<p>text</p>', false],
  ['<img src="https://www.example.com/logo.png">', false],
  ['<img src="cid:image001.png@01D">', true],
  ['<img width=1 src="~WRS%7b8%7d.fld/image001.png">', true],
  ['<img src="data:image/png;base64,AAAA">', true],
  ['<img originalsrc="cid:1" width="3">', true],
  ['<img src="https://attachments.office.net/x" data-custom="AAM" data-imagetype="AttachmentByCid">', true],
  ['<!--[if gte vml 1]><v:imagedata src="cid:1"/><![endif]-->', true],
])('pictures of its own: %s', (html, expected) => {
  expect(hasOwnPictures(html)).toBe(expected);
});
