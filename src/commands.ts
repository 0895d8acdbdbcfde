import { barringAdditions } from './outlook/additionsLock';
import { dialogPorts } from './outlook/dialogPorts';
import { openChecklist } from './outlook/checklistCommand';
import { itemCalls } from './outlook/call';
import { endingClock, systemClock } from './outlook/clock';
import { draftWatch } from './outlook/draftWatch';
import {
  onChecklistCommand,
  onDraftChanged,
  onNewMessageCompose,
  onSend,
  startOffice,
} from './outlook/launch';
import { browserPorts } from './outlook/browserPorts';
import { handleItemSend, onItemSend } from './outlook/itemSend';
import { draftBar, notify, notifyError, senderOf } from './outlook/pagePorts';
import { composeItem } from './outlook/office';
import { noteOriginal } from './outlook/originalRecipients';
import { sendDialogs } from './outlook/sendDialogs';
import { handleSend } from './outlook/sendHandler';
import { growingRules } from './rules/growing';
import { usualRules } from './rules/usual';

// The event handler of Outlooks whose event runtime is a page, and everywhere the function command of the ribbon and of
// the alert. Classic Outlook runs only the command here, and the handler of launchevent.js.
const rules = growingRules(usualRules);
startOffice();
onNewMessageCompose((event) => noteOriginal(event, composeItem, itemCalls(systemClock)));
const drafts = draftWatch(systemClock, () => {
  const ports = browserPorts(endingClock(systemClock), rules.now());
  return { ...ports, bar: draftBar(ports.language, ports.calls) };
});
onDraftChanged((event) => void drafts.changed(event));
const sendPorts = () => {
  const ports = dialogPorts(endingClock(systemClock), rules.now(), 'send');
  return { ...ports, dialogs: sendDialogs(ports.dialogs) };
};
const sending = (handle: () => Promise<void>) => {
  drafts.stop();
  return barringAdditions(handle);
};
onSend((event) => sending(() => handleSend(event, sendPorts)));
onItemSend((event) => sending(() => handleItemSend(event, sendPorts, notifyError)));
onChecklistCommand((event) =>
  openChecklist(event, () => {
    const clock = endingClock(systemClock);
    return { ...dialogPorts(clock, rules.now()), ...senderOf(clock), notify };
  }),
);
