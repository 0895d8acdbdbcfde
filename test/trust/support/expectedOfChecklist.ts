import { profiles } from '../../../src/simulator/model/profiles';
import { essential, lists, saysSo, type Case } from './case';
import { failed, stricter } from './expectedOfSend';
import type { Outcome, SendOutcome } from './outcomes';

/**
 * What must become of a message that is ticked before Send, in the dialog of the ribbon's command or in the pane. There
 * nothing leaves for a fault, whatever `onError` says: who ticks is told, and may try again.
 */
export function expectedOfChecklist(given: Case): Outcome {
  const { mail, call, fault, usual } = given;
  const isPane = given.rung === 'pane';
  if (fault === 'twice') return usual;
  if (essential.includes(call)) {
    if (fault !== 'empty' || lists.includes(call))
      return isPane ? (fault === 'missing' ? 'pane: unsupported' : 'pane: unreadable') : 'failed';
    // A text that Outlook says is empty is judged as that: an empty subject is asked for.
    return call === 'subject.get' && mail !== 'blocked' ? ticked(given) : usual;
  }
  switch (call) {
    case 'policy.fetch':
      return byBundledPolicy(given);
    case 'session.get':
    case 'session.set':
    case 'storage.get':
    case 'storage.set':
      return mail === 'blocked' || mail === 'internal' || mail === 'added' ? usual : byOtherCarrier(given);
    case 'delay.get':
    case 'delay.set':
      if (mail !== 'held, external' || saysSo.includes(fault)) return usual;
      return ticked(given, failed({ ...given, onError: stricter(given.onError) }));
    case 'cc.add':
      if (saysSo.includes(fault) || given.onError === 'allow') return usual;
      return isPane ? 'pane: not-added' : 'failed';
    case 'dialog.open':
      return 'no-dialog';
    case 'dialog.say':
      return fault === 'throws' || fault === 'fails' || fault === 'missing' ? 'no-dialog' : 'ended';
    case 'item.send':
      return saysSo.includes(fault) ? usual : 'by hand: sent';
    default:
      return usual;
  }
}

/** Everything is ticked: it leaves by itself where the client can have it so, and then has this outcome. */
function ticked({ client, mail }: Pick<Case, 'client' | 'mail'>, outcome: SendOutcome = 'sent'): Outcome {
  // There `sendAsync` loses the time at which it is to be delivered.
  const losesTime = (client === 'web' || client === 'new') && mail === 'held, external';
  return profiles[client].mailbox >= 15 && !losesTime ? outcome : `by hand: ${outcome}`;
}

/** The one in the bundle asks for the same, but holds and adds nothing; where the site's is broken that is to be ticked. */
function byBundledPolicy(given: Case): Outcome {
  const { client, mail, fault, usual } = given;
  if (mail === 'blocked') return usual;
  const broken = fault === 'malformed' || fault === 'empty';
  return broken || mail === 'held, external' ? ticked({ client, mail: 'external' }) : usual;
}

/** What was ticked is found by the Send that follows, where one place to keep it in is seen by both. */
function byOtherCarrier(given: Case): Outcome {
  const { client, call, fault, usual } = given;
  const { eventRuntime, mailbox } = profiles[client];
  const isStorage = call === 'storage.get' || call === 'storage.set';
  if (mailbox < 11) return call === 'storage.set' ? 'pane: not-stored' : usual;
  if (isStorage || eventRuntime === 'page') return usual;
  return call === 'session.set' && saysSo.includes(fault) ? usual : ticked(given, 'asked');
}

/** What must become of a message being written: what is known by 4 seconds is said and added, else Send sees to it. */
export function expectedOfDraft({ mail, call, fault, usual }: Case): Outcome {
  const isSilent = fault === 'hangs' || fault === 'late';
  if (fault === 'twice' || usual === 'silent') return usual;
  if (essential.includes(call)) return fault === 'empty' && !lists.includes(call) ? usual : 'silent';
  switch (call) {
    case 'from.get':
    case 'composeType.get':
    case 'body.html':
      return isSilent ? 'silent' : usual;
    case 'policy.fetch':
      return mail === 'added' ? 'silent' : usual;
    case 'session.get':
      return isSilent && mail === 'added' ? 'silent' : usual;
    case 'cc.add':
      return saysSo.includes(fault) ? usual : 'silent';
    case 'notice.replace':
      return isSilent ? 'silent' : usual;
    default:
      return usual;
  }
}
