import { readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.join(__dirname, '../..');
const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { version: string };
const released = (name: string) =>
  Array.from(
    readFileSync(path.join(root, name), 'utf8').matchAll(/^## (\d+\.\d+\.\d+)$/gm),
    (match) => match[1],
  );

test('the changes are told up to this version, in both languages', () => {
  expect(released('CHANGELOG.md')[0]).toBe(version);
  expect(released('CHANGELOG.ja.md')).toEqual(released('CHANGELOG.md'));
});
