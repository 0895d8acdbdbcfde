import type { CheckId } from '../checks/ids';
import type { Level } from '../checks/level';
import { migrationTexts, type MigrationTextKey } from '../locales/migration';
import type { Language, TextValues } from '../locales/texts';
import { BadLine, type Note, type NoteKind, type Place } from './note';
import { partiesOf, type PartySource } from './parties';

type List = 'trusted' | 'watched' | 'blocked';

interface KeywordSource {
  /** What its id begins with. */
  readonly id: string;
  readonly words: readonly string[];
  readonly in: 'subject' | 'body';
  readonly level: Level;
  readonly message: string;
}

/** A rule that adds recipients. */
interface AutomaticSource {
  readonly field: 'cc' | 'bcc';
  readonly addresses: readonly string[];
  readonly when: 'always' | 'external';
  readonly for?: readonly string[];
  readonly keywords?: readonly string[];
  readonly attachments?: readonly string[];
}

interface Hold {
  /** Minutes. */
  readonly external?: number;
  readonly internal?: number;
  readonly countdown?: { readonly seconds: number; readonly skippable: boolean };
}

type Entry = string | { readonly pattern: string; readonly message: string };

/** A policy as it comes together from the settings of another product, and what is to be told of them. */
export class Draft {
  readonly notes: Note[] = [];
  private readonly domains = new Set<string>();
  private readonly recipients: Record<List, Map<string, string>> = {
    trusted: new Map(),
    watched: new Map(),
    blocked: new Map(),
  };
  private readonly files: Record<'watched' | 'blocked', Map<string, string>> = {
    watched: new Map(),
    blocked: new Map(),
  };
  private readonly keywords = new Map<string, KeywordSource & { words: string[] }>();
  private readonly custom: string[] = [];
  private readonly parties = new Map<string, PartySource>();
  private readonly checks: Partial<Record<CheckId, Level | [Level, object]>> = {};
  private checklist: { when?: string; tickEach?: string; items?: string[] } = {};
  private hold: Hold = {};
  private readonly automatic: AutomaticSource[] = [];
  private addedText: { start?: string; end?: string } = {};
  private meetings: 'always' | 'never' | null = null;

  /** @param language of the messages that the policy gets where the other product has its own */
  constructor(private readonly language: Language) {}

  say(key: MigrationTextKey): string {
    return migrationTexts.text(this.language, key);
  }

  note(
    place: Place,
    kind: NoteKind,
    subject: string,
    details: { to?: string; text?: MigrationTextKey; values?: TextValues } = {},
  ): void {
    this.notes.push({ ...place, kind, subject, ...details });
  }

  /** Takes one setting; a note says so where it cannot be read. */
  attempt(place: Place, subject: string, take: () => void): void {
    try {
      take();
    } catch (error) {
      if (!(error instanceof BadLine)) throw error;
      this.note(place, 'fault', subject, { text: error.text, values: error.values });
    }
  }

  get hasDomains(): boolean {
    return this.domains.size > 0;
  }

  addDomain(pattern: string): void {
    this.domains.add(pattern);
  }

  /** @param message what the sender is told; '' for the product's own words. */
  addRecipient(list: List, pattern: string, message = ''): void {
    addEntry(this.recipients[list], pattern, message);
  }

  addFile(list: 'watched' | 'blocked', pattern: string, message = ''): void {
    addEntry(this.files[list], pattern, message);
  }

  /** Takes matching entries of the list of trusted recipients away again. */
  exempt(pattern: string): void {
    const exemption = `-${pattern}`;
    if (this.domains.size > 0) this.domains.add(exemption);
    if (this.recipients.trusted.size > 0) addEntry(this.recipients.trusted, exemption, '');
  }

  /** Words of which the same is said, in the same place, become one keyword. */
  addKeyword(source: KeywordSource): void {
    const key = JSON.stringify([source.id, source.in, source.level, source.message]);
    const known = this.keywords.get(key);
    if (!known) this.keywords.set(key, { ...source, words: [...source.words] });
    else known.words.push(...source.words.filter((word) => !known.words.includes(word)));
  }

  /** Something to be ticked before every mail. */
  addItem(label: string): void {
    if (!this.custom.includes(label)) this.custom.push(label);
  }

  /** A name that, in a mail or file name, calls for a recipient at one of these. */
  addParty(name: string, { domains = [], addresses = [] }: Partial<PartySource>): void {
    const known = this.parties.get(name) ?? { domains: [], addresses: [] };
    this.parties.set(name, {
      domains: [...known.domains, ...domains],
      addresses: [...known.addresses, ...addresses],
    });
  }

  setCheck(id: CheckId, level: Level, options?: object): void {
    this.checks[id] = options ? [level, options] : level;
  }

  setChecklist(setting: Draft['checklist']): void {
    this.checklist = { ...this.checklist, ...setting };
  }

  setHold(setting: Hold): void {
    this.hold = { ...this.hold, ...setting };
  }

  addAutomatic(rule: AutomaticSource): void {
    this.automatic.push(rule);
  }

  setAddedText(setting: Draft['addedText']): void {
    this.addedText = { ...this.addedText, ...setting };
  }

  setMeetings(when: 'always' | 'never'): void {
    this.meetings = when;
  }

  /** The policy's JSON value; only what the settings said. */
  policy(): object {
    const recipients = lists(this.recipients);
    const attachments = lists(this.files);
    const custom = this.custom.map((label, index) => ({ id: `always-${index + 1}`, label, when: 'always' }));
    const checklist = { ...this.checklist, ...(custom.length > 0 && { custom }) };
    const keywords = this.keywordList();
    const directory = partiesOf(this.parties);
    return {
      $schema: './policy.schema.json',
      version: 1,
      ...(this.domains.size > 0 && { organization: { domains: [...this.domains] } }),
      ...filled('checks', this.checks),
      ...filled('checklist', checklist),
      ...filled('recipients', recipients),
      ...filled('attachments', attachments),
      ...(keywords.length > 0 && { keywords }),
      ...(directory.length > 0 && { directory }),
      ...filled('hold', this.hold),
      ...(this.automatic.length > 0 && { autoRecipients: this.automatic }),
      ...(Object.keys(this.addedText).length > 0 && { addedText: { ...this.addedText, when: 'always' } }),
      ...(this.meetings && { meetings: this.meetings }),
    };
  }

  private keywordList(): object[] {
    const ids = new Set<string>();
    return Array.from(this.keywords.values(), ({ id: wanted, message, ...rest }) => {
      let id = wanted;
      for (let count = 2; ids.has(id); count++) id = `${wanted}-${count}`;
      ids.add(id);
      return { id, words: rest.words, in: [rest.in], level: rest.level, ...(message && { message }) };
    });
  }
}

/** An entry that is there already gets what both say. */
function addEntry(entries: Map<string, string>, pattern: string, message: string): void {
  const known = entries.get(pattern) ?? '';
  const both = known && message && !known.split(' / ').includes(message) ? `${known} / ${message}` : '';
  entries.set(pattern, both || known || message);
}

const lists = (all: Readonly<Record<string, ReadonlyMap<string, string>>>): object =>
  Object.fromEntries(
    Object.entries(all)
      .filter(([, entries]) => entries.size > 0)
      .map(([name, entries]) => [
        name,
        Array.from(entries, ([pattern, message]): Entry => (message ? { pattern, message } : pattern)),
      ]),
  );

const filled = (key: string, value: object): object =>
  Object.keys(value).length > 0 ? { [key]: value } : {};
