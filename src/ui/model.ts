import type { ChecklistContent } from '../inspection/checklistContent';
import type { Mending } from '../inspection/mend';
import type { SessionState } from './session';
import { keptTicks, ticksOf } from './view/ticks';

/** What the page shows: the session's state, the message last shown and its ticks. */
export interface Model {
  readonly state: SessionState;
  readonly content: ChecklistContent | null;
  readonly ticked: ReadonlySet<string>;
  /** What the button does; stays while the session is busy doing it. */
  readonly action: 'send' | 'confirm';
  /** What can be mended, and was; stays while the session is busy with it. */
  readonly mending: Mending | null;
}

export type ModelEvent =
  | { readonly type: 'state'; readonly state: SessionState }
  | { readonly type: 'tick'; readonly id: string; readonly checked: boolean };

export const initialModel: Model = {
  state: { status: 'loading' },
  content: null,
  ticked: new Set(),
  action: 'send',
  mending: null,
};

export function reduce(model: Model, event: ModelEvent): Model {
  if (event.type === 'tick') return withTick(model, event.id, event.checked);
  const { state } = event;
  // What comes after a message was sent is another message, even where it looks the same.
  if (state.status === 'sent') return { ...initialModel, state };
  if (state.status !== 'ready') return { ...model, state };
  const { content, action, mending = null } = state;
  const ticked = model.content ? keptTicks(model.content, content, model.ticked) : ticksOf(content);
  return { state, content, ticked, action, mending };
}

/** A tick counts only while the checklist is there to be ticked: not while the message is being sent. */
function withTick(model: Model, id: string, checked: boolean): Model {
  if (model.state.status !== 'ready') return model;
  const ticked = new Set(model.ticked);
  if (checked) ticked.add(id);
  else ticked.delete(id);
  return { ...model, ticked };
}
