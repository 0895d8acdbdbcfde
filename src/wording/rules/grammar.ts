import { flatMap } from '../../collections';
import { scan, type Pattern } from '../scan';
import type { Slip } from '../slip';

// Particles and endings that cannot follow one another, and endings with a letter missing. Each pattern names the
// neighbours by which words of the same letters are told apart.

/** What stands there cannot be; which of its parts is one too many cannot be told. */
const impossible = (pattern: RegExp): Pattern => ({ pattern, kind: 'mistyped' });

const meant = (pattern: RegExp, replacement: string | ((slip: string) => string)): Pattern => ({
  pattern,
  kind: 'mistyped',
  replacement: typeof replacement === 'string' ? () => replacement : replacement,
});

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
];

const endings: readonly Pattern[] = [
  meant(
    /((?:され|られ|せられ|[一-龠ァ-ヶー]{2}し))い(?=ます|ませ|ました|る[。、のことたがもか]|た[。、のこめが])/g,
    'てい',
  ),
  meant(/((?:され|られ))(?=す(?:。|、|$)|せん)/g, 'ま'),
  meant(/((?:[分解]か|わか|かしこま|承|参|まい|終わ|ござ|あ))りした/g, 'りました'),
  meant(/((?:いただ|頂))きした/g, 'きました'),
  meant(/()ございした/g, 'ございました'),
  meant(/(思)いした(?=[。、がの])/g, 'いました'),
  meant(/((?:ます|ました|です|でした|ません))で(?=[、，])/g, 'ので'),
  meant(/()なければ(?:なければ)(?=なら|いけ)/g, 'なければ'),
  meant(/()なければならい/g, 'なければならない'),
  meant(/([るたい])よに(?=な[るりっ]|し[てたま]|見え|思[いうわっ])/g, 'ように'),
  meant(/(る)たに(?=[一-龠ァ-ヶ、は])/g, 'ために'),
  meant(/()それぞ(?![れに])/g, 'それぞれ'),
  meant(/()すべてて(?=[のを])/g, 'すべて'),
  meant(/(てい|され|[一-龠]し)たた(?=[^ぁ-んー\s])/g, 'た'),
  meant(/([^一-龠ぁ-んァ-ヶ]|[をにはがも])([残示渡戻返貸隠直消探押崩促施])する/g, (slip) => `${slip[0]!}す`),
  meant(/([一-龠](?:[しりきげせべ]|[えけてねめれ]{1,2})|さしあげ|くださ[りい])す(?=。|ので|が、|$)/g, 'ます'),
  impossible(/()れされ(?=[たてるまな])/g),
];

/** Verbs whose kana are often left out, and stems of one character: 申込ました, 夢見ました. */
const WRITTEN_SHORT =
  /[来見出着寝得経似居煮干済悩励覚冷澄騙醒込受組立付送引渡取替換入上下合切越継消直返伝置書聞]$/;

/** 確認ました, 保存たら: a noun that makes a verb with する, without its し. */
const VERBAL: Pattern = {
  pattern:
    /(^|[^一-龠々])([一-龠]{2}|[ァ-ヶー]{3,})(?=ましょう|ました|ません|ます[。、がのと]|たら[、ば]?|てい(?:る|ます|ただ)|てくださ|ておりま)/g,
  kind: 'mistyped',
  replacement: (slip) => (WRITTEN_SHORT.test(slip) ? null : `${slip}し`),
};

/** Particles that cannot follow one another, and endings with letters missing. */
export const brokenGrammar = (text: string): Slip[] =>
  flatMap([...particles, ...endings, VERBAL], (pattern) => scan(text, pattern));
