import { arrangeTexts } from '../locales/arrange';
import type { Language } from '../locales/texts';
import { parseAddress } from '../message/address';
import { LIGHT, retypeItemId, SAME_RECIPIENTS, type Arrange, type Asked } from './asked';
import { ALL_EXTERNAL, recipientItemId, type ChecklistItem } from './checklist';
import { isMerelyOutside, isToTick, type Finding } from './finding';

/** @param justTicked whether exactly these recipients were ticked one by one within the policy's `foldMinutes` */
export const arrangement =
  (justTicked: (asked: Asked) => boolean): Arrange =>
  (asked) => {
    const { checklist: how, attention } = asked.policy;
    let { checklist } = asked.inspection;
    if (how.foldMinutes !== undefined && justTicked(asked)) checklist = folded(checklist, asked);
    if (how.light) checklist = lightened(checklist, asked.language);
    return attention.retypeDomain ? withRetyping(checklist, asked) : checklist;
  };

/** The rows as one tick, but for those about whom more is to be ticked than that they are outside. */
function folded(
  checklist: readonly ChecklistItem[],
  { inspection, language }: Asked,
): readonly ChecklistItem[] {
  const spokenOf = new Set(
    inspection.findings
      .filter((finding) => isToTick(finding) && !isMerelyOutside(finding))
      .flatMap(recipientTargets)
      .map(recipientItemId),
  );
  const rows = checklist.filter(({ kind, alone, id }) => kind === 'recipient' && !alone && !spokenOf.has(id));
  if (rows.length < 2) return checklist;
  const label = arrangeTexts.text(language, 'same-recipients', { count: rows.length });
  return replaced(checklist, rows, {
    id: SAME_RECIPIENTS,
    label,
    section: 'recipients',
    kind: 'finding',
    alone: false,
  });
}

const recipientTargets = ({ targets }: Finding) => targets.filter((target) => target.kind === 'recipient');

/** More external recipients than these are pointed at one by one. */
const FEW = 3;

/** The whole list as one tick, where nothing but recipients and the seed list is in it. */
function lightened(checklist: readonly ChecklistItem[], language: Language): readonly ChecklistItem[] {
  const seeds = checklist.filter(({ kind }) => kind === 'item');
  const rows = checklist.filter(({ kind, alone }) => kind === 'recipient' && !alone);
  const together = checklist.filter(({ id }) => id === SAME_RECIPIENTS || id === ALL_EXTERNAL);
  const mild = [...rows, ...together, ...seeds];
  if (mild.length < Math.max(2, checklist.length) || rows.length > FEW) return checklist;
  const names = [
    ...(mild.length > seeds.length ? [arrangeTexts.text(language, 'recipients')] : []),
    ...seeds.map(({ label }) => label),
  ];
  const label = arrangeTexts.text(language, 'light', {
    items: names.join(arrangeTexts.text(language, 'separator')),
  });
  return [{ id: LIGHT, label, section: 'recipients', kind: 'item', alone: false }];
}

function replaced(
  checklist: readonly ChecklistItem[],
  items: readonly ChecklistItem[],
  by: ChecklistItem,
): ChecklistItem[] {
  return checklist.flatMap((item) => (item === items[0] ? [by] : items.includes(item) ? [] : [item]));
}

/** A warning about more recipients than these is about their being together, not about an address. */
const FEW_WARNED = 2;

/** After the warnings, the domains of the recipients they are about: each is to be typed again. */
function withRetyping(checklist: readonly ChecklistItem[], { language, inspection }: Asked): ChecklistItem[] {
  const { recipients, findings } = inspection;
  const warned = new Set(
    findings
      .filter(({ level }) => level === 'warning')
      .map(recipientTargets)
      .filter((targets) => targets.length <= FEW_WARNED)
      .flatMap((targets) => targets.map(recipientItemId)),
  );
  const items = new Map<string, ChecklistItem>();
  for (const { name, field, address } of recipients) {
    const parsed = parseAddress(address);
    if (!parsed || !warned.has(recipientItemId({ field, address }))) continue;
    const id = retypeItemId(parsed.domain);
    if (items.has(id)) continue;
    const person = name.trim() === '' || name.includes('@') ? '' : `${name.trim()} `;
    const label = arrangeTexts.text(language, 'retype', { person: `${person}${parsed.local}@…` });
    items.set(id, { id, label, section: 'recipients', kind: 'retype', alone: true });
  }
  const first = checklist.findIndex(({ kind, alone }) => kind !== 'finding' || !alone);
  const after = first < 0 ? checklist.length : first;
  return [...checklist.slice(0, after), ...items.values(), ...checklist.slice(after)];
}
