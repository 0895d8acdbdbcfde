import { catalogue } from '../checks/catalogue';
import { decodeUtf8 } from '../files/utf8';
import { cliTexts } from '../locales/cli';
import type { Language } from '../locales/texts';
import { parseAddress } from '../message/address';
import { effectivePolicy, groupsOf } from '../policy/layers';
import { originsOf, type Layer, type Origin } from '../policy/origins';
import { defaultPolicy } from '../policy/readPolicy';
import type { Policy } from '../policy/schema';
import { pad } from './columns';
import { exitCodes } from './exitCode';
import type { Host } from './host';
import { orComplain, readPolicyFile } from './input';
import { printable } from './printable';
import { UsageError, type CommandLine } from './usage';

const POLICY_FILE = 'policy.json';

/** What is said of a sender's policy. */
interface Explanation {
  readonly sender: string;
  /** Ids of his groups, those laid over others last. */
  readonly groups: readonly string[];
  readonly origins: readonly (Origin & { readonly userMayOverride: boolean })[];
}

/** `yubisashi policy explain --for ADDRESS`: the policy in force for a sender, and where each value of it comes from. */
export async function explain(words: readonly string[], line: CommandLine, host: Host): Promise<number> {
  if (words.length > 0) throw new UsageError('usage.unexpected', { word: words[0]! });
  const { language, policy: file = POLICY_FILE, sender } = line;
  if (sender === undefined || !parseAddress(sender)) throw new UsageError('usage.no-sender');
  const explained = await orComplain(file, host, language, async () => {
    const { policy, bytes } = await readPolicyFile(file, host, language);
    return explanationOf(sender, policy, JSON.parse(decodeUtf8(bytes)));
  });
  if (!explained) return exitCodes.failure;
  host.print(line.format === 'json' ? jsonOf(explained) : textOf(explained, language));
  return exitCodes.send;
}

/** @param written the policy's JSON value as its file has it, without any default */
function explanationOf(sender: string, policy: Policy, written: unknown): Explanation {
  const groups = groupsOf(policy, sender);
  const { directoryFile } = policy;
  const own = (written as { readonly directory?: readonly unknown[] }).directory?.length ?? 0;
  const organization = asFarAsWritten({ ...policy, directory: policy.directory.slice(0, own) }, written);
  const layers: Layer[] = [
    { name: 'default', value: { ...defaultPolicy, checks: usualLevels } },
    { name: 'organization', value: organization },
    ...(directoryFile === undefined
      ? []
      : [{ name: directoryFile, value: { directory: policy.directory.slice(own) } }]),
    ...groups.map(({ id, policy: over }) => ({ name: `group ${id}`, value: over })),
  ];
  const { userMayOverride } = effectivePolicy(policy, sender, null);
  const isFree = (path: string) =>
    userMayOverride.some(
      (free) => path === free || path.startsWith(`${free}.`) || path.startsWith(`${free}[`),
    );
  const origins = withoutParties(originsOf(layers)).map((origin) => ({
    ...origin,
    userMayOverride: isFree(origin.path),
  }));
  return { sender, groups: groups.map(({ id }) => id), origins };
}

const usualLevels = Object.fromEntries(catalogue.map(({ id, level }) => [id, level]));

/** What a file says, with the defaults of list entries: the rest of its policy is left out. */
function asFarAsWritten(read: unknown, written: unknown): unknown {
  if (!isObject(read) || !isObject(written)) return read;
  return Object.fromEntries(
    Object.entries(written).map(([name, value]) => [name, asFarAsWritten(read[name], value)]),
  );
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Of a directory only how many parties come from where: it may have thousands. */
function withoutParties(origins: readonly Origin[]): Origin[] {
  const isParty = ({ path }: Origin) => path.startsWith('directory[');
  const counts = new Map<string, number>();
  for (const { from } of origins.filter(isParty)) counts.set(from, (counts.get(from) ?? 0) + 1);
  const parties = Array.from(counts, ([from, count]) => ({
    path: 'directory',
    value: { parties: count },
    from,
  }));
  return [...origins.filter((origin) => !isParty(origin)), ...parties];
}

const jsonOf = ({ sender, groups, origins }: Explanation): string =>
  `${JSON.stringify({ for: sender, groups, settings: origins })}\n`;

function textOf({ sender, groups, origins }: Explanation, language: Language): string {
  const text = (key: Parameters<typeof cliTexts.text>[1], values = {}) =>
    cliTexts.text(language, key, values);
  const rows = origins.map(({ path, value, from, userMayOverride }) => [
    path,
    printable(typeof value === 'string' ? value : JSON.stringify(value)),
    `${fromText(from, language)}${userMayOverride ? ` ${text('explain.free')}` : ''}`,
  ]);
  return [
    text('explain.heading', { sender }),
    groups.length > 0 ? text('explain.groups', { groups: groups.join(', ') }) : text('explain.no-groups'),
    '',
    ...rows.map(([path, value, from]) => `${pad(path!, 34)} ${pad(value!, 40)} ${from!}`),
    ...(origins.some(({ userMayOverride }) => userMayOverride) ? ['', text('explain.free.note')] : []),
    '',
  ].join('\n');
}

function fromText(from: string, language: Language): string {
  if (from === 'default' || from === 'organization') return cliTexts.text(language, `explain.${from}`);
  const group = /^group (.*)$/.exec(from)?.[1];
  return group === undefined ? printable(from) : cliTexts.text(language, 'explain.group', { group });
}
