/** What stands before, after and beside a person's name. Sources of regular expressions over NFKC text. */

/** After a person's name. */
export const HONORIFIC = '(?:様|さま|サマ|さん|サン|殿|どの|氏|先生|君|くん|ちゃん)';

/** Positions, as they follow a name (田中部長) or stand before one (部長 田中様). */
export const TITLE =
  '(?:(?:代表取締役|取締役|執行役員|常務|専務|副)*(?:社長|会長|代表取締役|取締役|執行役員|役員|専務|常務|監査役|' +
  '(?:支店|支社|事業部|統括部|本部|部|課|室|所|店|局|係|次|工場|センター|グループ|チーム|ユニット|理事|事務局|院|学|校|園|館|署|班|議|市|区|町|村|塾|師|医)長|' +
  '主任|主査|主幹|主事|参事|理事|顧問|相談役|(?:グループ|チーム|プロジェクト)?リーダー|マネー?ジャー|(?:准|助)?教授|助教|講師|博士|医師|' +
  '弁護士|弁理士|税理士|会計士|司法書士|行政書士|社労士|代表|GM|PM|CEO|CTO|CFO|COO)(?:代理|補佐|心得|補)?)';

const title = new RegExp(`${TITLE}$`, 'i');
const honorific = new RegExp(`${HONORIFIC}$`);

/** The name without what honours it, and the position that stood there. */
export function stripTitles(text: string): { readonly name: string; readonly title: string } {
  const bare = text.trim().replace(honorific, '').trim();
  const found = title.exec(bare)?.[0] ?? '';
  return { name: bare.slice(0, bare.length - found.length).trim(), title: found };
}

/** 服部, 渡部, 仁科: names that end like departments. */
const NAME =
  /^(?:服|阿|安|渡|岡|矢|磯|綾|園|軽|海|田|勝|坂|堀|宮|建|刑|戸|卜|物|跡|神|北|南|長谷|日下|曽我|土師|春日|諏訪)部$|^[仁保春]科$/;

const DEPARTMENT =
  /^.{2,}(?:部|課|室|係|局)$|科$|(?:部門|支店|支社|営業所|事務所|出張所|センター|グループ|チーム|ユニット|本部|本社|本店|工場|研究所|学部|学科|研究科|委員会|事務局|窓口|担当)$/;

const DEPARTMENT_WORD =
  /^(?:営業|総務|経理|人事|広報|法務|購買|資材|調達|開発|技術|製造|品質|品質保証|物流|企画|情シス|情報システム|受付|代表|採用|財務|生産|設計|工事|業務|秘書|監査|サポート|カスタマー.*|ヘルプデスク|お?問い?合わ?せ.*|ご?担当者?|通知|配信|自動.*|メール.*|事務)$/;

/** A department, office or role rather than a person. */
export const isDepartment = (text: string): boolean =>
  DEPARTMENT_WORD.test(text) || (DEPARTMENT.test(text) && !NAME.test(text));

/** Words of Latin display names and local parts that say that no one person is meant. */
const ROLE =
  /^(?:info|information|sales|support|contact|admin|administrator|office|help|helpdesk|desk|mail|mailbox|post|team|group|all|ml|list|hr|recruit|recruiting|saiyo|saiyou|eigyo|eigyou|soumu|somu|keiri|jinji|koho|kouhou|homu|houmu|koubai|kobai|shizai|kaihatsu|gijutsu|seizo|seizou|hinshitsu|kikaku|order|orders|juchu|hacchu|service|services|shop|store|web|webmaster|postmaster|hostmaster|abuse|noreply|no|reply|donotreply|news|newsletter|press|pr|ir|marketing|billing|account|accounts|accounting|invoice|seikyu|seikyuu|customer|cs|inquiry|toiawase|madoguchi|jimu|jimukyoku|uketsuke|hisho|system|systems|dev|it|tech|staff|member|members|user|users|test|tokyo|osaka|honsha|kogyo|kougyou|denki|kensetsu|seisakusho|sangyo|bussan|jimusho|dept|department|trading|corp|inc|ltd|llc|company|international|global|japan|solutions|consulting|bank|university|committee|board|manager|director|secretary|reception|legal|finance|purchasing|procurement|payroll|logistics|operations|security|securities|holdings|industries|partners|capital|foundation|institute|hospital|hotel|school|agency|associates|services|technologies|electric|motors|foods|press|alert|alerts|notification|notifications|bot|system|app|root)$/;

export const isRoleWord = (word: string): boolean => ROLE.test(word.toLowerCase());
