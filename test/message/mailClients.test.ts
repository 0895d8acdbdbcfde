import { maskQuoted } from '../../src/message/ownText';
import { ownHtml } from '../../src/message/ownHtml';

/** What is left of a text: its lines that are not blank. */
const ownLines = (text: string): string[] =>
  maskQuoted(text)
    .split(/\r\n?|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');

const OWN = [
  '田中様',
  'お世話になっております。',
  '見積書をお送りします。',
  'よろしくお願いいたします。',
  '佐藤',
];
const QUOTED = '佐藤様\n\nお世話になっております。\n見積書を添付してください。\n\n田中';

/** How programs write the message that is answered or forwarded under the author’s text. */
const threads: Record<string, string> = {
  'classic Outlook, ja':
    'From: 田中 一郎 <tanaka@yamada.example> \nSent: Friday, November 20, 2026 10:00 AM\nTo: 佐藤 健 <sato@example.co.jp>\nCc: 鈴木 花子 <suzuki@example.co.jp>\nSubject: お見積りの件',
  'classic Outlook, ja headers':
    '差出人: 田中 一郎 <tanaka@yamada.example> \n送信日時: 2026年11月20日金曜日 10:00\n宛先: 佐藤 健 <sato@example.co.jp>\nCC: 鈴木 花子 <suzuki@example.co.jp>\n件名: お見積りの件',
  'Outlook on the web, ja':
    '________________________________\n差出人: 田中 一郎 <tanaka@yamada.example>\n送信日時: 2026年11月20日 10:00\n宛先: 佐藤 健 <sato@example.co.jp>\n件名: お見積りの件',
  'new Outlook, ja':
    '________________________________________\n差出人: 田中 一郎 <tanaka@yamada.example>\n日付: 金曜日, 2026年11月20日 10:00\n宛先: 佐藤 健 <sato@example.co.jp>\n件名: お見積りの件',
  'new Outlook, en':
    '________________________________\nFrom: Ichiro Tanaka <tanaka@yamada.example>\nSent: Friday, November 20, 2026 10:00 AM\nTo: Takeshi Sato <sato@example.co.jp>\nSubject: Quotation',
  'Outlook for Mac, en':
    'From: Ichiro Tanaka <tanaka@yamada.example>\nDate: Friday, November 20, 2026 at 10:00\nTo: Takeshi Sato <sato@example.co.jp>\nCc: Hanako Suzuki <suzuki@example.co.jp>\nSubject: Quotation',
  'Outlook for Mac, ja':
    '差出人: 田中 一郎 <tanaka@yamada.example>\n日付: 2026年11月20日 金曜日 10:00\n宛先: 佐藤 健 <sato@example.co.jp>\n件名: お見積りの件',
  'Outlook for iOS, ja':
    '________________________________\n差出人: 田中 一郎 <tanaka@yamada.example>\n送信日時: 金曜日, 11月 20, 2026 10:00 午前\n宛先: 佐藤 健 <sato@example.co.jp>\n件名: お見積りの件',
  'Outlook, addresses broken':
    '差出人: 田中 一郎 <tanaka@yamada.example <mailto:tanaka@yamada.example> > \n送信日時: 2026年11月20日金曜日 10:00\n宛先: 佐藤 健 <sato@example.co.jp <mailto:sato@example.co.jp> >; 鈴木\n花子 <suzuki@example.co.jp>; 高橋\n件名: お見積りの件',
  'Outlook, an appointment':
    '-----元の予定-----\n差出人: 田中 一郎\n送信日時: 2026年11月20日\n宛先: 佐藤\n件名: 定例会\n場所: 会議室',
  'Outlook, an appointment, en':
    '-----Original Appointment-----\nFrom: Tanaka\nSent: Friday\nTo: Sato\nSubject: Meeting\nWhen: Friday',
  'Outlook, on behalf':
    'From: 田中 一郎 <tanaka@yamada.example> on behalf of 営業部 <sales@yamada.example>\nSent: Friday, November 20, 2026\nTo: 佐藤\nSubject: x',
  'Outlook, with importance':
    '差出人: 田中 一郎\n送信日時: 2026年11月20日\n宛先: 佐藤 健\n件名: お見積りの件\n重要度: 高',
  'Gmail, ja': '2026年11月20日(金) 10:00 田中 一郎 <tanaka@yamada.example>:',
  'Gmail, en': 'On Fri, Nov 20, 2026 at 10:00 AM Ichiro Tanaka <tanaka@yamada.example> wrote:',
  'Gmail, en-GB': 'On Fri, 20 Nov 2026, 10:00 Ichiro Tanaka, <tanaka@yamada.example> wrote:',
  'Gmail, narrow spaces':
    'On Fri, Nov 20, 2026 at 10:00\u202fAM Ichiro Tanaka <tanaka@yamada.example> wrote:',
  'Gmail, the address linked':
    '2026年11月20日(金) 10:00 田中 一郎 <tanaka@yamada.example <mailto:tanaka@yamada.example>>:',
  'Gmail, forwarded, ja':
    '---------- Forwarded message ---------\nFrom: 田中 一郎 <tanaka@yamada.example>\nDate: 2026年11月20日(金) 10:00\nSubject: お見積りの件\nTo: <sato@example.co.jp>',
  'Gmail, forwarded, ja words':
    '---------- 転送メッセージ ----------\nFrom: 田中 一郎 <tanaka@yamada.example>\n日付: 2026年11月20日(金) 10:00',
  'Apple Mail, en': 'On Nov 20, 2026, at 10:00, Ichiro Tanaka <tanaka@yamada.example> wrote:',
  'Apple Mail, en-GB': 'On 20 Nov 2026, at 10:00, Ichiro Tanaka <tanaka@yamada.example> wrote:',
  'Apple Mail, ja': '2026/11/20 10:00、田中 一郎 <tanaka@yamada.example>のメール:',
  'Apple Mail, ja, long date': '2026年11月20日 10:00、田中 一郎 <tanaka@yamada.example>のメール：',
  'iPhone, ja': '2026/11/20 午前10:00、田中 一郎のメール：',
  'Apple Mail, forwarded':
    'Begin forwarded message:\n\nFrom: Ichiro Tanaka <tanaka@yamada.example>\nSubject: Quotation\nDate: 20 November 2026\nTo: Sato',
  'Apple Mail, forwarded, ja':
    '転送されたメッセージ:\n\n差出人: 田中 一郎 <tanaka@yamada.example>\n件名: お見積りの件\n日付: 2026年11月20日 10:00:00 JST\n宛先: 佐藤',
  Thunderbird: 'On 2026/11/20 10:00, 田中 一郎 wrote:',
  'Thunderbird, old': '(2026/11/20 10:00), 田中 一郎 wrote:',
  'A line of hyphens': '--- 2026/11/20 10:00 田中 一郎 wrote ---',
  'Thunderbird, ja': '2026/11/20 10:00、田中 一郎 さんは書きました:',
  'Thunderbird, forwarded':
    '-------- Forwarded Message --------\nSubject: \tQuotation\nDate: \tFri, 20 Nov 2026 10:00:00 +0900\nFrom: \tTanaka\nTo: \tSato',
  'Thunderbird, forwarded, ja':
    '-------- 転送メッセージ --------\n件名: \tお見積りの件\n日付: \tFri, 20 Nov 2026 10:00:00 +0900\n差出人: \t田中\n宛先: \t佐藤',
  'Yahoo! Japan':
    '----- Original Message -----\nFrom: 田中 一郎 <tanaka@yamada.example>\nTo: sato@example.co.jp\nDate: 2026/11/20 金 10:00\nSubject: お見積りの件',
  'Yahoo! Japan, dated':
    '2026年11月20日 金曜日 10:00:00 JST、田中 一郎 <tanaka@yamada.example> さんは書きました:',
  'Yahoo Mail':
    'On Friday, November 20, 2026 at 10:00:00 AM GMT+9, Ichiro Tanaka <tanaka@yamada.example> wrote:',
  'LINE WORKS':
    '-----Original Message-----\nFrom: "田中 一郎"<tanaka@yamada.example>\nTo: "佐藤 健"<sato@example.co.jp>;\nCc:\nSent: 2026-11-20 (金) 10:00:00 (UTC+09:00)\nSubject: お見積りの件',
  Garoon: '2026/11/20 10:00 に 田中 一郎 <tanaka@yamada.example> さんは書きました:',
  Zimbra:
    '----- Original Message -----\nFrom: "Ichiro Tanaka" <tanaka@yamada.example>\nTo: "Sato" <sato@example.co.jp>\nSent: Friday, November 20, 2026 10:00:00 AM',
  'Zimbra, ja':
    '----- 元のメッセージ -----\n差出人: "田中 一郎" <tanaka@yamada.example>\n宛先: "佐藤" <sato@example.co.jp>\n送信済み: 2026年11月20日, 金曜日 午前 10:00:00',
  Roundcube: '2026-11-20 10:00 に 田中 一郎 さんは書きました:',
  'Roundcube, en': 'On 2026-11-20 10:00, Ichiro Tanaka wrote:',
  'Becky!': 'On Fri, 20 Nov 2026 10:00:00 +0900\n田中 一郎 <tanaka@yamada.example> wrote:',
  'Android, ja':
    '-------- 元のメッセージ --------\n差出人: 田中 一郎 <tanaka@yamada.example>\n日付: 2026/11/20 10:00 (GMT+09:00)\n宛先: 佐藤 健\n件名: お見積りの件',
  'Android, short': '---- Original message ----\nFrom: Tanaka <tanaka@yamada.example>',
  'a telephone': '----- 元メール -----\n差出人: 田中 一郎\n件名: お見積り',
  Notes: '差出人: 田中一郎/営業/YAMADA\n宛先: 佐藤健/EXAMPLE\n日付: 2026/11/20 10:00\n件名: お見積りの件',
  'Notes, reply':
    '-----田中一郎/YAMADA wrote: -----\n宛先: 佐藤\n差出人: 田中一郎/YAMADA\n日付: 2026/11/20\n件名: x',
  'Notes, forwarded': '----- 転送者 田中一郎/YAMADA (2026/11/20 10:00) -----',
};

describe('what mail programs write over the thread', () => {
  test.each(Object.entries(threads))('%s', (_, header) => {
    const own = OWN.join('\n');
    expect(ownLines(`${own}\n\n${header}\n\n${QUOTED}`)).toEqual(OWN);
    // Two answers further, with Windows line ends
    const nested = `${own}\n\n${header}\n\n承知しました。\n\n${header}\n\n${QUOTED}`;
    expect(ownLines(nested.replace(/\n/g, '\r\n'))).toEqual(OWN);
  });

  const quotedByLine = Object.entries(threads).filter(([, header]) => !/\n/.test(header));
  test.each(quotedByLine)('%s, answered below each line', (_, header) => {
    const text = `${header}\n> 納期はいつですか。\n> 数量は。\n\n来週です。\n\n> 価格は。\n変わりません。\n\n佐藤`;
    expect(ownLines(text)).toEqual(['来週です。', '変わりません。', '佐藤']);
  });
});

/** Signatures and what programs and companies add, under the author’s text and over a thread. */
const closings: Record<string, string> = {
  'rules of =':
    '＝＝＝＝＝＝＝＝＝＝＝＝＝＝＝＝\n例示株式会社\n営業部　佐藤 健\n〒100-0001 東京都千代田区1-1-1\nTEL：03-1234-5678　FAX：03-1234-5679\nE-mail：sato@example.co.jp\n＝＝＝＝＝＝＝＝＝＝＝＝＝＝＝＝',
  'rules of dashes':
    '――――――――――――――――\n例示株式会社　営業部\n佐藤 健（さとう たけし）\n電話：03-1234-5678\nhttps://www.example.co.jp/\n――――――――――――――――',
  'stars between slashes':
    '/*******************************************/\n例示株式会社 営業部\n佐藤 健\nTEL 03-1234-5678\n/*******************************************/',
  underscores:
    '______________________________\n\n例示株式会社\n第一営業部 第二課\n主任　佐藤 健\n\n〒100-0001\n東京都千代田区1-1-1 例示ビル5F\nTEL: 03-1234-5678 (直通)\nMobile: 090-1234-5678\n______________________________',
  diamonds: '◆◇◆◇◆◇◆◇◆◇◆◇\n例示株式会社\n佐藤 健\nsato@example.co.jp\n◆◇◆◇◆◇◆◇◆◇◆◇',
  'a box': '┏━━━━━━━━━━━━━━━━┓\n┃例示株式会社　営業部\n┃佐藤 健\n┃TEL：03-1234-5678\n┗━━━━━━━━━━━━━━━━┛',
  'a pattern': '-+-+-+-+-+-+-+-+-+-+-\n例示株式会社 総務部\n佐藤 健\n℡ 03-1234-5678\n-+-+-+-+-+-+-+-+-+-+-',
  'a wave': '～～～～～～～～～～～～\n例示大学 工学部\n佐藤 健\n内線 1234\n～～～～～～～～～～～～',
  colons:
    ':::::::::::::::::::::::::::\n例示株式会社\n佐藤 健\nMail: sato@example.co.jp\n:::::::::::::::::::::::::::',
  'RFC 3676': '-- \n佐藤 健 <sato@example.co.jp>\n例示株式会社',
  'no rule':
    '例示株式会社　営業部\n佐藤 健\n〒100-0001 東京都千代田区1-1-1\nTEL 03-1234-5678 / FAX 03-1234-5679\nsato@example.co.jp',
  English:
    'Takeshi Sato\nSales Manager | Example Corporation\n1-1-1 Chiyoda-ku, Tokyo 100-0001, Japan\nT: +81 3 1234 5678 | M: +81 90 1234 5678\nsato@example.co.jp | www.example.co.jp',
  'addresses that Outlook repeats':
    '━━━━━━━━━━━━\n例示株式会社\n佐藤 健\nMail: sato@example.co.jp<mailto:sato@example.co.jp>\nURL: https://www.example.co.jp/<https://www.example.co.jp/>\n━━━━━━━━━━━━',
  'a picture in it':
    '━━━━━━━━━━━━\n[cid:image001.png@01DA1234.56789ABC]\n例示株式会社\n佐藤 健\nTEL: 03-1234-5678\n━━━━━━━━━━━━',
  'two of them':
    '━━━━━━━━━━━━\n佐藤 健\n例示株式会社\nTEL: 03-1234-5678\n━━━━━━━━━━━━\n\n━━━━━━━━━━━━\nTakeshi Sato\nExample Corporation\nTEL: +81-3-1234-5678\n━━━━━━━━━━━━',
  'a notice under it':
    '━━━━━━━━━━━━\n例示株式会社\n佐藤 健\nTEL: 03-1234-5678\n━━━━━━━━━━━━\n※本メールは機密情報を含む場合があります。誤って受信された場合は、お手数ですが削除をお願いいたします。',
  'an advertisement in it':
    '━━━━━━━━━━━━\n例示株式会社\n佐藤 健\nTEL: 03-1234-5678\n━━━━━━━━━━━━\n▼新製品のご案内はこちら\nhttps://www.example.co.jp/new/\n━━━━━━━━━━━━',
  iPhone: 'iPhoneから送信',
  'my iPhone': '私のiPhoneから送信',
  'iPad, en': 'Sent from my iPad',
  Android: 'Galaxyから送信',
  Xperia: 'Xperia™ スマートフォンから送信',
  'Windows Mail': 'Windows 版のメールから送信',
  'Windows Mail, en': 'Sent from Mail<https://go.microsoft.com/fwlink/?LinkId=550986> for Windows',
  'Outlook for iOS': 'Outlook for iOS を入手<https://aka.ms/o0ukef>',
  'Outlook for iOS, new': 'iOS 版 Outlook を入手する<https://aka.ms/o0ukef>',
  'Outlook for Android': 'Outlook for Android を取得する',
  'Outlook for iOS, en': 'Get Outlook for iOS<https://aka.ms/o0ukef>',
  'Yahoo! Mail': 'Yahoo!メールアプリから送信',
  Gmail: 'Gmail モバイルから送信',
  Proton: 'Sent with Proton Mail secure email.',
  'a scanner': 'ウイルス フリー。www.avast.com',
  'a scanner, en': 'Virus-free.www.avast.com',
};

describe('what closes the author’s text', () => {
  test.each(Object.entries(closings))('%s', (_, closing) => {
    const own = OWN.join('\n');
    expect(ownLines(`${own}\n\n${closing}`)).toEqual(OWN);
    expect(
      ownLines(`${own}\n\n${closing}\n\n${threads['classic Outlook, ja headers']}\n\n${QUOTED}`),
    ).toEqual(OWN);
  });
});

/** The author’s words although they look like something else. */
const kept: Record<string, string> = {
  'text below a line of dashes': '概要は次のとおりです。\n----------\n納期は来週です。\n数量は 100 個です。',
  'a part between rules':
    '＝＝＝＝＝＝＝＝\n日時：11月25日(水) 10:00\n場所：本社 3F 会議室\n連絡先：03-1234-5678\n＝＝＝＝＝＝＝＝\nご参加をお待ちしております。',
  'a part between rules at the end':
    'ご案内です。\n＝＝＝＝＝＝＝＝\n日時：11月25日(水) 10:00\n場所：本社 3F 会議室\n費用：1,000円\n＝＝＝＝＝＝＝＝',
  'a postscript': 'よろしくお願いいたします。\n\n佐藤\n\n追伸\n先日はありがとうございました。',
  'a postscript in English': 'Best regards,\nTakeshi\n\nP.S. The meeting room has changed.',
  'an address that is asked for':
    '送付先は以下になります。\n\n〒100-0001\n東京都千代田区1-1-1\n例示株式会社　営業部　佐藤\nTEL 03-1234-5678',
  'a new address': '下記に移転いたしました。\n〒100-0001 東京都千代田区1-1-1\nTEL 03-1234-5678',
  'a list of people': '参加者:\n例示株式会社 佐藤 sato@example.co.jp\n山田商事 田中 tanaka@yamada.example',
  'a list of links': '資料はこちらです。\nhttps://example.sharepoint.com/a\nhttps://example.sharepoint.com/b',
  'a link after the text': '資料を置きました。\n\nhttps://example.sharepoint.com/:x:/g/abc',
  steps: '手順:\n-----\n1. ログインする\n2. 設定を開く\n3. 保存する',
  'a table': '品目 | 数量\n----- | -----\nA | 3\nB | 4',
  'a quotation of one’s own': '昨日こう書きました。\n「On Monday we start.」',
  'a date before a colon': '2026年11月25日(水) 10:00〜 定例会:\n議題を送ってください。',
  'from and to': 'From: 東京\nTo: 大阪\nDate: 11/25',
  'an itinerary': '往路\n日時: 11月25日\nFrom: 羽田\nTo: 伊丹\n\n復路\n日時: 11月26日\nFrom: 伊丹\nTo: 羽田',
  'who wrote': '田中さんが資料を書きました: とても良いです。',
  'forwarded by hand': '転送します。\n元のメールを確認してください。',
  'where it is sent from': '請求書は本社から送信します。\n確認してください。',
  'less and greater': 'x > 3 かつ y < 5 です。\n→ 確認済み',
  'a prompt': '次を実行してください。\n$ npm install\n# 終わり',
  'thanks under a rule': '作業は完了しました。\n***\nご協力ありがとうございました。',
  'a short mail': '承知しました。',
  'nothing but a name': '佐藤',
};

test.each(Object.entries(kept))('stays: %s', (_, text) => {
  expect(maskQuoted(text)).toBe(text);
});

/** What marks the thread in the HTML of programs that answer. */
const htmlThreads: Record<string, string> = {
  'classic Outlook':
    '<div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0mm 0mm 0mm"><p><b>From:</b> 田中',
  'Outlook for Mac':
    '<div style="border:none;border-top:solid #B5C4DF 1.0pt;padding:3.0pt 0in 0in 0in"><p><b>差出人: </b>',
  'Outlook on the web':
    '<div id="appendonsend"></div><hr style="display:inline-block;width:98%" tabindex="-1"><div id="divRplyFwdMsg" dir="ltr">',
  'new Outlook and Outlook for iOS':
    '<div id="mail-editor-reference-message-container"><div class="ms-outlook-mobile-reference-message skipProofing">',
  Gmail: '<div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">2026年11月20日',
  'Apple Mail': '<div><blockquote type="cite"><div>2026/11/20 10:00',
  Thunderbird: '<div class="moz-cite-prefix">On 2026/11/20 10:00, 田中 wrote:<br></div>',
  'Thunderbird, forwarded': '<div class="moz-forward-container"><br>-------- 転送メッセージ --------',
  Yahoo: '<div id="yahoo_quoted_123" class="yahoo_quoted">',
  Zimbra: '<hr id="zwchr" data-marker="__DIVIDER__">',
};

test.each(Object.entries(htmlThreads))('the thread in HTML: %s', (_, thread) => {
  const own = '<html><body><p>資料を添付します。</p>';
  expect(ownHtml(`${own}${thread}<a href="https://1drv.ms/x">x</a>`).length).toBeLessThan(own.length + 25);
});
