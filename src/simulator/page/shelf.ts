import type { MessageAttachment, MessageRecipient, OutgoingMessage } from '../../message/message';
import { recipientType, user } from '../model/addressBook';

/** A draft on the shelf, each to show one thing that the add-in does. */
export interface PreparedDraft {
  readonly id: string;
  readonly title: { readonly ja: string; readonly en: string };
  readonly message: OutgoingMessage;
}

type Parts = Partial<Omit<OutgoingMessage, 'to' | 'cc' | 'bcc' | 'body'>> & {
  readonly to: readonly MessageRecipient[];
  readonly cc?: readonly MessageRecipient[];
  readonly bcc?: readonly MessageRecipient[];
  readonly text: string;
};

const person = (name: string, address: string): MessageRecipient => ({
  name,
  address,
  type: recipientType(address),
});

const suzuki = person('鈴木 花子', 'suzuki@example.co.jp');
const takahashi = person('高橋 誠', 'takahashi@example.co.jp');
const tanaka = person('田中 一郎', 'tanaka@yamada.example');
const yamada = person('山田 太郎', 'yamada@yamada.example');

const file = (name: string, size: number, content = 'UEsDBA=='): MessageAttachment => ({
  name,
  size,
  kind: 'file',
  inline: false,
  content,
});

const greeting = '山田商事 田中様\n\nお世話になっております。例示株式会社の佐藤です。\n';
const closing = '\n\n何とぞよろしくお願いいたします。\n\n--\n例示株式会社 営業部 佐藤 健';

function draft(
  id: string,
  ja: string,
  en: string,
  { text, cc = [], bcc = [], ...parts }: Parts,
): PreparedDraft {
  return {
    id,
    title: { ja, en },
    message: {
      from: user,
      cc,
      bcc,
      subject: '',
      attachments: [],
      composeType: 'new',
      ...parts,
      body: { text },
    },
  };
}

const manyPeople = Array.from({ length: 500 }, (_, index) => {
  const number = String(index + 1).padStart(3, '0');
  const address =
    index % 10 === 0 ? `guest${number}@partner${index % 7}.example` : `staff${number}@example.co.jp`;
  return person(`参加者 ${number}`, address);
});

const longName =
  '株式会社ほんとうにとても長い名前の会社グローバルソリューションズアンドパートナーズホールディングス 第三営業統括本部 公共・社会インフラ事業推進部 担当部長代理 長谷川 龍之介';

