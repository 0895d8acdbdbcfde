import { recipientFields, type Mailbox } from '../message/message';
import {
  refusalReasons,
  type AttachmentPlace,
  type FileToAttach,
  type Mend,
  type Mended,
  type Mending,
  type MendMeans,
  type PlacedMailbox,
  type Refusal,
  type TextEdit,
  type UndoableMend,
} from './mend';

type Test = (value: unknown) => boolean;
/** A test for each property of a type. */
type Shape<T> = { readonly [Key in keyof T]-?: Test };

const isText: Test = (value) => typeof value === 'string';
const isFlag: Test = (value) => typeof value === 'boolean';
const isCount: Test = (value) => Number.isInteger(value) && (value as number) >= 0;
const isOneOf =
  (values: readonly string[]): Test =>
  (value) =>
    values.some((each) => each === value);
const isListOf =
  (test: Test): Test =>
  (value) =>
    Array.isArray(value) && value.length > 0 && value.every(test);
const optional =
  (test: Test): Test =>
  (value) =>
    value === undefined || test(value);
const has =
  <T>(shape: Shape<T>): Test =>
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    Object.keys(shape).every((key) => shape[key as keyof T]((value as Record<string, unknown>)[key]));

const isField = isOneOf(recipientFields);
const isMailbox = has<Mailbox>({ name: isText, address: isText });
const placed = { field: isField, mailbox: isMailbox } satisfies Shape<PlacedMailbox>;
const edit: Shape<TextEdit> = { in: isOneOf(['subject', 'body']), start: isCount, text: isText, by: isText };
const file: Shape<FileToAttach> = { name: isText, size: isCount, content: isText };
const place: Shape<AttachmentPlace> = {
  name: isText,
  size: isCount,
  kind: isOneOf(['file', 'item', 'cloud']),
  nth: isCount,
  of: isCount,
};

const mends: { readonly [Kind in Mend['kind']]: Test } = {
  add: has<PlacedMailbox>(placed),
  remove: has<PlacedMailbox>(placed),
  replace: has({ ...placed, by: isMailbox }),
  move: has({ from: isListOf(has<PlacedMailbox>(placed)), to: isField, self: optional(isMailbox) }),
  subject: has({ subject: isText, by: isText }),
  text: has({ edits: isListOf(has(edit)) }),
  attach: has({ files: isListOf(has(file)) }),
  detach: has({ file: has(place), final: optional(isFlag) }),
};

const isMend: Test = (value) => {
  const kind = (value as { kind?: unknown } | null | undefined)?.kind;
  return Object.keys(mends).some((known) => known === kind) && mends[kind as Mend['kind']](value);
};

const isRefusal = has<Refusal>({ reason: isOneOf(refusalReasons), detail: optional(isText) });
const isMending = has<Mending>({
  means: has<MendMeans>({
    recipients: isFlag,
    subject: isFlag,
    body: isFlag,
    attach: isFlag,
    detach: isFlag,
  }),
  last: optional(has<Mended>({ id: isCount, mend: isMend, undo: isFlag, refusal: optional(isRefusal) })),
  undoable: (value) => Array.isArray(value) && value.every(has<UndoableMend>({ id: isCount, mend: isMend })),
});

/** Reads a mend that came from another window; null for anything else. */
export const readMend = (value: unknown): Mend | null => (isMend(value) ? (value as Mend) : null);

/** Reads what a checklist's opener tells of mends; null for anything else. */
export const readMending = (value: unknown): Mending | null => (isMending(value) ? (value as Mending) : null);
