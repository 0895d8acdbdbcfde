import type { Mend, Refusal } from '../../inspection/mend';
import { nameOf, type Way } from '../../inspection/mendsOf';
import type { Mailbox } from '../../message/message';
import { visibleText } from '../view/visibleText';
import type { MendText } from './texts';

/** Longer words are cut: the place in the text shows them whole. */
const MOST = 40;

const short = (text: string): string => {
  const characters = Array.from(visibleText(text.replace(/\s+/g, ' ').trim()));
  return characters.length > MOST ? `${characters.slice(0, MOST).join('')}…` : characters.join('');
};

/** What a mend does, as its button says it. */
export function labelOf(mend: Mend, everybody: readonly Mailbox[], text: MendText): string {
  switch (mend.kind) {
    case 'add':
      return text('mend.add', { person: visibleText(mend.mailbox.address) });
    case 'remove':
      return text('mend.remove', { person: short(nameOf(mend.mailbox, everybody)) });
    case 'replace':
      return text('mend.replace', { person: visibleText(mend.by.address) });
    case 'move': {
      const field = text(`field.${mend.to}`);
      return mend.from.length === 1
        ? text('mend.move', { person: short(nameOf(mend.from[0]!.mailbox, everybody)), field })
        : text('mend.move.count', { count: mend.from.length, field });
    }
    case 'subject':
      return text('mend.subject', { text: short(mend.by) });
    case 'text': {
      const { count, isSame, old, by } = edited(mend);
      if (!isSame) return text('mend.text.many', { count });
      if (by === '') return text('mend.text.delete', { text: old });
      return text(count > 1 ? 'mend.text.places' : 'mend.text', { text: by, count });
    }
    case 'attach':
      return text('mend.attach', { files: filesOf(mend.files) });
    case 'detach':
      return text('mend.detach', { files: short(mend.file.name) });
  }
}

/** What was done. */
export function doneText(mend: Mend, everybody: readonly Mailbox[], text: MendText): string {
  switch (mend.kind) {
    case 'add':
    case 'remove':
      return text(`done.${mend.kind}`, { person: short(nameOf(mend.mailbox, everybody)) });
    case 'replace':
      return text('done.replace', {
        person: visibleText(mend.mailbox.address),
        by: visibleText(mend.by.address),
      });
    case 'move': {
      const field = text(`field.${mend.to}`);
      const done =
        mend.from.length === 1
          ? text('done.move', { person: short(nameOf(mend.from[0]!.mailbox, everybody)), field })
          : text('done.move.count', { count: mend.from.length, field });
      return mend.self ? `${done} ${text('done.self')}` : done;
    }
    case 'subject':
      return text('done.subject', { text: short(mend.by) });
    case 'text': {
      const { count, isSame, old, by } = edited(mend);
      if (!isSame) return text('done.text.many', { count });
      return text(by === '' ? 'done.text.delete' : 'done.text', { old, text: by });
    }
    case 'attach':
      return text('done.attach', { files: filesOf(mend.files) });
    case 'detach':
      return text('done.detach', { files: short(mend.file.name) });
  }
}

function edited({ edits }: Extract<Mend, { kind: 'text' }>) {
  const [first] = edits;
  return {
    count: edits.length,
    isSame: edits.every((edit) => edit.text === first!.text && edit.by === first!.by),
    old: short(first!.text),
    by: short(first!.by),
  };
}

const filesOf = (files: readonly { readonly name: string }[]): string =>
  files.map(({ name }) => short(name)).join(', ');

/** Why something cannot be done from the checklist, and how it is done by hand. */
export function refusalText({ reason, detail = '' }: Refusal, way: Way, text: MendText): string {
  const key =
    reason === 'half-done' && detail !== '' ? 'refused.half-done.missing' : (`refused.${reason}` as const);
  return `${text(key, { detail: visibleText(detail) })} ${text(`way.${way}`)}`;
}

/** Where a sender does by hand what a mend does. */
export function wayOf(mend: Mend): Way {
  switch (mend.kind) {
    case 'subject':
      return 'subject';
    case 'text':
      return mend.edits.some((edit) => edit.in === 'body') ? 'body' : 'subject';
    case 'attach':
    case 'detach':
      return 'attachments';
    default:
      return 'recipients';
  }
}
