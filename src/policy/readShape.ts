import { parseAddress } from '../message/address';
import { isKeyword } from './keywords';

/**
 * A JSON Schema in the few keywords that a policy needs. Every object is closed, every tuple as long as its
 * `prefixItems`. Three keywords are our own: `part`, `uniqueBy`, the property no two entries share, and the values of
 * `format`. That a path leads to a setting, or that a channel's address can be used, is not looked at here: one that does
 * not lets users change nothing, and one that cannot is not offered.
 */
export interface Shape {
  /** Of an object of whose properties, and of theirs, none has a default; the entries of lists in it do. */
  readonly part?: boolean;
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly default?: unknown;
  readonly anyOf?: readonly Shape[];
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly required?: readonly string[];
  readonly items?: Shape;
  readonly prefixItems?: readonly Shape[];
  readonly minItems?: number;
  readonly uniqueItems?: boolean;
  readonly uniqueBy?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly format?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
}

type JsonObject = Readonly<Record<string, unknown>>;

/** What no JSON value is. */
const FAULT = undefined;

/**
 * Reads a parsed JSON value: a copy with every default filled in, or undefined where there is any fault in it.
 * Says whether, not why: the words for that would weigh on every Send.
 */
export function readShape(shape: Shape, value: unknown, isPart = shape.part): unknown {
  const { anyOf, properties, items, prefixItems } = shape;
  if (anyOf) return firstOf(anyOf, value);
  if (properties) return isObject(value) ? readObject(shape, properties, value, isPart) : FAULT;
  if (prefixItems) {
    return Array.isArray(value) && value.length === prefixItems.length
      ? whole(prefixItems.map((each, index) => readShape(each, value[index])))
      : FAULT;
  }
  if (items) return Array.isArray(value) ? readList(shape, items, value) : FAULT;
  return fits(shape, value) ? value : FAULT;
}

function firstOf(shapes: readonly Shape[], value: unknown): unknown {
  for (const shape of shapes) {
    const read = readShape(shape, value);
    if (read !== FAULT) return read;
  }
  return FAULT;
}

function readObject(
  { required = [] }: Shape,
  properties: Readonly<Record<string, Shape>>,
  value: JsonObject,
  isPart: boolean | undefined,
) {
  const names = Object.keys(properties);
  const given = Object.keys(value);
  if (given.some((name) => names.indexOf(name) < 0)) return FAULT;
  if (required.some((name) => given.indexOf(name) < 0)) return FAULT;
  const result: Record<string, unknown> = {};
  for (const name of names) {
    const shape = properties[name]!;
    const usual = isPart ? undefined : shape.default;
    const written = given.indexOf(name) < 0 ? usual : value[name];
    if (written === undefined) continue;
    const part = readShape(shape, written, isPart);
    if (part === FAULT) return FAULT;
    result[name] = part;
  }
  return result;
}

function readList({ minItems = 0, uniqueItems, uniqueBy }: Shape, items: Shape, value: readonly unknown[]) {
  const ids = uniqueBy
    ? value.map((each) => (each as JsonObject | null)?.[uniqueBy])
    : uniqueItems
      ? value
      : [];
  if (value.length < minItems || new Set(ids).size < ids.length) return FAULT;
  return whole(value.map((each) => readShape(items, each)));
}

const whole = (list: readonly unknown[]) => (list.indexOf(FAULT) < 0 ? list : FAULT);

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function fits(shape: Shape, value: unknown): boolean {
  if (shape.enum) return shape.enum.indexOf(value) >= 0;
  if ('const' in shape) return value === shape.const;
  if (typeof value === 'string') return shape.type === 'string' && fitsText(shape, value);
  if (typeof value === 'boolean') return shape.type === 'boolean';
  return (
    typeof value === 'number' &&
    (shape.type === 'number' ? isFinite(value) : shape.type === 'integer' && Number.isSafeInteger(value)) &&
    !(value < shape.minimum!) &&
    !(value > shape.maximum!) &&
    !(value <= shape.exclusiveMinimum!)
  );
}

const fitsText = ({ minLength = 0, maxLength, pattern = '', format }: Shape, text: string): boolean =>
  text.length >= minLength &&
  !(text.length > maxLength!) &&
  (pattern === '' || new RegExp(pattern).test(text)) &&
  (format === 'keyword' ? isKeyword(text) : format !== 'address' || parseAddress(text) !== null);
