import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './prepare.mjs';

/** Where the build puts the list of what it is made of. */
export const SBOM_FILE = path.join('build', 'sbom.cdx.json');

/**
 * A software bill of materials (CycloneDX 1.5) of everything that package-lock.json names: what is in the built files as
 * `required`, what only builds and tests them as `excluded`. The same lock file and files give the same bytes.
 * @param lock package-lock.json
 * @param shipped its keys of the packages that are in the built files
 */
export function sbomOf(lock, shipped) {
  const { name, version, license } = lock.packages[''];
  const components = Object.entries(lock.packages)
    .filter(([key]) => key !== '')
    .map(([key, entry]) => componentOf(key, entry, shipped.has(key)));
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: {
      component: {
        type: 'application',
        'bom-ref': `${name}@${version}`,
        name,
        version,
        licenses: licensesOf(license),
      },
    },
    components,
  };
}

function componentOf(key, { version, license, integrity, resolved }, isShipped) {
  const full = key.slice(key.lastIndexOf('node_modules/') + 'node_modules/'.length);
  const [group, name] = full.startsWith('@') ? full.split('/') : [undefined, full];
  return {
    type: 'library',
    'bom-ref': key,
    ...(group && { group }),
    name,
    version,
    scope: isShipped ? 'required' : 'excluded',
    ...(integrity && { hashes: [hashOf(integrity)] }),
    licenses: licensesOf(license),
    purl: `pkg:npm/${full.replace('@', '%40')}@${version}`,
    ...(resolved && { externalReferences: [{ type: 'distribution', url: resolved }] }),
  };
}

/** Of `sha512-…` in base64. */
function hashOf(integrity) {
  const [algorithm, value] = integrity.split(' ')[0].split('-');
  return {
    alg: algorithm.toUpperCase().replace('SHA', 'SHA-'),
    content: Buffer.from(value, 'base64').toString('hex'),
  };
}

/** An expression of SPDX, or the words of a licence that has none. */
const licensesOf = (license) =>
  license === 'LICENSE' ? [{ license: { name: 'see its LICENSE file' } }] : [{ expression: license }];

/** Keys of package-lock.json of the packages whose modules webpack has put into the bundles. */
export function shippedPackages(compilations, lock) {
  const keys = Object.keys(lock.packages)
    .filter((key) => key !== '')
    .sort((a, b) => b.length - a.length);
  const shipped = new Set();
  const visit = (module) => {
    const file = module.resource?.replaceAll('\\', '/') ?? '';
    const at = file.indexOf('node_modules/');
    const key = at < 0 ? undefined : keys.find((each) => file.slice(at).startsWith(`${each}/`));
    if (key) shipped.add(key);
    module.modules?.forEach(visit);
  };
  for (const { name, modules, chunkGraph } of compilations) {
    // The simulated Outlook is for trying and testing: it stays where it is built.
    if (name === 'simulator') continue;
    for (const module of modules) {
      const chunks = Array.from(chunkGraph?.getModuleChunks(module) ?? []);
      if (chunks.length === 0 || chunks.some((chunk) => chunk.name !== 'simulator-server')) visit(module);
    }
  }
  return shipped;
}

/** Writes it beside what else the build leaves there. */
export function writeSbom(compilations) {
  const lock = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8'));
  const sbom = sbomOf(lock, shippedPackages(compilations, lock));
  mkdirSync(path.join(root, 'build'), { recursive: true });
  writeFileSync(path.join(root, SBOM_FILE), `${JSON.stringify(sbom, null, 2)}\n`);
}
