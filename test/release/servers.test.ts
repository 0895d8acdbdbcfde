import { cacheControl, cacheRuleOf, commonHeaders, DEFAULT_CACHE } from '../../src/release/headers';
import { children, child, descendants, rootOf } from '../../src/release/manifests/xml';
import { iis } from '../../src/release/servers/iis';
import { nginx, nginxInContainer } from '../../src/release/servers/nginx';
import { staticWebApps } from '../../src/release/servers/staticWebApps';
import { addressOf } from './support/fakeBuild';

const outlook = ['https://mail.oneill.example'];

/** How long each file is kept, by the rules. */
const kept = (path: string): string => {
  const rule = cacheRuleOf(path);
  return rule ? cacheControl(rule) : DEFAULT_CACHE;
};

const paths = [
  ...['index.html', 'commands.html', 'commands.js', 'policy.json', 'SHA256SUMS', 'manifest.xml'],
  ...['launchevent.js', 'chunks/17.0a1b2c3d.js', 'assets/icon-16.png', 'launchevent.js.txt'],
];

describe.each(['https://addin.oneill.example/', 'https://intra.oneill.example/tools/yubi.sashi/'])(
  '%s',
  (url) => {
    const address = addressOf(url);
    const headers = commonHeaders(address, outlook);
    const settings = { address, headers, origin: 'made by a test' };

    test.each([nginx, nginxInContainer])('nginx, %#: every header, and caching by the rules', (make) => {
      const conf = make(settings);
      for (const { name, value } of headers) expect(conf).toContain(`add_header ${name} "${value}" always;`);
      const rules = Array.from(conf.matchAll(/^ {4}"~(\S+)" "([^"]+)";$/gm), ([, pattern, value]) => ({
        pattern: new RegExp(pattern!),
        value: value!,
      }));
      const [, usual] = /^ {4}default "([^"]+)";$/m.exec(conf)!;
      for (const path of paths) {
        const value = rules.find(({ pattern }) => pattern.test(`/${address.folder}${path}`))?.value ?? usual;
        expect([path, value]).toEqual([path, kept(path)]);
      }
      // Braces that do not match would be found by nginx alone.
      expect(conf.match(/\{/g)!.length).toBe(conf.match(/\}/g)!.length);
    });

    test('IIS: every header, and caching by the rules', () => {
      const root = rootOf(iis(settings))!;
      const sent = descendants(root, 'customHeaders').flatMap((list) => children(list, 'add'));
      expect(sent.map(({ attribs }) => ({ name: attribs.name, value: attribs.value }))).toEqual(headers);
      const locations = children(root, 'location').map((location) => ({
        path: location.attribs.path!,
        cache: descendants(location, 'clientCache')[0]!.attribs,
      }));
      for (const path of paths) {
        const full = address.folder + path;
        const cache = locations.find((each) => full === each.path || full.startsWith(`${each.path}/`))?.cache;
        expect([
          path,
          cache ? `${cache.cacheControlCustom}, ${inSeconds(cache.cacheControlMaxAge!)}` : DEFAULT_CACHE,
        ]).toEqual([path, kept(path).replace(/^(public), (max-age=\d+), (immutable)$/, '$1, $3, $2')]);
      }
      const usual = child(child(child(root, 'system.webServer'), 'staticContent'), 'clientCache');
      // Sends "Cache-Control: no-cache" (IIS documentation).
      expect(usual?.attribs.cacheControlMode).toBe('DisableCache');
    });

    test('Azure Static Web Apps: every header, and caching by the rules', () => {
      const config = staticWebApps(settings) as {
        globalHeaders: Record<string, string>;
        routes: { route: string; headers: Record<string, string> }[];
      };
      expect(config.globalHeaders).toEqual({
        ...Object.fromEntries(headers.map(({ name, value }) => [name, value])),
        'Cache-Control': DEFAULT_CACHE,
      });
      for (const path of paths) {
        const full = `/${address.folder}${path}`;
        const route = config.routes.find((each) =>
          each.route.endsWith('/*') ? full.startsWith(each.route.slice(0, -1)) : full === each.route,
        );
        expect([path, route?.headers['Cache-Control'] ?? DEFAULT_CACHE]).toEqual([path, kept(path)]);
      }
    });
  },
);

/** `365.00:00:00` as `max-age=31536000`. */
function inSeconds(span: string): string {
  const [, days, hours, minutes, seconds] = /^(\d+)\.(\d\d):(\d\d):(\d\d)$/.exec(span)!.map(Number);
  return `max-age=${((days! * 24 + hours!) * 60 + minutes!) * 60 + seconds!}`;
}

test('listens on the address’s port, and leads http there only where that is the usual one', () => {
  const at = (url: string) => nginx({ address: addressOf(url), headers: [], origin: '' });
  expect(at('https://addin.oneill.example/')).toContain('return 301 https://$host$request_uri;');
  expect(at('https://addin.oneill.example:8443/')).toContain('listen 8443 ssl;');
  expect(at('https://addin.oneill.example:8443/')).not.toContain('listen 80;');
});

test('pages may be framed by Outlook and by the organization’s own, and run no text as a script', () => {
  const [policy] = commonHeaders(addressOf('https://addin.oneill.example/'), outlook);
  expect(policy!.value).toMatch(
    /frame-ancestors 'self' .*https:\/\/\*\.office\.com .*https:\/\/mail\.oneill\.example$/,
  );
  expect(policy!.value).not.toMatch(/unsafe-eval|script-src[^;]*unsafe-inline/);
});