export const shelf: readonly PreparedDraft[] = [
  draft('internal', '社内だけのメール (何も聞かれない)', 'Colleagues only (nothing is asked)', {
    to: [suzuki, takahashi],
    subject: '定例の時間変更について',
    text: '鈴木さん、高橋さん\n\n明日の定例は 15 時からに変わりました。会議室は同じです。\n\n佐藤',
  }),
  draft('external', '普通の社外メール', 'An ordinary external mail', {
    to: [tanaka],
    cc: [suzuki],
    subject: 'お見積りの件',
    text: `${greeting}ご依頼のお見積りをお送りします。添付のファイルをご確認ください。${closing}`,
    attachments: [file('お見積書.xlsx', 18_233)],
  }),
  draft('external-recipient', '社外の宛先が混ざる', 'External among colleagues', {
    to: [suzuki, takahashi, person('中村 さくら', 'nakamura@sakura-shoji.example')],
    subject: '来期の体制案',
    text: '鈴木さん、高橋さん\n\n来期の体制の案をまとめました。ご意見をください。\n\n佐藤',
  }),
  draft('blocked-recipient', '送信が禁止された宛先', 'A blocked recipient', {
    to: [tanaka, person('情報公開 窓口', 'info@blocked.example')],
    subject: 'お打ち合わせの候補日',
    text: `${greeting}お打ち合わせの候補日をお知らせします。${closing}`,
  }),
  draft('watched-recipient', '注意が必要な宛先 (競合他社)', 'A watched recipient (a rival)', {
    to: [person('小林 直樹', 'kobayashi@rival.example')],
    subject: '展示会の件',
    text: '小林様\n\n展示会ではお世話になりました。例示株式会社の佐藤です。\n\n佐藤 健',
  }),
  draft('many-external-domains', '互いに見える社外ドメインが多い', 'Many external domains see each other', {
    to: [tanaka, person('中村 さくら', 'nakamura@sakura-shoji.example')],
    cc: [
      person('Emma Clarke', 'emma.clarke@northwind.example'),
      person('Liu Wei', 'wei.liu@eastsea.example'),
      person('小川 健太', 'ogawa@kita-denki.example'),
    ],
    subject: '年末年始休業のお知らせ',
    text: 'お取引先各位\n\n平素よりお世話になっております。年末年始の休業日をお知らせいたします。\n\n例示株式会社 佐藤 健',
  }),
  draft('similar-recipient', '似た宛先が二つある', 'Two similar recipients', {
    to: [tanaka],
    cc: [person('田中 一朗', 'tanaka@yamato.example')],
    subject: '契約書の修正点',
    text: `${greeting}契約書の修正点をお知らせします。${closing}`,
  }),
  draft('empty-subject', '件名がない', 'No subject', {
    to: [tanaka],
    text: `${greeting}先日はありがとうございました。${closing}`,
  }),
  draft('placeholder', '「〇〇」が残っている', 'A placeholder was left in', {
    to: [tanaka],
    subject: '【要確認】ご案内',
    text: `〇〇株式会社\n{{name}} 様\n\nお世話になっております。例示株式会社の佐藤です。\nXX 月 XX 日の説明会をご案内します。${closing}`,
  }),
  draft('keyword', '注意する言葉を含む', 'Contains a keyword', {
    to: [tanaka],
    subject: '【社外秘】価格改定の方針',
    text: `${greeting}社外秘の資料をもとに、価格改定の方針をまとめました。${closing}`,
  }),
  draft('missing-attachment', '添付を忘れた', 'A forgotten attachment', {
    to: [tanaka],
    subject: 'お見積書の送付',
    text: `${greeting}お見積書を添付いたしますので、ご査収ください。${closing}`,
  }),
  draft('blocked-attachment', '送信が禁止された添付', 'A blocked attachment', {
    to: [tanaka],
    subject: '設定ツールの送付',
    text: `${greeting}設定ツールを添付します。${closing}`,
    attachments: [file('setup.exe', 1_204_224, 'TVqQAAMAAAAEAAAA')],
  }),
  draft('watched-attachment', '注意が必要な添付', 'A watched attachment', {
    to: [tanaka],
    subject: '資料の送付',
    text: `${greeting}資料を添付します。${closing}`,
    attachments: [file('【社外秘】顧客一覧.xlsx', 48_120)],
  }),
  draft('large-attachment', '大きな添付', 'A large attachment', {
    to: [tanaka],
    subject: '図面の送付',
    text: `${greeting}図面を添付します。${closing}`,
    attachments: [file('図面一式.zip', 14_680_064), file('写真.jpg', 3_145_728, '/9j/4AAQ')],
  }),
  draft('five-hundred', '宛先が 500 件', '500 recipients', {
    to: manyPeople,
    subject: '全体説明会のご案内',
    text: '各位\n\n全体説明会をご案内します。\n\n佐藤',
  }),
  draft('long-names', 'とても長い名前', 'Very long names', {
    to: [
      person(
        longName,
        'hasegawa.ryunosuke.very-long-local-part-for-testing@subsidiary.global-solutions-holdings.example',
      ),
    ],
    cc: [yamada],
    subject: `【ご連絡】${'とても長い件名が続く場合の表示を確かめるための件名です。'.repeat(4)}`,
    text: `${longName} 様\n\nお世話になっております。${closing}`,
    attachments: [
      file(`${'とても長い名前の添付ファイル'.repeat(6)}_最終版_修正済み_v2.pdf`, 880_214, 'JVBERi0xLjc='),
    ],
  }),
];
