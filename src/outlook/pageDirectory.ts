import { directoryTexts } from '../locales/directory';
import type { Language } from '../locales/texts';
import { systemClock } from './clock';
import type { Copy, LoadedDirectory } from './directoryFile';
import type { ItemPorts } from './ports';
import { fetchSiteText, policyUrl } from './siteFiles';

/** One for the page: what it has read need not be read again for the next mail. */
let load: ((file: string) => Promise<LoadedDirectory>) | undefined;

async function directoryOf(file: string): Promise<LoadedDirectory> {
  try {
    const { directoryFiles } = await import('./directoryFile');
    // What is asked meanwhile goes on when the mail has left.
    load ??= directoryFiles({ clock: systemClock, policyUrl, fetchText: fetchSiteText, copies });
    return await load(file);
  } catch {
    return { parties: [], problem: 'missing' };
  }
}

/** `loadPolicy` with the directory that the policy keeps in a file of its own. */
export const withDirectory =
  (loadPolicy: ItemPorts['loadPolicy'], language: Language): ItemPorts['loadPolicy'] =>
  async () => {
    const loaded = await loadPolicy();
    const { directoryFile } = loaded.policy;
    if (directoryFile === undefined) return loaded;
    const { parties, problem } = await directoryOf(directoryFile);
    return {
      ...loaded,
      directory: parties,
      problem: problem && directoryTexts.text(language, problem),
    };
  };

const CACHE = 'yubisashi';
const AT = 'x-yubisashi-at';

/** In the browser's cache storage, which takes megabytes; local storage would not. */
const copies = {
  async read(url: string): Promise<Copy | null> {
    const found = await (await caches.open(CACHE)).match(url);
    return found ? { text: await found.text(), at: Number(found.headers.get(AT)) } : null;
  },
  async write(url: string, { text, at }: Copy): Promise<void> {
    const cache = await caches.open(CACHE);
    await cache.put(url, new Response(text, { headers: { [AT]: String(at) } }));
    const others = (await cache.keys()).filter((request) => request.url !== url);
    await Promise.all(others.map((request) => cache.delete(request)));
  },
};
