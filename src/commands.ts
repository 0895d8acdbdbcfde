import { catalogue } from './checks/catalogue';
import { growingKnowledge } from './knowledge/growing';
import { dialogPorts } from './outlook/dialogPorts';
import { openChecklist } from './outlook/checklistCommand';
import { itemCalls } from './outlook/call';
import { endingClock, systemClock } from './outlook/clock';
import { onChecklistCommand, onMessageSend, onNewMessageCompose, startOffice } from './outlook/launch';
import { handleItemSend, isMeeting, onItemSend } from './outlook/itemSend';
import { notify, notifyError, senderOf } from './outlook/pagePorts';
import { composeItem } from './outlook/office';
import { noteOriginal } from './outlook/originalRecipients';
import { handleSend } from './outlook/sendHandler';
import type { Rules } from './rules/rules';

// The event handler of Outlooks whose event runtime is a page, and everywhere the function command of the ribbon and of
// the alert. Classic Outlook runs only the command here, and the handler of launchevent.js.
const knowledge = growingKnowledge();
const rules = (): Rules => ({ checks: catalogue, knowledge: knowledge() });
startOffice();
onNewMessageCompose((event) => noteOriginal(event, composeItem, itemCalls(systemClock)));
const sendPorts = () => dialogPorts(endingClock(systemClock), rules());
onMessageSend((event) => handleSend(event, sendPorts));
onItemSend((event) => handleItemSend(event, sendPorts, { isMeeting, notify: notifyError }));
onChecklistCommand((event) =>
  openChecklist(event, () => {
    const clock = endingClock(systemClock);
    return { ...dialogPorts(clock, rules()), ...senderOf(clock), notify };
  }),
);
