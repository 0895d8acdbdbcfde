import { growingKnowledge } from './knowledge/growing';
import { openChecklist } from './outlook/checklistCommand';
import { endingClock, systemClock } from './outlook/clock';
import { onChecklistCommand, onMessageSend, startOffice } from './outlook/launch';
import { officePorts } from './outlook/officePorts';
import { notify, senderOf } from './outlook/pagePorts';
import { handleSend } from './outlook/sendHandler';

// Outlook on the web, new Outlook and Outlook on Mac run the send event's handler in this page, and so do function
// commands everywhere. Classic Outlook runs the handler of launchevent.js, which must be light, in a runtime of its own.
const knowledge = growingKnowledge();
startOffice();
onMessageSend((event) => handleSend(event, () => officePorts(endingClock(systemClock), knowledge)));
onChecklistCommand((event) =>
  openChecklist(event, () => {
    const clock = endingClock(systemClock);
    return { ...officePorts(clock, knowledge), ...senderOf(clock), notify };
  }),
);
