/** What people send as a file. */
const FILE =
  '(?:資料|書類|文書|データ|ファイル|原稿|写真|画像|動画|図面|レジュメ|明細|一覧|リスト|地図|カタログ|パンフレット|チラシ|マニュアル|ドラフト|スライド|見積|[一-龠ァ-ヶーきり]{2}[書表簿帳票図録案]|[書様]式|覚書|\\b(?:PDF|Excel|Word|CSV|ZIP)|エクセル|ワード|パワー?ポ|\\w\\.(?:pdf|xls|doc|ppt|csv|zip))';

/** Sends now what a file holds: 見積書をお送りいたします. */
const SENDS_FILE = new RegExp(
  `${FILE}[^。]{0,25}(?:送[りら付信]|再送|お[届付戻][けし])(?:し|いたし|致し|さ?せて.{2,4}|申し上げ)?(?:ます(?!か)|る(?=ので|から|ね|よ))`,
  'i',
);

/** Not now, or not by this mail. */
const LATER = '後ほど|のちほど|後日|追って|別の?メール|次の?メール|明日|来週|後で|あとで|[^式]次第';
const LATER_OR_ELSEWHERE = new RegExp(
  `${LATER}|別途|来月|改めて|予定|[今本][日週]中|までに|たら|場合|れば|郵送|宅配|書留|発送|FAX|ファックス|現物|原本|サンプル|封筒|切手|チャット|Teams|フォルダ|転送サ|便[でに]|リンク|URL|[以下][下記]|\\d[日時]|曜`,
  'i',
);

/**
 * What 添付 is said with where this mail carries a file: the writer attaches, the reader is shown the file, or it is
 * told what the file holds. The word alone may be about any file: 添付の2ページが抜けています.
 */
const SAID_WITH =
  /添付(?:[をも]?(?:いた)?(?:し(?:ま(?:す(?!か)|し(?:た|て))|て(?:い|お|あ|[^。]{0,9}送)|[とた、])|させ|する(?=ので|から|ね|よ(?!う)|$))|(?:ファイル|資料)?(?:[でをし]?|にて|のうえ|転)、?お?送(?![っ信])|(?:の[^、。をがは]{1,12}|ファイル|資料|書類)?(?:に(?!つ|関|対)|は[^。]{1,25}(?:です|なります)(?!か))|、|(?:ファイル|資料|書類)?(?:あり(?!ま)|です(?!が)|が漏|のよう|のパス.{3}は|\s*(?:[】＞:：①-⑨１-９\d]|$)))|[（(]添付[）)]|参照|ご(?:確認|覧|査収|一読)|くださ|願|いただ[けき]|とおり|通り/;

/** This very mail, whatever else it is attached to. */
const THIS_MAIL = /[本こ当](?:の|ちらの)?メール[にへの][^。]{0,25}添付/;

/*
 * The patterns below are tried on sentences in one spelling: いたし for 致し, いただ for 頂, くださ for 下さ, のうえ for の上.
 */

/** 添付 without a file that travels with this mail. */
const NO_FILE: readonly RegExp[] = [
  // None, not, forgotten, not needed.
  /添付(?:ファイル|資料|書類)?で?[はがをもの]?(?:な[くいけし。、]|ありませ|ありますか|ございませ|せず|し?な[いし]|(?:いた)?しませ|不[要可]|禁止|必[要須]|見[つ当])/,
  /添付(?:され|し|いたし)て?(?:い|おり)?(?:ませ|な[いかく])|添付(?:でき|[をし]?[忘漏もわ])/,
  // Asked of the reader.
  /添付(?:ファイル|資料)?[をもで]?(?:お?願い|ください|いただ|(?:して)?(?:ください|いただ|もら|ほし|[おご再]?(?:送[りるっ付信]?て?|提出|返[信送]|連絡)(?:を?くだ|いただ|を?お?願))|(?:のうえ|して?、)[^。]{0,30}(?:くださ|願|いただけ))/,
  // Received.
  /(?:いただ(?:いた|きました|いている)|くださった|送り(?:いただ|くださ)|ご送付の|受領|受け取|拝受)[^。]{0,15}添付(?!(?:いた)?しま)/,
  /添付(?:ファイル|資料|書類|の[^、。]{1,12})?[をはも、]?(?:拝[見受]|受[領け]|確認(?:いた)?[しさで]|ありがと)|添付(?:ファイル|資料)?[^。]{0,15}(?:開[けかき]|見[られえ]|読め)(?:ま?な|ませ|ず)/,
  // Sent before, or by another mail later.
  /(?:先(?:ほど|日|般|週)|前回|以前|昨日|前の?メール)(?:[のにで]|お?送[りっ付](?:いた)?し?(?:まし)?た)[^、。]{0,8}添付(?!(?:いた)?しま)/,
  new RegExp(`(?:${LATER})[^。]{0,25}添付`),
  // Asked about.
  /添付[^。]{0,15}(?:開|見|届|確認)[^。]{0,9}ましたか/,
];

/** The same, unless it is this very mail that is spoken of. */
const ELSEWHERE: readonly RegExp[] = [
  // Attached to something else.
  /(?:予定|会議|カレンダー|タスク|チケット|フォーム|Issue|課題|申請|商品|製品|画面|スレッド|ページ|システム|サイト|コメント|チャ.{2,3}|Teams|SharePoint|ポータル|投稿|[^本のこ当らの]メール|^メール)\s?(?:の方)?[にへ]は?、?[^。]{0,20}添付(?!の)/i,
  /(?:標準|メール)添付(?!ファイル|資料|の)/,
  // Written into the text.
  /(?:URL|リンク|アドレス|コマンド|コード|文面|抜粋)(?:の?例)?[をもは][^。]{0,6}添付|(?:下記|以下|本文)に[^。]{0,20}添付/i,
  // Spoken of in general.
  /添付[^。]{0,6}(?:開か[なず]|削除|ご注意)/,
  /添付(?:する(?!ので|から|ね|よ(?!う)|$)|され[るた]|を[使行追]|[^、。]{0,15}(?:場合|サイズ|容量|必要[^事な]|方法))|[るた]には、[^。]*添付/,
];

const ATTACHED = /添付/;
const ENCLOSED =
  /別添(?!え)|別紙(?=[\d１-９①-⑨]?(?:の(?:とおり|通り)|[をにで]|参照|ご))|[ご御]査収|同封(?=いたしま|致しま|しま|させて)/;

/** Where a Japanese sentence announces that this mail carries a file; null where it does not. */
export function announcedInJapanese(sentence: string): RegExpExecArray | null {
  if (!ATTACHED.test(sentence)) {
    const match = ENCLOSED.exec(sentence) ?? SENDS_FILE.exec(sentence);
    // What is said after it does not put it off: お送りしますので、30日までにご返送ください.
    return match && LATER_OR_ELSEWHERE.test(sentence.slice(0, match.index + match[0].length)) ? null : match;
  }
  const words = inOneSpelling(sentence);
  const isThisMail = THIS_MAIL.test(words);
  if (!isThisMail && !SAID_WITH.test(words)) return null;
  const excluded = isThisMail ? NO_FILE : [...NO_FILE, ...ELSEWHERE];
  return excluded.some((pattern) => pattern.test(words)) ? null : ATTACHED.exec(sentence);
}

const inOneSpelling = (sentence: string): string =>
  sentence
    .replace(/致/g, 'いた')
    .replace(/[頂戴]/g, 'いただ')
    .replace(/下さ/g, 'くださ')
    .replace(/無/g, 'な')
    .replace(/の上/g, 'のうえ')
    .replace(/程/g, 'ほど');
