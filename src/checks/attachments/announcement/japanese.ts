/** Words that may announce an attachment; a sentence without them is not looked at further. */
const MENTION =
  /添付|別添|別紙|同封|査収|送(?:付|信)(?:し|いたし|致し|させて|申し上げ)|(?:お送り|送り|お届け)(?:し|いたし|致し|させて|申し上げ|ます)/;

/** What people attach. */
const FILE =
  '(?:資料|書類|文書|データ|ファイル|原稿|写真|画像|動画|音声|図面|議事録|議案|レジュメ|明細|一覧|リスト|名簿|台帳|工程表|日程表|スケジュール表?|カタログ|パンフレット|チラシ|マニュアル|ドラフト|スライド|スクショ|スクリーンショット|見積|[請申依納領注発契報企提仕履職証手計調集][^\\s、。をの]{1,5}[書表]|書式|覚書|PDF|ＰＤＦ|Excel|エクセル|Word|ワード|PowerPoint|パワーポイント|パワポ|CSV|ZIP|\\w\\.(?:pdf|xlsx?|docx?|pptx?|csv|zip))';

const SENDING =
  '(?:お送り|送付|送信|お届け|送り)(?:し|いたし|致し|させていただき|させて頂き|申し上げ)?(?:ます(?!か)|る(?=ので|から|ね|よ))';

/** Sends now what a file holds: 見積書をお送りいたします. */
const SENDS_FILE = new RegExp(`${FILE}[^。]{0,25}${SENDING}`, 'i');

/** Not now, or not by this mail. */
const LATER_OR_ELSEWHERE =
  /後ほど|のちほど|後程|後日|追って|別途|別(?:の)?メール|別便|次(?:の|回)?メール|明日|明朝|翌日|来週|来月|次週|後で|改めて|近日|近々|(?:出来|でき|完成|入手|到着|届き|決まり)次第|予定|本日中|今週中|までに|ましたら|たら、|場合|れば|郵送|郵便|宅配|宅急便|書留|発送|ＦＡＸ|FAX|ファックス|現物|原本|サンプル|封筒|切手|チャット|Teams|Slack|フォルダ|サーバー?|リンク|URL|以下|下記|\d日|\d時|曜/i;

/** This very mail, whatever else is said. */
const THIS_MAIL = /(?:本|この|当|こちらの)(?:電子)?メール(?:に|へ|の)[^。]{0,25}添付/;

/** 添付 without a file that travels with this mail. */
const NO_ANNOUNCEMENT: readonly RegExp[] = [
  // None, not, forgotten, not possible, not needed.
  /添付(?:ファイル|資料|書類)?(?:は|が|を|も|の)?(?:な[くいけし。、]|無し|無い|ありません|ございません|あり?ます?か|せず|しない|しません|致しません|いたしません|不要|不可|禁止|必要|必須|見つか|見当た)/,
  /添付(?:され|し|して|いたし|致し)(?:て)?(?:い|おり)?(?:ませ|ない|なかっ|なく)|添付でき|添付(?:し|を)?(?:忘|わす|漏|もれ|損|そこ|ミス)|未添付/,
  // Asked of the reader.
  /添付(?:ファイル|資料)?(?:を|も)?(?:お願い|願い|ください|下さい|いただ|頂|して(?:ください|下さい|いただ|頂|もら|ほし|欲し|お送り(?:ください|下さい|いただ|頂|願)|(?:ご)?(?:送付|送信|提出|返信|返送|連絡)(?:を|ください|下さい|いただ|頂|お願|願)))/,
  /添付(?:のうえ|の上|して|し)、?[^。]{0,30}(?:返信|返送|申請|申し立て|提出)(?:して|を|ください|下さい|いただ|頂|文)|添付(?:のうえ|の上)、?[^。]{0,30}(?:ください|下さい|お願い|願います|いただけ|頂け)/,
  // Received.
  /(?:いただ(?:いた|きました|いている)|頂(?:いた|きました|戴した)|くださった|下さった|お送り(?:いただ|くださ|下さ|頂)|ご送付(?:いただ|くださ|の)|受領|受け取|拝受)[^。]{0,15}添付(?!(?:し|いたし|致し)ま)/,
  /添付(?:ファイル|資料|書類|の[^、。]{1,12})?(?:を|は|も)?(?:拝見|拝受|受領|受け取|確認(?:し|致し|いたし|させて|でき)|開け(?:な|ま)|開きませ|読(?:み|め))|添付(?:ファイル|資料)?[^。]{0,15}(?:開け|開か|開き|見[られえ]|読め)(?:ない|ませ|なか|ず)/,
  /添付(?:ファイル|資料)?、?(?:ありがと|有難)/,
  // Sent before.
  /(?:先(?:ほど|程|日|般|週)|前回|以前|昨日|前の?メール)(?:の|に|で|お送り(?:し|いたし)(?:まし)?た|送付(?:し|いたし)(?:まし)?た|送った)[^、。]{0,8}添付(?!(?:し|いたし|致し)ます)|もう[^。]{0,6}添付/,
  // By another mail later.
  /(?:後ほど|のちほど|後程|後日|追って|別の?メール|次の?メール|明日|来週|後で|次第)[^。]{0,25}添付/,
];

