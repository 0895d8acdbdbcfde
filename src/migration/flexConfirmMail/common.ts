import type { Draft } from '../draft';
import { BadLine } from '../note';
import type { SettingsFile } from '../product';
import { linesOf, pairOf } from './lines';

/** Common.txt as it was read: the last of several lines with one name counts, as in the product. */
interface Common {
  readonly flag: (name: string, usual: boolean) => boolean;
  readonly number: (name: string, usual: number) => number;
  readonly has: (name: string) => boolean;
  /** What became of a parameter; nothing where the file does not name it. */
  readonly note: (
    name: string,
    kind: 'taken' | 'changed' | 'none' | 'unused',
    details?: Parameters<Draft['note']>[3],
  ) => void;
}

/** Parameters that are switches. */
const FLAGS = [
  'CountEnabled',
  'CountAllowSkip',
  'CountSkipIfNoExt',
  'SafeBccEnabled',
  'RequireCheckSubject',
  'RequireCheckBody',
  'MainSkipIfNoExt',
  'UntrustUnsafeRecipients',
  'AppointmentConfirmationEnabled',
  'SafeNewDomainsEnabled',
  'DelayDeliveryEnabled',
  'ConvertToBccEnabled',
  'BlockDistributionLists',
  'EmphasizeUntrustedToCc',
  'IgnoreInlineImageAttachments',
];
const NUMBERS = [
  'CountSeconds',
  'SafeBccThreshold',
  'BccConversionRecommendationDomainsThreshold',
  'SafeBccReconfirmationThreshold',
  'DelayDeliverySeconds',
  'ConvertToBccThreshold',
];
const TEXTS = ['ConfirmationDialogCardsOrder', 'FixedParameters'];
/** Those of the add-in for classic Outlook may stand here too, with one entry each. */
const LISTS = ['TrustedDomains', 'UnsafeDomains', 'UnsafeFiles'];

function readCommon(file: SettingsFile, draft: Draft): { common: Common; lists: Map<string, string> } {
  const found = new Map<string, { value: string; line: number }>();
  const lists = new Map<string, string>();
  for (const line of linesOf(file.text)) {
    draft.attempt({ file: file.name, line: line.number }, line.text, () => {
      const { key, value } = pairOf(line);
      // As far down as it stands, so that notes name its line.
      if (LISTS.includes(key)) lists.set(key, '\n'.repeat(line.number - 1) + value);
      else {
        check(key, value);
        found.set(key, { value, line: line.number });
      }
    });
  }
  const common: Common = {
    has: (name) => found.has(name),
    flag: (name, usual) => {
      const value = found.get(name)?.value;
      return value === undefined ? usual : YES.test(value);
    },
    number: (name, usual) => Number.parseInt(found.get(name)?.value ?? String(usual), 10),
    note: (name, kind, details) => {
      const entry = found.get(name);
      if (entry) draft.note({ file: file.name, line: entry.line }, kind, `${name} = ${entry.value}`, details);
    },
  };
  return { common, lists };
}

const YES = /^(?:yes|true|on|1)$/i;
const NO = /^(?:no|false|off|0)$/i;

function check(key: string, value: string): void {
  if (FLAGS.includes(key)) {
    if (!YES.test(value) && !NO.test(value)) throw new BadLine('fault.switch', { name: key, value });
  } else if (NUMBERS.includes(key)) {
    if (!/^[+-]?\d{1,9}/.test(value)) throw new BadLine('fault.parameter-number', { name: key, value });
  } else if (!TEXTS.includes(key)) throw new BadLine('fault.parameter', { name: key });
}

/** Takes Common.txt. @returns the lists that stand in it */
export function takeCommon(
  file: SettingsFile,
  draft: Draft,
): {
  readonly untrustsUnsafe: boolean;
  readonly lists: ReadonlyMap<string, string>;
} {
  const { common, lists } = readCommon(file, draft);
  takeWhen(common, draft);
  takeItems(common, draft);
  takeDomains(common, draft);
  takeRecipients(common, draft);
  takeCountdown(common, draft);
  takeDelay(common, draft);
  takeMeetings(common, draft);
  takeAppearance(common);
  return { untrustsUnsafe: common.flag('UntrustUnsafeRecipients', false), lists };
}

/** The product has every recipient ticked, of every mail unless it is told otherwise. */
function takeWhen({ flag, note }: Common, draft: Draft): void {
  const skips = flag('MainSkipIfNoExt', false);
  draft.setChecklist({ when: skips ? 'external' : 'always', tickEach: 'all' });
  note('MainSkipIfNoExt', 'taken', { to: 'checklist.when' });
}

function takeItems({ flag, has, note }: Common, draft: Draft): void {
  const items = ['subject', 'addressee', 'wording', 'attachments'].filter((item) => {
    if (item === 'subject') return flag('RequireCheckSubject', true);
    return item !== 'wording' || flag('RequireCheckBody', true);
  });
  if (has('RequireCheckSubject') || has('RequireCheckBody')) draft.setChecklist({ items });
  note('RequireCheckSubject', 'taken', { to: 'checklist.items' });
  note('RequireCheckBody', 'changed', { to: 'checklist.items', text: 'fcm.body-item' });
}

/** The least number of domains, or of recipients, that a check can be set to. */
const LEAST = 2;

