import type { Diagnosis } from '../../doctor/diagnose';
import { findingLevels, type SiteFinding } from '../../doctor/finding';
import type { Failure } from '../../doctor/site';
import { doctorTexts } from '../../locales/doctor';
import type { Language } from '../../locales/texts';
import { sendModes } from '../../release/sendMode';
import type { SiteAddress } from '../../release/siteAddress';
import { printable } from '../printable';

/** The same thing wrong at several places. */
interface Problem {
  readonly finding: SiteFinding;
  readonly places: readonly string[];
}

/** What is to be mended first, then advice; a paragraph each, with the places it goes for. */
export function doctorText(
  address: SiteAddress,
  { version, findings }: Diagnosis,
  language: Language,
): string {
  const problems = problemsOf(findings);
  const count = (level: 'fault' | 'advice') =>
    problems.filter(({ finding }) => findingLevels[finding.id] === level).length;
  const lines = [
    version
      ? doctorTexts.text(language, 'heading', {
          url: address.base,
          version: version.version,
          manifestVersion: version.manifestVersion,
          sendMode: sendModes[version.sendMode].xml,
        })
      : doctorTexts.text(language, 'heading.unpackaged', { url: address.base }),
    ...problems.flatMap(({ finding: { id, values }, places }) => [
      '',
      `[${doctorTexts.text(language, findingLevels[id])}] ${placesText(places)}`,
      `  ${doctorTexts.text(language, id, values)}`,
      `  → ${doctorTexts.text(language, `${id}.mend`, values)}`,
    ]),
    '',
    problems.length === 0
      ? doctorTexts.text(language, 'clean')
      : doctorTexts.text(language, 'faults', { faults: count('fault'), advice: count('advice') }),
  ];
  return lines.map((line) => `${printable(line)}\n`).join('');
}

/** The findings as one JSON object on one line. */
export function doctorJson(
  address: SiteAddress,
  { version, findings }: Diagnosis,
  language: Language,
): string {
  const listed = findings.map(({ id, place, values }) => ({
    id,
    level: findingLevels[id],
    place,
    message: doctorTexts.text(language, id, values),
    mend: doctorTexts.text(language, `${id}.mend`, values),
  }));
  return `${JSON.stringify({ url: address.base, version, findings: listed })}\n`;
}

export function unreachableText(
  { base }: SiteAddress,
  { code, message }: Failure,
  language: Language,
): string {
  const reason = message.includes(code) ? message : `${code} ${message}`.trim();
  const lines = [
    doctorTexts.text(language, 'unreachable', { url: base, reason }),
    `→ ${doctorTexts.text(language, 'unreachable.mend')}`,
  ];
  return lines.map((line) => `${printable(line)}\n`).join('');
}

function problemsOf(findings: readonly SiteFinding[]): Problem[] {
  const byKind = new Map<string, { finding: SiteFinding; places: string[] }>();
  for (const finding of findings) {
    const kind = JSON.stringify([finding.id, finding.values]);
    const known = byKind.get(kind);
    if (known) known.places.push(finding.place);
    else byKind.set(kind, { finding, places: [finding.place] });
  }
  const rank = ({ finding }: Problem) => (findingLevels[finding.id] === 'fault' ? 0 : 1);
  return [...byKind.values()].sort((a, b) => rank(a) - rank(b));
}

const MOST_NAMED = 8;

const placesText = (places: readonly string[]): string =>
  places.length > MOST_NAMED
    ? `${places.slice(0, MOST_NAMED).join(', ')} … (${places.length})`
    : places.join(', ');
