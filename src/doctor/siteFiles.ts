import { contentTypeOf } from '../release/headers';
import { textOf } from '../release/files';
import type { SiteAddress } from '../release/siteAddress';
import type { Note } from './finding';
import { examineCaching, examineTransfer } from './headers';
import { isFailure, type Answer, type Failure, type SiteClient } from './site';

/** The files of a site: each is fetched once, and looked at when it is first asked for. */
export class SiteFiles {
  private readonly fetched = new Map<string, Promise<Answer | null>>();

  constructor(
    private readonly address: SiteAddress,
    private readonly client: SiteClient,
    private readonly note: Note,
  ) {}

  /** @param path from the base; null where the file cannot be had, which is noted. */
  get(path: string): Promise<Answer | null> {
    return this.once(path, this.address.base + path, true);
  }

  /** As {@link get}, of a file that a site need not have: only what is wrong with one that is there is noted. */
  getOptional(path: string): Promise<Answer | null> {
    return this.once(path, this.address.base + path, false);
  }

  /** As {@link get}, of a file at the root of the origin. */
  getAtRoot(path: string): Promise<Answer | null> {
    return this.once(`/${path}`, `${this.address.origin}/${path}`, true);
  }

  /** The text of a file; null where it cannot be had. */
  async text(path: string): Promise<string | null> {
    const answer = await this.get(path);
    return answer && textOf(answer.bytes).replace(/^\ufeff/, '');
  }

  private once(path: string, url: string, isRequired: boolean): Promise<Answer | null> {
    const known = this.fetched.get(path);
    if (known) return known;
    const examined = this.client
      .get(url)
      .then((result) => examineFile(path, result, { origin: this.address.origin, isRequired }, this.note));
    this.fetched.set(path, examined);
    return examined;
  }
}

interface Circumstances {
  readonly origin: string;
  readonly isRequired: boolean;
}

/** Whether a file is what its name says. */
function examineFile(
  path: string,
  result: Answer | Failure,
  { origin, isRequired }: Circumstances,
  note: Note,
): Answer | null {
  if (isFailure(result)) {
    note('file.failed', path, { reason: `${result.code} ${result.message}`.trim() });
    return null;
  }
  const { status, headers, bytes } = result;
  if (status === 404 && !isRequired) return null;
  if (status >= 300 && status < 400) note('file.redirected', path, { target: headers.location ?? '?' });
  else if (status === 401 || status === 403) note('file.denied', path, { status });
  else if (status === 404 || status === 410) note('file.missing', path, { status });
  else if (status !== 200) note('file.status', path, { status });
  if (status !== 200) return null;
  if (
    !/\.html$/.test(path) &&
    /^\ufeff?\s*<(?:!doctype html|html|head|body)\b/i.test(textOf(bytes.subarray(0, 512)))
  ) {
    note('file.sign-in', path);
    return null;
  }
  examineType(path, headers['content-type'] ?? '', note);
  examineTransfer(path, result, origin, note);
  examineCaching(path, result, note);
  return result;
}

/** Types that mean the same. */
const SAME: Readonly<Record<string, RegExp>> = {
  'text/javascript': /^(?:text|application)\/(?:x-)?(?:javascript|ecmascript)$/,
  'text/xml': /^(?:text|application)\/xml$/,
};

function examineType(path: string, header: string, note: Note): void {
  const wanted = contentTypeOf(path);
  const found = header.split(';')[0]!.trim().toLowerCase();
  if (wanted === undefined || found === wanted || SAME[wanted]?.test(found)) return;
  // With a wrong one of these a browser shows or runs nothing.
  const isVital = /\.(?:html|js|svg)$/.test(path);
  note(isVital ? 'file.type' : 'file.odd-type', path, { found: found || '—', wanted });
}
