import { emptyMemory, type Memory, type RememberedPerson } from './memory';

/**
 * The memory without one person. Other copies still have him, so this one is marked as the one that tells of the time up
 * to now (see `Memory.erased`): merging takes from a copy without the mark only what it learnt later. So nothing of the
 * person is kept, not even that he was forgotten.
 * @param key as `Address.key`
 * @param minute now, in minutes since 1970
 */
export const forgetPerson = (memory: Memory, key: string, minute: number): Memory => ({
  ...withoutPeople(memory, new Set([key])),
  erased: markOf(memory, minute),
});

/** The memory with nothing in it, which empties every copy that it is merged with. */
export const forgetAll = (memory: Memory, minute: number): Memory => emptyMemory(markOf(memory, minute));

/** Later than every mark before: two within a minute would be merged as equals, and the first would be undone. */
const markOf = ({ erased }: Memory, minute: number): number => Math.max(minute, erased + 1);

/** Leaves these people out, and the mails that went to nobody else. */
export function withoutPeople(memory: Memory, leaving: ReadonlySet<string>): Memory {
  const stays = (key: string) => !leaving.has(key);
  const people = new Map<string, RememberedPerson>();
  memory.people.forEach((person, key) => {
    if (stays(key)) people.set(key, person);
  });
  const log = memory.log
    .map((mail) => {
      const recipients = mail.recipients.filter(stays);
      if (recipients.length === mail.recipients.length) return mail;
      return { ...mail, recipients, to: mail.recipients.slice(0, mail.to).filter(stays).length };
    })
    .filter(({ recipients }) => recipients.length > 0);
  return { ...memory, people, log };
}
