/** What a display name adds to a person's name. */
const ADDITIONS =
  /[(（[［【<＜「『].*?[)）\]］】>＞」』]|(?:株式会社|有限会社|合同会社|一般社団法人|\(株\)|\(有\)|㈱|㈲)/g;

/** Parts of an address book entry that name a company or a place in it. */
const PLACE =
  /(?:商事|商店|工業|製作所|銀行|大学|病院|法人|会社|[支本][社店部]|営業所|事務所|事務局|センター|グループ|チーム|サポート|窓口|担当|係|室|課|部|御中|各位|inc|ltd|corp|co|llc|dept|team|group|office|support|sales|info|desk)\.?$/;

const TITLE = /^(?:mr|ms|mrs|miss|dr|prof)\.?$/;
const HONORIFIC = /(?:様|さま|さん|殿|氏|先生|部長|課長|社長|係長|主任)$/;
const CJK = /[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]/;

/**
 * A display name made comparable: `田中 一郎 様（営業部）` and `田中一郎` are one, `Tanaka, Ichiro` and `Ichiro Tanaka` too.
 * @returns '' where the name names no person (an address, a department, nothing).
 */
export function personKey(name: string): string {
  const folded = name.normalize('NFKC').toLowerCase();
  if (folded.includes('@')) return '';
  const parts = folded
    .replace(ADDITIONS, ' ')
    .split(/[\s,、/|・;]+/)
    .map((part) => part.replace(HONORIFIC, ''))
    .filter((part) => part !== '' && !TITLE.test(part) && !PLACE.test(part));
  return CJK.test(parts.join('')) ? parts.join('') : parts.sort().join(' ');
}

/** Whether two names (keys) cannot be two readings, short forms or relatives of one name: 田中一郎 and 鈴木花子. */
export function areDifferentNames(a: string, b: string): boolean {
  if (a === '' || b === '' || CJK.test(a) !== CJK.test(b)) return false;
  if (CJK.test(a)) return a.slice(0, 2) !== b.slice(0, 2);
  const names = new Set(a.split(' '));
  return !b.split(' ').some((part) => part.length > 1 && names.has(part));
}

const ROLES = new Set(
  (
    'accounting accounts admin all billing careers contact customer dev eigyo finance general hello help hr info ' +
    'information inquiry invoice it jimu jinji keiri koho legal mail marketing ml news noreply office order orders ' +
    'postmaster pr press reception recruit saiyo sales secretary security service shop soumu somu staff support system ' +
    'team test user web webmaster'
  ).split(' '),
);

/** Whether a local part names a desk rather than a person, so that every company has one: info, sales-tokyo. */
export const isRole = (local: string): boolean =>
  local
    .replace(/no-reply/, 'noreply')
    .split(/[-_.+\d]+/)
    .some((part) => ROLES.has(part));
