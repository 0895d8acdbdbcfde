/** A value that tells its listeners when it changes. */
export interface Observable<T> {
  get(): T;
  set(value: T): void;
  /** Calls `listener` at once, then at every change. @returns ends that. */
  subscribe(this: void, listener: (value: T) => void): () => void;
}

export function observable<T>(initial: T): Observable<T> {
  let value = initial;
  const listeners = new Set<(value: T) => void>();
  return {
    get: () => value,
    set(next) {
      value = next;
      listeners.forEach((listener) => listener(next));
    },
    subscribe(listener) {
      listeners.add(listener);
      listener(value);
      return () => listeners.delete(listener);
    },
  };
}
