import { realpathSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import process from 'node:process';
import { siteClient } from './doctor/siteClient';
import { exitCodes } from './exitCode';
import { deleteFile, listFiles, openFile, replaceFile, writeFile } from './fileSystem';
import { run } from './run';

for (const stream of [process.stdout, process.stderr]) {
  // A reader that has seen enough (`| head`) closes the pipe: the judgement and its exit code stay the same.
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

run(process.argv.slice(2), {
  readFile: (file) => readFile(file),
  openFile,
  listFiles,
  replaceFile,
  writeFile,
  deleteFile,
  siteClient,
  now: () => new Date(),
  readStandardInput: () => buffer(process.stdin),
  print: (text) => void process.stdout.write(text),
  complain: (text) => void process.stderr.write(text),
  locale: Intl.DateTimeFormat().resolvedOptions().locale,
  version: VERSION,
  // The program is started from bin/ or build/ of its folder, perhaps by a link.
  programFolder: path.join(realpathSync(process.argv[1]!), '..', '..'),
}).then(
  (exitCode) => {
    process.exitCode = exitCode;
  },
  (error: unknown) => {
    // A fault of the program itself must not look like a verdict.
    console.error(error);
    process.exitCode = exitCodes.failure;
  },
);
