import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { loadTypeScript } from './loadTypeScript.mjs';
import { root } from './prepare.mjs';

// npm run generate: writes what follows from the checks' own files, so that a new check needs no entry in any list.

/** What the catalogues are made from: `recipients/external-recipient` for each file that defines a check. */
const checkFiles = readdirSync(path.join(root, 'src/checks'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap((folder) =>
    readdirSync(path.join(root, 'src/checks', folder.name), { withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
      .map((entry) => `${folder.name}/${entry.name.slice(0, -3)}`),
  );

// The catalogues first: everything else is made from them.
const { catalogueSources, checkFile } = await loadTypeScript('scripts/generate/catalogueSource.ts');
const sourceOf = (file) => readFileSync(path.join(root, 'src/checks', `${file}.ts`), 'utf8');
write(catalogueSources(checkFiles.map((file) => checkFile(file, sourceOf(file)))));
const { generatedFiles } = await loadTypeScript('scripts/generate/generatedFiles.ts');
write(generatedFiles());

function write(files) {
  for (const [file, text] of Object.entries(files)) writeFileSync(path.join(root, file), text);
}
