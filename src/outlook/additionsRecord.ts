import { hash } from '../confirmation/digest';
import type { AddedText } from '../additions/additions';
import { type Callback, type ItemCalls } from './call';
import type { ComposeItem } from './office';

/** What was added to the message at hand, in its `sessionData`: whoever reads it next knows what the sender took out. */
export interface AdditionsRecord {
  /** Names the text that Outlook was told to add when it sends. */
  readonly text: string;
  /** Keys of the addresses. */
  readonly added: ReadonlySet<string>;
}

const KEY = 'yubisashi.added';

export const textKey = ({ start, end }: AddedText): string => (start + end && hash(`${start}\n${end}`));

/** Nothing, where there is no record or it cannot be read. */
export async function readAdditions(item: ComposeItem, calls: ItemCalls): Promise<AdditionsRecord> {
  const record = await calls<string>((callback) => item.sessionData.getAsync(KEY, callback as never)).catch(
    () => '',
  );
  const [text = '', ...added] = String(record).split('\n');
  return { text, added: new Set(added) };
}

/** Without the record, who is taken out is added again. */
export async function writeAdditions(
  { text, added }: AdditionsRecord,
  item: ComposeItem,
  calls: ItemCalls,
): Promise<void> {
  const record = [text, ...Array.from(added)].join('\n');
  await calls<void>((callback: Callback<void>) =>
    item.sessionData.setAsync(KEY, record, callback as never),
  ).catch(() => undefined);
}
