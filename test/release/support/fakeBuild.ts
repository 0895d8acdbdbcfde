import { readFileSync } from 'node:fs';
import path from 'node:path';
import builtIn from '../../../policy.json';
import { bytesOf, type Files } from '../../../src/release/files';
import type { ReleaseOptions } from '../../../src/release/release';
import { siteAddress, type SiteAddress } from '../../../src/release/siteAddress';

const root = path.join(__dirname, '../../..');
const read = (name: string) => readFileSync(path.join(root, name));

const withoutDirectory = JSON.stringify({ ...builtIn, directory: undefined });
const page = (script: string) =>
  `<!doctype html><script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script><script src="${script}"></script>`;
const filler = `/* ${'the checklist and all that it needs '.repeat(800)} */`;

/** What `npm run build` would write, as small as it can be: the real manifest and icons, and scripts that say what matters. */
export const fakeBuild: Files = new Map<string, Uint8Array>([
  ['manifest.xml', bytesOf(read('manifest.xml').toString().replace('0.0.0.0', '1.2.3.0'))],
  ['policy.json', read('policy.json')],
  [
    'launchevent.js',
    bytesOf(`let p=JSON.parse('${withoutDirectory}');fetch("https://localhost:3000/policy.json")`),
  ],
  ['commands.html', bytesOf(page('commands.js'))],
  ['commands.js', bytesOf(`const b="https://localhost:3000/",p=JSON.parse('${JSON.stringify(builtIn)}');`)],
  ['checklist.html', bytesOf(page('checklist.js'))],
  ['checklist.js', bytesOf(`const b="https://localhost:3000/";${filler}`)],
  ['taskpane.html', bytesOf(page('taskpane.js'))],
  ['taskpane.js', bytesOf(`const b="https://localhost:3000/",p=JSON.parse('${JSON.stringify(builtIn)}');`)],
  ['accident.html', bytesOf(page('accident.js'))],
  ['accident.js', bytesOf('const b="https://localhost:3000/";')],
  ['admin.html', bytesOf('<!doctype html><script src="admin.js"></script>')],
  ['admin.js', bytesOf('const editor=[];')],
  ['chunks/admin/5.4d3c2b1a.js', bytesOf('const trial=[];')],
  ['chunks/17.0a1b2c3d.js', bytesOf(`const names=[];${filler}`)],
  ['.well-known/microsoft-officeaddins-allowed.json', bytesOf('{"allowed":[]}')],
  ...['icon-16', 'icon-32', 'icon-64', 'icon-80', 'icon-128', 'color', 'outline'].map(
    (name): [string, Uint8Array] => [`assets/${name}.png`, read(`assets/${name}.png`)],
  ),
]);

export const addressOf = (url: string): SiteAddress => siteAddress(url) as SiteAddress;

export const ownPolicy = {
  version: 1,
  organization: { name: 'O\'Neill \\ "山田"', domains: ['oneill.example'] },
  directory: [{ name: '山田商事', domains: ['yamada.example'] }],
};

export const options = (changes: Partial<ReleaseOptions> = {}): ReleaseOptions => ({
  dist: fakeBuild,
  billOfMaterials: bytesOf('{"bomFormat":"CycloneDX"}'),
  address: addressOf('https://addin.oneill.example/'),
  policy: bytesOf(JSON.stringify(ownPolicy)),
  besidePolicy: new Map(),
  version: '1.2.3',
  revision: 0,
  sendMode: 'soft-block',
  outlook: [],
  admin: false,
  ...changes,
});
