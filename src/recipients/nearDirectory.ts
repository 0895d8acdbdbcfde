import { withContents, type AttachmentFacts } from '../attachments/facts';
import type { Names, Surroundings } from '../knowledge/knowledge';
import { parseAddress, type Address } from '../message/address';
import { recipientFields, type OutgoingMessage } from '../message/message';
import type { DirectoryParty } from '../policy/schema';
import { domainIndex } from './near/domains';
import { nameIndex } from './near/names';
import { surnameIndex } from './near/surnames';
import { localPartOf } from './similarity';

/**
 * Of a large directory the parties that a mail may have to do with, in the directory's order: those to whom a recipient, the
 * sender or somebody he knows belongs or is similar, and those that the text or a file names. By them alone a mail is
 * judged as by the whole directory, which would take seconds. (Left out may be who is merely offered as the one that a
 * salutation means, where the mail writes the surname otherwise than the directory.)
 */
type NearDirectory = (surroundings: Surroundings) => readonly DirectoryParty[];

/** So few parties are looked at one by one sooner than looked up. */
const FEW = 30;

/**
 * As {@link NearDirectory} for any directory. One of 20,000 parties is made ready in a fraction of a second; the last one
 * stays so.
 * @param few a directory of so many parties, or less, is given whole
 */
export function nearDirectories(
  names: Names,
  few = FEW,
): (parties: readonly DirectoryParty[], surroundings: Surroundings) => readonly DirectoryParty[] {
  let last: { readonly parties: readonly DirectoryParty[]; readonly near: NearDirectory } | null = null;
  return (parties, surroundings) => {
    if (parties.length <= few) return parties;
    if (!last || !areSame(last.parties, parties)) last = { parties, near: nearDirectory(parties, names) };
    return last.near(surroundings);
  };
}

/** A policy that is put together anew has the same parties in another list. */
const areSame = <T>(a: readonly T[], b: readonly T[]): boolean =>
  a === b || (a.length === b.length && a.every((each, at) => each === b[at]));

function nearDirectory(parties: readonly DirectoryParty[], names: Names): NearDirectory {
  const domains = domainIndex(parties);
  const surnames = surnameIndex(parties, names);
  const called = nameIndex(parties);
  return ({ message, files = [], known }) => {
    const near = new Set<number>(domains.always);
    const add = (found: readonly number[] = []) => found.forEach((at) => near.add(at));
    const people = [message.from, ...recipientFields.flatMap((field) => message[field])];
    for (const { name } of people) surnames.of(name).forEach(add);
    surnames.in(message.body.text).forEach(add);
    for (const address of addressesOf(message, people)) {
      domains.like(address.domain).forEach(add);
      if (names.isPersonal(address.key)) add(surnames.byLocal.get(localPartOf(address)));
    }
    for (const { address } of known) add(domains.byDomain.get(parseAddress(address)?.domain ?? ''));
    for (const text of textsOf(message, files)) add(called(text));
    return Array.from(near)
      .sort((a, b) => a - b)
      .map((at) => parties[at]!);
  };
}

const addressesOf = (
  { original }: OutgoingMessage,
  people: readonly { readonly address: string }[],
): Address[] =>
  [...people.map(({ address }) => address), ...(original?.recipients ?? [])].flatMap(
    (text) => parseAddress(text) ?? [],
  );

const textsOf = (
  { subject, body, attachments }: OutgoingMessage,
  files: readonly AttachmentFacts[],
): string[] => [
  subject,
  body.text,
  ...attachments.map(({ name }) => name),
  ...files
    .flatMap(withContents)
    .flatMap(({ name, text, properties, sheets = [] }) => [
      name,
      text ?? '',
      properties?.title ?? '',
      ...sheets.map((sheet) => sheet.name),
    ]),
];
