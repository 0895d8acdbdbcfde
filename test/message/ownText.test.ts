import fc from 'fast-check';
import { maskQuoted } from '../../src/message/ownText';

/** The author's part stands before the bar; what must be masked behind it. */
const own = (text: string): string =>
  maskQuoted(text)
    .replace(/[ \t]+$/gm, '')
    .trim();

const MAIL = '田中様\n\nお世話になっております。\n資料を送ります。';

describe('the quoted thread', () => {
  const headers: Record<string, string> = {
    'Outlook, Japanese':
      '差出人: 田中 一郎 <tanaka@yamada.example>\n送信日時: 2026年11月20日 10:00\n宛先: 佐藤 健\nCC: 鈴木\n件名: お見積り',
    'Outlook, a rule above':
      '________________________________\n差出人: 田中 一郎 <tanaka@yamada.example>\n送信日時: 2026年11月20日 金曜日 10:00:00\n宛先: 佐藤 健 <sato@example.co.jp>\n件名: お見積り',
    'Outlook, English':
      'From: Tanaka Ichiro <tanaka@yamada.example>\nSent: Friday, November 20, 2026 10:00 AM\nTo: Sato\nSubject: Quotation',
    'Outlook, bold': '*From:* Tanaka\n*Sent:* Friday, November 20, 2026\n*To:* Sato\n*Subject:* Quotation',
    'Outlook, on one line':
      'From: Tanaka <tanaka@yamada.example> Sent: Friday, November 20, 2026 10:00 AM To: Sato Subject: Quotation',
    'Outlook, full width': '差出人：田中一郎\n送信日時：2026年11月20日 10:00\n宛先：佐藤健\n件名：お見積り',
    'a long list of recipients': `From: Tanaka\nSent: Friday\nTo: ${'a@yamada.example; '.repeat(60)}\nSubject: x`,
    'plain text, English': '-----Original Message-----\nFrom: Tanaka\nSent: Friday',
    'plain text, Japanese': '-----元のメッセージ-----\n差出人: 田中',
    'Outlook Express': '----- Original Message -----\nFrom: "Tanaka" <tanaka@yamada.example>',
    Gmail:
      '---------- Forwarded message ---------\nFrom: Tanaka <tanaka@yamada.example>\nDate: Fri, Nov 20, 2026',
    'Apple Mail': 'Begin forwarded message:\n\nFrom: Tanaka\nSubject: x',
    'Apple Mail, Japanese': '転送されたメッセージ:\n\n差出人: 田中\n件名: x',
    Thunderbird: '-------- 転送メッセージ --------\n件名: x\n日付: Fri, 20 Nov 2026',
    Notes:
      '---------------------- Forwarded by Ichiro Tanaka/HOU/YAMADA on 05/29/2026 09:48 AM ---------------------------',
    'Gmail’s attribution': '2026年11月20日(金) 10:00 田中 一郎 <tanaka@yamada.example>:',
    'Gmail’s attribution, broken': '2026年11月20日(金) 10:00 田中 一郎\n<tanaka@yamada.example>:',
    'an attribution, English':
      'On Fri, Nov 20, 2026 at 10:00 AM Tanaka Ichiro <tanaka@yamada.example> wrote:',
    'an attribution, broken':
      'On Fri, Nov 20, 2026 at 10:00 AM Tanaka Ichiro\n<tanaka@yamada.example>\nwrote:',
    'Apple’s attribution': '2026/11/20 10:00、田中 一郎 <tanaka@yamada.example>のメール:',
    'Thunderbird’s attribution': 'On 2026/11/20 10:00, 田中 一郎 wrote:',
  };
  test.each(Object.entries(headers))('%s', (_, header) => {
    expect(own(`${MAIL}\n\n${header}\n\n添付してください。\nよろしく`)).toBe(MAIL);
  });

  test.each(Object.entries(headers))('%s, with nothing above', (_, header) => {
    expect(own(`${header}\n\n添付してください。`)).toBe('');
  });

  test('answers between lines quoted with > stay', () => {
    const text =
      'On 2026/11/20 10:00, 田中 wrote:\n> 納期はいつですか\n> 数量は\n\n来週です。\n\n＞価格は\n\n変わりません。';
    expect(own(text).split(/\n+/)).toEqual(['来週です。', '変わりません。']);
  });

  const kept: Record<string, string> = {
    'someone in Cc is called': '資料を送ります。\n\n＞鈴木さん\nご確認ください。',
    'a header spoken of': '差出人: の欄に部署名を入れてください。\n宛先も確認します。',
    'a notice': '日時: 11月25日 10:00\n場所: 会議室\n件名: 定例会議\n\nよろしくお願いします。',
    'a date': '2026年11月20日(金) 10:00 から打合せです:\n議題は以下のとおりです。',
    'somebody quoted': 'On Monday he wrote: never again.\nI agree.',
    'a divider': '第一部\n----------------\n第二部の説明です。\n----------------\n第三部の説明です。',
    'an arrow': '作業 -> 確認 -> 完了',
    'from … to': 'From: Tokyo\nTo: Osaka\nby train',
  };
  test.each(Object.entries(kept))('stays: %s', (_, text) => {
    expect(maskQuoted(text)).toBe(text);
  });
});

