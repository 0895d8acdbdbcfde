import type { Language } from '../locales/texts';
import { parseJson, validate, type Fault, type Parsed } from '../validation/faults';
import { readPolicy } from './readPolicy';
import { directorySchema, policySchema, type DirectoryParty, type Policy } from './schema';

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

/** As {@link parsePolicy}, the file that a policy's `directoryFile` names. */
export const parseDirectory = (
  text: string,
  language: Language,
): Parsed<{ readonly directory: readonly DirectoryParty[] }> =>
  parseJson(directorySchema, text, language, { keysOnce: true });

/** The schema tells what is wrong; what is right is read as every other runtime reads it, parts of groups included. */
function named(result: Parsed<unknown>): PolicyResult {
  if (!result.ok) return result;
  const policy = readPolicy(result.value);
  if (!policy) throw new Error('src/policy/shape.ts is older than the schema: run `npm run generate`');
  return { ok: true, policy };
}
