import type { Shape } from './readShape';
import { policyPart } from './shape';

/** What may stand at a path of a policy, such as `checks.new-recipient`; undefined where there is no such setting. */
export const shapeAt = (path: string): Shape | undefined =>
  path.split('.').reduce<Shape | undefined>((shape, name) => propertyOf(shape, name), policyPart);

function propertyOf(shape: Shape | undefined, name: string): Shape | undefined {
  const properties = shape?.properties ?? {};
  return Object.keys(properties).indexOf(name) < 0 ? undefined : properties[name];
}

/** Whether `userMayOverride` may name it: settings and groups of them, but not itself. `+` adds to the organization's. */
export const isSettingPath = (path: string): boolean =>
  path === '+' || (path !== 'userMayOverride' && shapeAt(path) !== undefined);
