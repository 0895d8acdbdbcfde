import type { Change } from '../../confirmation/confirmation';
import { groupBy } from '../../collections';
import { recipientItemId, type ChecklistItem } from '../../inspection/checklist';
import type { Finding } from '../../inspection/finding';
import type { InspectedRecipient } from '../../inspection/inspect';
import { displayDomain, parseAddress } from '../../message/address';
import type { PlacedFinding } from './checklistView';

/** One recipient as shown. The same address twice in one field is one row, with every name that it was given. */
export interface RecipientRow {
  readonly id: string;
  readonly names: readonly string[];
  readonly address: string;
  readonly field: InspectedRecipient['field'];
  readonly list: boolean;
  readonly internal: boolean;
  /** Written to so often that he needs no tick. */
  readonly familiar: boolean;
  /** Its tick, where it is ticked by itself. */
  readonly item: ChecklistItem | null;
  /** Added or altered since the last confirmation. */
  readonly changed: boolean;
  /** What is said about him, and has its own tick elsewhere. */
  readonly remarks: readonly Finding[];
  /** What is found about him alone and ticked right here. */
  readonly findings: readonly PlacedFinding[];
}

/** Recipients of one organization. */
export interface RecipientGroup {
  readonly key: string;
  /** The directory's name; '' where it knows none. */
  readonly name: string;
  /** The domains of its addresses as people read them; empty where no address can be read. */
  readonly domains: readonly string[];
  readonly rows: readonly RecipientRow[];
}

export interface RecipientGroups {
  readonly external: readonly RecipientGroup[];
  /** Colleagues, in one group; null where there are none. */
  readonly internal: RecipientGroup | null;
}

/** What {@link groupRecipients} puts on the rows. */
export interface RowNotes {
  readonly items: ReadonlyMap<string, ChecklistItem>;
  readonly remarks: ReadonlyMap<string, readonly Finding[]>;
  readonly findings: ReadonlyMap<string, readonly PlacedFinding[]>;
  readonly changes: readonly Change[];
}

/** Groups of recipients in the order in which they first come up, external ones by company. */
export function groupRecipients(recipients: readonly InspectedRecipient[], notes: RowNotes): RecipientGroups {
  const external = recipients.filter(({ internal }) => !internal);
  const internal = recipients.filter((recipient) => recipient.internal);
  const changedRows = changedRowIds(notes.changes);
  const groups = groupBy(external, ({ companyName, company }) => companyName || company);
  return {
    external: Array.from(groups, ([key, members]) => groupOf(key, members, notes, changedRows)),
    internal: internal.length === 0 ? null : groupOf('', internal, notes, changedRows),
  };
}

function groupOf(
  key: string,
  members: readonly InspectedRecipient[],
  notes: RowNotes,
  changedRows: ReadonlySet<string>,
): RecipientGroup {
  const rows = Array.from(groupBy(members, recipientItemId), ([id, same]) => ({
    id,
    names: [...new Set(same.map(({ name }) => name.trim()))].filter((name) => name !== ''),
    address: same[0]!.address,
    field: same[0]!.field,
    list: same[0]!.type === 'distributionList',
    internal: same[0]!.internal,
    familiar: same[0]!.familiar === true,
    item: notes.items.get(id) ?? null,
    changed: changedRows.has(id),
    remarks: notes.remarks.get(id) ?? [],
    findings: notes.findings.get(id) ?? [],
  }));
  const domains = members.flatMap(({ address }) => parseAddress(address)?.domain ?? []);
  return {
    key,
    name: members.find(({ companyName }) => companyName !== '')?.companyName ?? '',
    domains: [...new Set(domains)].map(displayDomain),
    rows,
  };
}

const changedRowIds = (changes: readonly Change[]): Set<string> =>
  new Set(changes.flatMap((change) => (change.part === 'recipient' ? [recipientItemId(change)] : [])));
