import { smallKnowledge } from '../../../src/knowledge/small/small';
import { Correspondence } from '../../../src/memory/correspondence';
import { emptyMemory } from '../../../src/memory/memory';
import type { Judge } from '../../../src/outlook/assessment';
import type { MemoryStore } from '../../../src/outlook/memoryStore';

/** Remembers nothing, whatever it is told. */
export const emptyMemoryStore: MemoryStore = {
  correspondence: () => new Correspondence(emptyMemory()),
  problem: () => undefined,
  inStep: () => true,
  learn: () => Promise.resolve(),
  change: () => Promise.resolve(),
};

export const judge: Judge = {
  language: 'ja',
  knowledge: smallKnowledge,
  memory: emptyMemoryStore,
};
