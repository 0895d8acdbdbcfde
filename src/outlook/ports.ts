import type { AttachmentFacts } from '../attachments/facts';
import type { OutgoingMessage } from '../message/message';
import type { Asked } from '../inspection/asked';
import type { Policy, PolicyPart } from '../policy/schema';
import type { WordingFacts } from '../wording/slip';
import type { Judge } from './assessment';
import type { Capabilities } from './capabilities';
import type { Carrier } from './carriers';
import type { Clock } from './clock';
import type { MemoryStore } from './memoryStore';
import type { LoadedPolicy } from './policySource';

/** What the decisions about a message need of Outlook and the machine. Nothing here names Office. */
export interface ItemPorts extends Judge {
  readonly clock: Clock;
  readonly capabilities: Capabilities;
  /** The message as it is now. Rejects where it cannot be read whole. */
  readMessage(): Promise<OutgoingMessage>;
  /**
   * What was read as it will leave: with what the policy adds to it. Rejects where Outlook does not add it. Left out where
   * nothing is added.
   */
  complete?(message: OutgoingMessage, policy: Policy): Promise<OutgoingMessage>;
  /**
   * Has the message wait on the server until then (milliseconds since 1970), or longer where it was to do so already.
   * Left out where the client cannot (before Mailbox 1.13).
   */
  hold?(until: number): Promise<void>;
  /** Rejects where there is no valid policy at all. */
  loadPolicy(): Promise<LoadedPolicy>;
  /** What the user set for himself, of which the policy decides what counts; null where he set nothing. */
  readonly ownSettings: () => PolicyPart | null;
  readonly carriers: readonly Carrier[];
  readonly memory: MemoryStore;
  /** Left out where nothing can be done in the background: in the event runtime. `changed` is called when more can be seen. */
  openLook?(changed: () => void): MessageLook;
  /** Marks a finding's `reason` as needless, or takes that back. Left out where nothing is shown. */
  markNeedless?(reason: string, needless: boolean): Promise<void>;
  /** Everything that was asked of a message was ticked, and it may leave. */
  noteTicks?(ticked: Asked): void;
}

export interface Sender {
  /**
   * `item.sendAsync` (Mailbox 1.15, panes and function commands only): raises the send event again. Null where missing.
   * Resolves to `by-hand` where the sender must press Send himself.
   * @param isWanted asked last of all: by then another message may be at hand, which nobody sent.
   */
  readonly send: ((isWanted?: () => boolean) => Promise<'started' | 'by-hand'>) | null;
}

/** What is known of a message's attachments at one moment. */
export interface FilesSeen {
  /** One entry for each attachment of the message, in its order; null while it is not known, or not looked at. */
  readonly facts: readonly (AttachmentFacts | null)[];
  /** How many have been looked into; null once all have. */
  readonly looking: Progress | null;
  /** Two views of the same message with the same number are the same. */
  readonly revision: number;
}

export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** What is known of the wording at one moment. */
export interface WordingSeen {
  /** Undefined while nothing is known. */
  readonly facts: WordingFacts | undefined;
  /** Whether it is being read: more may be found. */
  readonly reading: boolean;
  readonly revision: number;
}

export interface MessageSeen extends FilesSeen {
  /** Left out where nobody reads it. */
  readonly wording?: WordingSeen;
}

/** Looks into what takes longer than a judgement may, in the background. */
export interface MessageLook {
  see(message: OutgoingMessage): MessageSeen;
  close(): void;
}

/** Looks into the attachments of the message being written, in the background. */
export interface AttachmentLook {
  /** What is known of these files now; begins to look into those that are new. Returns at once. */
  see(message: OutgoingMessage): FilesSeen;
  /** Ends what is under way. */
  close(): void;
}
