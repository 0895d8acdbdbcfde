import { initialModel, reduce, type Model, type ModelEvent } from '../../src/ui/model';
import type { SessionState } from '../../src/ui/session';
import { contentOf } from './content';

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
