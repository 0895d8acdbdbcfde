/** What people send as a file. */
const FILE =
  '(?:資料|書類|文書|データ|ファイル|原稿|写真|画像|動画|図面|議事録|レジュメ|明細|一覧|リスト|名簿|程表|カタログ|パンフレット|チラシ|マニュアル|ドラフト|スライド|見積|[請申納領注発契報企提仕履証手計調][^\\s、。をの]{1,5}[書表]|書式|覚書|\\b(?:PDF|Excel|Word|CSV|ZIP)|エクセル|ワード|パワポ|パワーポイント|\\w\\.(?:pdf|xlsx?|docx?|pptx?|csv|zip))';

/** Sends now what a file holds: 見積書をお送りいたします. */
const SENDS_FILE = new RegExp(
  `${FILE}[^。]{0,25}(?:送り|送付|送信|お届け)(?:し|いたし|致し|させて.{3,4}|申し上げ)?(?:ます(?!か)|る(?=ので|から|ね|よ))`,
  'i',
);

/** Not now, or not by this mail. */
const LATER =
  '後ほど|のちほど|後日|追って|別の?メール|次の?メール|明日|明朝|来週|後で|(?:出来|でき|完成|入手|決まり)次第';
const LATER_OR_ELSEWHERE = new RegExp(
  `${LATER}|別途|別便|来月|改めて|予定|[今本][日週]中|までに|ましたら|場合|れば|郵[送便]|宅[配急]|書留|発送|FAX|ファックス|現物|原本|サンプル|封筒|切手|チャット|Teams|フォルダ|リンク|URL|[以下][下記]|\\d[日時]|曜`,
  'i',
);

/** This very mail, whatever else it is attached to. */
const THIS_MAIL = /[本こ当](?:の|ちらの)?メール[にへの][^。]{0,25}添付/;

/*
 * The patterns below are tried on sentences in one spelling: いたし for 致し, いただ for 頂, くださ for 下さ, のうえ for の上.
 */

/** 添付 without a file that travels with this mail. */
const NO_FILE: readonly RegExp[] = [
  // None, not, forgotten, not needed.
  /添付(?:ファイル|資料|書類)?[はがをもの]?(?:な[くいけし。、]|ありませ|ありますか|ございませ|せず|し?な[いし]|(?:いた)?しませ|不[要可]|禁止|必[要須]|見[つ当])/,
  /添付(?:され|し|いたし)て?(?:い|おり)?(?:ませ|な[いかく])|添付(?:でき|[をし]?[忘漏損もわ])|未添付/,
  // Asked of the reader.
  /添付(?:ファイル|資料)?[をも]?(?:お?願い|ください|いただ|して(?:ください|いただ|もら|ほし|[おご]?(?:送[りる付信]|提出|返[信送]|連絡)[をくい願]))/,
  /添付(?:のうえ|して?)、?[^。]{0,30}(?:返信|返送|申請|申し立て|提出)[しをくい文]|添付のうえ、?[^。]{0,30}(?:ください|願い|いただけ)/,
  // Received.
  /(?:いただ(?:いた|きました|いている)|くださった|送り(?:いただ|くださ)|ご送付の|受領|受け取|拝受)[^。]{0,15}添付(?!(?:いた)?しま)/,
  /添付(?:ファイル|資料|書類|の[^、。]{1,12})?[をはも、]?(?:拝[見受]|受[領け]|確認(?:いた)?[しさで]|読[みめ]|ありがと|有難)|添付(?:ファイル|資料)?[^。]{0,15}(?:開[けかき]|見[られえ]|読め)(?:ま?な|ませ|ず)/,
  // Sent before, or by another mail later.
  /(?:先(?:ほど|日|般|週)|前回|以前|昨日|前の?メール)(?:[のにで]|お?送[りっ付](?:いた)?し?(?:まし)?た)[^、。]{0,8}添付(?!(?:いた)?しま)|もう[^。]{0,6}添付/,
  new RegExp(`(?:${LATER})[^。]{0,25}添付`),
  // Asked about.
  /添付[^。]{0,15}(?:開|見|届|確認)[^。]{0,9}ましたか|添付[しでもはがさ][^。]{0,15}(?:でしょうか|[まで]すか|ましょうか|[よい]いか)/,
];

/** The same, unless it is this very mail that is spoken of. */
const ELSEWHERE: readonly RegExp[] = [
  // Attached to something else.
  /(?:予定|会議|カレンダー|タスク|チケット|フォーム|Issue|課題|申請|商品|製品|画面|スレッド|ページ|システム|サイト|[約明求収]書|系統|コメント|チャット|Teams|SharePoint|ポータル|投稿|[^本のこ当らの]メール|^メール)\s?[にへ]は?、?[^。]{0,20}添付(?!の)/i,
  /(?:標準|メール)添付(?!ファイル|資料|の)/,
  // Written into the text.
  /(?:URL|リンク|アドレス|コマンド|コード|文面|抜粋)(?:の?例)?[をもは][^。]{0,6}添付|(?:下記|以下|本文)に[^。]{0,20}添付|添付した(?:リンク|URL)/i,
  // Spoken of in general.
  /(?:不審|怪し|心当たり|不明|ウイルス|標的型|迷惑メール)[^。]{0,30}添付|添付(?:ファイル)?を?[^。]{0,6}(?:開か[なず]|削除)/,
  /添付(?:する(?!ので|から|ね|よ|$)|され[るた]|可能|機能|サイズ|容量|形式|方法|上限|制限|ボタン|欄|確認を|を[使行追])|[るた]には、[^。]*添付/,
];

const ATTACHED = /添付/;
const ENCLOSED =
  /別添(?!え)|別紙(?=[\d１-９①-⑨]?(?:の(?:とおり|通り)|[をにで]|参照|ご))|[ご御]査収|同封(?=し|の(?![う上])|いたし|致し|させて)/;

/** Where a Japanese sentence announces that this mail carries a file; null where it does not. */
export function announcedInJapanese(sentence: string): RegExpExecArray | null {
  if (!ATTACHED.test(sentence)) {
    if (!/[別査同送届]/.test(sentence) || LATER_OR_ELSEWHERE.test(sentence)) return null;
    return ENCLOSED.exec(sentence) ?? SENDS_FILE.exec(sentence);
  }
  const words = inOneSpelling(sentence);
  const excluded = THIS_MAIL.test(words) ? NO_FILE : [...NO_FILE, ...ELSEWHERE];
  return excluded.some((pattern) => pattern.test(words)) ? null : ATTACHED.exec(sentence);
}

const SPELLINGS: Readonly<Record<string, string>> = {
  致: 'いた',
  頂: 'いただ',
  戴: 'いただ',
  下さ: 'くださ',
  無: 'な',
  の上: 'のうえ',
  程: 'ほど',
};

const inOneSpelling = (sentence: string): string =>
  sentence.replace(/[致頂戴無程]|下さ|の上/g, (spelling) => SPELLINGS[spelling]!);
