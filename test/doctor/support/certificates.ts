import { generate } from 'selfsigned';

export interface Certificate {
  readonly key: string;
  readonly cert: string;
}

const DAY = 24 * 60 * 60_000;

interface Wish {
  readonly host?: string;
  /** Days from now. */
  readonly from?: number;
  readonly to?: number;
  /** Who signs; itself unless given. */
  readonly ca?: Certificate;
}

/** A certification authority of an organization's own. */
export const authority = (name = 'Test CA'): Promise<Certificate> => make(name, {}, true);

/** A server's certificate. */
export const certificate = (wish: Wish = {}): Promise<Certificate> =>
  make(wish.host ?? 'localhost', wish, false);

async function make(
  name: string,
  { from = -1, to = 90, ca }: Wish,
  isAuthority: boolean,
): Promise<Certificate> {
  const made = await generate([{ name: 'commonName', value: name }], {
    keyType: 'ec',
    algorithm: 'sha256',
    notBeforeDate: new Date(Date.now() + from * DAY),
    notAfterDate: new Date(Date.now() + to * DAY),
    ...(ca && { ca }),
    extensions: isAuthority
      ? [
          { name: 'basicConstraints', cA: true, critical: true },
          { name: 'keyUsage', keyCertSign: true, critical: true },
        ]
      : [
          { name: 'basicConstraints', cA: false, critical: true },
          { name: 'keyUsage', digitalSignature: true, critical: true },
          { name: 'extKeyUsage', serverAuth: true },
          { name: 'subjectAltName', altNames: [{ type: 2, value: name }] },
        ],
  });
  return { key: made.private, cert: made.cert };
}
