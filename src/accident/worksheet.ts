import { accidentTexts } from '../locales/accident';
import type { Language } from '../locales/texts';
import type { Policy } from '../policy/schema';
import type { Accident, NewMessage } from './accident';
import { reportFor } from './letters';

export const WHYS = 5;

/** なぜなぜ: from what happened through five whys to what is done about it. */
export interface Worksheet {
  readonly cause: string;
  readonly whys: readonly string[];
  readonly measure: string;
  readonly system: string;
}

export const emptyWorksheet: Worksheet = {
  cause: '',
  whys: Array.from({ length: WHYS }, () => ''),
  measure: '',
  system: '',
};

/** As plain text, to be copied or sent. Whys that were not reached are left out. */
export function worksheetText({ cause, whys, measure, system }: Worksheet, language: Language): string {
  const text = (key: Parameters<typeof accidentTexts.text>[1], number = 0) =>
    accidentTexts.text(language, key, { number });
  const asked = whys
    .map((answer, index) => ({ answer, title: text('why.why', index + 1) }))
    .filter(({ answer }) => answer.trim() !== '');
  return [
    { title: text('why.cause'), answer: cause },
    ...asked,
    { title: text('why.measure'), answer: measure },
    { title: text('why.system'), answer: system },
  ]
    .map(({ title, answer }) => `■ ${title}\n${answer.trim()}\n`)
    .join('\n');
}

/** The worksheet with the report's facts before it, to those in charge. */
export function worksheetMessage(
  worksheet: Worksheet,
  accident: Accident,
  language: Language,
  policy: Pick<Policy, 'organization' | 'accident'>,
): NewMessage {
  const report = reportFor(accident, language, policy);
  const title = accidentTexts.text(language, 'why.title');
  return { ...report, text: `${report.text}\n${title}\n\n${worksheetText(worksheet, language)}` };
}
