import { impossible, meant, ruleOf, tableOf, type Pattern } from '../scan';

// Each pattern names the neighbours by which words of the same letters are told apart.

/** No part of any word or ending. */
const TABLE = `
でなはい→ではない いだたき→いただき いだたけ→いただけ いだたい→いただい いただだ→いただ くだいさい→ください くださだい→ください くだしい→ください
おりすま→おります ございすま→ございます ござま→ございま ございまいます→ございます ましうょ→ましょう まししょう→ましょう ませせん→ません ませんした→ませんでした
でしす→です でしうか→でしょうか でしょかう→でしょうか ましたた→ました しまたが→しましたが なりまりた→なりました
できば、→できれば、 こんにちわ。→こんにちは。 せざるおえ→せざるをえ やむおえ→やむをえ わかりずら→わかりづら
そんため→そのため お疲様→お疲れ様 お疲れさで→お疲れさまで 致ました→致しました 致ます→致します 致まして→致しまして
基ずい→基づい 気ずき→気づき 見ずら→見づら よろくし→よろしく よろししく→よろしく ありがうご→ありがとうご ありがとござ→ありがとうござ
なければならい→なければならない なければなければ→なければ
`;

const patterns: readonly Pattern[] = [
  meant(
    /((?:され|られ|せられ|[一-龠ァ-ヶー]{2}し))い(?=ます|ませ|ました|る[。、のことたがもか]|た[。、のこめが])/g,
    'てい',
  ),
  meant(/()いたただ(?=[きけ])/g, 'いただ'),
  meant(/()ましす(?!ぎ)/g, 'ます'),
  meant(/([しりきいちみ])ますた(?=[。、！!]|$)/g, 'ました'),
  meant(/([るの])とうり(?!ょ)/g, 'とおり'),
  meant(/(^|[^一-龠])存(?=ます)/g, '存じ'),
  meant(/([さら])れす(?=。|、|$)/g, 'れます'),
  meant(/([さら])れせん/g, 'れません'),
  meant(/((?:[分解]か|わか|かしこま|承|参|まい|終わ|ござ|あ))りした/g, 'りました'),
  meant(/((?:いただ|頂))きした/g, 'きました'),
  meant(/()ございした/g, 'ございました'),
  meant(/(思)いした(?=[。、がの])/g, 'いました'),
  meant(/((?:ます|ました|です|でした|ません))で(?=[、，])/g, 'ので'),
  meant(/([しきりちい])また(?=ので|が、|ら、|。)/g, 'ました'),
  meant(/([るたい])よに(?=な[るりっ]|し[てたま]|見え|思[いうわっ])/g, 'ように'),
  meant(/(る)たに(?=[一-龠ァ-ヶ、は])/g, 'ために'),
  meant(/()それぞ(?![れに])/g, 'それぞれ'),
  meant(/()すべてて(?=[のを])/g, 'すべて'),
  meant(/(てい|され|[一-龠]し)たた(?=[^ぁ-んー\s])/g, 'た'),
  meant(/([^一-龠ぁ-んァ-ヶ]|[をにはがも])([残示渡戻返貸隠直消探押崩促施])する/g, (slip) => `${slip[0]!}す`),
  meant(/([一-龠](?:[しりきげせべ]|[えけてねめれ]{1,2})|さしあげ|くださ[りい])す(?=。|ので|が、|$)/g, 'ます'),
  meant(/([一-龠ァ-ヶー])するば/g, 'すれば'),
  meant(/()くださ(?=[。、！!])/g, 'ください'),
  meant(/([ごお][一-龠]{2}|[てで])くだい/g, 'ください'),
  meant(/(る)おこと(?=[にを])/g, 'こと'),
  impossible(/()れされ(?=[たてるまな])/g),
  meant(
    /(^|[^一-龠々])([参伺思頂送待承終使言書読持作])(?=ます[。、がのと]|ました|まして)/g,
    (slip) => slip + STEM[slip]!,
  ),
];

/** What belongs between the kanji of these verbs and ます. */
const STEM: Readonly<Record<string, string>> = {
  参: 'り',
  伺: 'い',
  思: 'い',
  頂: 'き',
  送: 'り',
  待: 'ち',
  承: 'り',
  終: 'り',
  使: 'い',
  言: 'い',
  書: 'き',
  読: 'み',
  持: 'ち',
  作: 'り',
};

/** Verbs whose kana are often left out, stems of one character, and those that katakana writes: 申込ました, 夢見ました, ブレている. */
const WRITTEN_SHORT =
  /[来見出着寝得経似居煮干済悩励覚冷澄騙醒込受組立付送引渡取替換入上下合切越継消直返伝置書聞ケゲセゼテデネベメレ]$/;

/** 確認ました, 保存たら: a noun that makes a verb with する, without its し. */
const VERBAL: Pattern = {
  pattern:
    /(^|[^一-龠々])([一-龠]{2}|[ァ-ヶー]{3,})(?=ましょう|ました|ません|ます[。、がのと]|たら[、ば]?|てい(?:る|ます|ただ)|てくださ|ておりま)/g,
  kind: 'mistyped',
  replacement: (slip) => (WRITTEN_SHORT.test(slip) ? null : `${slip}し`),
};

/** Endings with letters missing or swapped, and verbs without their する. */
export const brokenEndings = ruleOf([...tableOf(TABLE), ...patterns, VERBAL]);
