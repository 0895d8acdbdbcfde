/** What a server answered, whatever its status; redirections are not followed, as Outlook's event runtime does not either. */
export interface Answer {
  readonly status: number;
  /** By their names in lower case; several of one name are joined by commas. */
  readonly headers: Readonly<Record<string, string>>;
  /** Unpacked. */
  readonly bytes: Uint8Array;
}

/** Why there was no answer: a system's or OpenSSL's code, and its words. */
export interface Failure {
  readonly code: string;
  readonly message: string;
}

/** A server's certificate and protocol, trusted or not. */
export interface TlsFacts {
  /** As OpenSSL calls it: `TLSv1.3`. */
  readonly protocol: string;
  /** Whom the certificate is for. */
  readonly names: string;
  readonly issuer: string;
  readonly validFrom: Date;
  readonly validTo: Date;
  /** OpenSSL's code of why the chain is not trusted; null where it is. */
  readonly distrust: string | null;
  readonly isForHost: boolean;
  /** Connections by TLS 1.0 or 1.1 are taken too. */
  readonly takesOldProtocols: boolean;
}

/** A web site, as somebody sees it who trusts nothing yet. */
export interface SiteClient {
  /** Connects to an address's server and looks at nothing but TLS. */
  inspectTls(url: string): Promise<TlsFacts | Failure>;
  get(url: string): Promise<Answer | Failure>;
}

export const isFailure = (result: object): result is Failure => 'code' in result;
