import { Agent, request, type RequestOptions } from 'node:https';
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { isIP } from 'node:net';
import * as tls from 'node:tls';
import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate } from 'node:zlib';
import type { Answer, Failure, SiteClient, TlsFacts } from '../../doctor/site';

/** Long enough for a slow line; Outlook itself has given up by then. */
const TIMEOUT_MS = 15_000;
/** No file of the add-in comes near it. */
const MOST_BYTES = 64 * 1024 * 1024;

/**
 * A client of sites that are not trusted yet: it connects whatever the certificate, and tells.
 * @param ca certificates in PEM that are trusted besides the well-known ones and, where Node.js knows it, the system's
 */
export function siteClient(ca: string | null): SiteClient {
  // One connection for all files; an idle one keeps no program running.
  const agent = new Agent({ keepAlive: true });
  const trusted = [...tls.rootCertificates, ...systemCertificates(), ...(ca === null ? [] : [ca])];
  return {
    inspectTls: (url) => inspect(new URL(url), trusted).catch(failureOf),
    get: (url) => get(url, agent).catch(failureOf),
  };
}

/** From Node.js 22.15 on. */
function systemCertificates(): string[] {
  const { getCACertificates } = tls as { getCACertificates?: (type: string) => string[] };
  return getCACertificates?.('system') ?? [];
}

async function inspect(url: URL, ca: string[]): Promise<TlsFacts> {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const reach = { host, port: Number(url.port || 443), ...(isIP(host) === 0 && { servername: host }) };
  // Nothing is sent over it: only the server's part of the handshake is looked at.
  const anything = { ...reach, rejectUnauthorized: false };
  const takesOldProtocols = await connect({ ...anything, ...OLD }, () => true).catch(() => false);
  const { minVersion, ciphers } = OLD;
  return connect({ ...anything, ca, ...(takesOldProtocols && { minVersion, ciphers }) }, (socket) => {
    const certificate = socket.getPeerCertificate();
    const { authorizationError } = socket as { authorizationError?: Error | string | null };
    return {
      protocol: socket.getProtocol() ?? '?',
      names: certificate.subjectaltname ?? nameOf(certificate.subject),
      issuer: nameOf(certificate.issuer),
      validFrom: new Date(certificate.valid_from),
      validTo: new Date(certificate.valid_to),
      distrust: authorizationError
        ? String((authorizationError as { code?: string }).code ?? authorizationError)
        : null,
      isForHost: tls.checkServerIdentity(host, certificate) === undefined,
      takesOldProtocols,
    };
  });
}

/** OpenSSL speaks these only where it is told that security is no aim. */
const OLD = { minVersion: 'TLSv1', maxVersion: 'TLSv1.1', ciphers: 'DEFAULT@SECLEVEL=0' } as const;

function connect<T>(options: tls.ConnectionOptions, look: (socket: tls.TLSSocket) => T): Promise<T> {
  return new Promise((resolve, reject) => {
    const socket = tls.connect(options, () => {
      resolve(look(socket));
      socket.destroy();
    });
    socket.setTimeout(TIMEOUT_MS, () => socket.destroy(timedOut()));
    socket.on('error', reject);
  });
}

async function get(url: string, agent: Agent): Promise<Answer> {
  const { response, body } = await receive(url, {
    agent,
    headers: { 'accept-encoding': 'gzip, br, deflate', 'user-agent': 'yubisashi-doctor' },
    // What is wrong with the certificate is told by itself.
    rejectUnauthorized: false,
    ciphers: OLD.ciphers,
    minVersion: 'TLSv1',
  });
  const unpack = decoders[response.headers['content-encoding'] ?? ''];
  return {
    status: response.statusCode ?? 0,
    headers: flat(response.headers),
    bytes: unpack && body.length > 0 ? await unpack(body) : body,
  };
}

function receive(url: string, options: RequestOptions): Promise<{ response: IncomingMessage; body: Buffer }> {
  return new Promise((resolve, reject) => {
    const asked = request(url, options, (response) => {
      const chunks: Buffer[] = [];
      let length = 0;
      response.on('data', (chunk: Buffer) => {
        chunks.push(chunk);
        length += chunk.length;
        if (length > MOST_BYTES) response.destroy(new Error(`more than ${MOST_BYTES} bytes`));
      });
      response.on('end', () => resolve({ response, body: Buffer.concat(chunks) }));
      response.on('error', reject);
    });
    asked.setTimeout(TIMEOUT_MS, () => asked.destroy(timedOut()));
    asked.on('error', reject);
    asked.end();
  });
}

const decoders: Readonly<Record<string, (bytes: Buffer) => Promise<Buffer>>> = {
  gzip: promisify(gunzip),
  br: promisify(brotliDecompress),
  deflate: promisify(inflate),
};

const flat = (headers: IncomingHttpHeaders): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(', ') : (value ?? ''),
    ]),
  );

const nameOf = (subject: tls.Certificate | undefined): string =>
  [subject?.CN, subject?.O]
    .flat()
    .filter((part) => part !== undefined)
    .join(', ') || '?';

const timedOut = (): Error =>
  Object.assign(new Error(`no answer in ${TIMEOUT_MS / 1000} s`), { code: 'ETIMEDOUT' });

const failureOf = (error: unknown): Failure => {
  const { code = '', message } = error as { code?: string; message: string };
  return { code, message };
};
