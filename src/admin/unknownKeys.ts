import type { Shape } from '../policy/readShape';
import { policyShape } from '../policy/shape';
import { isObject, withValue, type Path } from './json';

/** Paths of keys that no setting has; what is within them is not looked at. */
export function unknownKeys(value: unknown, shape: Shape = policyShape, at: Path = []): Path[] {
  if (Array.isArray(value)) {
    const of = (index: number) => shape.items ?? tuple(shape)?.[index];
    return (value as unknown[]).flatMap((entry, index) => {
      const inner = of(index);
      return inner ? unknownKeys(entry, inner, [...at, index]) : [];
    });
  }
  const properties = shape.properties ?? shape.anyOf?.find((each) => each.properties)?.properties;
  if (!isObject(value) || !properties) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    Object.hasOwn(properties, key) ? unknownKeys(inner, properties[key], [...at, key]) : [[...at, key]],
  );
}

const tuple = ({ prefixItems, anyOf }: Shape): readonly Shape[] | undefined =>
  prefixItems ?? anyOf?.find((each) => each.prefixItems)?.prefixItems;

/** The value without what is at these paths. */
export const without = (value: unknown, paths: readonly Path[]): unknown =>
  paths.reduce((rest, path) => withValue(rest, path, undefined), value);
