import { fold } from '../message/fold';

/**
 * Characters that people write for one another in names; the first of each group stands for all. Old and new forms of the
 * Jōyō and Jinmeiyō tables, and the variants that family registers are known for. What NFKC maps is not repeated here.
 */
const GROUPS =
  '斎斉齋齊 辺邊邉 高髙 崎﨑嵜碕 浜濱濵 沢澤 広廣 桜櫻 国國圀 島嶋嶌 吉𠮷 徳德 ' +
  '真眞 恵惠 滝瀧 竜龍 万萬 亀龜 富冨 蔵藏 条條 桧檜 渕淵 円圓 塩鹽 関關 栄榮 ' +
  '黒黑 来來 礼禮 会會 学學 実實 寿壽 曽曾 数數 帯帶 台臺 蛍螢 鉄鐵鐡 館舘 ' +
  '桑桒 梅楳 峰峯 岳嶽 穂穗 遥遙 凜凛 巌巖 薫薰 勲勳 弥彌 尭堯 槙槇 柳栁 鴎鷗 ' +
  '渋澁 静靜 芦蘆 園薗 宝寶寳 桝枡 瀬瀨 頼賴 豊豐 緑綠 縄繩 児兒 仏佛 伝傳 ' +
  '両兩 乗乘 亜亞 壮壯 寛寬 将將 峡峽 巻卷 恒恆 悦悅 戸戶 昇曻 晃晄 暁曉 楽樂 ' +
  '横橫 渓溪 温溫 満滿 為爲 県縣 研硏 禅禪 稲稻 経經 総總 緒緖 縁緣 聡聰 芸藝 ' +
  '荘莊 覚覺 観觀 譲讓 郎郞 郷鄕 釈釋 録錄 顕顯 麦麥 黄黃 松枩 船舩 兎兔 参參 ' +
  '壱壹 弐貳 与與 体體 価價 党黨 剣劍 単單 厳嚴 双雙 奥奧 尽盡 巣巢 帰歸 応應 ' +
  '懐懷 拝拜 挙擧 杉杦 検檢 権權 欧歐 歩步 気氣 浄淨 涼凉 清淸 瑶瑤 発發 穣穰 ' +
  '継繼 薬藥 装裝 訳譯 読讀 賛贊 転轉 鋭銳 険險 霊靈 鶏鷄';

const representative = new Map<string, string>();
for (const group of GROUPS.split(' ')) {
  const [first = '', ...others] = Array.from(group);
  for (const other of others) representative.set(other, first);
}

/**
 * Text in which two writings of one name are equal: width, case and variant characters folded, small ヶ as ケ,
 * the repetition mark written out (佐々木 = 佐佐木).
 */
export function foldVariants(text: string): string {
  if (PLAIN.test(text) && !VARIANT.test(text)) return text;
  return fold(text)
    .replace(/ヶ/g, 'ケ')
    .replace(VARIANTS, (variant) => representative.get(variant)!)
    .replace(/([^])々/gu, '$1$1');
}

/** Nothing to fold but variants, which is nearly every name: no need for the slow way. */
const PLAIN = /^[ぁ-んァ-ヴー一-鿿a-z]*$/;
const VARIANT = new RegExp(`[${Array.from(representative.keys()).join('')}]`, 'u');
const VARIANTS = new RegExp(VARIANT.source, 'gu');
