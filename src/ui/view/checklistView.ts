import { sections, type Section } from '../../checks/ids';
import { LIGHT, SAME_RECIPIENTS } from '../../inspection/asked';
import { ALL_EXTERNAL, recipientItemId, type ChecklistItem } from '../../inspection/checklist';
import type { ChecklistContent } from '../../inspection/checklistContent';
import type { Finding } from '../../inspection/finding';
import { groupRecipients, type RecipientGroups } from './recipientGroups';

/** A finding with its tick; none where it is only shown. */
export interface PlacedFinding {
  readonly finding: Finding;
  readonly item: ChecklistItem | null;
}

export const seedItems = ['subject', 'addressee', 'wording', 'attachments'] as const;
export type SeedItem = (typeof seedItems)[number];

/** The checklist sorted into the places where each part is shown. Every item has exactly one place. */
export interface ChecklistView {
  /** Why the message cannot be sent. */
  readonly blocks: readonly Finding[];
  readonly warnings: readonly PlacedFinding[];
  readonly recipients: RecipientGroups;
  /** The other findings, beside what their section shows; those about one external recipient are on his row. */
  readonly found: Readonly<Record<Section, readonly PlacedFinding[]>>;
  /** Ticks of the seed list; one that the policy left out is null. */
  readonly seed: Readonly<Record<SeedItem, ChecklistItem | null>>;
  /** One tick for several recipients, where they are not ticked one by one. */
  readonly togetherTick: ChecklistItem | null;
  /** Domains to be typed again, below the warnings that ask for it. */
  readonly retypes: readonly ChecklistItem[];
  /** One tick for the whole list. */
  readonly light: ChecklistItem | null;
  readonly custom: readonly ChecklistItem[];
  /** Items that go with nothing shown here, so that none is ever out of reach. */
  readonly other: readonly ChecklistItem[];
}

/** More recipients than this in one finding, and it is said once instead of beside each of them. */
const REMARK_LIMIT = 3;

export function checklistView(content: ChecklistContent): ChecklistView {
  const { findings, checklist, recipients } = content.inspection;
  const unplaced = new Map(checklist.map((item) => [item.id, item]));
  const take = (id: string): ChecklistItem | null => {
    const item = unplaced.get(id) ?? null;
    unplaced.delete(id);
    return item;
  };

  const rowItems = takeWhere(unplaced, ({ kind }) => kind === 'recipient');
  const placed = findings.map((finding) => ({ finding, item: take(`finding:${finding.id}`) }));
  const externalRows = new Set(recipients.filter(({ internal }) => !internal).map(recipientItemId));
  const shown = sortFindings(placed, externalRows);
  const rowIds = new Set(recipients.map(recipientItemId));
  for (const [id, item] of rowItems) if (!rowIds.has(id)) unplaced.set(id, item);

  return {
    ...shown,
    recipients: groupRecipients(recipients, {
      items: rowItems,
      remarks: remarksByRow(findings),
      findings: shown.onRows,
      changes: content.changes,
    }),
    seed: {
      subject: take('subject'),
      addressee: take('addressee'),
      wording: take('wording'),
      attachments: take('attachments'),
    },
    togetherTick: take(ALL_EXTERNAL) ?? take(SAME_RECIPIENTS),
    retypes: [...takeWhere(unplaced, ({ kind }) => kind === 'retype').values()],
    light: take(LIGHT),
    custom: [...takeWhere(unplaced, ({ kind }) => kind === 'custom').values()],
    other: [...unplaced.values()],
  };
}

function takeWhere(items: Map<string, ChecklistItem>, test: (item: ChecklistItem) => boolean) {
  const taken = new Map([...items].filter(([, item]) => test(item)));
  for (const id of taken.keys()) items.delete(id);
  return taken;
}

function sortFindings(placed: readonly PlacedFinding[], externalRows: ReadonlySet<string>) {
  const blocks: Finding[] = [];
  const warnings: PlacedFinding[] = [];
  const onRows = new Map<string, PlacedFinding[]>();
  const found = Object.fromEntries(sections.map((section) => [section, [] as PlacedFinding[]])) as Record<
    Section,
    PlacedFinding[]
  >;
  for (const entry of placed) {
    const { finding, item } = entry;
    const row = onlyRow(finding);
    if (finding.level === 'block') blocks.push(finding);
    else if (item?.alone || (finding.level === 'warning' && !isMerelyOutside(entry))) warnings.push(entry);
    else if (isMerelyOutside(entry))
      continue; // The group that he stands in says so.
    else if (row !== null && externalRows.has(row)) onRows.set(row, [...(onRows.get(row) ?? []), entry]);
    else found[finding.section].push(entry);
  }
  return { blocks, warnings, onRows, found };
}

const isMerelyOutside = ({ finding, item }: PlacedFinding): boolean =>
  finding.check === 'external-recipient' && item === null;

/** The row of the one recipient that a finding is about; null where it is about more, or about something else. */
function onlyRow({ targets }: Finding): string | null {
  const rows = new Set(
    targets.map((target) => (target.kind === 'recipient' ? recipientItemId(target) : null)),
  );
  return rows.size === 1 ? [...rows][0]! : null;
}

/** Warnings and blocks by the rows that they are about, to be read there too. */
function remarksByRow(findings: readonly Finding[]): Map<string, Finding[]> {
  const remarks = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (finding.level !== 'warning' && finding.level !== 'block') continue;
    const rows = new Set(
      finding.targets.flatMap((target) => (target.kind === 'recipient' ? [recipientItemId(target)] : [])),
    );
    if (rows.size > REMARK_LIMIT) continue;
    for (const row of rows) remarks.set(row, [...(remarks.get(row) ?? []), finding]);
  }
  return remarks;
}

/** The items of each section as shown, in their order there. */
export function itemsOf(
  view: ChecklistView,
): Record<'warnings' | 'recipients' | 'message' | 'custom' | 'other' | 'light', ChecklistItem[]> {
  const { external, internal } = view.recipients;
  const rows = [...external, ...(internal ? [internal] : [])].flatMap((group) => group.rows);
  const present = (items: readonly (ChecklistItem | null)[]) => items.filter((item) => item !== null);
  const ticksOf = (placed: readonly PlacedFinding[]) => present(placed.map(({ item }) => item));
  return {
    warnings: [...ticksOf(view.warnings), ...view.retypes],
    recipients: [
      ...ticksOf(view.found.recipients),
      ...present([view.togetherTick]),
      ...rows.flatMap((row) => [...present([row.item]), ...ticksOf(row.findings)]),
    ],
    message: seedItems.flatMap((seed) => [...present([view.seed[seed]]), ...ticksOf(view.found[seed])]),
    custom: [...view.custom],
    other: [...view.other],
    light: present([view.light]),
  };
}
