#!/usr/bin/env node
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');

// A checkout holds the sources, the published package the built program.
if (existsSync(path.join(root, 'src', 'cli', 'main.ts'))) {
  const { ensureBuilt } = await import('../scripts/prepare.mjs');
  // What is packaged is the whole add-in.
  await ensureBuilt(process.argv.includes('package') ? 'all' : 'cli').catch((error) => {
    console.error(error.message);
    process.exit(3);
  });
}
createRequire(import.meta.url)(path.join(root, 'build', 'cli.cjs'));
