import { cacheControl, cacheRules, contentTypes, DEFAULT_CACHE } from '../headers';
import type { ServerSettings } from './server';

/** `staticwebapp.config.json` for the root of the site in Azure Static Web Apps. */
export function staticWebApps({ address, headers }: ServerSettings): object {
  const named = (list: ServerSettings['headers']) =>
    Object.fromEntries(list.map(({ name, value }) => [name, value]));
  return {
    globalHeaders: { ...named(headers), 'Cache-Control': DEFAULT_CACHE },
    routes: cacheRules.map((rule) => ({
      route: `/${address.folder}${rule.path.replace(/\/$/, '/*')}`,
      headers: { 'Cache-Control': cacheControl(rule) },
    })),
    mimeTypes: Object.fromEntries(Object.entries(contentTypes).map(([ending, type]) => [`.${ending}`, type])),
    trailingSlash: 'auto',
  };
}
