/** Documented limit of a notification's text, in UTF-16 units. */
const LIMIT = 150;

/**
 * An alert's text (`errorMessage`: what happened, a line for each finding, what to do) as a notification, which holds less
 * than a third of it. What happened and the first sentence of what to do always stand; of the findings as many as there is
 * room for, the first one shortened rather than left out.
 */
export function itemSendNotice(alert: string): string {
  const [lead = '', ...items] = alert.split('\n').filter((line) => line !== '');
  const [toDo = '', ...more] = sentences(items.pop() ?? '');
  const shown: string[] = [];
  for (const item of items) {
    const left = LIMIT - joined(lead, ...shown, toDo).length - 1;
    if (item.length <= left) shown.push(item);
    else if (shown.length === 0 && left > 1) shown.push(`${item.slice(0, left - 1)}…`);
    else break;
  }
  const whole = joined(lead, ...shown, toDo, ...more);
  return whole.length <= LIMIT ? whole : joined(lead, ...shown, toDo).slice(0, LIMIT);
}

const joined = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(' ');

const sentences = (text: string): string[] => text.split(/(?<=。)|(?<=\.)\s+/).filter((part) => part !== '');
