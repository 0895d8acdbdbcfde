import { cacheRules, contentTypes, type CacheRule } from '../headers';
import type { ServerSettings } from './server';

/** `web.config` for the root of the site in IIS 10; needs no module beyond static content and compression. */
export function iis({ address, headers, origin }: ServerSettings): string {
  const types = Object.entries(contentTypes).map(
    ([ending, type]) => `      <remove fileExtension=".${ending}" />
      <mimeMap fileExtension=".${ending}" mimeType="${type}${/^text|json/.test(type) ? '; charset=utf-8' : ''}" />`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<!-- ${origin} -->
<configuration>
  <system.webServer>
    <directoryBrowse enabled="false" />
    <defaultDocument enabled="true">
      <files>
        <clear />
        <add value="index.html" />
      </files>
    </defaultDocument>
    <urlCompression doStaticCompression="true" />
    <staticContent>
${types.join('\n')}
      <remove fileExtension="." />
      <mimeMap fileExtension="." mimeType="text/plain; charset=utf-8" />
      <!-- no-cache -->
      <clientCache cacheControlMode="DisableCache" />
    </staticContent>
    <httpProtocol>
      <customHeaders>
        <remove name="X-Powered-By" />
${headers.map(({ name, value }) => `        <remove name="${name}" />\n        <add name="${name}" value="${escaped(value)}" />`).join('\n')}
      </customHeaders>
    </httpProtocol>
    <security>
      <requestFiltering removeServerHeader="true">
        <verbs allowUnlisted="false">
          <add verb="GET" allowed="true" />
          <add verb="HEAD" allowed="true" />
          <add verb="OPTIONS" allowed="true" />
        </verbs>
      </requestFiltering>
    </security>
  </system.webServer>
${cacheRules.map((rule) => location(address.folder, rule)).join('\n')}
</configuration>
`;
}

const location = (folder: string, { path, maxAge, immutable }: CacheRule): string =>
  `  <location path="${(folder + path).replace(/\/$/, '')}">
    <system.webServer>
      <staticContent>
        <clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="${timeSpan(maxAge)}" cacheControlCustom="public${immutable ? ', immutable' : ''}" />
      </staticContent>
    </system.webServer>
  </location>`;

/** Seconds as days.hours:minutes:seconds. */
function timeSpan(seconds: number): string {
  const two = (number: number) => String(Math.floor(number)).padStart(2, '0');
  return `${Math.floor(seconds / 86_400)}.${two((seconds / 3600) % 24)}:${two((seconds / 60) % 60)}:${two(seconds % 60)}`;
}

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
