import * as z from 'zod/mini';
import { catalogue } from '../checks/catalogue';
import { checkIds, type CheckId } from '../checks/ids';
import { levels } from '../checks/level';
import { parseAddress } from '../message/address';
import type { ValueFault } from '../validation/faults';
import { isKeyword } from './keywords';

// The pages' Content-Security-Policy forbids `new Function`; without this zod would try it and be reported.
z.config({ jitless: true });

const fault = (name: ValueFault) => ({ params: { fault: name } });
const level = z.enum(levels);
const text = z.string().check(z.minLength(1));
const list = <T extends z.ZodMiniType>(entry: T) => z._default(z.array(entry), []);
const pattern = z.union([z.string(), z.strictObject({ pattern: text, message: z.optional(text) })]);
const when = z.enum(['always', 'external', 'findings', 'never']);
const label = z.union([text, z.strictObject({ ja: text, en: text })]);

/** Two entries under one id would be answered by one tick. */
const distinct = <T>(idOf: (entry: T) => string, at: readonly string[]) =>
  z.check<readonly T[]>(({ value, issues }) => {
    const ids = value.map(idOf);
    ids.forEach((input, index) => {
      if (ids.indexOf(input) === index) return;
      issues.push({ code: 'custom', input, path: [index, ...at], params: fault('duplicate').params });
    });
  });

/** An id that names one thing in lists, ticks and outputs. */
const id = z.string().check(z.regex(/^[\w.-]+$/));

/** Either a level or `[level, options]`; the options are the check's own. */
function checkSetting(checkId: CheckId) {
  const check = catalogue.find((entry) => entry.id === checkId);
  const options: z.ZodMiniType = check ? check.options : z.strictObject({});
  return z.optional(z.union([level, z.tuple([level, options])]));
}

const checkSettings = {} as Record<CheckId, ReturnType<typeof checkSetting>>;
for (const checkId of checkIds) checkSettings[checkId] = checkSetting(checkId);
const checks = z.strictObject(checkSettings);

const customItem = z.strictObject({ id, label, when: z._default(when, 'external') });

const checklist = z.strictObject({
  when: z._default(when, 'external'),
  items: z._default(
    z
      .array(z.enum(['subject', 'addressee', 'wording', 'attachments']))
      .check(distinct<string>((item) => item, [])),
    ['subject', 'addressee', 'wording', 'attachments'],
  ),
  custom: z._default(z.array(customItem).check(distinct((item) => item.id, ['id'])), []),
  tickEach: z._default(z.enum(['all', 'external', 'none']), 'external'),
});

const keyword = z.strictObject({
  id,
  words: z.array(z.string().check(z.refine(isKeyword, fault('keyword')))).check(z.minLength(1)),
  in: z._default(z.array(z.enum(['subject', 'body', 'attachments'])).check(z.minLength(1)), [
    'subject',
    'body',
    'attachments',
  ]),
  level: z._default(level, 'warning'),
  message: z.optional(text),
});

const address = z.string().check(z.refine((entry) => parseAddress(entry) !== null, fault('address')));

const party = z.strictObject({
  name: text,
  aliases: list(text),
  domains: list(text),
  people: list(z.strictObject({ name: text, address })),
  tags: list(text),
});

/** The administrator's policy (contract section 2). Unknown keys are faults; what is left out has a default. */
export const policySchema = z.strictObject({
  $schema: z.optional(z.string()),
  version: z.literal(1),
  organization: z._default(z.strictObject({ name: z._default(z.string(), ''), domains: list(text) }), {
    name: '',
    domains: [],
  }),
  checks: z._default(checks, {}),
  checklist: z._default(checklist, checklist.parse({})),
  recipients: z._default(
    z.strictObject({ trusted: list(pattern), watched: list(pattern), blocked: list(pattern) }),
    { trusted: [], watched: [], blocked: [] },
  ),
  attachments: z._default(z.strictObject({ blocked: list(pattern), watched: list(pattern) }), {
    blocked: [],
    watched: [],
  }),
  keywords: z._default(z.array(keyword).check(distinct((entry) => entry.id, ['id'])), []),
  directory: list(party),
  onError: z._default(z.enum(['block', 'prompt', 'allow']), 'block'),
  surface: z._default(z.enum(['auto', 'smart-alert', 'during-send']), 'auto'),
  userMayOverride: list(text),
});

/** A policy with every default filled in. */
export type Policy = z.output<typeof policySchema>;
export type Keyword = Policy['keywords'][number];
export type DirectoryParty = Policy['directory'][number];

export const defaultPolicy: Policy = policySchema.parse({ version: 1 });
