import { parseAddress } from '../../message/address';
import { maskThread } from '../../message/ownText';
import { PeopleCounter, type PeopleCounts } from '../../personalData/count';
import { peopleKinds, type PeopleKind } from '../../personalData/kinds';
import { findPeople } from '../../personalData/patterns';
import { pageCheckTexts } from '../../locales/pageChecks';
import type { Language } from '../../locales/texts';
import { goesOutside } from '../../recipients/external';
import { defineCheck, type CheckContext, type Report } from '../check';
import { allFiles, attachmentTarget } from './inspected/files';

/** A single one of these is too many; of the others a list is. */
const sensitive: readonly PeopleKind[] = ['myNumbers', 'cards'];

const options = {
  /** Different names, addresses, telephone numbers … from which on it is a list of people. */
  people: { type: 'integer', minimum: 1, default: 10 },
  /** My Numbers and card numbers. */
  numbers: { type: 'integer', minimum: 1, default: 1 },
  /** Mail within the organization too. */
  internal: { type: 'boolean', default: false },
} as const;

type Context = CheckContext<typeof options>;

/** Data of many people, or numbers that no mail should carry, in the author's own text or in a file. */
export default defineCheck({
  id: 'personal-data',
  section: 'attachments',
  level: 'warning',
  // The body's part too: its patterns are more than the event bundle has room for.
  pagesOnly: true,
  texts: pageCheckTexts,
  options,
  inspect(context) {
    if (!context.options.internal && !goesOutside(context.recipients)) return [];
    return [...inBody(context), ...inFiles(context)];
  },
});

function inBody(context: Context): Report[] {
  const { language, message } = context;
  const written = maskThread(message.body.text);
  const counter = new PeopleCounter();
  counter.addText(withoutRecipients(written, context));
  const counts = overThreshold(counter.counts(), context);
  if (Object.keys(counts).length === 0) return [];
  const hits = findPeople(written).filter(({ kind }) => counts[kind] !== undefined);
  const [start, end] = [hits[0]?.start ?? 0, hits[hits.length - 1]?.end ?? 0];
  return [
    {
      text: 'personal-data.body',
      values: { counts: say(counts, language) },
      targets: hits
        .slice(0, 1)
        .map(() => ({ kind: 'body', text: message.body.text.slice(start, end), start, end })),
    },
  ];
}

/** Those who get the mail may well be named in it. */
function withoutRecipients(written: string, { message }: Context): string {
  const known = [message.from, ...message.to, ...message.cc, ...message.bcc]
    .map(({ address }) => parseAddress(address)?.key)
    .filter((key): key is string => key !== undefined);
  return known.reduce((text, key) => text.split(key).join(' '), written.toLowerCase());
}

function inFiles(context: Context): Report[] {
  const { files = [], language } = context;
  const reports: Report[] = [];
  for (const file of allFiles(files)) {
    const counts = overThreshold(file.facts.people ?? {}, context);
    if (Object.keys(counts).length === 0) continue;
    reports.push({
      text: 'personal-data.file',
      values: { name: file.path, counts: say(counts, language) },
      targets: [attachmentTarget(file.attachment)],
      key: file.path,
    });
  }
  return reports;
}

/** The kinds of which there are too many; nothing where there are few of each. */
function overThreshold(counts: PeopleCounts, { options: { people, numbers } }: Context): PeopleCounts {
  const over: Partial<Record<PeopleKind, number>> = {};
  for (const kind of peopleKinds) {
    const found = counts[kind] ?? 0;
    if (found >= (sensitive.indexOf(kind) >= 0 ? numbers : people)) over[kind] = found;
  }
  return over;
}

function say(counts: PeopleCounts, language: Language): string {
  return peopleKinds
    .filter((kind) => counts[kind] !== undefined)
    .map((kind) =>
      pageCheckTexts.text(language, `personal-data.${kind}`, {
        count: counts[kind]!.toLocaleString('en-US'),
      }),
    )
    .join(language === 'ja' ? '、' : ', ');
}
