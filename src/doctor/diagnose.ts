import type { Language } from '../locales/texts';
import type { ReleaseVersion } from '../release/releaseVersion';
import type { SiteAddress } from '../release/siteAddress';
import {
  examineAllowedList,
  examineEventScript,
  examineManifests,
  examinePolicy,
  examineRelease,
  examineSums,
  examineVersion,
  type ComparedRelease,
  type Examination,
} from './contents';
import type { SiteFinding } from './finding';
import { examineFraming, examinePage } from './headers';
import { isFailure, type Failure, type SiteClient } from './site';
import { SiteFiles } from './siteFiles';
import { examineTls } from './tls';

export interface Diagnosis {
  /** Null where the site does not say it. */
  readonly version: ReleaseVersion | null;
  readonly findings: readonly SiteFinding[];
}

export interface DiagnoseOptions {
  readonly client: SiteClient;
  readonly language: Language;
  readonly now: Date;
  readonly release: ComparedRelease | null;
}

/** The dialog, which no manifest names. */
const DIALOG = 'checklist.html';

/** Fetches what Outlook would fetch and says what is wrong with it; a failure where nothing can be had at all. */
export async function diagnose(address: SiteAddress, options: DiagnoseOptions): Promise<Diagnosis | Failure> {
  const { client, now, language } = options;
  const findings: SiteFinding[] = [];
  const note: Examination['note'] = (id, place, values = {}) => {
    findings.push({ id, place, values });
  };
  const tls = await client.inspectTls(address.base);
  if (isFailure(tls)) return tls;
  examineTls(tls, new URL(address.base).hostname, now, note);

  const files = new SiteFiles(address, client, note);
  const examination: Examination = { address, files, language, note };
  const root = await client.get(`${address.origin}/`);
  if (isFailure(root)) return root;
  examineFraming('/', root, address.origin, note);
  const version = await examineVersion(examination);
  const pages = await examineManifests(examination, version);
  for (const page of [...pages, DIALOG]) await examinePageAndScripts(page, examination);
  await examineEventScript(examination);
  await examineAllowedList(examination);
  await examinePolicy(examination);
  await examineSums(examination, version);
  if (options.release) await examineRelease(examination, version, options.release);
  return { version, findings };
}

async function examinePageAndScripts(page: string, { address, files, note }: Examination): Promise<void> {
  const answer = await files.get(page);
  if (!answer) return;
  examinePage(page, answer, address.origin, note);
  const html = (await files.text(page)) ?? '';
  for (const [, quoted, bare] of html.matchAll(/<script\b[^>]*?\bsrc=(?:["']([^"']+)["']|([^\s>"']+))/gi)) {
    const source = quoted ?? bare!;
    if (!/^(?:[a-z]+:)?\/\//i.test(source)) await files.get(source);
  }
}
