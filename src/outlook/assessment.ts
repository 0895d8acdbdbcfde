import { excerptOf } from '../attachments/excerpt';
import { offeredChannels } from '../channels/channels';
import { severity, type Level } from '../checks/level';
import { changesSince, type Confirmation } from '../confirmation/confirmation';
import { digestOf, policyKey, type MessageDigest } from '../confirmation/digest';
import { keptTicks } from '../confirmation/keptTicks';
import type { Arrange } from '../inspection/asked';
import type { ChecklistContent } from '../inspection/checklistContent';
import type { Finding } from '../inspection/finding';
import { inspect, type Inspection } from '../inspection/inspect';
import { alertTexts } from '../locales/alert';
import type { Language } from '../locales/texts';
import type { OutgoingMessage } from '../message/message';
import { effectivePolicy } from '../policy/layers';
import type { Policy, PolicyPart } from '../policy/schema';
import type { Rules } from '../rules/rules';
import type { MemoryStore } from './memoryStore';
import { holdMinutes } from '../additions/hold';
import type { Capabilities } from './capabilities';
import type { ItemPorts, MessageSeen } from './ports';
import type { LoadedPolicy } from './policySource';

/** A message as it was read, judged and measured. */
export interface Assessment {
  readonly message: OutgoingMessage;
  readonly digest: MessageDigest;
  readonly inspection: Inspection;
  /** For mail of this sender, without what `directoryFile` adds, which not every runtime has. */
  readonly policy: Policy;
  /** As it is for all senders, without their own settings, of which a runtime may see an old copy (office-js 6728). */
  readonly common: Policy;
  /** What was known of attachments and wording; null where nobody looks into them. */
  readonly seen: MessageSeen | null;
}

/** What a judgement needs besides the message and the policy. */
export interface Judge extends Rules {
  readonly language: Language;
  readonly memory: Pick<MemoryStore, 'correspondence'>;
  /** Whether the sender marked a finding's `reason` as needless. Left out where that is not remembered. */
  readonly isNeedless?: (reason: string) => boolean;
  readonly arrange?: Arrange;
  readonly ownSettings: () => PolicyPart | null;
}

export function assess(
  message: OutgoingMessage,
  loaded: LoadedPolicy,
  { language, checks, knowledge, memory, isNeedless, arrange, ownSettings }: Judge,
  seen: MessageSeen | null = null,
): Assessment {
  const policy = effectivePolicy(loaded.policy, message.from.address, ownSettings());
  const remembered = policy.memory.enabled ? { correspondence: memory.correspondence(), isNeedless } : null;
  const files = seen?.facts.filter((facts) => facts !== null);
  const wording = seen?.wording?.facts;
  const judged = inspect({
    message,
    policy: { ...policy, directory: policy.directory.concat(loaded.directory ?? []) },
    language,
    checks,
    knowledge,
    files,
    wording,
    ...remembered,
  });
  const checklist = arrange?.({ message, policy, language, inspection: judged });
  const inspection = checklist ? { ...judged, checklist } : judged;
  return {
    message,
    seen,
    digest: digestOf(message),
    inspection: withPolicyFault(inspection, loaded, language),
    policy,
    common: loaded.policy,
  };
}

/**
 * A broken policy file must not go unnoticed (contract section 2). Where only the bundle's copy stood in for it, which
 * may ask for less than the administrator's, it has to be ticked; the last good copy asks for what was asked so far.
 */
function withPolicyFault(
  inspection: Inspection,
  { origin, siteIsBroken, problem }: LoadedPolicy,
  language: Language,
): Inspection {
  const builtIn = siteIsBroken && origin === 'built-in';
  const message = siteIsBroken
    ? alertTexts.text(language, builtIn ? 'policy.broken.built-in' : 'policy.broken')
    : problem;
  if (!message) return inspection;
  const finding: Finding = {
    id: 'could-not-inspect|policy',
    check: 'could-not-inspect',
    level: builtIn ? 'caution' : 'notice',
    section: 'recipients',
    message,
    targets: [],
    suggestions: [],
  };
  const findings = [...inspection.findings, finding];
  if (!builtIn || inspection.decision === 'block') return { ...inspection, findings };
  const { id, section } = finding;
  const item = { id: `finding:${id}`, label: message, section, kind: 'finding' as const, alone: false };
  return { ...inspection, decision: 'confirm', findings, checklist: [...inspection.checklist, item] };
}

/** Slips are only shown, unless the policy wants them ticked: then nothing is confirmed before they are known. */
const awaitsWording = (seen: MessageSeen | null, policy: Policy): boolean =>
  seen?.wording?.reading === true && severity(wordingLevel(policy)) >= severity('caution');

function wordingLevel({ checks }: Policy): Level {
  const setting = checks.wording;
  return (Array.isArray(setting) ? setting[0] : setting) ?? 'notice';
}

