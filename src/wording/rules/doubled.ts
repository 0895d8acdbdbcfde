import { ruleOf, type Pattern } from '../scan';

// Kana doubles in many words of its own (ますます, ものの, 庭ににわとり), so each pattern says where it may not be one.

const half = (slip: string): string => slip.slice(0, slip.length / 2);

/** Drops the last letter of what matched. */
const shorter = (slip: string): string => slip.slice(0, -1);

const doubled = (pattern: RegExp, replacement: Pattern['replacement'] = half): Pattern => ({
  pattern,
  kind: 'doubled',
  replacement,
});

/** Words written in kana after which a particle stands. */
const NOUN =
  'こと|もの|ため|ところ|とき|これ|それ|あれ|どれ|ほう|わけ|すべて|みなさま|皆さま|お客さま|たち|ごと|など|よう|ぞれ|あと';

const particles: readonly Pattern[] = [
  doubled(/()をを/g),
  doubled(/(^|[^ぁ-ん])がが(?!ん)/g),
  doubled(/(^|[^ぁ-ん])にに(?![んぎこるてたわげじぶほっらなつぬせもおお]|く)/g),
  doubled(/(^|[^ぁ-ん])にに(?=おい|おけ|ついて|なり|なる|なっ|よる|より|よっ|対|関)/g),
  doubled(/(^|[^ぁ-ん])でで(?![きかっるたてはこもんぐす])/g),
  doubled(/(^|[^ぁ-ん])とと(?![もものうろげっん])/g),
  doubled(/([ばたるい])とと(?=[思存考])/g),
  doubled(/([^ぁ-ん母\s「（(]、?)はは(?![ぁ-ん、。！]|$)/g),
  doubled(/(^|[^ぁ-ん])のの(?![しのどけぁ]|$)/g),
  doubled(/(^|[^ぁ-ん太内鶏鳥豚牛李桃腿])もも(?![ぁ-ん]|$)/g),
  doubled(/(^|[^ぁ-ん])へへ(?![ぁ-ん]|$)/g),
  doubled(
    new RegExp(
      `(${NOUN})(?:がが(?!ん)|にに(?![ぁ-おき-っでとぬほま-もるん])|のの(?![しけど])|でで(?![きす]))`,
      'g',
    ),
  ),
  doubled(/([すたるい])のので/g, () => 'ので'),
  doubled(/(と|に|で)はは(?=[^ぁ-ん\s]|これ|それ|この|その)/g),
];

const endings: readonly Pattern[] = [
  doubled(/([しりきいちみえけせてねれべ])ますます(?=[。！？!?」）)\n\r]|$)/g),
  doubled(/()(?:ましたました|でしたでした|ませんません|くださいください|下さい下さい|ましょうましょう)/g),
  doubled(/([一-龠ァ-ヶ])ですです(?!ね|よ)/g),
  doubled(/()(?:ましたた|まますす?|ませんん|ましょうう|くださいい(?!た)|下さいい(?!た))/g, (slip) =>
    slip.startsWith('まま') ? 'ます' : shorter(slip),
  ),
  doubled(/([しりきいちみえけせてねれべ]|ござい)ますす/g, shorter),
  doubled(/([一-龠ァ-ヶるたいの])ですす/g, shorter),
  doubled(/()(?:いたしいたし|致し致し)/g),
  doubled(/([さら])れれ(?!ば)/g),
  doubled(/()(?:げげ|せせ|べべ|けけ|りり|びび)(?=ま[すしせ])/g),
  doubled(/()できき(?=[なまたるれず])/g, () => 'でき'),
  doubled(/()ていいる/g, () => 'ている'),
  doubled(/([一-龠])([みび])んで/g, (slip) => slip.slice(1)),
  doubled(/([ぁ-め])んん(?=[ぁ-ん])/g),
  doubled(/([ぁ-ん])っっ(?=[てた])/g),
  doubled(/([ァ-ヶ])ッッ(?=[ァ-ヶ])/g),
  doubled(/([一-龠]{2}|[ァ-ヶー]{2})しする/g, () => 'する'),
  doubled(/([一-龠]{2}|[ァ-ヶー]{2})すする/g, () => 'する'),
  doubled(/([一-龠]{2}|[ァ-ヶー]{2})しし(?=[てたま、])/g),
  doubled(/([一-龠]{2}|[ァ-ヶー]{2})さされ/g, () => 'され'),
];

const words: readonly Pattern[] = [
  doubled(/([一-龠ァ-ヶーをにが])するする(?!と)/g),
  doubled(/([一-龠ァ-ヶー])したした/g),
  doubled(/([るたのい])(?:ためため|ようよう|ことこと(?!こ))/g),
  doubled(/(て)いるいる/g),
  doubled(
    /([一-龠ァ-ヶーるたい])(?:までまで|についてについて|としてとして|によりにより|というという|においてにおいて|に対してに対して)/g,
  ),
  doubled(/([^ぁ-ん喉声口目財])からから(?![にとだのしでな])/g),
  doubled(/()(?:様様(?!々|子)|さま様|様さま)/g, () => '様'),
  doubled(/(^|[^ぁ-ん])ごご(?=[一-龠]{2})/g),
  doubled(
    /(^|[^ぁ-ん])おお(?=願|世話|送り|疲れ|待ち|問い|見積|忙し|知らせ|客様|時間|手数|電話|返事|礼|詫び)/g,
  ),
];

/** Repeated on purpose: 一人一人, 毎日毎日, 何度何度, 千代千代. */
const COUNTED = /^[一二三四五六七八九十百千万〇何毎各数日]|[々]/;

const chunks: readonly Pattern[] = [
  doubled(/(^|[^一-龠々])([一-龠]{2,6})\2(?![一-龠々])/g, (slip) => (COUNTED.test(slip) ? null : half(slip))),
  doubled(/(^|[^ァ-ヶー])([ァ-ヶー]{3,12})\2(?![ァ-ヶー])/g, (slip) =>
    /[リンッ]$/.test(slip) ? null : half(slip),
  ),
  // A phrase of kanji or katakana with its particles: を作成を作成.
  doubled(
    /()((?=[^\s]{0,12}?[一-龠ァ-ヶ])(?=[^\s]{0,12}?[ぁ-ん])[一-龠々ァ-ヶーぁ-ん]{3,12}?、?)\2/g,
    (slip) => (isPhrase(half(slip)) ? half(slip) : null),
  ),
];

/** Of kanji or katakana, and kana that is more than an ending: 待って待って and 長い長い are said on purpose. */
const isPhrase = (words: string): boolean =>
  /[一-龠ァ-ヶ]/.test(words) &&
  /[ぁ-ん]/.test(words) &&
  !COUNTED.test(words) &&
  (/^[をにがのではと]/.test(words) || /[をにがのはと、]$/.test(words) || /[一-龠ァ-ヶ]{2}/.test(words));

const punctuation: readonly Pattern[] = [
  { pattern: /()(?:、。|。、|，。|。，)/g, kind: 'doubled', replacement: () => '。' },
];

/** Particles, endings and words that stand there twice: をを, 制限するする, を作成を作成. */
export const doubledWords = ruleOf([...particles, ...endings, ...words, ...chunks, ...punctuation]);