/** Three thresholds of growing severity there, one here: the lowest that is on. */
function takeDomains({ flag, number, note }: Common, draft: Draft): void {
  const to = 'checks.many-external-domains';
  const isOn = flag('SafeBccEnabled', true);
  const thresholds = (
    [
      ['SafeBccThreshold', 4],
      ['BccConversionRecommendationDomainsThreshold', 5],
      ['SafeBccReconfirmationThreshold', 0],
    ] as const
  ).map(([name, usual]) => ({ name, count: number(name, usual) }));
  const on = thresholds.filter(({ count }) => isOn && count >= 1).map(({ count }) => count);
  const domains = Math.max(LEAST, Math.min(...on));
  if (on.length === 0) draft.setCheck('many-external-domains', 'off');
  else draft.setCheck('many-external-domains', 'warning', { domains });
  note('SafeBccEnabled', 'changed', { to, text: 'fcm.external-only' });
  for (const { name, count } of thresholds) {
    if (!isOn || count < 1) note(name, 'unused');
    else if (count === domains) note(name, 'taken', { to });
    else if (count < LEAST) note(name, 'changed', { to, text: 'least', values: { least: LEAST, count } });
    else note(name, 'changed', { to, text: 'fcm.one-threshold', values: { domains } });
  }
}

function takeRecipients({ flag, number, note }: Common, draft: Draft): void {
  draft.setCheck('added-domain', flag('SafeNewDomainsEnabled', true) ? 'warning' : 'off');
  note('SafeNewDomainsEnabled', 'taken', { to: 'checks.added-domain' });
  const count = Math.max(LEAST, number('ConvertToBccThreshold', 2));
  const toBcc = flag('ConvertToBccEnabled', false);
  if (toBcc) draft.setCheck('many-recipients', 'warning', { count });
  const bcc = { to: 'checks.many-recipients', text: 'no-bcc' } as const;
  for (const name of ['ConvertToBccEnabled', 'ConvertToBccThreshold'])
    note(name, toBcc ? 'changed' : 'unused', toBcc ? bcc : {});
  const blocksLists = flag('BlockDistributionLists', true);
  if (blocksLists) draft.setCheck('distribution-list', 'warning');
  note('BlockDistributionLists', blocksLists ? 'changed' : 'unused', {
    ...(blocksLists && { to: 'checks.distribution-list', text: 'fcm.lists' }),
  });
  const untrusts = flag('UntrustUnsafeRecipients', false);
  note(
    'UntrustUnsafeRecipients',
    untrusts ? 'taken' : 'unused',
    untrusts ? { to: 'organization.domains' } : {},
  );
}

/** Seconds that a countdown may take. */
const MOST_SECONDS = 60;

/** The product counts down before every Send unless it is told otherwise. */
function takeCountdown({ flag, number, note }: Common, draft: Draft): void {
  const to = 'hold.countdown';
  const wanted = number('CountSeconds', 3);
  const isOn = flag('CountEnabled', true) && wanted >= 1;
  const seconds = Math.min(MOST_SECONDS, wanted);
  if (isOn) draft.setHold({ countdown: { seconds, skippable: flag('CountAllowSkip', true) } });
  note('CountEnabled', isOn ? 'changed' : 'unused', isOn ? { to, text: 'fcm.countdown' } : {});
  note('CountAllowSkip', isOn ? 'taken' : 'unused', isOn ? { to: `${to}.skippable` } : {});
  if (isOn && wanted > seconds)
    note('CountSeconds', 'changed', { to: `${to}.seconds`, text: 'fcm.most', values: { most: seconds } });
  else note('CountSeconds', isOn ? 'taken' : 'unused', isOn ? { to: `${to}.seconds` } : {});
  const skips = isOn && flag('CountSkipIfNoExt', false);
  note('CountSkipIfNoExt', skips ? 'none' : 'unused', skips ? { text: 'fcm.count-skip' } : {});
}

function takeDelay({ flag, number, note }: Common, draft: Draft): void {
  const minutes = Math.ceil(number('DelayDeliverySeconds', 60) / 60);
  const isOn = flag('DelayDeliveryEnabled', false) && minutes >= 1;
  if (isOn) draft.setHold({ external: minutes, internal: minutes });
  for (const name of ['DelayDeliveryEnabled', 'DelayDeliverySeconds'])
    note(
      name,
      isOn ? 'changed' : 'unused',
      isOn ? { to: 'hold', text: 'fcm.delay', values: { minutes } } : {},
    );
}

/** Where nothing is said of appointments, they are checked as they are without this product. */
function takeMeetings({ flag, has, note }: Common, draft: Draft): void {
  if (has('AppointmentConfirmationEnabled'))
    draft.setMeetings(flag('AppointmentConfirmationEnabled', false) ? 'always' : 'never');
  note('AppointmentConfirmationEnabled', 'taken', { to: 'meetings' });
}

function takeAppearance({ flag, note }: Common): void {
  const emphasizes = flag('EmphasizeUntrustedToCc', false);
  note(
    'EmphasizeUntrustedToCc',
    emphasizes ? 'taken' : 'unused',
    emphasizes ? { text: 'fcm.emphasized' } : {},
  );
  const ignores = flag('IgnoreInlineImageAttachments', false);
  note('IgnoreInlineImageAttachments', 'taken', { text: ignores ? 'okan.inline' : 'fcm.inline' });
  note('ConfirmationDialogCardsOrder', 'none', { text: 'fcm.order' });
  note('FixedParameters', 'changed', { to: 'userMayOverride', text: 'fcm.fixed' });
}
