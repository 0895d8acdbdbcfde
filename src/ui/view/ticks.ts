import type { ChecklistItem } from '../../inspection/checklist';
import { recipientItemId } from '../../inspection/checklist';
import type { ChecklistContent } from '../../inspection/checklistContent';

/** The items that are still to be ticked, in the checklist's order. */
export const openItems = (content: ChecklistContent, ticked: ReadonlySet<string>): ChecklistItem[] =>
  content.inspection.checklist.filter(({ id }) => !ticked.has(id));

/**
 * Whether the message may be sent now. A message that is blocked has no items, and still may not; of one that is still
 * being looked into not all items are known.
 */
export const isComplete = (content: ChecklistContent, ticked: ReadonlySet<string>): boolean =>
  content.inspection.decision !== 'block' &&
  !content.looking &&
  !content.reading?.awaited &&
  openItems(content, ticked).length === 0;

/** The ticks that a content comes with, without those for items that it does not have. */
export const ticksOf = (content: ChecklistContent): Set<string> => {
  const ids = new Set(content.inspection.checklist.map(({ id }) => id));
  return new Set(content.ticked.filter((id) => ids.has(id)));
};

/**
 * The ticks that still hold after the message was edited: those whose object is exactly what it was.
 * A tick that the new content brings along (`content.ticked`) does not revive one that was taken away.
 */
export function keptTicks(
  before: ChecklistContent,
  after: ChecklistContent,
  ticked: ReadonlySet<string>,
): Set<string> {
  return new Set(
    after.inspection.checklist
      .filter((item) => ticked.has(item.id) && objectOf(before, item) === objectOf(after, item))
      .map(({ id }) => id),
  );
}

/** What an item's tick speaks of, as a value to compare. */
function objectOf(content: ChecklistContent, item: ChecklistItem): string {
  switch (item.kind) {
    case 'recipient':
      return JSON.stringify(recipientsOf(content).filter(([id]) => id === item.id));
    case 'finding':
      return JSON.stringify(findingOf(content, item.id));
    case 'item':
      return JSON.stringify([item.label, ...seedObject(content, item.id)]);
    case 'custom':
      return JSON.stringify([item.label, content.from, ...wholeMessage(content)]);
  }
}

function seedObject(content: ChecklistContent, id: string): unknown[] {
  switch (id) {
    case 'subject':
      return [content.subject];
    case 'addressee':
      return [content.inspection.ownText, recipientsOf(content)];
    case 'wording':
      return [content.inspection.ownText];
    case 'attachments':
      return attachmentsOf(content);
    default:
      return wholeMessage(content);
  }
}

const wholeMessage = (content: ChecklistContent): unknown[] => [
  content.subject,
  content.inspection.ownText,
  recipientsOf(content),
  attachmentsOf(content),
];

const recipientsOf = ({ inspection }: ChecklistContent): [id: string, name: string][] =>
  inspection.recipients.map((recipient) => [recipientItemId(recipient), recipient.name]);

/** An attached item's size is an estimate that differs from call to call. */
const attachmentsOf = ({ attachments }: ChecklistContent): unknown[] =>
  attachments.map(({ name, size, kind, inline }) => [name, kind, inline, kind === 'item' ? 0 : size]);

/** Offsets are left out: what was typed further up moves them and changes nothing about the finding. */
function findingOf(content: ChecklistContent, itemId: string): unknown {
  const { findings } = content.inspection;
  const about = findings.filter(({ id }) => itemId === `finding:${id}`);
  if (about.length === 0) return recipientsOf(content); // One tick for all recipients who are outside.
  return about.map(({ message, level, suggestions, targets }) => [
    message,
    level,
    suggestions,
    targets.map((target) => ({ ...target, start: 0, end: 0 })),
  ]);
}
