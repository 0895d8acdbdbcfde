import type { GrowingRules } from '../rules/growing';
import type { ChecklistSession } from '../ui/session';
import { systemClock } from './clock';
import { composeItem, displayLanguage, mailbox, officeContext, userAddress } from './office';
import { browserPorts } from './browserPorts';
import { senderOf } from './pagePorts';
import { paneChecklist } from './paneChecklist';
import { quietly } from './quietly';
import { themeOf } from './theme';

/** The task pane's session with the message being written. */
export function openPaneSession(rules: GrowingRules): ChecklistSession {
  let ports: ReturnType<typeof browserPorts> | null = null;
  const whenReady = () => (ports ??= browserPorts(systemClock, rules.now()));
  return paneChecklist({
    clock: systemClock,
    language: displayLanguage(),
    get checks() {
      return rules.now().checks;
    },
    get knowledge() {
      return rules.now().knowledge;
    },
    isWhole: () => rules.areWhole(),
    whole: () => rules.whole(),
    get capabilities() {
      return whenReady().capabilities;
    },
    get carriers() {
      return whenReady().carriers;
    },
    get memory() {
      return whenReady().memory;
    },
    needless: () => whenReady().needless(),
    isNeedless: (reason) => whenReady().isNeedless(reason),
    markNeedless: (reason, needless) => whenReady().markNeedless(reason, needless),
    arrange: (asked) => whenReady().arrange(asked),
    noteTicks: (ticked) => whenReady().noteTicks(ticked),
    mender: {
      means: () => whenReady().mender.means(),
      apply: (mend) => whenReady().mender.apply(mend),
    },
    readMessage: () => whenReady().readMessage(),
    complete: (message, policy) => whenReady().complete(message, policy),
    loadPolicy: () => whenReady().loadPolicy(),
    ownSettings: () => whenReady().ownSettings(),
    settings: () => whenReady().settings,
    openLook: (changed) => whenReady().openLook(changed),
    theme: () => themeOf(officeContext().officeTheme),
    ready: async () => {
      await Office.onReady();
    },
    sender: () => senderOf(systemClock),
    watch,
    mailbox: userAddress,
    isVisible: () => document.visibilityState === 'visible',
  });
}

/** Clients differ in which of these events they have and when they raise them; the polling makes up for what is missing. */
function watch(changed: (what: 'edited' | 'switched') => void): void {
  const edited = () => changed('edited');
  const listenToItem = () => {
    const item = composeItem();
    const { RecipientsChanged, AttachmentsChanged, InitializationContextChanged } = Office.EventType;
    for (const event of [RecipientsChanged, AttachmentsChanged, InitializationContextChanged]) {
      quietly(() => item?.addHandlerAsync(event, edited));
    }
  };
  listenToItem();
  quietly(() =>
    mailbox().addHandlerAsync?.(Office.EventType.ItemChanged, () => {
      listenToItem();
      changed('switched');
    }),
  );
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') edited();
  });
}
