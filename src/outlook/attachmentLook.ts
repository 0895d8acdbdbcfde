import type { AttachmentContent } from '../attachments/content';
import { notInspected, type AttachmentFacts } from '../attachments/facts';
import type { AttachmentInspector } from '../attachments/worker/inspector';
import { attachedFiles } from '../message/attachments';
import type { MessageAttachment, OutgoingMessage } from '../message/message';
import { within, type Clock } from './clock';
import type { AttachmentLook, FilesSeen } from './ports';

export interface LookPorts {
  readonly clock: Clock;
  /** Null where Outlook has no contents to give. */
  readContent(attachment: MessageAttachment): Promise<AttachmentContent | null>;
  readonly inspector: AttachmentInspector;
  /** Something new can be seen; not called from within `see`, and not more often than once a second but at the end. */
  changed(): void;
}

/** All files together may keep the sender waiting so long; what is not done by then could not be inspected. */
const LOOK_MS = 60_000;
/** News that come quicker would only make the page restless, and each travels to the dialog with everything else. */
const NEWS_EVERY_MS = 1_000;

export function attachmentLook(ports: LookPorts): AttachmentLook {
  const look = new Look(ports);
  return { see: (message) => look.see(message), close: () => look.close() };
}

class Look {
  private readonly known = new Map<string, AttachmentFacts>();
  private waiting = new Map<string, MessageAttachment>();
  private busy = false;
  private closed = false;
  private revision = 0;
  private toldAt = -Infinity;
  private takeBack: () => void = () => undefined;

  constructor(private readonly ports: LookPorts) {}

  see(message: OutgoingMessage): FilesSeen {
    const files = attachedFiles(message);
    const keys = new Map(files.map((file, index) => [file, keyOf(file, index)]));
    this.waiting = new Map(
      files.map((file) => [keys.get(file)!, file] as const).filter(([key]) => !this.known.has(key)),
    );
    const looking = this.waiting.size > 0;
    if (looking && !this.busy && !this.closed) void this.run();
    return {
      facts: message.attachments.map((file) => this.known.get(keys.get(file) ?? '') ?? null),
      looking: looking ? { done: files.length - this.waiting.size, total: files.length } : null,
      revision: this.revision,
    };
  }

  close(): void {
    this.closed = true;
    this.takeBack();
    this.ports.inspector.close();
  }

  private async run(): Promise<void> {
    this.busy = true;
    const { clock } = this.ports;
    const until = clock.now() + LOOK_MS;
    // Not before whoever asked has shown what is known: the first tick does not wait for the files.
    await Promise.resolve();
    for (let next = this.next(); next && !this.closed; next = this.next()) {
      const [key, file] = next;
      const left = until - clock.now();
      const late = () => notInspected(file, 'timeout');
      const facts = left > 0 ? await within(clock, left, this.lookInto(file), late) : late();
      if (facts.couldNotInspect === 'timeout') this.ports.inspector.close();
      this.known.set(key, facts);
      this.waiting.delete(key);
      this.revision++;
      this.tell();
    }
    this.busy = false;
  }

  private next(): [string, MessageAttachment] | undefined {
    return this.waiting.entries().next().value;
  }

  private async lookInto(file: MessageAttachment): Promise<AttachmentFacts> {
    try {
      const content = await this.ports.readContent(file);
      return content ? await this.ports.inspector.inspect(content) : notInspected(file, 'no-bytes');
    } catch {
      return notInspected(file, 'failed');
    }
  }

  private tell(): void {
    const { clock } = this.ports;
    this.takeBack();
    if (this.closed) return;
    const now = () => {
      this.toldAt = clock.now();
      this.ports.changed();
    };
    const wait = this.toldAt + NEWS_EVERY_MS - clock.now();
    if (this.waiting.size === 0 || wait <= 0) now();
    else this.takeBack = clock.after(wait, now);
  }
}

/** Another file under an old name has another handle; equal files of one message are told apart by their place. */
const keyOf = ({ id, name, size, kind }: MessageAttachment, index: number): string =>
  JSON.stringify([id ?? index, name, kind, kind === 'item' ? 0 : size]);
