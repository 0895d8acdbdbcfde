import { addressKey } from '../message/address';
import type { ComposeType } from '../message/message';
import type { LoggedMail, Memory } from './memory';

/** What the memory knows of one address. */
export interface Acquaintance {
  /** As `Address.key`. */
  readonly address: string;
  readonly domain: string;
  readonly name: string;
  /** Mails sent to this address, those older than the log included. */
  readonly count: number;
  /** When last, in minutes since 1970. */
  readonly last: number;
  /** Places in the log, oldest first. */
  readonly places: readonly number[];
}

export interface Companion {
  readonly acquaintance: Acquaintance;
  /** Mails to all the people asked about, and how many of them this one received too. */
  readonly together: number;
  readonly of: number;
}

/** Mails after which the memory knows the sender's circles. */
export const ENOUGH_MAILS = 50;

/** A memory made ready for questions: building it takes time in proportion to the memory, a question little. */
export class Correspondence {
  readonly people = new Map<string, Acquaintance>();
  /** Mails by domain; each recipient counts. */
  readonly domains = new Map<string, number>();
  readonly mailsByType = new Map<ComposeType, number>();

  constructor(protected remembered: Memory) {
    remembered.people.forEach((_, address) => this.addPerson(address));
    remembered.log.forEach((mail, place) => this.addMail(mail, place));
  }

  get memory(): Memory {
    return this.remembered;
  }

  get log(): readonly LoggedMail[] {
    return this.remembered.log;
  }

  /** All mails ever learnt. */
  get mails(): number {
    return this.remembered.olderMails + this.log.length;
  }

  protected addPerson(address: string): void {
    const { name, older, olderLast } = this.remembered.people.get(address)!;
    const domain = address.slice(address.lastIndexOf('@') + 1);
    this.people.set(address, { address, domain, name, count: older, last: olderLast, places: [] });
    this.domains.set(domain, (this.domains.get(domain) ?? 0) + older);
  }

  protected addMail({ composeType, recipients, minute }: LoggedMail, place: number): void {
    this.mailsByType.set(composeType, (this.mailsByType.get(composeType) ?? 0) + 1);
    for (const key of recipients) {
      const person = this.people.get(key) as Mutable<Acquaintance>;
      person.count++;
      person.last = minute;
      (person.places as number[]).push(place);
      this.domains.set(person.domain, this.domains.get(person.domain)! + 1);
    }
  }

  /** @returns undefined for an address never written to, or forgotten since. */
  person(address: string): Acquaintance | undefined {
    return this.people.get(addressKey(address));
  }

  /** Whether enough is remembered for findings that rest on it: the memory starts quietly. */
  get enough(): boolean {
    return this.mails >= ENOUGH_MAILS;
  }

  /** How many addresses had to be forgotten for want of room: an unknown address may be one of them. */
  get forgotten(): number {
    return this.remembered.forgotten;
  }

  /** Logged mails that went to all of `addresses`. */
  mailsTo(addresses: readonly string[]): number {
    return this.placesOfAll(addresses).length;
  }

  /** By address key: logged mails received together with at least one of `others`, these themselves left out. */
  company(others: readonly string[]): Map<string, number> {
    const keys = new Set(others.map(addressKey));
    const places = new Set<number>();
    keys.forEach((key) => this.people.get(key)?.places.forEach((place) => places.add(place)));
    const counts = new Map<string, number>();
    places.forEach((place) => {
      for (const key of this.log[place]!.recipients) {
        if (!keys.has(key)) counts.set(key, (counts.get(key) ?? 0) + 1);
      }
    });
    return counts;
  }

  /** People who received at least `share` of the logged mails that went to all of `addresses`, most constant first. */
  companions(addresses: readonly string[], share: number): Companion[] {
    const common = this.placesOfAll(addresses);
    const counts = new Map<string, number>();
    for (const place of common) {
      for (const key of this.log[place]!.recipients) counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    for (const address of addresses) counts.delete(addressKey(address));
    return Array.from(counts)
      .filter(([, together]) => together >= share * common.length)
      .sort((a, b) => b[1] - a[1])
      .map(([key, together]) => ({ acquaintance: this.people.get(key)!, together, of: common.length }));
  }

  private placesOfAll(addresses: readonly string[]): number[] {
    const [first = [], ...rest] = addresses.map((address) => this.person(address)?.places ?? []);
    return first.filter((place) => rest.every((places) => includesSorted(places, place)));
  }
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

function includesSorted(numbers: readonly number[], wanted: number): boolean {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle]! < wanted) low = middle + 1;
    else high = middle;
  }
  return numbers[low] === wanted;
}
