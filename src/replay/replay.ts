import type { Inspection } from '../inspection/inspect';
import type { Correspondence } from '../memory/correspondence';
import type { Memory } from '../memory/memory';
import type { OutgoingMessage } from '../message/message';
import { Learner } from './learner';

/** Judges a message by what is remembered of the sender's mails. */
export type Judge = (message: OutgoingMessage, correspondence: Correspondence) => Promise<Inspection>;

/** A mail as it would have been judged on its day. */
export interface Replayed {
  readonly inspection: Inspection;
  /** Whether enough was remembered by then for the findings that rest on it. */
  readonly learnt: boolean;
}

/** Sent mail judged once more, oldest first: each by what was remembered on its day, which then grows by it. */
export class Replay {
  private readonly learner: Learner;

  /** @param memory what was remembered before the first mail */
  constructor(
    private readonly judge: Judge,
    memory: Memory,
  ) {
    this.learner = new Learner(memory);
  }

  /** What is remembered by now. */
  get memory(): Memory {
    return this.learner.memory;
  }

  async next(message: OutgoingMessage, sent: Date): Promise<Replayed> {
    const { correspondence } = this.learner;
    const learnt = correspondence.enough;
    const inspection = await this.judge(message, correspondence);
    this.learner.learn(message, sent);
    return { inspection, learnt };
  }
}
