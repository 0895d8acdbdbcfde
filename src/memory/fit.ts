import { encode, storedSize } from './encoding';
import { withoutPeople } from './forget';
import { lastMinutes, withHorizon } from './merge';
import type { Memory } from './memory';

/**
 * Outlook keeps 32 KB of roaming settings per add-in and mailbox, as JSON; this leaves the rest of the add-in's settings
 * 4 KB.
 */
export const MEMORY_BYTES = 28 * 1024;

/** People may take this share of the room; the log has what they leave. */
const PEOPLE_SHARE = 0.6;

/** Someone not written to for this long is worth keeping half as much. */
const HALF_LIFE_MINUTES = 120 * 24 * 60;

/**
 * The memory that fits into `bytes` of stored JSON. What is least useful leaves first: the oldest mails of the log turn
 * into counts; people written to rarely and long ago are forgotten when there are too many of them.
 */
export function fit(memory: Memory, bytes = MEMORY_BYTES): Memory {
  let fitted = memory;
  for (;;) {
    const { people, log } = encode(fitted);
    const size = storedSize(people) + storedSize(log);
    if (size <= bytes - HEADER_BYTES) return fitted;
    if (storedSize(people) > bytes * PEOPLE_SHARE || fitted.log.length === 0)
      fitted = withFewerPeople(fitted);
    else fitted = withShorterLog(fitted);
  }
}

/** Version, counters and checksum at their longest. */
const HEADER_BYTES = 64;

/** Leaves some room at once, so that not every mail makes the memory over. */
function withShorterLog(memory: Memory): Memory {
  const leaving = Math.max(1, Math.floor(memory.log.length / 16));
  return withHorizon(memory, memory.log[leaving - 1]!.minute);
}

function withFewerPeople(memory: Memory): Memory {
  const worth = worthOf(memory);
  const keys = Array.from(memory.people.keys()).sort(
    (a, b) => worth.get(a)! - worth.get(b)! || (a < b ? -1 : 1),
  );
  const leaving = new Set(keys.slice(0, Math.max(1, Math.floor(keys.length / 32))));
  return { ...withoutPeople(memory, leaving), forgotten: memory.forgotten + leaving.size };
}

/** How often written to, worth less the longer ago. */
function worthOf(memory: Memory): Map<string, number> {
  const counts = new Map<string, number>();
  memory.people.forEach(({ older }, key) => counts.set(key, older));
  for (const { recipients } of memory.log) {
    for (const key of recipients) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const last = lastMinutes(memory);
  const latest = memory.log[memory.log.length - 1]?.minute ?? memory.horizon;
  const worth = new Map<string, number>();
  counts.forEach((count, key) => {
    worth.set(key, count * Math.pow(2, (last.get(key)! - latest) / HALF_LIFE_MINUTES));
  });
  return worth;
}
