import { levels, type Level } from '../checks/level';
import { isKeyword } from './keywords';
import { shapeAt } from './paths';
import { patternOf, type PatternEntry } from './patterns';
import type { Shape } from './readShape';
import type { Policy, PolicyPart } from './schema';

/** A setting that users may make for themselves, as the organization has it and as the user wants it. */
export type OwnSetting =
  /** One of several values: a level, a choice, `true` or `false`. Null where the user has the organization's. */
  | {
      readonly path: string;
      readonly kind: 'choice';
      readonly choices: readonly string[];
      readonly organization: string;
      readonly own: string | null;
    }
  /** Some of several values. */
  | {
      readonly path: string;
      readonly kind: 'several';
      readonly choices: readonly string[];
      readonly organization: readonly string[];
      readonly own: readonly string[] | null;
    }
  /** Lines that the user adds to the organization's. */
  | {
      readonly path: string;
      readonly kind: 'lines';
      readonly organization: readonly string[];
      readonly own: readonly string[];
    };

/**
 * The settings that a policy lets users make and that can be shown: levels of checks, choices, lists of patterns and of
 * keywords.
 * @param policy the one in force for the user, but for his own settings
 * @param usualLevel the level of a check of which the policy says nothing
 */
export function ownSettingsOf(
  policy: Policy,
  own: PolicyPart | null,
  usualLevel: (check: string) => Level,
): OwnSetting[] {
  const paths = new Set(policy.userMayOverride.flatMap((path) => pathsWithin(path, shapeAt(path))));
  return Array.from(paths).flatMap((path) => {
    const shape = shapeAt(path);
    const setting = shape && settingAt(path, shape, valueAt(policy, path), valueAt(own, path));
    if (setting?.kind !== 'choice' || setting.organization !== '') return setting ?? [];
    return { ...setting, organization: usualLevel(path.replace(/^checks\./, '')) };
  });
}

/** What a sender may do, and no way in which he may want it done. */
const PERMISSION = 'checklist.mayDismiss';

/** The settings of a group of them; one of which some have to be set together is no such group. */
const pathsWithin = (path: string, shape: Shape | undefined): string[] =>
  shape?.properties && !shape.required
    ? Object.keys(shape.properties).flatMap((name) => pathsWithin(`${path}.${name}`, shape.properties![name]))
    : [path];

function settingAt(path: string, shape: Shape, organization: unknown, own: unknown): OwnSetting | null {
  if (path === PERMISSION || shape.properties) return null;
  const choices = choicesOf(path, shape);
  if (choices) {
    const mine = choiceOf(own);
    return { path, kind: 'choice', choices, organization: choiceOf(organization) ?? '', own: mine };
  }
  if (shape.items?.enum) {
    return {
      path,
      kind: 'several',
      choices: shape.items.enum as string[],
      organization: organization as string[],
      own: (own as string[] | undefined) ?? null,
    };
  }
  const read = path === 'keywords' ? wordsOf : shape.items && isLines(shape.items) ? patternsOf : null;
  return read && { path, kind: 'lines', organization: read(organization), own: read(own) };
}

function choicesOf(path: string, shape: Shape): readonly string[] | null {
  if (path.startsWith('checks.')) return levels;
  if (shape.type === 'boolean') return ['true', 'false'];
  return (shape.enum as readonly string[] | undefined) ?? null;
}

/** The level alone where there are options too. */
function choiceOf(value: unknown): string | null {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return typeof first === 'string' || typeof first === 'boolean' ? String(first) : null;
}

/** Texts, or patterns with or without words; not addresses alone, which take no `+`. */
const isLines = ({ type, format, anyOf }: Shape): boolean =>
  (anyOf?.[0]?.type ?? type) === 'string' && format !== 'address';

const patternsOf = (entries: unknown): string[] =>
  ((entries ?? []) as PatternEntry[]).map(patternOf).filter((pattern) => pattern !== '+');

const wordsOf = (keywords: unknown): string[] =>
  ((keywords ?? []) as Policy['keywords']).flatMap(({ words }) => words);

/** A user's own keywords are one entry of the list, beside those of the organization. */
const OWN_KEYWORDS = 'user.own';

/** The part of a policy that has what the user wants. */
export function partOfSettings(settings: readonly OwnSetting[], policy: Policy): PolicyPart {
  const part: Record<string, unknown> = {};
  for (const setting of settings) {
    const value = writtenValue(setting, policy);
    if (value !== undefined) putAt(part, setting.path.split('.'), value);
  }
  return part;
}

function writtenValue(setting: OwnSetting, policy: Policy): unknown {
  const { path, own } = setting;
  if (setting.kind === 'lines') {
    const lines = linesOf(setting);
    if (lines.length === 0) return undefined;
    return path === 'keywords' ? [{ id: OWN_KEYWORDS, words: lines }] : ['+', ...lines];
  }
  if (own === null) return undefined;
  if (setting.kind === 'several') return own;
  if (setting.choices[0] === 'true') return own === 'true';
  // The organization's options of a check stay.
  const written = valueAt(policy, path);
  return Array.isArray(written) ? [own, ...(written as unknown[]).slice(1)] : own;
}

function putAt(part: Record<string, unknown>, [name, ...rest]: readonly string[], value: unknown): void {
  if (rest.length === 0) part[name!] = value;
  else putAt((part[name!] ??= {}) as Record<string, unknown>, rest, value);
}

/** As they were written, but for blanks. */
const linesOf = ({ own }: Extract<OwnSetting, { readonly kind: 'lines' }>): string[] =>
  own.map((line) => line.trim()).filter((line) => line !== '');

/** Lines of a setting that cannot be used. */
export const faultyLines = (setting: OwnSetting): readonly string[] =>
  setting.kind === 'lines' && setting.path === 'keywords'
    ? linesOf(setting).filter((line) => !isKeyword(line))
    : [];

const valueAt = (value: unknown, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>((inner, name) => (inner as Record<string, unknown> | null | undefined)?.[name], value);
