import * as z from 'zod/mini';
import { catalogue } from '../checks/catalogue';
import { checkIds, type CheckId } from '../checks/ids';
import { levels } from '../checks/level';
import type { Option } from '../checks/option';
import { isChannelUrl } from '../channels/url';
import { parseAddress } from '../message/address';
import type { ValueFault } from '../validation/faults';
import { isKeyword } from './keywords';
import { isSettingPath } from './paths';

// The pages' Content-Security-Policy forbids `new Function`; without this zod would try it and be reported.
z.config({ jitless: true });

const fault = (name: ValueFault) => ({ params: { fault: name } });
const level = z.enum(levels);
const text = z.string().check(z.minLength(1));
const list = <T extends z.ZodMiniType>(entry: T) => z._default(z.array(entry), []);
const pattern = z.union([z.string(), z.strictObject({ pattern: text, message: z.optional(text) })]);
const when = z.enum(['always', 'external', 'findings', 'never']);
const label = z.union([text, z.strictObject({ ja: text, en: text })]);

/** A list no two entries of which have one id: they would be answered by one tick. */
const distinct = <T extends z.ZodMiniType>(entry: T, idOf: (entry: z.output<T>) => string, at: string[]) =>
  z
    .array(entry)
    .check(({ value, issues }) => {
      const ids = value.map(idOf);
      ids.forEach((input, index) => {
        if (ids.indexOf(input) === index) return;
        issues.push({ code: 'custom', input, path: [index, ...at], params: fault('duplicate').params });
      });
    })
    .register(z.globalRegistry, at.length > 0 ? { uniqueBy: at[0] } : { uniqueItems: true });

/** An id that names one thing in lists, ticks and outputs. */
const id = z.string().check(z.regex(/^[\w.-]+$/));

function optionSchema(option: Option): z.ZodMiniType {
  if (option.type === 'boolean') return z.boolean();
  if (option.type === 'array') return z.array(z.enum(option.items.enum));
  const { type, minimum, exclusiveMinimum } = option;
  const number: z.ZodMiniType<number> = type === 'integer' ? z.int() : z.number();
  const least = minimum === undefined ? number : number.check(z.gte(minimum));
  return exclusiveMinimum === undefined ? least : least.check(z.gt(exclusiveMinimum));
}

/** Either a level or `[level, options]`; the options are the check's own. */
function checkSetting(checkId: CheckId) {
  const options: Record<string, z.ZodMiniType> = {};
  const described = catalogue.find((entry) => entry.id === checkId)?.options ?? {};
  for (const name of Object.keys(described)) {
    const option = described[name]!;
    options[name] = z._default(optionSchema(option), option.default);
  }
  return z.optional(z.union([level, z.tuple([level, z.strictObject(options)])]));
}

const checkSettings = {} as Record<CheckId, ReturnType<typeof checkSetting>>;
for (const checkId of checkIds) checkSettings[checkId] = checkSetting(checkId);
const checks = z.strictObject(checkSettings);

/** What a sender may mark as needless for some people unless the policy says otherwise: it repeats itself, and none of it tells a wrong recipient. */
const DISMISSIBLE: CheckId[] = [
  'many-recipients',
  'free-mail-recipient',
  'reply-all',
  'distribution-list',
  'missing-recipient',
  'empty-subject',
  'large-attachment',
];

const customItem = z.strictObject({ id, label, when: z._default(when, 'external') });

const checklist = z.strictObject({
  when: z._default(when, 'external'),
  items: z._default(
    distinct(z.enum(['subject', 'addressee', 'wording', 'attachments']), (item) => item, []),
    ['subject', 'addressee', 'wording', 'attachments'],
  ),
  custom: z._default(
    distinct(customItem, (item) => item.id, ['id']),
    [],
  ),
  tickEach: z._default(z.enum(['all', 'external', 'none']), 'external'),
  familiarAfter: z.optional(z.int().check(z.gte(1))),
  foldMinutes: z.optional(z.int().check(z.gte(1))),
  light: z._default(z.boolean(), false),
  mayDismiss: z._default(z.array(z.enum(checkIds)), DISMISSIBLE),
});

const attention = z.strictObject({
  inView: z._default(z.boolean(), false),
  retypeDomain: z._default(z.boolean(), false),
});

const keywordText = z
  .string()
  .check(z.refine(isKeyword, fault('keyword')))
  .register(z.globalRegistry, { format: 'keyword' });

const keyword = z.strictObject({
  id,
  words: z.array(keywordText).check(z.minLength(1)),
  in: z._default(z.array(z.enum(['subject', 'body', 'attachments'])).check(z.minLength(1)), [
    'subject',
    'body',
    'attachments',
  ]),
  level: z._default(level, 'warning'),
  message: z.optional(text),
});

const address = z
  .string()
  .check(z.refine((entry) => parseAddress(entry) !== null, fault('address')))
  .register(z.globalRegistry, { format: 'address' });

const party = z.strictObject({
  name: text,
  aliases: list(text),
  domains: list(text),
  people: list(z.strictObject({ name: text, address })),
  tags: list(text),
});

