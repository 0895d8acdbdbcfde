import type { ServerSettings } from './server';

/** Built in the release folder: `podman build -f server/container/Containerfile .`, or with docker. */
export const containerfile = ({ origin }: ServerSettings): string => `# ${origin}
FROM docker.io/nginxinc/nginx-unprivileged:stable
COPY server/container/nginx.conf /etc/nginx/conf.d/default.conf
COPY site /usr/share/nginx/html
EXPOSE 8080
`;
