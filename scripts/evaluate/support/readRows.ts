import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The rows of a file of JSON lines; null where the file is not there. */
export function readRows<Row>(folder: string, file: string): Row[] | null {
  const whole = path.join(folder, file);
  if (!existsSync(whole)) return null;
  const lines = readFileSync(whole, 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Row);
}
