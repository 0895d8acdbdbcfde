import * as fc from 'fast-check';
import { answers } from '../../src/confirmation/confirmation';
import { isComplete } from '../../src/ui/view/ticks';
import { initialModel, reduce, type Model, type ModelEvent } from '../../src/ui/model';
import type { SessionState } from '../../src/ui/session';
import { contentOf, typicalPolicy } from './content';

const content = contentOf();
const ready: SessionState = { status: 'ready', content, action: 'send' };
const run = (...events: ModelEvent[]): Model => events.reduce(reduce, initialModel);
const state = (next: SessionState): ModelEvent => ({ type: 'state', state: next });
const tick = (id: string, checked = true): ModelEvent => ({ type: 'tick', id, checked });

test('shows the ticks that the content brings along', () => {
  const brought = { ...content, ticked: ['subject'] };
  expect(run(state({ ...ready, content: brought })).ticked).toEqual(new Set(['subject']));
});

test('ticks and unticks', () => {
  const model = run(state(ready), tick('subject'), tick('wording'), tick('subject', false));
  expect(model.ticked).toEqual(new Set(['wording']));
});

test('keeps the ticks whose object did not change when the message is edited', () => {
  const edited = contentOf({ message: { subject: '別の件' } });
  const model = run(
    state(ready),
    tick('subject'),
    tick('wording'),
    state({ ...ready, content: edited, action: 'confirm', notice: 'changed' }),
  );
  expect(model.ticked).toEqual(new Set(['wording']));
  expect([model.content, model.action]).toEqual([edited, 'confirm']);
});

test.each<SessionState>([
  { status: 'loading' },
  { status: 'sending' },
  { status: 'failed', failure: 'not-sent' },
])('takes no tick while $status, and shows the same message afterwards', (other) => {
  const model = run(state(ready), tick('subject'), state(other), tick('wording'), state(ready));
  expect(model.ticked).toEqual(new Set(['subject']));
});

test('after a message was sent no tick is left for the next one, even if it looks the same', () => {
  const model = run(state(ready), tick('subject'), state({ status: 'sent' }), state(ready));
  expect(model.ticked).toEqual(new Set());
});

describe('whatever is ticked', () => {
  const asked = [
    contentOf(),
    contentOf({ policy: { ...typicalPolicy, checklist: { foldMinutes: 5 } }, justTicked: true }),
    contentOf({
      policy: { ...typicalPolicy, attention: { retypeDomain: true } },
      found: [
        {
          check: 'similar-recipient',
          level: 'warning',
          section: 'recipients',
          message: '取り違え',
          targets: [{ kind: 'recipient', field: 'to', address: 'tanaka@yamada.example' }],
        },
      ],
    }),
  ];
  const ids = [...new Set(asked.flatMap(({ inspection }) => inspection.checklist.map(({ id }) => id)))];
  const strange = ['', '*', 'all', 'light', 'finding:', 'recipient:to:', 'retype:yamda.example'];
  const ticks = fc.array(fc.record({ id: fc.constantFrom(...ids, ...strange), checked: fc.boolean() }), {
    maxLength: 30,
  });

  test('one tick is one item’s, and only all of them, each for itself, are enough', () => {
    fc.assert(
      fc.property(fc.constantFrom(...asked), ticks, (shown, events) => {
        let model = run(state({ ...ready, content: shown }));
        const own = new Set<string>();
        for (const { id, checked } of events) {
          const before = model.ticked;
          model = reduce(model, tick(id, checked));
          if (checked) own.add(id);
          else own.delete(id);
          const changed = [...before, ...model.ticked].filter(
            (each) => before.has(each) !== model.ticked.has(each),
          );
          expect(changed.filter((each) => each !== id)).toEqual([]);
        }
        const { checklist } = shown.inspection;
        const all = checklist.every(({ id }) => own.has(id));
        expect(isComplete(shown, model.ticked)).toBe(all);
        // What the window that opened the dialog makes of it.
        expect(answers({ ticked: [...model.ticked] }, checklist)).toBe(all);
      }),
    );
  });
});
