import { parseAddress } from '../../message/address';
import { recipientFields, type ComposeType, type OutgoingMessage } from '../../message/message';
import type { Acquaintance, Correspondence } from '../correspondence';
import { minuteOf } from '../memory';

/** A recipient about to be judged. */
export interface Candidate {
  readonly key: string;
  readonly local: string;
  readonly domain: string;
  readonly name: string;
  readonly inTo: boolean;
  /** For an address never written to: somebody with no mail. */
  readonly person: Acquaintance;
}

/** The mail about to be judged, before a memory. */
export interface Subject {
  readonly correspondence: Correspondence;
  /** Each readable address once, in the order To, Cc, Bcc. */
  readonly candidates: readonly Candidate[];
  readonly composeType: ComposeType;
  /** Minutes since 1970. */
  readonly now: number;
  /** By place in the log: how many of the candidates received that mail. */
  readonly overlap: readonly number[];
}

export type RankedMessage = Pick<OutgoingMessage, 'to' | 'cc' | 'bcc' | 'composeType' | 'date'>;

export function subjectOf(correspondence: Correspondence, message: RankedMessage): Subject {
  const candidates = new Map<string, Candidate>();
  for (const field of recipientFields) {
    for (const { name, address } of message[field]) {
      const parsed = parseAddress(address);
      if (!parsed || candidates.has(parsed.key)) continue;
      const { key, local, domain } = parsed;
      const person = correspondence.people.get(key) ?? {
        address: key,
        domain,
        name,
        count: 0,
        last: 0,
        places: [],
      };
      candidates.set(key, { key, local, domain, name: name || person.name, inTo: field === 'to', person });
    }
  }
  const overlap = correspondence.log.map(() => 0);
  candidates.forEach(({ person }) => person.places.forEach((place) => overlap[place]!++));
  return {
    correspondence,
    candidates: Array.from(candidates.values()),
    composeType: message.composeType,
    now: timeOf(message, correspondence),
    overlap,
  };
}

/**
 * When the mail is sent, but at most two weeks after the last one learnt: what was usual then is what there is to go by.
 * That last one's time where the mail gives none.
 */
function timeOf({ date = '' }: RankedMessage, { log }: Correspondence): number {
  const latest = log[log.length - 1]?.minute ?? 0;
  const now = minuteOf(new Date(date));
  return now >= 0 ? Math.min(now, latest + 2 * WEEK) : latest;
}

const WEEK = 7 * 24 * 60;

/** The weight of something `age` ago that is worth half as much every `halfLife`. */
export const faded = (age: number, halfLife: number): number => Math.pow(2, -Math.max(0, age) / halfLife);

/** Logarithm that takes 0 as `least`, so that rare and never differ by a known step. */
export const log = (value: number, least: number): number => Math.log(value + least);
