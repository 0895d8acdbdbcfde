import { fold } from '../../message/fold';
import type { DirectoryParty } from '../../policy/schema';
import { pageCheckTexts } from '../../locales/pageChecks';
import { goesOutside } from '../../recipients/external';
import { defineCheck, type CheckContext, type Report } from '../check';
import { companiesAddressed, companyCore } from './inspected/addressedCompanies';
import { allFiles, attachmentTarget, unopenedFiles, type InspectedFile } from './inspected/files';
import { namedIn, otherParties } from './inspected/parties';

/** Parties named in one finding. */
const NAMED = 3;

/** Lines at the top of the mail in which the addressee is saluted. */
const SALUTATION_LINES = 8;

type Context = CheckContext;

/** A file that is about, or addressed to, another company than the ones that get it. */
export default defineCheck({
  id: 'attachment-party',
  section: 'attachments',
  level: 'warning',
  pagesOnly: true,
  texts: pageCheckTexts,
  options: {},
  inspect(context) {
    if (!goesOutside(context.recipients)) return [];
    const others = otherParties(context);
    const reports: Report[] = [];
    for (const file of [...allFiles(context.files), ...unopened(context)]) {
      const byName = partiesIn(file.facts.name, others);
      const named = byName.length > 0 ? byName : partiesIn(textOf(file), others);
      const parties = named.length > 0 ? named : addressedElsewhere(file, context);
      if (parties.length === 0) continue;
      reports.push({
        text: 'attachment-party',
        values: { name: file.path, party: parties.slice(0, NAMED).join('、') },
        targets: [attachmentTarget(file.attachment)],
        key: file.path,
        // One that names the recipient's company as well may be about both.
        shift: namesRecipient(byName.length > 0 ? file.facts.name : textOf(file), context) ? -1 : 0,
      });
    }
    return reports;
  },
});

const partiesIn = (text: string, parties: readonly DirectoryParty[]): string[] =>
  parties.filter(namedIn(text)).map(({ name }) => name);

/** Where nobody looked into a file, its name is still known. */
const unopened = ({ message, files }: Context): InspectedFile[] =>
  unopenedFiles(message, files).map(({ name, size }) => ({
    facts: { name, size, type: 'other', protection: 'unknown' },
    attachment: name,
    path: name,
  }));

const textOf = ({ facts }: InspectedFile): string =>
  [facts.name, facts.text, facts.properties?.title, ...(facts.sheets ?? []).map(({ name }) => name)].join(
    '\n',
  );

function namesRecipient(text: string, { recipients }: Context): boolean {
  const isNamed = namedIn(text);
  return recipients.some(({ party }) => party !== null && isNamed(party));
}

/**
 * Companies that the file is addressed to (鈴木工業株式会社 御中) although the mail itself salutes another one. Nothing is
 * said where the mail salutes no company, as then nothing says that it is the wrong one.
 */
function addressedElsewhere(
  { facts }: InspectedFile,
  { ownText, message, recipients, policy }: Context,
): string[] {
  const top = ownText.split('\n').slice(0, SALUTATION_LINES).join('\n');
  if (!facts.text || companiesAddressed(top).length === 0) return [];
  const known = fold(
    [ownText, message.subject, policy.organization.name]
      .concat(recipients.map(({ name, party }) => [name, party?.name, ...(party?.aliases ?? [])].join('\n')))
      .join('\n'),
  );
  return companiesAddressed(facts.text).filter((company) => known.indexOf(companyCore(company)) < 0);
}
