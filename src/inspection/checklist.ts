import type { Section } from '../checks/ids';
import { checklistTexts } from '../locales/checklist';
import type { Language } from '../locales/texts';
import type { Policy } from '../policy/schema';
import { recipientLabel, type Recipient } from '../recipients/recipient';
import { isMerelyOutside, isToTick, type Finding } from './finding';

/** One thing to tick. */
export interface ChecklistItem {
  /**
   * `subject`, `custom:boss`, `recipient:to:tanaka@yamada.example`, `finding:…`, `retype:yamada.example`, `light`; unique
   * within the checklist.
   */
  readonly id: string;
  readonly label: string;
  readonly section: Section;
  /** A `retype` is answered by typing, the others by ticking. */
  readonly kind: 'item' | 'custom' | 'recipient' | 'finding' | 'retype';
  /** Must be ticked by itself: never together with others, whatever the path. */
  readonly alone: boolean;
}

export interface ChecklistInput {
  readonly policy: Policy;
  readonly language: Language;
  readonly recipients: readonly Recipient[];
  /** Most serious first. */
  readonly findings: readonly Finding[];
  /** Those among them who need no tick of their own. */
  readonly familiar: readonly Recipient[];
  /** Whether the message carries files, which nobody may have looked into yet. */
  readonly attached: boolean;
}

type When = Policy['checklist']['when'];

const sectionOfItem = {
  subject: 'subject',
  addressee: 'addressee',
  wording: 'wording',
  attachments: 'attachments',
} as const;

/**
 * What must be ticked (contract section 2, `checklist`, and section 3): warnings first, then the recipients that are
 * ticked one by one, the other findings, the seed list 件名 担当者 誤字 添付, and the organization's own items.
 * @returns null when the message needs no confirmation.
 */
export function checklistFor(input: ChecklistInput): ChecklistItem[] | null {
  const { policy, findings, familiar, recipients, attached } = input;
  const toTick = findings.filter(isToTick);
  const external = recipients.filter(({ internal }) => !internal);
  const applies = (when: When, asked = external): boolean =>
    when === 'always' ||
    (when === 'external' && asked.length > 0) ||
    (when === 'findings' && toTick.length > 0);
  const strangers = external.filter((recipient) => familiar.indexOf(recipient) < 0);
  const listed = applies(policy.checklist.when, attached ? external : strangers);
  const custom = customItems(input, applies);
  if (!listed && toTick.length === 0 && custom.length === 0) return null;

  const rows = recipientItems(input, toTick);
  const found = oncePerId(findingItems(input, toTick, answeredBy(rows, recipients)));
  return [
    ...found.filter(({ alone }) => alone),
    ...rows,
    ...found.filter(({ alone }) => !alone),
    ...(listed ? seedItems(input) : []),
    ...custom,
  ];
}

/** The id of the one tick for all who are merely outside. */
export const ALL_EXTERNAL = 'finding:external-recipients';

/** The same thing found twice (an address that is listed twice in To) is one thing to tick. */
function oncePerId(items: readonly ChecklistItem[]): ChecklistItem[] {
  const byId = new Map<string, ChecklistItem>();
  for (const item of items)
    byId.set(item.id, { ...item, alone: item.alone || byId.get(item.id)?.alone === true });
  return Array.from(byId.values());
}

/** The id of the tick on a recipient's own row. */
export const recipientItemId = ({
  field,
  address,
  name,
}: {
  field: string;
  address: string;
  name?: string;
}): string => `recipient:${field}:${address || (name ?? '')}`;

function recipientItems(
  { policy, recipients, familiar }: ChecklistInput,
  toTick: readonly Finding[],
): ChecklistItem[] {
  const { tickEach } = policy.checklist;
  if (tickEach === 'none') return [];
  const warned = new Set(
    toTick.filter(({ check, level }) => check === 'external-recipient' && level === 'warning').map(rowIdOf),
  );
  const rows = new Map<string, ChecklistItem>();
  for (const recipient of recipients) {
    if (tickEach === 'external' && recipient.internal) continue;
    if (familiar.indexOf(recipient) >= 0) continue;
    const id = recipientItemId(recipient);
    const label = recipientLabel(recipient);
    rows.set(id, { id, label, section: 'recipients', kind: 'recipient', alone: warned.has(id) });
  }
  return Array.from(rows.values());
}

/** The rows' ids as findings name them: by field and address, even where a row goes by the name for want of an address. */
function answeredBy(rows: readonly ChecklistItem[], recipients: readonly Recipient[]): Set<string> {
  const ids = new Set(rows.map(({ id }) => id));
  for (const { field, address, name } of recipients) {
    if (ids.has(recipientItemId({ field, address, name }))) ids.add(recipientItemId({ field, address }));
  }
  return ids;
}

/** The row of the one recipient that a finding is about. */
function rowIdOf({ targets }: Finding): string {
  const target = targets[0];
  return target?.kind === 'recipient' ? recipientItemId(target) : '';
}

/**
 * One tick for each finding, except that a recipient who is merely outside is answered by the tick on his own row,
 * or, where rows are not ticked, by one tick for all who are outside.
 */
function findingItems({ language }: ChecklistInput, toTick: readonly Finding[], rowIds: ReadonlySet<string>) {
  const items = toTick
    .filter((finding) => !(finding.check === 'external-recipient' && rowIds.has(rowIdOf(finding))))
    .filter((finding) => !isMerelyOutside(finding))
    .map(findingItem);
  const outside = toTick.filter((finding) => isMerelyOutside(finding) && !rowIds.has(rowIdOf(finding)));
  if (outside.length > 0) {
    const label = checklistTexts.text(language, 'external-recipients', { count: outside.length });
    items.push({
      id: ALL_EXTERNAL,
      label,
      section: 'recipients',
      kind: 'finding',
      alone: false,
    });
  }
  return items;
}

const findingItem = (finding: Finding): ChecklistItem => ({
  id: `finding:${finding.id}`,
  label: finding.message,
  section: finding.section,
  kind: 'finding',
  alone: finding.level === 'warning',
});

function seedItems({ policy, language }: ChecklistInput): ChecklistItem[] {
  return policy.checklist.items.map((item) => ({
    id: item,
    label: checklistTexts.text(language, `item.${item}`),
    section: sectionOfItem[item],
    kind: 'item',
    alone: false,
  }));
}

function customItems(
  { policy, language }: ChecklistInput,
  applies: (when: When) => boolean,
): ChecklistItem[] {
  return policy.checklist.custom
    .filter(({ when }) => applies(when))
    .map(({ id, label }) => ({
      id: `custom:${id}`,
      label: typeof label === 'string' ? label : label[language],
      section: 'addressee',
      kind: 'custom',
      alone: false,
    }));
}
