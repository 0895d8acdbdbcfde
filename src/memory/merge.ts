import { mergedLog, type RememberedPerson, type LoggedMail, type Memory } from './memory';

/**
 * What two copies of one memory know together: two windows that learnt apart, or a stale read. The order of the copies
 * does not matter, and merging again changes nothing. Mails in both logs count once. Of counts the greater stands, as
 * nothing tells which mails they share: of mails that only one copy knew and that are older than the other's log, some
 * may go uncounted; none is ever counted twice.
 */
export function merge(a: Memory, b: Memory): Memory {
  const erased = Math.max(a.erased, b.erased);
  const horizon = Math.max(a.horizon, b.horizon);
  const [x, y] = [a, b].map((memory) => withHorizon(sinceErased(memory, erased), horizon)) as [
    Memory,
    Memory,
  ];
  return {
    erased,
    horizon,
    olderMails: Math.max(x.olderMails, y.olderMails),
    forgotten: Math.max(x.forgotten, y.forgotten),
    people: mergedPeople(x, y),
    log: mergedLog(x.log, y.log),
  };
}

/** What the user had forgotten leaves copies that do not know of it yet: only what they learnt later is kept. */
function sinceErased(memory: Memory, erased: number): Memory {
  if (memory.erased === erased) return memory;
  const log = memory.log.filter(({ minute }) => minute > erased);
  const people = new Map<string, RememberedPerson>();
  for (const { recipients } of log) {
    for (const key of recipients) {
      people.set(key, { name: memory.people.get(key)?.name ?? '', older: 0, olderLast: 0 });
    }
  }
  return { erased, horizon: Math.max(erased, memory.horizon), olderMails: 0, forgotten: 0, people, log };
}

/** The same memory with mails up to a later horizon counted instead of logged. */
export function withHorizon(memory: Memory, horizon: number): Memory {
  const first = firstAfter(memory.log, horizon);
  if (first === 0) return horizon > memory.horizon ? { ...memory, horizon } : memory;
  const people = new Map(memory.people);
  for (const { minute, recipients } of memory.log.slice(0, first)) {
    for (const key of recipients) {
      const { name, older, olderLast } = people.get(key)!;
      people.set(key, { name, older: older + 1, olderLast: Math.max(olderLast, minute) });
    }
  }
  return {
    ...memory,
    horizon,
    olderMails: memory.olderMails + first,
    people,
    log: memory.log.slice(first),
  };
}

function firstAfter(log: readonly LoggedMail[], horizon: number): number {
  const first = log.findIndex(({ minute }) => minute > horizon);
  return first < 0 ? log.length : first;
}

function mergedPeople(a: Memory, b: Memory): Map<string, RememberedPerson> {
  const [lastInA, lastInB] = [lastMinutes(a), lastMinutes(b)];
  const people = new Map(a.people);
  b.people.forEach((inB, key) => {
    const inA = people.get(key);
    if (!inA) people.set(key, inB);
    else {
      const later = (lastInA.get(key) ?? 0) - (lastInB.get(key) ?? 0);
      people.set(key, {
        name: pickedName(inA.name, inB.name, later),
        older: Math.max(inA.older, inB.older),
        olderLast: Math.max(inA.olderLast, inB.olderLast),
      });
    }
  });
  return people;
}

/** The name written last; where the copies are equally late, a choice that does not depend on their order. */
function pickedName(a: string, b: string, later: number): string {
  if (a === '' || b === '') return a || b;
  if (later !== 0) return later > 0 ? a : b;
  return a < b ? a : b;
}

/** When each address was last written to, in minutes since 1970. */
export function lastMinutes(memory: Memory): Map<string, number> {
  const last = new Map<string, number>();
  memory.people.forEach(({ olderLast }, key) => last.set(key, olderLast));
  for (const { minute, recipients } of memory.log) for (const key of recipients) last.set(key, minute);
  return last;
}
