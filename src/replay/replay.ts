import { inspect, type Inspection } from '../inspection/inspect';
import type { Language } from '../locales/texts';
import type { Memory } from '../memory/memory';
import type { OutgoingMessage } from '../message/message';
import type { Policy } from '../policy/schema';
import { Learner } from './learner';

export interface ReplayStart {
  readonly policy: Policy;
  readonly language: Language;
  /** What was remembered before the first mail. */
  readonly memory: Memory;
}

/** A mail as it would have been judged on its day. */
export interface Replayed {
  readonly inspection: Inspection;
  /** Whether enough was remembered by then for the findings that rest on it. */
  readonly learnt: boolean;
}

/** Sent mail judged once more, oldest first: each by what was remembered on its day, which then grows by it. */
export class Replay {
  private readonly learner: Learner;

  constructor(private readonly start: ReplayStart) {
    this.learner = new Learner(start.memory);
  }

  /** What is remembered by now. */
  get memory(): Memory {
    return this.learner.memory;
  }

  next(message: OutgoingMessage, sent: Date): Replayed {
    const { policy, language } = this.start;
    const { correspondence } = this.learner;
    const learnt = correspondence.enough;
    const inspection = inspect({ message, policy, language, correspondence });
    this.learner.learn(message, sent);
    return { inspection, learnt };
  }
}