/** Whether something is still being looked for that may have to be ticked. */
export const isLooking = ({ seen, policy }: Assessment): boolean =>
  !!seen?.looking || awaitsWording(seen, policy);

/** Whether two judgements of one message ask for the same. */
export const sameChecklist = (a: Assessment, b: Assessment): boolean => checklistKey(a) === checklistKey(b);

/** The policy may have come to ask for something else of the same message. */
const checklistKey = ({ inspection: { decision, checklist } }: Assessment): string =>
  JSON.stringify([decision, checklist.map(({ id }) => id)]);

/** What was read as it will leave: see `ItemPorts.complete`. */
export const completed = async (
  { complete, ownSettings }: Pick<ItemPorts, 'complete' | 'ownSettings'>,
  { policy }: LoadedPolicy,
  read: OutgoingMessage,
): Promise<OutgoingMessage> =>
  (await complete?.(read, effectivePolicy(policy, read.from.address, ownSettings()))) ?? read;

/**
 * What the checklist shows of it, next to what was ticked before.
 * @param client where the message is sent from
 */
export function contentOf(
  { message, digest, inspection, policy, seen }: Assessment,
  language: Language,
  earlier: Pick<Confirmation, 'digest' | 'ticked'> | null,
  client?: Capabilities,
): ChecklistContent {
  const minutes = client?.canHold ? minutesHeld({ message, policy, inspection }) : 0;
  const { checklist, findings } = inspection;
  const channels = offeredChannels({ message, inspection, policy });
  const awaited = awaitsWording(seen, policy);
  // What was found stays shown while somebody types on.
  const isNew = seen?.wording?.reading === true && seen.wording.facts === undefined;
  const isRead = awaited || (isNew && wordingLevel(policy) !== 'off');
  return {
    ...(message.kind && { kind: message.kind }),
    language,
    organizationName: policy.organization.name,
    inspection,
    from: message.from,
    subject: message.subject,
    attachments: message.attachments.map(({ name, size, kind, inline }, index) => {
      const facts = seen?.facts[index];
      return { name, size, kind, inline, ...(facts && { facts: excerptOf(facts) }) };
    }),
    ...(seen?.looking && { looking: seen.looking }),
    ...(message.additions?.shown && { additions: message.additions.shown }),
    ...(channels.length > 0 && { channels }),
    ...(client && minutes > 0 && { hold: { minutes, inDrafts: waitsInDrafts(client) } }),
    ...(policy.hold.countdown && { countdown: policy.hold.countdown }),
    ...(isRead && { reading: { awaited } }),
    ...(policy.attention.inView && { inView: true }),
    changes: earlier ? changesSince(earlier.digest, digest, message) : [],
    ticked: earlier ? keptTicks(earlier, { message, digest, checklist, findings }) : [],
  };
}

/**
 * The sender says of a finding, by its id, that he does not need it, or does again. One that he has no say in stays.
 * @returns null: nothing of the message was mended by it.
 */
export async function markNeedless(
  ports: Pick<ItemPorts, 'markNeedless'>,
  { inspection }: Assessment,
  { finding: id, needless }: { readonly finding: string; readonly needless: boolean },
): Promise<null> {
  const reason = inspection.findings.find((finding) => finding.id === id)?.reason;
  // Where Outlook does not take it this machine may have it; the judgement tells.
  if (reason !== undefined) await ports.markNeedless?.(reason, needless).catch(() => undefined);
  return null;
}

/** How long a message is to wait on the server: minutes. A meeting cannot. */
export const minutesHeld = ({
  message,
  policy,
  inspection,
}: Pick<Assessment, 'message' | 'policy' | 'inspection'>): number =>
  message.kind ? 0 : holdMinutes(policy.hold, inspection);

/** Where a held mail waits, there it can be taken back; classic Outlook's waits on the server, out of reach (documentation). */
const waitsInDrafts = (client: Capabilities): boolean => isInBrowser(client) || client.platform === 'Mac';

const isInBrowser = ({ hostName }: Capabilities): boolean =>
  hostName === 'OutlookWebApp' || hostName === 'newOutlookWindows';

/** On the web `sendAsync` loses the time at which a message is to be delivered (office-js 6413); Outlook's own Send keeps it. */
export const mustPressSend = (assessment: Assessment, client: Capabilities): boolean =>
  isInBrowser(client) && client.canHold && minutesHeld(assessment) > 0;

/** @param now milliseconds since 1970. */
export const confirmationOf = (
  { digest, common }: Pick<Assessment, 'digest' | 'common'>,
  ticked: readonly string[],
  now: number,
): Confirmation => ({
  version: 1,
  id: `${now.toString(36)}-${Math.random().toString(36).slice(2, 12)}`,
  digest,
  policy: policyKey(common),
  ticked,
  confirmedAt: now,
});
