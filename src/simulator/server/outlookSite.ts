import type { IncomingMessage, ServerResponse } from 'node:http';
import { fileBelow, send } from './respond';

const MAX_POLICY_BYTES = 4 * 1024 * 1024;

export interface OutlookSiteOptions {
  /** The built page of the simulated Outlook. */
  readonly page: string;
  readonly origin: string;
  /** Where the add-in is served from, with a slash at the end, and the name of its manifest there. */
  readonly addin: { readonly base: string; readonly manifest: string };
  readonly policy: PolicyOverride;
}

/** A policy that stands in for the deployed one while the server runs. */
export class PolicyOverride {
  text: string | undefined;
}

/** The simulated Outlook: its page, where the add-in lives, and the policy box. */
export function outlookSite(options: OutlookSiteOptions) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { pathname } = new URL(request.url ?? '/', options.origin);
    if (pathname === '/policy') return answerPolicy(options, request, response);
    if (pathname === '/addin.json') {
      return send(response, 200, 'application/json; charset=utf-8', JSON.stringify(options.addin));
    }
    const file = await fileBelow(options.page, pathname === '/' ? '/index.html' : pathname);
    if (!file) return send(response, 404, 'text/plain; charset=utf-8', `Not found: ${pathname}`);
    send(response, 200, file.contentType, file.bytes);
  };
}

/** PUT sets the policy that the add-in's site serves, DELETE takes it away; the page of the simulated Outlook alone may. */
async function answerPolicy(
  { origin, policy }: OutlookSiteOptions,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const plain = 'text/plain; charset=utf-8';
  if (request.method === 'GET') {
    return send(
      response,
      policy.text === undefined ? 204 : 200,
      'application/json; charset=utf-8',
      policy.text ?? '',
    );
  }
  if (request.headers.origin !== origin)
    return send(response, 403, plain, `Only ${origin} may change the policy`);
  if (request.method === 'DELETE') {
    policy.text = undefined;
    return send(response, 204, plain, '');
  }
  if (request.method !== 'PUT') return send(response, 405, plain, 'GET, PUT and DELETE only');
  const text = await readBody(request);
  if (text === undefined) return send(response, 413, plain, 'The policy is too large');
  policy.text = text;
  send(response, 204, plain, '');
}

async function readBody(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MAX_POLICY_BYTES) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
