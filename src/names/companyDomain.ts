import { organizationalDomain } from '../message/address';
import { companyKey, type CompanyLikeness } from './company';
import { isKana, readingKey } from './romaji';
import { usualSurnames, type Surnames } from './surnames';
import { foldVariants } from './variants';

/** Words that follow a founder's name in domains: yamada-shoji, suzukidenki. */
export const TRADE =
  /^(?:shoji|syoji|shouji|shokai|syokai|shoukai|shoten|syoten|shouten|kogyo|kougyou|kogyou|denki|denko|kensetsu|koumuten|komuten|gumi|sangyo|sangyou|bussan|unyu|unsou|unso|shokuhin|insatsu|fudosan|fudousan|tekko|tekkou|tekkosho|seisakusho|seisakujo|seimitsu|kikai|kagaku|kasei|yakuhin|seiyaku|jidosha|jutaku|kenzai|clinic|iin|hoken|law|lawoffice|kaikei|jimusho|group|corp|co|inc|hd|holdings|trading|foods|tech|works|system|systems|net|web|jp|japan)?\d*$/;

/** Whether a domain can be that company's, by its founder's name or by the letters that both have. */
export function companyAtDomain(
  company: string,
  domain: string,
  surnames: Surnames = usualSurnames,
): CompanyLikeness {
  const key = companyKey(foldVariants(company));
  const label = organizationalDomain(domain).split('.')[0] ?? '';
  const plain = label.replace(/[^a-z0-9]/g, '');
  const latin = /^[a-z0-9]+/.exec(key)?.[0] ?? '';
  if (latin.length >= 3) return plain.includes(latin) || latin.includes(plain) ? 'same' : 'unknown';
  const kana = /^[ァ-ヺー]+/.exec(key)?.[0] ?? '';
  if (kana.length >= 2 && isKana(kana)) {
    return readingKey(plain).includes(readingKey(kana)) ? 'same' : 'unknown';
  }
  const founder = founderOf(key, surnames);
  if (founder === '') return 'unknown';
  if (surnames.readingsOf(founder).some((reading) => readingKey(plain).includes(reading))) return 'same';
  const other = founderInDomain(label, surnames);
  return other !== '' && !surnames.mayBeRead(founder, other) ? 'different' : 'unknown';
}

/** The surname that a company's name begins with: 山田 of 山田商事. */
function founderOf(key: string, surnames: Surnames): string {
  for (let length = Math.min(4, key.length - 1); length >= 2; length--) {
    const start = key.slice(0, length);
    if (surnames.has(start)) return start;
  }
  return '';
}

/** Reading key of the surname that a domain's name consists of, but for a trade: suzuki of suzuki-denki. */
function founderInDomain(label: string, surnames: Surnames): string {
  const plain = label.replace(/-/g, '');
  for (let length = plain.length; length >= 4; length--) {
    if (!TRADE.test(plain.slice(length))) continue;
    const key = readingKey(plain.slice(0, length));
    if (surnames.isReading(key)) return key;
  }
  return '';
}
