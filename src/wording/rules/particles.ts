import { flatMap } from '../../collections';
import { impossible, meant, scan, type Pattern } from '../scan';
import type { Slip } from '../slip';

// Each pattern names the neighbours by which words of the same letters are told apart.

/** How nouns end to which に would have to be put. */
const NOUN_END = '[件点書案品日会議様社事容題法目額所期果由約式画価者票度量]|[ァ-ヶー]{3}|」';

const particles: readonly Pattern[] = [
  impossible(/()をが(?![んっ])/g),
  impossible(/([^は])はを/g),
  impossible(/([^ぁ-ん])がを/g),
  impossible(/([^ぁ-ん]|こと|もの)でを/g),
  impossible(/()をで(?![きかっはたもすらぃぐ])/g),
  impossible(/()をに(?=[^ぁ-んー\s]|ついて|よって|よる|より)/g),
  impossible(/()をの(?=[^ぁ-んー\s]|ため|よう[なに])/g),
  impossible(/([^ぁ-ん]|全て|すべて|こと|もの)がの(?=[一-龠ァ-ヶ]|み)/g),
  impossible(/([^ぁ-ん]|こと|もの)にが(?=[一-龠ァ-ヶ])(?![手虫笑味])/g),
  impossible(/([^ぁ-ん\s]|これ|それ|こと|もの)はが(?=[一-龠ァ-ヶ])/g),
  impossible(/([^ぁ-ん\s]|これ|それ|こと|もの)は[にの](?=[一-龠ァ-ヶ])(?!庭)/g),
  impossible(/([^ぁ-ん]|こと|もの)[をがには]のよう(?=[なに])/g),
  impossible(/([^ぁ-ん])にって(?=[一-龠ァ-ヶ、])/g),
  impossible(/()ようにな(?=[一-龠])(?!成)/g),
  meant(/(さまざま|様々|いろいろ|色々|そん|こん|あん|どん|よう|[的])なな(?=[一-龠ァ-ヶ])/g, 'な'),
  meant(/()同じの(?=[一-龠](?![をがはに]))(?!方|件)/g, '同じ'),
  meant(/((?:以下|下記|上記|前述|後述|次|左記|別紙|添付))よう(?=[にな])/g, 'のよう'),
  meant(/()いずれか(?=場合|方法|条件|理由|日程)/g, 'いずれかの'),
  meant(/()ほとんど(?=場合|ケース|企業|製品)/g, 'ほとんどの'),
  meant(/([るたない])ことでき(?=[るたてなま])/g, 'ことができ'),
  meant(
    /([るたい])こと(?=(?:確認|報告|連絡|説明|約束|宣言|保証|理解|示唆|期待|希望|提案|推奨|お願い|祈念|お約束|ご報告|ご連絡)(?:し|いた|致|申|す))/g,
    'ことを',
  ),
  meant(
    /([一-龠々ァ-ヶーぁ-ん」)）])の(?=(?:確認|検討|実行|実施|使用|利用|作成|変更|追加|削除|設定|登録|送付|提出|記入|入力|選択|検索|表示|保存|検知|参照|取得|受領|修正|共有|印刷|開封|返信|購入|依頼|生成|定義|判定|構築|実装)(?:するには|すると[、，]|してから|して[、，]|した(?:後|上)で?[、，]))/g,
    'を',
  ),
  meant(/(る)の(?=(?:待つ|待って|忘れ))/g, 'のを'),
  // A particle left out.
  meant(
    new RegExp(
      `(${NOUN_END})(?:関して|関する|対して|対する|ついて(?=[はのもご、]|説明|相談|お|質問|確認|検討|連絡))`,
      'g',
    ),
    (slip) => `に${slip}`,
  ),
  meant(
    /((?:会議|弊社|当社|御社|貴社|項目|部分|段階|期間|範囲|作業|業務|分野|本件))おいて(?=[はも、ごお])/g,
    'において',
  ),
  meant(/((?:場合|状況|内容|時期|条件|地域|日時|案件))よって(?=[はも、一-龠])/g, 'によって'),
  impossible(/(る)ことな(?=り(?:ました|ます)|った)/g),
  meant(/(る)ような(?=り(?:ました|ます)|った)/g, 'ようにな'),
];

/** Particles that cannot follow one another, and places that want one. */
export const misplacedParticles = (text: string): Slip[] =>
  flatMap(particles, (pattern) => scan(text, pattern));
