import type { AsyncResult, Callback } from '../../../src/outlook/call';
import type { ComposeItem } from '../../../src/outlook/office';

export interface Entry {
  readonly displayName?: string;
  readonly emailAddress?: string;
}

export interface Attached {
  id: string;
  name: string;
  size: number;
  attachmentType: 'file' | 'item' | 'cloud';
  isInline?: boolean;
  content: string;
}

type Field = 'to' | 'cc' | 'bcc';

/** A message being written that keeps what is written to it, as strict as Outlook about what it takes. */
export class DraftItem {
  readonly fields: Record<Field, (Entry | null)[]>;
  subject = 'お見積りの件';
  html = '<p>田中様</p>';
  type: 'html' | 'text' = 'html';
  attached: Attached[] = [];
  /** Every change that Outlook was asked for, such as `to.set 2`. */
  readonly log: string[] = [];
  /** Answers a change with an error where it throws one; called with its entry of the log. */
  refuse: (change: string) => number | undefined = () => undefined;
  /** What Outlook makes of a body that it is given. */
  tidy: (html: string) => string = (html) => html;
  private count = 0;

  constructor(fields: Partial<Record<Field, (Entry | null)[]>> = {}) {
    this.fields = { to: [], cc: [], bcc: [], ...fields };
  }

  get text(): string {
    return this.type === 'text'
      ? this.html
      : this.html
          .replace(/<[^>]*>/g, '')
          .replace(/&nbsp;/g, ' ')
          .replace(/&amp;/g, '&');
  }

  get item(): ComposeItem {
    return {
      to: this.recipients('to'),
      cc: this.recipients('cc'),
      bcc: this.recipients('bcc'),
      subject: {
        getAsync: give(() => this.subject),
        setAsync: (subject: string, callback: Callback<void>) =>
          this.change('subject', () => (this.subject = subject), callback),
      },
      body: {
        getTypeAsync: give(() => this.type),
        getAsync: (type: string, callback: Callback<string>) =>
          give(() => (type === 'html' ? this.html : this.text))(callback),
        setAsync: (data: string, { coercionType }: { coercionType: string }, callback: Callback<void>) =>
          this.change(`body ${coercionType}`, () => (this.html = this.tidy(data)), callback),
      },
      getAttachmentsAsync: give(() => this.attached),
      getAttachmentContentAsync: (id: string, callback: Callback<object>) => {
        const found = this.attached.find((each) => each.id === id);
        if (!found || found.attachmentType === 'cloud')
          return callback({ status: 'failed', error: { code: 9043 } });
        give(() => ({ content: found.content, format: found.attachmentType === 'item' ? 'eml' : 'base64' }))(
          callback,
        );
      },
      addFileAttachmentFromBase64Async: (
        content: string,
        name: string,
        _: object,
        callback: Callback<string>,
      ) => {
        const id = `added-${++this.count}`;
        const size = (content.length / 4) * 3;
        this.change(
          `attach ${name}`,
          () => this.attached.push({ id, name, size, attachmentType: 'file', content }),
          callback,
          id,
        );
      },
      removeAttachmentAsync: (id: string, callback: Callback<void>) => {
        if (!this.attached.some((each) => each.id === id))
          return callback({ status: 'failed', error: { code: 9008 } });
        this.change(
          `detach ${id}`,
          () => (this.attached = this.attached.filter((each) => each.id !== id)),
          callback,
        );
      },
    } as unknown as ComposeItem;
  }

  private recipients(field: Field) {
    const write = (how: string, entries: Entry[], callback: Callback<void>) => {
      const code =
        entries.length > 100 ? 9012 : entries.some((entry) => !entry.emailAddress) ? 5010 : undefined;
      if (code) return callback({ status: 'failed', error: { code } });
      this.change(
        `${field}.${how} ${entries.length}`,
        () => (this.fields[field] = how === 'add' ? [...this.fields[field], ...entries] : entries),
        callback,
      );
    };
    return {
      getAsync: give(() => this.fields[field]),
      setAsync: (entries: Entry[], callback: Callback<void>) => write('set', entries, callback),
      addAsync: (entries: Entry[], callback: Callback<void>) => write('add', entries, callback),
    };
  }

  private change(what: string, act: () => void, callback: Callback<never>, value?: unknown): void {
    this.log.push(what);
    const code = this.refuse(what);
    if (code !== undefined) return callback({ status: 'failed', error: { code } });
    act();
    callback({ status: 'succeeded', value } as AsyncResult<never>);
  }
}

const give =
  <T>(value: () => T) =>
  (callback: Callback<T>): void =>
    callback({ status: 'succeeded', value: value() });
