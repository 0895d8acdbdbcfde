import { attachmentAt, MOST_BASE64 } from '../../inspection/attachmentPlace';
import type { AttachmentPlace, FileToAttach, Mend } from '../../inspection/mend';
import type { MessageAttachment } from '../../message/message';
import { readContent } from '../attachmentContent';
import { OutlookError, type ItemCalls } from '../call';
import type { Undo } from '../mendLog';
import type { ComposeItem } from '../office';
import { attachmentOf, type OfficeAttachment } from '../readMessage';
import { MendRefused } from './refusal';

/** A large file takes Outlook long to take in. */
const ATTACH_TIMEOUT_MS = 90_000;

/** What older clients take at most; they throw an error without a number at more (office-js 4163). */
const ONCE_MOST_BASE64 = 27_892_122;

/** Attaches files one after the other (side by side they hang, office-js 3576): all of them or none. */
export async function attachFiles(
  files: readonly FileToAttach[],
  item: ComposeItem,
  calls: ItemCalls,
): Promise<Undo> {
  const ids: string[] = [];
  const detachAll = async () => {
    const attached = new Set((await attachmentsOf(item, calls)).map(({ id }) => id));
    for (; ids.length > 0; ids.pop()) {
      const id = latest(ids[ids.length - 1]!);
      // One that was taken out meanwhile is gone already.
      if (attached.has(id)) await detachById(id, item, calls);
    }
  };
  try {
    for (const file of files) ids.push(await attach(file, item, calls));
  } catch (error) {
    await detachAll().catch(() => {
      throw new MendRefused('half-done');
    });
    throw error;
  }
  return detachAll;
}

async function attach({ name, content }: FileToAttach, item: ComposeItem, calls: ItemCalls): Promise<string> {
  if (content.length > MOST_BASE64) throw new MendRefused('too-large');
  try {
    return await calls<string>(
      (callback) =>
        item.addFileAttachmentFromBase64Async(content, name, { isInline: false }, callback as never),
      ATTACH_TIMEOUT_MS,
    );
  } catch (error) {
    const isSilent = error instanceof OutlookError && error.kind === 'failed' && error.code === undefined;
    throw isSilent && content.length > ONCE_MOST_BASE64 ? new MendRefused('too-large') : error;
  }
}

/** Ids that attachments got when they were put back, by those they had before: each attaching gives a new one. */
const successors = new Map<string, string>();

const latest = (id: string): string => {
  const next = successors.get(id);
  return next === undefined ? id : latest(next);
};

const detachById = (id: string, item: ComposeItem, calls: ItemCalls): Promise<void> =>
  calls<void>((callback) => item.removeAttachmentAsync(id, callback as never));

/** Takes an attachment out, once its content is at hand to put it back; `final` ones also without it. */
export async function detachFile(
  { file, final = false }: Extract<Mend, { kind: 'detach' }>,
  item: ComposeItem,
  calls: ItemCalls,
): Promise<Undo | null> {
  const attachment = await find(file, item, calls);
  const content = final ? null : await contentOf(attachment, item, calls);
  if (content === null && !final) throw new MendRefused('no-content');
  await detachById(attachment.id!, item, calls);
  if (content === null) return null;
  const { name, size } = file;
  return async () => {
    successors.set(attachment.id!, await attach({ name, size, content }, item, calls));
  };
}

const attachmentsOf = async (item: ComposeItem, calls: ItemCalls): Promise<MessageAttachment[]> =>
  (await calls<OfficeAttachment[]>((callback) => item.getAttachmentsAsync(callback as never))).map(
    attachmentOf,
  );

async function find(place: AttachmentPlace, item: ComposeItem, calls: ItemCalls): Promise<MessageAttachment> {
  const found = attachmentAt(place, await attachmentsOf(item, calls));
  if (!found?.id) throw new MendRefused('changed');
  return found;
}

/** Base64; null where Outlook hands out nothing that it would take back as it was. */
async function contentOf(
  attachment: MessageAttachment,
  item: ComposeItem,
  calls: ItemCalls,
): Promise<string | null> {
  if (attachment.kind !== 'file' || typeof item.addFileAttachmentFromBase64Async !== 'function') return null;
  const read = await readContent(item, attachment, calls);
  // A policy against data loss may blank it (platform).
  if (read?.format !== 'base64' || (read.content === '' && attachment.size > 0)) return null;
  return read.content.length > MOST_BASE64 ? null : read.content;
}
