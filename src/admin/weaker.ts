import { severity, type Level } from '../checks/level';
import type { Change } from './changes';

/** Lists that let more mail through the more they have, and the less they have. */
const TRUSTING = [
  /^organization\.domains$/,
  /^recipients\.trusted$/,
  /^userMayOverride$/,
  /^checklist\.mayDismiss$/,
];
const STOPPING = [
  /^(?:recipients|attachments)\.(?:blocked|watched)$/,
  /^keywords$/,
  /^checklist\.(?:items|custom)$/,
];

/** Values of choices, strictest first. */
const CHOICES: readonly (readonly [path: RegExp, values: readonly unknown[], usual: unknown])[] = [
  [/^checklist\.when$/, ['always', 'external', 'findings', 'never'], 'external'],
  [/^checklist\.tickEach$/, ['all', 'external', 'none'], 'external'],
  [/^checklist\.light$/, [false, true], false],
  [/^attention\./, [true, false], false],
  [/^meetings$/, ['always', 'external', 'never'], 'external'],
  [/^onError$/, ['block', 'prompt', 'allow'], 'block'],
  [/^draftNotice$/, [true, false], true],
];

/**
 * Whether a change lets mail through that was asked about or stopped before, as far as its path tells: a warning that is
 * better given once too often.
 * @param usualLevels the levels of the checks of which a policy says nothing
 */
export function isWeaker(
  { path, before, after }: Change,
  usualLevels: Readonly<Record<string, Level>>,
): boolean {
  // In a group's settings it is the same.
  const own = path[0] === 'groups' && path[2] === 'policy' ? path.slice(3) : path;
  const names = own.filter((key) => typeof key === 'string');
  const at = names.join('.');
  if (names[0] === 'checks' && names[1] !== undefined) {
    const usual = usualLevels[names[1]] ?? 'notice';
    return names.length === 2 && severity(levelOf(after, usual)) < severity(levelOf(before, usual));
  }
  const inList = typeof own[own.length - 1] === 'number' ? at : null;
  if (inList !== null && TRUSTING.some((list) => list.test(inList))) return after !== undefined;
  if (inList !== null && STOPPING.some((list) => list.test(inList))) return after === undefined;
  const [, values, usual] = CHOICES.find(([choice]) => choice.test(at)) ?? [];
  return values !== undefined && values.indexOf(after ?? usual) > values.indexOf(before ?? usual);
}

const levelOf = (value: unknown, usual: Level): Level =>
  ((Array.isArray(value) ? (value[0] as unknown) : value) ?? usual) as Level;
