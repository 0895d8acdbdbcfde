import { officeContext } from './office';

interface StorageLike {
  readonly length: number;
  key(index: number): string | null;
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

declare const localStorage: StorageLike;

/** Small texts kept on this machine, shared by all pages of the add-in. Every operation may throw (full, forbidden). */
export interface LocalStore {
  keys(): string[];
  get(key: string): string | null;
  set(key: string, value: string): void;
  remove(key: string): void;
}

/** @returns null in the event runtime of classic Outlook, which has no storage, and where the browser forbids it. */
export function localStore(): LocalStore | null {
  try {
    return typeof localStorage === 'undefined' ? null : prefixed(localStorage, prefix());
  } catch {
    return null;
  }
}

/** Office partitions storage in some hosts and asks for its key to stand before one's own (`Office.context.partitionKey`). */
const prefix = (): string => `${officeContext().partitionKey ?? ''}yubisashi.`;

export function prefixed(storage: StorageLike, start: string): LocalStore {
  return {
    keys() {
      const keys: string[] = [];
      for (let index = 0; index < storage.length; index++) {
        const key = storage.key(index);
        if (key?.startsWith(start)) keys.push(key.slice(start.length));
      }
      return keys;
    },
    get: (key) => storage.getItem(start + key),
    set: (key, value) => storage.setItem(start + key, value),
    remove: (key) => storage.removeItem(start + key),
  };
}
