import path from 'node:path';
import { parseArgs } from 'node:util';
import { addinSite } from './addinSite';
import { certificateFor, publicKeyHash } from './certificate';
import { listen, PortTakenError } from './listen';
import { outlookSite, PolicyOverride } from './outlookSite';

/**
 * Serves the built add-in on `port` and the simulated Outlook on `port + 1`, and says on stdout, as one JSON line, where.
 * `--addin` takes the add-in from a server of its own instead; `--manifest` names another manifest of it.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      root: { type: 'string', default: process.cwd() },
      port: { type: 'string', default: '3000' },
      dist: { type: 'string' },
      addin: { type: 'string' },
      manifest: { type: 'string', default: 'manifest.xml' },
    },
  });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 1 || port > 65534) {
    throw new Error(`--port must be a number from 1 to 65534, not ${values.port}`);
  }
  const root = path.resolve(values.root);
  const page = path.join(root, 'build/simulator');
  const origin = `https://localhost:${port}`;
  const outlookOrigin = `https://localhost:${port + 1}`;
  const certificate = await certificateFor(path.join(root, '.cache'));
  const policy = new PolicyOverride();
  if (values.addin === undefined) {
    const site = addinSite({
      dist: path.resolve(root, values.dist ?? 'dist'),
      officeJs: path.join(root, 'node_modules/@microsoft/office-js/dist'),
      helpers: page,
      origin,
      outlookOrigin,
      policyOverride: () => policy.text,
    });
    await listen(port, certificate, site);
  }
  const addin = { base: values.addin ?? `${origin}/`, manifest: values.manifest };
  await listen(port + 1, certificate, outlookSite({ page, origin: outlookOrigin, addin, policy }));
  const ready = {
    outlook: `${outlookOrigin}/`,
    addin: addin.base,
    publicKeyHash: publicKeyHash(certificate.cert),
  };
  console.log(JSON.stringify(ready));
}

main().catch((error: unknown) => {
  console.error(error instanceof PortTakenError ? error.message : error);
  process.exit(1);
});
