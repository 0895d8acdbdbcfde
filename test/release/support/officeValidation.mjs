import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import process from 'node:process';

// node officeValidation.mjs FOLDER: what Microsoft's own packages make of the manifests in a folder, as JSON. A program of
// its own, because the packages are ECMAScript modules in part, which jest does not load.

const require = createRequire(import.meta.url);
const { OfficeAddinManifest } = require('office-addin-manifest');
const { AppManifestUtils } = require('@microsoft/app-manifest');

const [folder] = process.argv.slice(2);
const schemas = path.join(require.resolve('@microsoft/app-manifest'), '../json-schemas/teams');
const read = (file) => JSON.parse(readFileSync(file, 'utf8'));

const addinOnly = {};
for (const name of ['manifest.xml', 'manifest-onsend.xml'])
  addinOnly[name] = await OfficeAddinManifest.readManifestFile(path.join(folder, name));

const manifest = read(path.join(folder, 'manifest.json'));
const unified = {};
for (const version of readdirSync(schemas).filter((name) => Number(/^v1\.(\d+)$/.exec(name)?.[1]) >= 17)) {
  const schema = read(path.join(schemas, version, 'MicrosoftTeams.schema.json'));
  const asOf = { ...manifest, $schema: undefined, manifestVersion: version.slice(1) };
  unified[version] = await AppManifestUtils.validateAgainstSchema(asOf, schema);
}
console.log(JSON.stringify({ addinOnly, unified }));
