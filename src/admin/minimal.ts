import type { Level } from '../checks/level';
import { readShape, type Shape } from '../policy/readShape';
import { policyShape } from '../policy/shape';
import { isObject, sameValue, withValue, type JsonObject } from './json';

/**
 * What of a policy has to be written: all that differs from the defaults, in the schema's order. What no schema knows, or
 * what is of a wrong type, stays as it is. In the settings of groups nothing is a default, so all of them stay.
 * @param usualLevels the levels of the checks of which a policy says nothing
 */
export function minimalPolicy(value: JsonObject, usualLevels: Readonly<Record<string, Level>>): JsonObject {
  const { $schema, version, ...settings } = minimal(policyShape, value) as JsonObject;
  const head = { ...($schema !== undefined && { $schema }), ...(version !== undefined && { version }) };
  const least: JsonObject = { ...head, ...settings };
  if (!isObject(least.checks)) return least;
  const entries = Object.entries(least.checks).filter(([check, level]) => usualLevels[check] !== level);
  return withValue(
    least,
    ['checks'],
    entries.length > 0 ? Object.fromEntries(entries) : undefined,
  ) as JsonObject;
}

/** As {@link minimalPolicy}, what is at any place of it. */
export function minimal(shape: Shape, value: unknown, isPart = shape.part): unknown {
  const { anyOf, properties, items, prefixItems } = shape;
  if (anyOf) return minimalOf(anyOf, value);
  if (properties && isObject(value)) return minimalObject(properties, value, isPart);
  if (!Array.isArray(value)) return value;
  const list = value as unknown[];
  if (prefixItems) return list.map((entry, index) => minimal(prefixItems[index] ?? {}, entry));
  return items ? list.map((entry) => minimal(items, entry)) : value;
}

function minimalObject(
  properties: Readonly<Record<string, Shape>>,
  value: JsonObject,
  isPart: boolean | undefined,
): JsonObject {
  const known = Object.keys(properties).filter((name) => Object.hasOwn(value, name));
  const kept = known.flatMap((name): [string, unknown][] => {
    const shape = properties[name]!;
    const least = minimal(shape, value[name], isPart);
    return least === undefined || isUsual(shape, least, isPart) ? [] : [[name, least]];
  });
  const others = Object.entries(value).filter(([name]) => !Object.hasOwn(properties, name));
  return Object.fromEntries([...kept, ...others]);
}

function isUsual(shape: Shape, least: unknown, isPart: boolean | undefined): boolean {
  if (isBareGroup(shape) && sameValue(least, {})) return true;
  if (!isPart || shape.part) return 'default' in shape && sameValue(minimal(shape, shape.default), least);
  // In a group's settings an empty object sets nothing; what has no default is switched on by being there.
  return 'default' in shape && isObject(least) && Object.keys(least).length === 0;
}

/** Whether a shape is of settings of which an empty object says nothing: it need not be switched on to be filled. */
export const isBareGroup = (shape: Shape): boolean =>
  shape.properties !== undefined && !shape.part && sameValue(readShape(shape, {}), {});

/** The shorter of two ways to write the same: a level without options, a pattern without a message. */
function minimalOf(shapes: readonly Shape[], value: unknown): unknown {
  if (Array.isArray(value)) {
    const tuple = shapes.find(({ prefixItems }) => prefixItems);
    if (!tuple) return value;
    const [level, options, ...more] = minimal(tuple, value) as unknown[];
    const isBare = more.length === 0 && isObject(options) && Object.keys(options).length === 0;
    return isBare ? level : value.length > 2 ? value : [level, options];
  }
  const object = isObject(value) && shapes.find(({ properties }) => properties);
  if (!object) return value;
  const least = minimal(object, value) as JsonObject;
  const short = shorthandOf(shapes);
  return short !== null && Object.keys(least).join() === short ? least[short] : least;
}

/** Of a text or an object that needs nothing but that text: the name it has there; null for any other choice. */
export function shorthandOf(shapes: readonly Shape[]): string | null {
  const [text, object] = shapes;
  const isEither = shapes.length === 2 && text?.type === 'string' && object?.required?.length === 1;
  return isEither ? object.required[0]! : null;
}

/** The text of a policy file. */
export const policyText = (policy: JsonObject): string => `${JSON.stringify(policy, null, 2)}\n`;
