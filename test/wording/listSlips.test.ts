import fc from 'fast-check';
import { listSlips } from '../../src/wording/listSlips';
import { cleanSentences } from './cleanSentences';

/** `before[slip→meant]after`; `[slip→?]` where nobody can tell what was meant. */
const slipped: readonly string[] = [
  // Set phrases
  '[お世話なっております→お世話になっております]、佐藤です。',
  '[いつも大変お世話になっおります→いつも大変お世話になっております]、鈴木です。',
  '[よろしくお願いたします→よろしくお願いいたします]。',
  '何卒、[宜しくお願い致しす→宜しくお願い致します]。',
  '[ありがとうごさいました→ありがとうございました]。',
  '[お手数をおけしますが→お手数をおかけしますが]、',
  '[大変申し訳ござません→大変申し訳ございません]。',
  '[確認させていだきます→確認させていただきます]。',
  'お返事を[お待ちしおります→お待ちしております]。',
  '[承知いたしした→承知いたしました]。',
  // Doubled
  '見積書[をを→を]添付します。',
  '会議[がが→が]延期になりました。',
  '本日中[にに→に]ご返信ください。',
  '資料[のの→の]確認をお願いします。',
  '内容を制限[するする→する]ことができます。',
  '資料[を作成を作成→を作成]しています。',
  '田中[様様→様]',
  '先日ご連絡した[ためため→ため]、控えます。',
  'そちらで[確認確認→確認]してください。',
  'ご提案は社内で検討[しし→し]、改めてご連絡します。',
  'お打ち合わせをお願いできれば[とと→と]思います。',
  '別途ご連絡さしあ[げげ→げ]ます。',
  '説明会を開催いたします[のので→ので]、ぜひご参加ください。',
  '本件について[いたしいたし→いたし]ます。',
  '契約書を受領いたし[ますた→ました]。',
  '進捗があり[また→ました]ら、ご連絡いたします。',
  'ご都合をお聞かせ[くだしい→ください]。',
  // Half-typed
  '昨日お送りしたものだ[k→?]らです。',
  'お願いし[m→?]す。',
  '資料をお送りしま[su→す]。',
  // Grammar
  '内容を[確認→確認し]ましたので、お返事します。',
  'データを[保存→保存し]たら、お知らせください。',
  '次のようにする[ことでき→ことができ]ます。',
  '以下[よう→のよう]になります。',
  'この資料[をの→?]印刷してください。',
  '本件[ついて→について]ご相談があります。',
  '会議[関する→に関する]ご連絡です。',
  'これから[参→参り]ます。',
  '資料をご確認[くださ→ください]。',
  'ご連絡を[いだたき→いただき]次第、進めます。',
  '確認が遅れる可能性が[ござま→ございま]す。',
  '来週以降に[なりまりた→なりました]。',
  // Conversions
  '[幣社→弊社]の製品です。',
  '見積[所→書]をお送りします。',
  '来週[移行→以降]でお願いします。',
  '一度、[後→ご]確認ください。',
  'ご返信[いただけますと辛いです→いただけますと幸いです]。',
  '[最新の注意→細心の注意]を払います。',
  '[始めて→初めて]ご連絡いたします。',
  '実現の[確立→確率]が高いです。',
  'カメラを[内臓→内蔵]したパソコンです。',
  // Katakana
  '[コミニュケーション→コミュニケーション]を取ります。',
  '[シュミレーション→シミュレーション]の結果です。',
  'プロジェクト[スケシュール→スケジュール]を送ります。',
  '[ミーテイング→ミーティング]の件です。',
  '[プロタイプ→プロトタイプ]を作ります。',
  // Characters and brackets
  '[1０→10]月の予定です。',
  '[ﾐｰﾃｨﾝｸﾞ→ミーティング]を開きます。',
  '[⽇→日]本語の資料です。',
  '資料は[「→?]見積書です。',
  '見積書「案」[」→]をお送りします。',
  `ファイル名は[か\u3099→が]です。`,
  // English
  'Please see [the the→the] attached file.',
  'I will [confrim→confirm] it [tommorow→tomorrow].',
  '[Recieved→Received] with thanks.',
];

/** The text of a sketch, and what is expected in it. */
function parsed(sketch: string) {
  const slips: { words: string; meant: string | undefined; start: number }[] = [];
  let text = '';
  let rest = sketch;
  for (;;) {
    const match = /\[([^\]→]+)→([^\]]*)\]/.exec(rest);
    if (!match) return { text: text + rest, slips };
    text += rest.slice(0, match.index);
    slips.push({ words: match[1]!, meant: match[2] === '?' ? undefined : match[2]!, start: text.length });
    text += match[1]!;
    rest = rest.slice(match.index + match[0].length);
  }
}

const found = async (text: string) =>
  (await listSlips(text)).map(({ start, end, replacement }) => ({
    words: text.slice(start, end),
    meant: replacement,
    start,
  }));

test.each(cleanSentences)('nothing in: %s', async (text) => {
  expect(await found(text)).toEqual([]);
});

test('nothing in all of them together, wrapped as a mail', async () => {
  expect(await found(cleanSentences.join('\n\n'))).toEqual([]);
});

test.each(slipped)('%s', async (sketch) => {
  const { text, slips } = parsed(sketch);
  expect(await found(text)).toEqual(slips);
});

test('finds each of several in one text, at its place', async () => {
  const text =
    'お世話なっております。\n見積書をを添付しましたので、ご確認ください。\nよろしくお願いたします。';
  expect((await found(text)).map(({ words }) => words)).toEqual([
    'お世話なっております',
    'をを',
    'よろしくお願いたします',
  ]);
});

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(
      fc.constantFrom(
        ...'をにがのはでと確認お願いしますァスケジュールabthe 「」（）\n、。１1ｶﾞ〇',
        ...cleanSentences.slice(0, 40),
      ),
      {
        maxLength: 40,
      },
    )
    .map((parts) => parts.join('')),
);

test('whatever the text, slips lie within it, in order, and none overlaps another', async () => {
  await fc.assert(
    fc.asyncProperty(anyText, async (text) => {
      let reached = 0;
      for (const { start, end, replacement } of await listSlips(text)) {
        expect(start).toBeGreaterThanOrEqual(reached);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(replacement).not.toBe(text.slice(start, end));
        reached = end;
      }
    }),
    { numRuns: 150 },
  );
});

test('a text without sense is read to its end', async () => {
  const text = ['を', 'ア', '漢', 'お世', '「', '1０', 'the '].map((part) => part.repeat(1_000)).join('');
  await listSlips(text);
});
