/** Places in a list by key, several under one. */
export class Places {
  private readonly byKey = new Map<string, number[]>();

  add(key: string, at: number): void {
    const places = this.byKey.get(key);
    if (!places) this.byKey.set(key, [at]);
    else if (places[places.length - 1] !== at) places.push(at);
  }

  get(key: string): readonly number[] | undefined {
    return this.byKey.get(key);
  }
}
