import { catalogue } from '../../../src/checks/catalogue';
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

export const judge: Judge & { readonly memory: MemoryStore } = {
  language: 'ja',
  checks: catalogue,
  knowledge: smallKnowledge,
  memory: emptyMemoryStore,
  ownSettings: () => null,
};
