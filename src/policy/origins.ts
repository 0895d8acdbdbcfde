import type { Shape } from './readShape';
import { policyPart } from './shape';
import { entriesOver } from './layers';

/** One layer of a policy, as it was written. */
export interface Layer {
  readonly name: string;
  readonly value: unknown;
}

/** A setting of a policy, or one entry of a list, and the layer that it comes from. */
export interface Origin {
  /** `checks.new-recipient`, `recipients.watched[0]`. */
  readonly path: string;
  readonly value: unknown;
  readonly from: string;
}

/**
 * Where each setting comes from that is in force when layers lie over one another.
 * @param layers the lowest first; it must have every setting
 */
export const originsOf = (layers: readonly Layer[]): Origin[] => originsAt('', policyPart, layers);

function originsAt(path: string, shape: Shape, layers: readonly Layer[]): Origin[] {
  const given = layers.filter(({ value }) => value !== undefined);
  if (shape.properties) {
    return Object.entries(shape.properties).flatMap(([name, child]) =>
      originsAt(
        path === '' ? name : `${path}.${name}`,
        child,
        given.map((layer) => ({ ...layer, value: (layer.value as Record<string, unknown>)[name] })),
      ),
    );
  }
  const last = given[given.length - 1];
  if (!last) return [];
  return shape.items ? listOrigins(path, given) : [{ path, value: last.value, from: last.name }];
}

interface Entry {
  readonly value: unknown;
  readonly from: string;
}

function listOrigins(path: string, layers: readonly Layer[]): Origin[] {
  const entries = layers.reduce<readonly Entry[]>((below, { name, value }) => {
    const over = (value as readonly unknown[]).map((each): Entry => ({ value: each, from: name }));
    return entriesOver(below, over, (entry) => entry.value);
  }, []);
  if (entries.length === 0) return [{ path, value: [], from: layers[layers.length - 1]!.name }];
  return entries.map((entry, index) => ({ path: `${path}[${index}]`, ...entry }));
}
