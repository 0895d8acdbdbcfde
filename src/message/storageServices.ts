/** A place where files are stored to be shared. */
export interface StorageService {
  readonly name: string;
  /** Whether the link alone opens the file for whoever has it, as far as its form tells. */
  readonly openToAll: boolean;
}

/** Every link of a service opens for whoever has it. */
const ALWAYS = /^/;
/** The form of its links does not tell who may open them. */
const NEVER = /^$(?!^)/;

type Row = readonly [name: string, host: RegExp, openToAll: RegExp];

/** Services in use in Japan and worldwide; what comes after the host says how a link was made. */
const services: readonly Row[] = [
  ['OneDrive', /^1drv\.ms$/, ALWAYS],
  ['OneDrive', /(?:^|\.)onedrive\.(?:live\.)?com$/, /[?&](?:authkey|redeem)=/i],
  ['OneDrive', /-my\.sharepoint\.(?:com|us|cn)$/, /guestaccess\.aspx/i],
  ['SharePoint', /\.sharepoint\.(?:com|us|cn)$/, /guestaccess\.aspx/i],
  ['Google Drive', /^drive\.google\.com$/, /\/uc\?/],
  ['Google Drive', /^docs\.google\.com$/, /\/pub(?:html)?\b/],
  ['Google Photos', /^photos\.(?:app\.goo\.gl|google\.com)$/, ALWAYS],
  ['Dropbox', /(?:^|\.)dropbox\.com$/, /\/(?:s|sh|scl|t)\//],
  ['Dropbox Transfer', /(?:^|\.)dropboxtransfer\.com$/, ALWAYS],
  ['Dropbox', /^db\.tt$/, ALWAYS],
  ['Box', /(?:^|\.)box\.(?:com|net)$/, /\/(?:s|v|shared\/static)\//],
  ['iCloud', /(?:^|\.)icloud\.com$/, /\/(?:iclouddrive|attachment|photos|sharedalbum)\b/],
  ['Adobe', /^(?:acrobat|documentcloud)\.adobe\.com$/, /\/(?:link|review)\b|urn:aaid/],
  ['WeTransfer', /(?:^|\.)(?:wetransfer\.com|we\.tl)$/, ALWAYS],
  ['MEGA', /^mega\.(?:nz|io)$/, /#/],
  ['MediaFire', /(?:^|\.)mediafire\.com$/, ALWAYS],
  ['ギガファイル便', /(?:^|\.)(?:gigafile\.nu|xgf\.nu)$/, ALWAYS],
  ['firestorage', /(?:^|\.)firestorage\.(?:jp|com)$/, ALWAYS],
  ['データ便', /(?:^|\.)(?:datadeliver\.net|dtbn\.jp)$/, ALWAYS],
  ['filestorage', /(?:^|\.)filestorage\.jp$/, ALWAYS],
  ['BitSend', /(?:^|\.)bitsend\.jp$/, ALWAYS],
  ['おくりん坊', /(?:^|\.)okurin\.bitpark\.co\.jp$/, ALWAYS],
  ['DirectCloud', /(?:^|\.)directcloud\.jp$/, NEVER],
  ['Fleekdrive', /(?:^|\.)fleekdrive\.com$/, NEVER],
  ['HENNGE', /(?:^|\.)(?:transfer\.hennge\.com|hdedrive\.com)$/, NEVER],
  ['クリプト便', /(?:^|\.)cryptobin\.jp$/, NEVER],
  ['Fileforce', /(?:^|\.)fileforce\.jp$/, NEVER],
  ['セキュアSAMBA', /(?:^|\.)securesamba\.com$/, NEVER],
  ['LINE WORKS Drive', /^drive\.worksmobile\.com$/, NEVER],
  ['ShareFile', /(?:^|\.)sharefile\.(?:com|eu)$/, NEVER],
  ['Egnyte', /(?:^|\.)egnyte\.com$/, NEVER],
  ['Kiteworks', /(?:^|\.)kiteworks\.com$/, NEVER],
  ['Amazon S3', /(?:^|\.)s3[\w.-]*\.amazonaws\.com$/, /[?&]X-Amz-Signature=|[?&]Signature=/i],
  ['Azure Storage', /\.blob\.core\.windows\.net$/, /[?&]sig=/i],
  ['Google Cloud Storage', /^storage\.googleapis\.com$/, /[?&](?:X-Goog-)?Signature=/i],
];

/** Questionnaires are at the same address as documents. */
const NO_FILE = /^docs\.google\.com\/forms\//i;

/** The service that a link leads to, or null where it is none. */
export function storageServiceOf(url: string): StorageService | null {
  const host = hostOf(url);
  if (host === null) return null;
  const rest = url.replace(/^https?:\/\/(?:[^/?#@]*@)?/i, '');
  if (NO_FILE.test(rest)) return null;
  // Dropbox has its own start page, prices and help there: only what names a file is a shared file.
  const path = rest.replace(/^[^/?#]*/, '');
  if (/^\/?$/.test(path)) return null;
  const service = services.find(([, pattern]) => pattern.test(host));
  return service ? { name: service[0], openToAll: service[2].test(path) } : null;
}

/** The host of an http or https link in lower case; null where the text is no such link. */
export function hostOf(url: string): string | null {
  const match = /^https?:\/\/(?:[^/?#@\s]*@)?([^/?#:\s]+)/i.exec(url);
  return match ? match[1]!.toLowerCase() : null;
}