/** The same, unless it is this very mail that is spoken of. */
const OF_SOMETHING_ELSE: readonly RegExp[] = [
  // Attached to something else.
  /(?:予定|会議|カレンダー|タスク|チケット|フォーム|Issue|課題|申請|申込|商品|製品|画面|スレッド|ページ|システム|サイト|契約書|証明書|請求書|領収書|系統|コメント|チャット|Teams|Slack|SharePoint|ポータル|Backlog|Jira|投稿|[^本のこ当らの]メール|^メール)(?:自体)?\s?(?:に|へ)(?:は)?、?[^。]{0,20}添付(?!の)/i,
  /(?:標準|メール)添付(?!ファイル|資料|の)/,
  // Written into the text.
  /(?:URL|リンク|アドレス|コマンド|コード|文面|抜粋)(?:の?例)?(?:を|も|は)[^。]{0,6}添付|(?:下記|以下|本文)に[^。]{0,20}添付|添付した(?:リンク|URL)/i,
  // Spoken of in general.
  /(?:不審|怪し|心当たり|不明|ウイルス|マルウェア|標的型|フィッシング|迷惑メール)[^。]{0,30}添付|添付(?:ファイル)?を?[^。]{0,6}(?:開か(?:な|ず)|削除)/,
  /添付(?:する(?!ので|から|ね|よ|$)|される|された|可能|機能|サイズ|容量|形式|方法|上限|制限|ボタン|欄|確認を|を(?:使|行|追加|削除))|[るた]には、[^。]*添付/,
  // Asked about.
  /添付(?:し|して|で|でも|は|が|され)[^。]{0,15}(?:でしょうか|ましょうか|ますか|ですか|よいか|いいか)/,
];

const ATTACHED = /添付/;
const ENCLOSED =
  /別添(?!え)|別紙(?=の(?:とおり|通り)|を|に|参照|に?て|ご)|(?:ご|御)査収|同封(?=し|いたし|致し|の|させて)/;

/** Where a Japanese sentence announces that this mail carries a file; null where it does not. */
export function announcedInJapanese(sentence: string): RegExpExecArray | null {
  const mention = MENTION.exec(sentence);
  if (!mention) return null;
  if (ATTACHED.test(sentence)) {
    const excluded = THIS_MAIL.test(sentence) ? NO_ANNOUNCEMENT : [...NO_ANNOUNCEMENT, ...OF_SOMETHING_ELSE];
    return excluded.some((pattern) => pattern.test(sentence)) ? null : ATTACHED.exec(sentence);
  }
  if (LATER_OR_ELSEWHERE.test(sentence)) return null;
  return ENCLOSED.exec(sentence) ?? SENDS_FILE.exec(sentence);
}
