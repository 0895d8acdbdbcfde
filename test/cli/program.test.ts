import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
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

test('replays a folder, and saves the memory as a whole', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'yubisashi-'));
  try {
    mkdirSync(path.join(folder, 'sent', '2026'), { recursive: true });
    const mail = (to: string, day: number) =>
      `From: a@example.co.jp\r\nTo: ${to}\r\nSubject: x\r\nDate: ${day} Nov 2026 10:00:00 +0900\r\n\r\nhi\r\n`;
    writeFileSync(path.join(folder, 'sent', '1.eml'), mail('b@yamada.example', 20));
    writeFileSync(path.join(folder, 'sent', '2026', '2.eml'), mail('c@yamada.example', 19));
    const memory = path.join(folder, 'memory.json');
    const args = ['replay', path.join(folder, 'sent'), '--format', 'json', '--each'];
    for (const more of [
      ['--save-memory', memory],
      ['--memory', memory, '--save-memory', memory],
    ]) {
      const { status, stdout, stderr } = yubisashi([...args, ...more]);
      expect([status, stderr]).toEqual([0, '']);
      const lines = stdout
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as object);
      expect(lines).toMatchObject([
        { file: path.join(folder, 'sent', '2026', '2.eml') },
        { file: path.join(folder, 'sent', '1.eml') },
        { mails: 2, unreadable: 0 },
      ]);
    }
    expect(JSON.parse(readFileSync(memory, 'utf8'))).toEqual({
      memory: expect.stringContaining('yamada.example') as string,
    });
    expect(readdirSync(folder).sort()).toEqual(['memory.json', 'sent']);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('replays an mbox file', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'yubisashi-'));
  try {
    const file = path.join(folder, 'Sent');
    writeFileSync(
      file,
      'From - x\nTo: b@yamada.example\nSubject: x\n\nhi\n\nFrom - x\nTo: c@yamada.example\nSubject: x\n\nhi\n',
    );
    const { status, stdout, stderr } = yubisashi(['replay', file, '--format', 'json', '--lang', 'en']);
    expect(JSON.parse(stdout)).toMatchObject({ mailbox: file, mails: 2, undated: 2 });
    expect(stderr).toContain('2 mails have no date');
    expect(status).toBe(0);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('knows its version', () => {
  expect(yubisashi(['--version'])).toMatchObject({ status: 0, stdout: `${version}\n`, stderr: '' });
});
