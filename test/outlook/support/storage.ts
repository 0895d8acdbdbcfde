import { prefixed, type LocalStore } from '../../../src/outlook/localStore';

/** A storage like the browser's, with room for a foreign entry, and `full` to make writing fail. */
export class FakeStorage {
  readonly entries = new Map<string, string>([['foreign', 'x']]);
  full = false;

  get length(): number {
    return this.entries.size;
  }
  key(index: number): string | null {
    return [...this.entries.keys()][index] ?? null;
  }
  getItem(key: string): string | null {
    return this.entries.get(key) ?? null;
  }
  setItem(key: string, value: string): void {
    if (this.full) throw new Error('QuotaExceededError');
    this.entries.set(key, value);
  }
  removeItem(key: string): void {
    this.entries.delete(key);
  }
  store(): LocalStore {
    return prefixed(this, 'p.');
  }
}
