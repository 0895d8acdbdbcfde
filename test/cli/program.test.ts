import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.join(__dirname, '../..');
const { bin, version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
  bin: { yubisashi: string };
  version: string;
};

/** The program as it is installed; from a checkout it builds itself first where it is out of date. */
const yubisashi = (args: readonly string[], input = '') =>
  spawnSync(process.execPath, [path.join(root, bin.yubisashi), ...args], { input, encoding: 'utf8' });

beforeAll(() => void yubisashi(['--version']), 120_000);

test('reads mail from standard input and answers with the exit code', () => {
  const mail = 'From: a@example.co.jp\r\nTo: b@yamada.example\r\nSubject: x\r\n\r\nhello\r\n';
  const { status, stdout, stderr } = yubisashi(['check', '-', '--format', 'json'], mail);
  expect(stderr).toBe('');
  expect(JSON.parse(stdout)).toMatchObject({ file: '-', decision: 'confirm' });
  expect(status).toBe(1);
});

test('reads files, and names those that it cannot read on standard error', () => {
  const file = path.join(__dirname, '../files/mail/iso-2022-jp.eml');
  const { status, stdout, stderr } = yubisashi(['check', file, __dirname, '--lang', 'ja']);
  expect(stdout).toContain('田中');
  expect(stderr).toContain('フォルダーです');
  expect(status).toBe(3);
});

test('knows its version', () => {
  expect(yubisashi(['--version'])).toMatchObject({ status: 0, stdout: `${version}\n`, stderr: '' });
});
