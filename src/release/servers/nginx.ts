import { cacheControl, cacheRules, compressible, contentTypes, DEFAULT_CACHE } from '../headers';
import type { ServerSettings } from './server';

/** Where the site's files are on the server; to be changed by who installs it. */
const SITE_FOLDER = '/var/www/yubisashi';
const TLS_FOLDER = '/etc/nginx/tls';

/** For `/etc/nginx/conf.d/` or `sites-enabled/` of nginx 1.18 and later. */
export function nginx({ address, headers, origin }: ServerSettings): string {
  const { hostname, port } = new URL(address.base);
  const listening = port === '' ? '443' : port;
  return `# ${origin}
${cacheMap(address.folder)}
server {
    listen ${listening} ssl;
    listen [::]:${listening} ssl;
    server_name ${hostname};

    ssl_certificate     ${TLS_FOLDER}/${hostname}.crt;  # with its intermediate certificates
    ssl_certificate_key ${TLS_FOLDER}/${hostname}.key;
    ssl_protocols       TLSv1.2 TLSv1.3;

    root ${SITE_FOLDER};
${common(headers)}
}
${port === '' ? redirection(hostname) : ''}`;
}

/** For a container behind a proxy that ends TLS. */
export function nginxInContainer({ address, headers, origin }: ServerSettings): string {
  return `# ${origin}
${cacheMap(address.folder)}
server {
    listen 8080;
    root /usr/share/nginx/html;
    # The proxy in front says where the site is; redirections to this port would lead nowhere.
    absolute_redirect off;
${common(headers)}
}
`;
}

const cacheMap = (folder: string): string => {
  const patterns = cacheRules.map((rule) => {
    const end = rule.path.endsWith('/') ? '' : '$';
    return `    "~^/${escaped(folder + rule.path)}${end}" "${cacheControl(rule)}";`;
  });
  return `map $uri $yubisashi_cache {
    default "${DEFAULT_CACHE}";
${patterns.join('\n')}
}
`;
};

const common = (headers: ServerSettings['headers']): string => `    index index.html;
    autoindex off;
    server_tokens off;
    etag on;
    charset utf-8;
    charset_types ${compressible.join(' ')};

    types {
${Object.entries(contentTypes)
  .map(([ending, type]) => `        ${type} ${ending};`)
  .join('\n')}
    }
    default_type text/plain;

    gzip on;
    gzip_vary on;
    gzip_min_length 512;
    gzip_types ${compressible.join(' ')};

    # All of them here and none in a location: a location with one of its own would lose the others.
    add_header Cache-Control $yubisashi_cache always;
${headers.map(({ name, value }) => `    add_header ${name} "${value}" always;`).join('\n')}

    location / {
        limit_except GET { deny all; }
        try_files $uri $uri/ =404;
    }`;

const redirection = (hostname: string): string => `
server {
    listen 80;
    listen [::]:80;
    server_name ${hostname};
    return 301 https://$host$request_uri;
}
`;

const escaped = (text: string): string => text.replace(/[.~]/g, '\\$&');
