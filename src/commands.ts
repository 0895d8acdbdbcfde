import { catalogue } from './checks/catalogue';
import { openChecklist } from './outlook/checklistCommand';
import { endingClock, systemClock } from './outlook/clock';
import { onChecklistCommand } from './outlook/launch';
import { officePorts } from './outlook/officePorts';
import { notify, senderOf } from './outlook/pagePorts';

// Function commands of this page; the send event's handler is in launchevent.js, which the page loads before this.
onChecklistCommand((event) =>
  openChecklist(event, () => {
    const clock = endingClock(systemClock);
    return { ...officePorts(clock), checks: catalogue, ...senderOf(clock), notify };
  }),
);
