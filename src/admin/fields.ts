import type { Shape } from '../policy/readShape';
import { policyShape } from '../policy/shape';
import { shorthandOf } from './minimal';

// What the form of a policy looks like, from the policy's shape alone: a setting that is added needs no entry anywhere.

/** How the value of a setting is edited. */
export type Field =
  | { readonly kind: 'group'; readonly properties: Readonly<Record<string, Shape>> }
  /** Checks: a level each, perhaps with options. */
  | { readonly kind: 'levels'; readonly checks: Readonly<Record<string, LevelField>> }
  | { readonly kind: 'choice'; readonly choices: readonly string[] }
  | { readonly kind: 'several'; readonly choices: readonly string[] }
  | { readonly kind: 'boolean' }
  | { readonly kind: 'number' }
  | { readonly kind: 'text'; readonly isLong: boolean }
  /** Entries of one text each; in a table they are lines of one cell. */
  | { readonly kind: 'list'; readonly items: Shape }
  | { readonly kind: 'records'; readonly record: RecordField }
  /** A text, or an object instead of it. */
  | { readonly kind: 'either'; readonly text: Shape; readonly object: Shape };

export interface LevelField {
  readonly levels: readonly string[];
  readonly options: Readonly<Record<string, Shape>>;
}

/** An entry of a list that has several values. */
export interface RecordField {
  readonly properties: Readonly<Record<string, Shape>>;
  readonly required: readonly string[];
  /** The value that an entry is written as where it has no other; null where it is an object always. */
  readonly shorthand: string | null;
}

/** Texts that may be so long are edited in several lines. */
const LONG = 1000;

export function fieldOf(shape: Shape, name = ''): Field {
  if (shape.properties) {
    const checks = Object.entries(shape.properties).map(
      ([check, each]) => [check, levelField(each)] as const,
    );
    const isLevels = checks.length > 0 && checks.every(([, level]) => level);
    return isLevels
      ? { kind: 'levels', checks: Object.fromEntries(checks) as Record<string, LevelField> }
      : { kind: 'group', properties: shape.properties };
  }
  if (shape.items) return listField(shape.items);
  if (shape.anyOf) {
    const [text, object] = shape.anyOf;
    if (text?.type === 'string' && object?.properties) return { kind: 'either', text, object };
  }
  if (shape.enum) return { kind: 'choice', choices: shape.enum as string[] };
  if (shape.type === 'boolean') return { kind: 'boolean' };
  if (shape.type === 'number' || shape.type === 'integer') return { kind: 'number' };
  return { kind: 'text', isLong: (shape.maxLength ?? 0) >= LONG || name === 'body' };
}

function listField(items: Shape): Field {
  if (items.enum) return { kind: 'several', choices: items.enum as string[] };
  const shorthand = shorthandOf(items.anyOf ?? []);
  const object = shorthand === null ? items : items.anyOf![1]!;
  if (!object.properties) return { kind: 'list', items };
  const { properties, required = [] } = object;
  return { kind: 'records', record: { properties, required, shorthand } };
}

/** A level, or `[level, options]`. */
function levelField({ anyOf }: Shape): LevelField | null {
  const [level, pair] = anyOf ?? [];
  const options = pair?.prefixItems?.[1]?.properties;
  return level?.enum && options ? { levels: level.enum as string[], options } : null;
}

/** Whether a value fits into one cell of a table. */
export const fitsCell = (shape: Shape): boolean =>
  ['choice', 'several', 'boolean', 'number', 'text', 'list'].includes(fieldOf(shape).kind);

/** A page of the form. */
export interface FormSection {
  readonly id: string;
  /** Names of the top-level settings in it. */
  readonly names: readonly string[];
}

/** Written by the program, not by people. */
const HIDDEN = ['$schema', 'version'];

/** The section of all settings that have no other. */
export const GENERAL = 'general';

/** Sections of a form: a setting with settings or entries of its own is one, the others are one together. */
export function sectionsOf({ properties = {} }: Shape = policyShape): FormSection[] {
  const names = Object.keys(properties).filter((name) => !HIDDEN.includes(name));
  const isOwn = (name: string) => ['group', 'levels', 'records'].includes(fieldOf(properties[name]!).kind);
  const general = names.filter((name) => !isOwn(name));
  return [
    ...names.filter(isOwn).map((name) => ({ id: name, names: [name] })),
    { id: GENERAL, names: general },
  ];
}

/** The section that has the setting at a path. */
export const sectionOf = (name: unknown): string =>
  sectionsOf().find(({ names }) => names.includes(String(name)))?.id ?? GENERAL;
