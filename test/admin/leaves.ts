import { fieldOf } from '../../src/admin/fields';
import type { Path } from '../../src/admin/json';
import type { Shape } from '../../src/policy/readShape';
import { policyShape } from '../../src/policy/shape';

export interface Leaf {
  readonly path: Path;
  readonly shape: Shape;
}

/** Every setting of a policy that has a value of its own, and every value of an entry of its lists. */
export function leavesOf(shape: Shape = policyShape, path: Path = []): Leaf[] {
  const field = fieldOf(shape, String(path[path.length - 1] ?? ''));
  const within = (properties: Readonly<Record<string, Shape>>, at: Path) =>
    Object.entries(properties).flatMap(([name, child]) => leavesOf(child, [...at, name]));
  switch (field.kind) {
    case 'group':
      // A group's settings are those of the policy.
      return shape.part ? [] : within(field.properties, path);
    case 'levels':
      return Object.entries(field.checks).flatMap(([check, { options }]) =>
        within(options, [...path, check, 1]),
      );
    case 'records':
      return [{ path, shape }, ...within(field.record.properties, [...path, 0])];
    case 'either':
      return [{ path, shape }, ...leavesOf(field.object, path)];
    default:
      return [{ path, shape }];
  }
}
