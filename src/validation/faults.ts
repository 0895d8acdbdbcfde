import type * as z from 'zod/mini';
import { flatMap } from '../collections';
import { validationTexts } from '../locales/validation';
import type { Language } from '../locales/texts';
import { duplicateKeys } from './duplicateKeys';

type Issue = z.core.$ZodIssue;

/** One fault of a JSON value: where, as `keywords[1].words[0]`, and what was expected there. */
export interface Fault {
  readonly path: string;
  readonly message: string;
}

/** A fault on one line. */
export const faultText = ({ path, message }: Fault): string =>
  path === '' ? message : `${path}: ${message}`;

export type Parsed<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly faults: readonly Fault[] };

/** Validates a value. Never yields one from a value with any fault in it. */
export function validate<T>(schema: z.ZodMiniType<T>, value: unknown, language: Language): Parsed<T> {
  const result = schema.safeParse(value, { reportInput: true });
  if (result.success) return { ok: true, value: result.data };
  return { ok: false, faults: flatMap(result.error.issues, (issue) => faultsOf(issue, [], language)) };
}

/**
 * Parses JSON text and validates it; text that is no JSON is a fault at the root.
 * @param keysOnce whether a key that an object has twice is a fault too
 */
export function parseJson<T>(
  schema: z.ZodMiniType<T>,
  text: string,
  language: Language,
  { keysOnce = false } = {},
): Parsed<T> {
  const json = text.replace(/^\ufeff/, '');
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return {
      ok: false,
      faults: [{ path: '', message: validationTexts.text(language, 'not-json', { reason }) }],
    };
  }
  const twice = keysOnce ? duplicateKeys(json).map((path) => duplicateKey(path, language)) : [];
  const result = validate(schema, value, language);
  return twice.length === 0 ? result : { ok: false, faults: [...twice, ...(result.ok ? [] : result.faults)] };
}

const duplicateKey = (path: readonly PropertyKey[], language: Language): Fault => ({
  path: pathText(path),
  message: validationTexts.text(language, 'duplicate-key'),
});

function faultsOf(issue: Issue, base: readonly PropertyKey[], language: Language): Fault[] {
  const at = [...base, ...issue.path];
  const fault = (message: string, path: readonly PropertyKey[] = at): Fault => ({
    path: pathText(path),
    message,
  });
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) =>
        fault(validationTexts.text(language, 'unknown-key', { key }), [...at, key]),
      );
    case 'invalid_union': {
      const branch = closestBranch(issue);
      if (branch) return flatMap(branch, (inner) => faultsOf(inner, at, language));
      const options = flatMap(issue.errors, (errors) => errors.map((inner) => alternative(inner, language)));
      return [fault(expected(options.filter(unique).join(' / '), issue.input, language))];
    }
    case 'custom':
      return [fault(validationTexts.text(language, `fault.${issue.params?.fault as ValueFault}`))];
    default:
      return [fault(expected(expectation(issue, language), issue.input, language))];
  }
}

/** What a schema's own test found; the schema names it: `z.refine(…, { params: { fault: 'date' } …  })`. */
export type ValueFault =
  'keyword' | 'address' | 'path' | 'channel' | 'duplicate' | 'base64' | 'date' | 'message';

const unique = <T>(item: T, index: number, all: readonly T[]): boolean => all.indexOf(item) === index;

/** Of a union's alternatives the one that the writer evidently meant: its faults lie inside the value, not at its root. */
function closestBranch(issue: z.core.$ZodIssueInvalidUnion): Issue[] | null {
  const inside = issue.errors.filter((errors) =>
    errors.every((inner) => inner.path.length > 0 || inner.code === 'unrecognized_keys'),
  );
  return inside[0] ?? null;
}

/** What one alternative of a union takes, told as a whole: a pair of the wrong length is still a pair. */
const alternative = (issue: Issue, language: Language): string =>
  (issue.code === 'too_small' || issue.code === 'too_big') && issue.origin === 'array'
    ? validationTexts.text(language, 'type-tuple')
    : expectation(issue, language);

function expectation(issue: Issue, language: Language): string {
  switch (issue.code) {
    case 'invalid_value':
      return issue.values.map((value) => JSON.stringify(value)).join(' / ');
    case 'invalid_type':
      return validationTexts.text(language, typeName(issue.expected));
    case 'too_small':
      return validationTexts.text(language, leastOf(issue.origin), { minimum: Number(issue.minimum) });
    case 'too_big':
      return validationTexts.text(language, 'at-most', { maximum: Number(issue.maximum) });
    case 'invalid_format':
      return validationTexts.text(language, 'an-id');
    default:
      return validationTexts.text(language, 'another-value');
  }
}

const leastOf = (origin: string) =>
  origin === 'string' || origin === 'array' ? (`at-least.${origin}` as const) : 'at-least';

const typeNames = ['string', 'number', 'int', 'boolean', 'array', 'object', 'tuple', 'record'] as const;
const typeName = (name: string) => `type-${typeNames.find((known) => known === name) ?? 'object'}` as const;

function expected(what: string, input: unknown, language: Language): string {
  if (input === undefined) return validationTexts.text(language, 'missing', { what });
  const found = JSON.stringify(input);
  const shown = found.length > 60 ? `${found.slice(0, 60)}…` : found;
  return validationTexts.text(language, 'expected', { what, found: shown });
}

/** `a.b[2].c`, as people write paths into JSON. */
export function pathText(path: readonly PropertyKey[]): string {
  return path
    .map((key, index) => (typeof key === 'number' ? `[${key}]` : `${index > 0 ? '.' : ''}${String(key)}`))
    .join('');
}
