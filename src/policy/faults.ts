import type * as z from 'zod/mini';
import { flatMap } from '../collections';
import { policyTexts } from '../locales/policy';
import type { Language } from '../locales/texts';
import { policySchema, type Policy } from './schema';

type Issue = z.core.$ZodIssue;

/** One fault of a policy: where, as `keywords[1].words[0]`, and what was expected there. */
export interface PolicyFault {
  readonly path: string;
  readonly message: string;
}

export type PolicyResult =
  | { readonly ok: true; readonly policy: Policy }
  | { readonly ok: false; readonly faults: readonly PolicyFault[] };

/** Validates a parsed JSON value. Never yields a policy from a value with any fault in it. */
export function validatePolicy(value: unknown, language: Language): PolicyResult {
  const result = policySchema.safeParse(value, { reportInput: true });
  if (result.success) return { ok: true, policy: result.data };
  return { ok: false, faults: flatMap(result.error.issues, (issue) => faultsOf(issue, [], language)) };
}

/** Parses and validates the text of a policy file; text that is no JSON is a fault at the root. */
export function parsePolicy(text: string, language: Language): PolicyResult {
  try {
    return validatePolicy(JSON.parse(text.replace(/^\ufeff/, '')), language);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { ok: false, faults: [{ path: '', message: policyTexts.text(language, 'not-json', { reason }) }] };
  }
}

function faultsOf(issue: Issue, base: readonly PropertyKey[], language: Language): PolicyFault[] {
  const at = [...base, ...issue.path];
  const fault = (message: string, path: readonly PropertyKey[] = at): PolicyFault => ({
    path: pathText(path),
    message,
  });
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => fault(policyTexts.text(language, 'unknown-key', { key }), [...at, key]));
    case 'invalid_union': {
      const branch = closestBranch(issue);
      if (branch) return flatMap(branch, (inner) => faultsOf(inner, at, language));
      const options = flatMap(issue.errors, (errors) => errors.map((inner) => expectation(inner, language)));
      return [fault(expected(options.filter(unique).join(' / '), issue.input, language))];
    }
    case 'custom':
      return [fault(policyTexts.text(language, 'bad-keyword'))];
    default:
      return [fault(expected(expectation(issue, language), issue.input, language))];
  }
}

const unique = <T>(item: T, index: number, all: readonly T[]): boolean => all.indexOf(item) === index;

/** Of a union's alternatives the one that the writer evidently meant: its faults lie inside the value, not at its root. */
function closestBranch(issue: z.core.$ZodIssueInvalidUnion): Issue[] | null {
  const inside = issue.errors.filter((errors) =>
    errors.every((inner) => inner.path.length > 0 || inner.code === 'unrecognized_keys'),
  );
  return inside[0] ?? null;
}

function expectation(issue: Issue, language: Language): string {
  switch (issue.code) {
    case 'invalid_value':
      return issue.values.map((value) => JSON.stringify(value)).join(' / ');
    case 'invalid_type':
      return policyTexts.text(language, typeName(issue.expected));
    case 'too_small':
      return policyTexts.text(language, 'at-least', { minimum: Number(issue.minimum) });
    case 'too_big':
      return policyTexts.text(language, 'at-most', { maximum: Number(issue.maximum) });
    case 'invalid_format':
      return policyTexts.text(language, 'an-id');
    default:
      return policyTexts.text(language, 'another-value');
  }
}

const typeNames = ['string', 'number', 'int', 'boolean', 'array', 'object', 'tuple', 'record'] as const;
const typeName = (name: string) => `type-${typeNames.find((known) => known === name) ?? 'object'}` as const;

function expected(what: string, input: unknown, language: Language): string {
  if (input === undefined) return policyTexts.text(language, 'missing', { what });
  const found = JSON.stringify(input);
  const shown = found.length > 60 ? `${found.slice(0, 60)}…` : found;
  return policyTexts.text(language, 'expected', { what, found: shown });
}

/** `a.b[2].c`, as people write paths into JSON. */
function pathText(path: readonly PropertyKey[]): string {
  return path
    .map((key, index) => (typeof key === 'number' ? `[${key}]` : `${index > 0 ? '.' : ''}${String(key)}`))
    .join('');
}
