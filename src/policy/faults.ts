import type { Language } from '../locales/texts';
import { parseJson, validate, type Fault, type Parsed } from '../validation/faults';
import { policySchema, type Policy } from './schema';

export type PolicyFault = Fault;

export type PolicyResult =
  | { readonly ok: true; readonly policy: Policy }
  | { readonly ok: false; readonly faults: readonly PolicyFault[] };

/** Validates a parsed JSON value. Never yields a policy from a value with any fault in it. */
export const validatePolicy = (value: unknown, language: Language): PolicyResult =>
  named(validate(policySchema, value, language));

/** Parses and validates the text of a policy file; text that is no JSON is a fault at the root. */
export const parsePolicy = (text: string, language: Language): PolicyResult =>
  named(parseJson(policySchema, text, language, { keysOnce: true }));

const named = (result: Parsed<Policy>): PolicyResult =>
  result.ok ? { ok: true, policy: result.value } : result;
