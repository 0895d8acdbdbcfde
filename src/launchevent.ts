import { itemCalls } from './outlook/call';
import { endingClock, systemClock } from './outlook/clock';
import { onSend, onNewMessageCompose, startOffice } from './outlook/launch';
import { officePorts } from './outlook/officePorts';
import { composeItem } from './outlook/office';
import { noteOriginal } from './outlook/originalRecipients';
import { handleSend } from './outlook/sendHandler';
import { smallRules } from './rules/small';

// The event handler for the JavaScript-only runtime of classic Outlook; elsewhere commands.ts has it.
// Nothing else may happen here: in classic Outlook code that waits for Office to be ready does not run for events, and
// several instances of this runtime may exist, so that nothing is remembered from one event to the next.
startOffice();
onNewMessageCompose((event) => noteOriginal(event, composeItem, itemCalls(systemClock)));
onSend((event) =>
  handleSend(event, () => ({ ...officePorts(endingClock(systemClock), smallRules), dialogs: null })),
);