const minutes = z._default(z.int().check(z.gte(0)), 0);
const reach = z._default(z.enum(['always', 'external']), 'external');

const hold = z.strictObject({
  external: minutes,
  internal: minutes,
  warning: minutes,
  countdown: z.optional(
    z.strictObject({
      // A dialog that the send handler opened ends by itself after four minutes.
      seconds: z.int().check(z.gte(1), z.lte(60)),
      skippable: z._default(z.boolean(), true),
    }),
  ),
});

const automatic = z.strictObject({
  field: z.enum(['cc', 'bcc']),
  addresses: z.array(address).check(z.minLength(1)),
  when: reach,
  for: list(z.string()),
  keywords: list(keywordText),
  attachments: list(z.string()),
  removable: z._default(z.boolean(), false),
});

/** Outlook adds at most so many characters (documentation of `appendOnSendAsync`). */
const added = z._default(z.string().check(z.maxLength(5000)), '');

const addedText = z.strictObject({ start: added, end: added, when: reach });

const channel = z.strictObject({
  name: text,
  url: z.string().check(z.refine(isChannelUrl, fault('channel'))),
  for: list(z.string()),
  maxLength: z.optional(z.int().check(z.gte(1))),
});

/** The file that a policy's `directoryFile` names. */
export const directorySchema = z.strictObject({ directory: z.array(party) });

const settingPath = z.string().check(z.refine(isSettingPath, fault('path')));

/** What an organization writes in place of a letter of apology: `{name}`, `{sender}`, `{organization}`, `{subject}`, `{date}` and `{files}` are filled in. */
const letter = z.strictObject({ subject: text, body: text });
const letters = z.optional(z.strictObject({ ja: z.optional(letter), en: z.optional(letter) }));

const accident = z.strictObject({
  reportTo: list(address),
  templates: z._default(
    z.strictObject({ misdirected: letters, exposed: letters, 'wrong-file': letters, twice: letters }),
    {},
  ),
});

/** What a policy sets for the whole organization, and a group of it otherwise. */
const settings = {
  organization: z._default(z.strictObject({ name: z._default(z.string(), ''), domains: list(text) }), {
    name: '',
    domains: [],
  }),
  checks: z._default(checks, {}),
  checklist: z._default(checklist, checklist.parse({})),
  attention: z._default(attention, attention.parse({})),
  recipients: z._default(
    z.strictObject({ trusted: list(pattern), watched: list(pattern), blocked: list(pattern) }),
    { trusted: [], watched: [], blocked: [] },
  ),
  attachments: z._default(z.strictObject({ blocked: list(pattern), watched: list(pattern) }), {
    blocked: [],
    watched: [],
  }),
  keywords: z._default(
    distinct(keyword, (entry) => entry.id, ['id']),
    [],
  ),
  directory: list(party),
  memory: z._default(z.strictObject({ enabled: z._default(z.boolean(), true), start: z.optional(text) }), {
    enabled: true,
  }),
  hold: z._default(hold, hold.parse({})),
  autoRecipients: list(automatic),
  addedText: z._default(addedText, addedText.parse({})),
  draftNotice: z._default(z.boolean(), true),
  channels: list(channel),
  accident: z._default(accident, accident.parse({})),
  meetings: z._default(z.enum(['always', 'external', 'never']), 'external'),
  onError: z._default(z.enum(['block', 'prompt', 'allow']), 'block'),
  surface: z._default(z.enum(['auto', 'smart-alert', 'during-send']), 'auto'),
  userMayOverride: list(settingPath),
};

const wholePart = z.strictObject(settings);

/** Settings that go over those of a policy; see layers.ts. */
export type PolicyPart = { readonly [Key in keyof typeof settings]?: unknown };

/** They have to be right by themselves, and stay as written. */
const part = z
  .unknown()
  .check(({ value, issues }) => {
    const { error } = wholePart.safeParse(value, { reportInput: true });
    error?.issues.forEach((issue) => issues.push(issue as never));
  })
  .register(z.globalRegistry, { part: true }) as z.ZodMiniType<PolicyPart>;

const group = z.strictObject({ id, for: z.array(text).check(z.minLength(1)), policy: part });

/**
 * The administrator's policy (contract section 2). Unknown keys are faults; what is left out has a default.
 * For those who tell what is wrong with a policy; who only uses one reads it with readPolicy.ts, which `npm run generate`
 * keeps in step with this.
 */
export const policySchema = z.strictObject({
  $schema: z.optional(z.string()),
  version: z.literal(1),
  ...settings,
  directoryFile: z.optional(text),
  groups: z._default(
    distinct(group, (entry) => entry.id, ['id']),
    [],
  ),
});

/** A policy with every default filled in; in the parts of its groups, those of list entries. */
export type Policy = Omit<z.output<typeof policySchema>, 'directory'> & {
  readonly directory: readonly DirectoryParty[];
};
export type Keyword = Policy['keywords'][number];
export type DirectoryParty = z.output<typeof party>;
export type AutomaticRule = Policy['autoRecipients'][number];
export type Channel = Policy['channels'][number];
/** Senders for whom some settings are others. */
export type Group = z.output<typeof group>;
