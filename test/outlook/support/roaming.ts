import type { RoamingSettings } from '../../../src/outlook/keptText';

/** Roaming settings as one runtime has them: a copy from its start, saved as a whole. */
export class FakeRoaming implements RoamingSettings {
  readonly values: Record<string, unknown>;
  saves = 0;
  answer: 'succeeds' | 'refuses' | 'hangs' = 'succeeds';

  constructor(private readonly server: Record<string, unknown>) {
    this.values = { ...server };
  }
  get(name: string): unknown {
    return this.values[name];
  }
  set(name: string, value: string): void {
    this.values[name] = value;
  }
  saveAsync(callback: never): void {
    this.saves++;
    const tell = callback as (result: object) => void;
    if (this.answer === 'hangs') return;
    if (this.answer === 'refuses') return tell({ status: 'failed', error: { code: 9019 } });
    Object.assign(this.server, this.values);
    tell({ status: 'succeeded' });
  }
}