describe('the signature', () => {
  const signatures: Record<string, string> = {
    delimiter: '-- \n佐藤 健\n例示株式会社',
    'delimiter without its blank': '--\nTaro Sato\nhttps://example.co.jp/',
    'delimiter and motto': '-- \nTaro Sato\nNever give up.',
    'full-width rule':
      '＝＝＝＝＝＝＝＝＝＝＝＝\n例示株式会社 営業部\n佐藤 健\nTEL：03-1234-5678\n＝＝＝＝＝＝＝＝＝＝＝＝',
    'heavy rule':
      '━━━━━━━━━━\n佐藤 健（さとう たけし）\n例示株式会社 営業部\n〒100-0001 東京都千代田区1-1\nE-mail: sato@example.co.jp\n━━━━━━━━━━',
    stars: '*****************\n例示株式会社\n佐藤 健\n電話 03-1234-5678\n*****************',
    dashes: '――――――――――\n例示株式会社\n佐藤 健\nMobile 090-1234-5678',
    'a box': '┏━━━━━━━━┓\n例示株式会社\n佐藤 健\nMail：sato@example.co.jp\n┗━━━━━━━━┛',
    'a rule within':
      '==========\n例示株式会社 営業部\n佐藤 健\n----------\n〒100-0001 東京都千代田区1-1\nTEL 03-1234-5678\n==========',
    'blank lines within': '----------\n\n例示株式会社\n\n佐藤 健\nTEL: 03-1234-5678\n\n----------',
    'the company in the rule': '━━━━ 例示株式会社 ━━━━\n佐藤 健\nTEL: 03-1234-5678\n━━━━━━━━━━━━━━',
    'English, without a rule': 'Taro Sato\nSales Manager\nExample Corp.\n+81-3-1234-5678',
    'Japanese, without a rule': '例示株式会社 営業部\n佐藤 健\nTEL 03-1234-5678\nsato@example.co.jp',
  };
  test.each(Object.entries(signatures))('%s', (_, signature) => {
    expect(own(`${MAIL}\n\n${signature}`)).toBe(MAIL);
    expect(own(`${MAIL}\n\n${signature}\n\n差出人: 田中\n送信日時: 2026年11月20日\n件名: x\n\n本文`)).toBe(
      MAIL,
    );
    expect(own(`${MAIL}\n\n${signature}\n\n> 納期はいつですか`)).toBe(MAIL);
  });

  const kept: Record<string, string> = {
    'a divided notice':
      '下記のとおり開催します。\n----------\n日時：11月25日\n会場：本社\nTEL：03-1234-5678\n----------',
    'a contact that the mail is about':
      '担当者の連絡先は以下のとおりです。\n\n山田商事株式会社\n田中 一郎\nTEL 03-1234-5678',
    'a list': '必要なものは次のとおりです。\n-----\n見積書\n納品書\n請求書',
    'prose under a rule':
      '概要です。\n==========\n株式会社山田商事との打合せは明日です。\n電話 03-1234-5678 にご連絡ください。',
    'one number': 'ご連絡は 03-1234-5678 まで',
    'names only': 'よろしくお願いします。\n\n佐藤',
  };
  test.each(Object.entries(kept))('stays: %s', (_, text) => {
    expect(maskQuoted(text)).toBe(text);
  });
});

describe('what companies and phones add', () => {
  const additions: Record<string, string> = {
    'a disclaimer':
      'This e-mail and any attachments are confidential. If you are not the intended recipient, please delete it.',
    'a disclaimer in paragraphs':
      'CONFIDENTIALITY NOTICE\n\nThis message is for the addressee only.\n\nPlease notify the sender and delete the message if you received it in error.',
    'a disclaimer under a rule':
      '==========\nThe preceding e-mail message (including any attachments) contains information that may be confidential, be\nprotected by the attorney-client or other privileges.',
    Japanese:
      '本メールには機密情報が含まれる場合があります。誤って受信された場合は、破棄をお願いいたします。',
    phone: 'Sent from my iPhone',
    'phone, Japanese': 'iPhoneから送信',
    Outlook: 'Get Outlook for iOS<https://aka.ms/o0ukef>',
    'Outlook, Japanese': 'Outlook for iOS を入手',
    'below a signature':
      '----------\n例示株式会社\nTEL 03-1234-5678\n\nThis message is intended solely for the named addressee.',
  };
  test.each(Object.entries(additions))('%s', (_, addition) => {
    expect(own(`${MAIL}\n\n${addition}`).replace(/[=\s]+$/, '')).toBe(MAIL);
  });

  test('the author’s words on the lines above stay', () => {
    expect(
      own('See you soon.\nThanks again.\nThis e-mail is confidential and for the intended recipient.'),
    ).toBe('See you soon.\nThanks again.');
  });

  const kept: Record<string, string> = {
    'an apology': '先ほどのメールは誤って送信しました。\n破棄をお願いいたします。',
    'a lawyer': 'The draft is privileged and confidential.\nPlease find attached the agreement.',
    'words about mail': 'このメールに見積書を添付しました。',
  };
  test.each(Object.entries(kept))('stays: %s', (_, text) => {
    expect(maskQuoted(text)).toBe(text);
  });
});

test('length and line ends stay, whatever the text', () => {
  const line = fc.oneof(
    fc.constantFrom(
      '> a',
      '-- ',
      '----',
      '差出人: 田中',
      '送信日時: 1',
      '件名: x',
      'TEL 03-1234-5678',
      'Sent from my iPhone',
      '',
    ),
    fc.string(),
    fc.string({ unit: 'grapheme' }),
  );
  fc.assert(
    fc.property(fc.array(line), fc.constantFrom('\n', '\r\n', '\r'), (lines, lineEnd) => {
      const text = lines.join(lineEnd);
      const masked = maskQuoted(text);
      expect(masked).toHaveLength(text.length);
      for (let i = 0; i < text.length; i++) expect([text[i], ' ']).toContain(masked[i]);
      expect(masked.replace(/[^\r\n]/g, '')).toBe(text.replace(/[^\r\n]/g, ''));
      expect(maskQuoted(masked)).toHaveLength(text.length);
    }),
  );
});
