import { slipCost } from '../slips/keyboard';

/** Country codes (ISO 3166 and the exceptions that are delegated). */
const COUNTRIES =
  'ac ad ae af ag ai al am ao aq ar as at au aw ax az ba bb bd be bf bg bh bi bj bm bn bo br bs bt bw by bz ca cc cd cf cg ch ci ck cl cm cn co cr cu cv cw cx cy cz de dj dk dm do dz ec ee eg er es et eu fi fj fk fm fo fr ga gd ge gf gg gh gi gl gm gn gp gq gr gs gt gu gw gy hk hm hn hr ht hu id ie il im in io iq ir is it je jm jo jp ke kg kh ki km kn kp kr kw ky kz la lb lc li lk lr ls lt lu lv ly ma mc md me mg mh mk ml mm mn mo mp mq mr ms mt mu mv mw mx my mz na nc ne nf ng ni nl no np nr nu nz om pa pe pf pg ph pk pl pm pn pr ps pt pw py qa re ro rs ru rw sa sb sc sd se sg sh si sk sl sm sn so sr ss st su sv sx sy sz tc td tf tg th tj tk tl tm tn to tr tt tv tw tz ua ug uk us uy uz va vc ve vg vi vn vu wf ws ye yt za zm zw';

/** Top-level domains that exist although they look like a slip of a common one. */
const NEAR = 'cam bet pet vet ong new nec bot dot hot got men ink bom moe next here prof pro ads eco';

const countries = new Set(COUNTRIES.split(' '));
const near = new Set(NEAR.split(' '));

/** Endings that mail mostly goes to. */
const COMMON = ['co.jp', 'com', 'jp', 'ne.jp', 'or.jp', 'ac.jp', 'go.jp', 'net', 'org', 'co.uk'];

/** Countries that nobody in Japan means when `co.` or `ne.` stands before: a finger beside jp. */
const BESIDE_JP = /^(?:co|ne|or|ac|go|ed|lg)\.(?:jo|hp|kp|np|mp|ip|lp|gp|jl|jn|ju|pj|jpp|jjp|jpn)$/;

/** What stands before `.jp` beside a finger: co, and ne. */
const BESIDE_CO = /^(?:cp|ci|cl|c0|ck|xo|vo|oc|coo|cco|com|c)\.jp$/;

/** The longest ending that belongs to no organization: co.jp, com; also where it is mistyped. */
export function endingOf(domain: string): string {
  const labels = domain.split('.');
  const last = labels[labels.length - 1] ?? '';
  const second = labels[labels.length - 2] ?? '';
  const hasSecond =
    labels.length > 2 &&
    /^.{1,3}$/.test(second) &&
    last.length <= 3 &&
    /^(?:co?|co[mo]|c[pil0k]|[xv]o|oc|cco|ne|or|ac|go|ed|lg|gr|ad|net|org|edu|gov)$/.test(second);
  return hasSecond ? `${second}.${last}` : last;
}

/**
 * The ending that was meant where a domain's own one cannot be right; undefined where it may be.
 * `con`, `cmo`, `co.jo`, `cojp`, `nte`: not delegated, or delegated to a country that has no such second level.
 */
export function meantEnding(ending: string): string | undefined {
  if (BESIDE_JP.test(ending)) return ending.replace(/\..*$/, '.jp');
  if (BESIDE_CO.test(ending)) return 'co.jp';
  const top = ending.slice(ending.lastIndexOf('.') + 1);
  if (countries.has(top) || COMMON.includes(ending) || near.has(top)) return undefined;
  const [best] = COMMON.map((common) => ({ common, cost: slipCost(ending, common) })).sort(
    (a, b) => a.cost - b.cost,
  );
  return best && best.cost <= (ending.length <= 2 ? 1 : 1.3) && top.length <= 5 ? best.common : undefined;
}

/** Country codes that are hardly ever written to from Japan and are one letter short of com or net. */
export const isRareCountry = (ending: string): boolean => /^(?:cm|om|ne|et)$/.test(ending);

export const isCommonEnding = (ending: string): boolean => COMMON.includes(ending);

/** The domain with the dot that a single label such as `examplenet` lacks before its ending. */
export function gluedEnding(domain: string): string | undefined {
  const match = /^([^.]{3,})(com|net|org|cojp|nejp)$/.exec(domain);
  return match ? `${match[1]!}.${match[2]!.replace('jp', '.jp')}` : undefined;
}
