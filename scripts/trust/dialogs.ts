import { inspect } from '../../src/inspection/inspect';
import type { ChecklistContent } from '../../src/inspection/checklistContent';
import {
  checklistDialog,
  type OfficeDialog,
  type OfficeDialogEvent,
  type Offer,
} from '../../src/outlook/dialogHost';
import { dialogSession } from '../../src/outlook/dialogSession';
import { smallRules } from '../../src/rules/small';
import { messageOf, policy } from '../bench/decision';

const ORIGIN = 'https://addin.example';

const { from, subject, ...message } = messageOf({ recipients: 20, attachments: 5, characters: 20_000 });
const content: ChecklistContent = {
  language: 'ja',
  organizationName: policy.organization.name,
  inspection: inspect({ message: { from, subject, ...message }, policy, language: 'ja', ...smallRules }),
  from,
  subject,
  attachments: message.attachments,
  changes: [],
  ticked: [],
};
const offer: Offer = {
  content,
  digest: 'd',
  action: 'send',
  changed: false,
  mending: {
    means: { recipients: false, subject: false, body: false, attach: false, detach: false },
    undoable: [],
  },
};

/** Opens the checklist in a dialog, ticks everything, and closes it, with the real code of both windows. */
export async function openAndClose(): Promise<string> {
  /** Timers that are left over would be what grows. */
  const timers = new Set<object>();
  const clock = {
    now: () => Date.now(),
    after(_: number, run: () => void) {
      const timer = { run };
      timers.add(timer);
      return () => void timers.delete(timer);
    },
  };
  const handlers = new Map<string, (event: OfficeDialogEvent) => void>();
  let hear: (message: unknown, origin: string | undefined) => void = () => undefined;
  const opened: OfficeDialog = {
    close: () => undefined,
    addEventHandler: (type, handler) => void handlers.set(type, handler),
    messageChild: (text) => void setImmediate(() => hear(text, ORIGIN)),
  };
  const host = checklistDialog({
    clock,
    display: (_url, _options, callback) => callback({ status: 'succeeded', value: opened }),
    url: `${ORIGIN}/checklist.html`,
    origin: ORIGIN,
    closesAt: Date.now() + 60_000,
  });
  const answer = host.ask(offer);
  await new Promise((resolve) => setImmediate(resolve));
  const session = dialogSession({
    clock,
    language: 'ja',
    theme: () => undefined,
    origin: ORIGIN,
    connect: (listener) => {
      hear = listener;
      return Promise.resolve();
    },
    tell: (text) => handlers.get('dialogMessageReceived')?.({ message: text, origin: ORIGIN }),
  });
  session.subscribe((state) => {
    if (state.status === 'ready')
      session.confirm(
        state.content,
        state.content.inspection.checklist.map(({ id }) => id),
      );
  });
  const { kind } = await answer;
  host.close();
  return kind;
}
