import fc from 'fast-check';
import { fieldOf } from '../../src/admin/fields';
import { isKeyword } from '../../src/policy/keywords';
import { readShape, type Shape } from '../../src/policy/readShape';
import { policyPart, policyShape } from '../../src/policy/shape';

/** Texts by their form; each is valid. */
const TEXTS: Readonly<Record<string, readonly string[]>> = {
  address: ['tanaka@yamada.example', 'sato@example.co.jp'],
  keyword: ['社外秘', '/極\\s*秘/', 'NDA'],
};

/** Lists and texts whose rules are the schema's alone, by the names of their settings. */
const NAMED: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  userMayOverride: fc.subarray(['checks.wording', 'recipients.trusted', 'hold']),
  url: fc.constant('msteams:/l/chat/0/0?users={addresses}'),
};

/** Values that a shape takes, made from the shape itself, some with defaults written out. */
export function valuesOf(shape: Shape): fc.Arbitrary<unknown> {
  const { anyOf, properties, items, prefixItems, enum: choices } = shape;
  if ('const' in shape) return fc.constant(shape.const);
  if (anyOf) return fc.oneof(...anyOf.map(valuesOf));
  if (prefixItems) return fc.tuple(...prefixItems.map(valuesOf));
  if (properties) return objectsOf(shape, properties);
  if (items) return listsOf(shape, items);
  const usual = 'default' in shape ? [fc.constant(shape.default)] : [];
  if (choices) return fc.oneof(...usual, fc.constantFrom(...choices));
  if (shape.type === 'boolean') return fc.boolean();
  if (shape.type === 'integer' || shape.type === 'number')
    return fc.oneof(...usual, fc.integer({ min: 2, max: 9 }));
  const texts = TEXTS[shape.format ?? ''] ?? ['a', 'b.example', 'c-1'];
  return fc.oneof(
    ...usual,
    fc.constantFrom(...texts.filter((text) => shape.format !== 'keyword' || isKeyword(text))),
  );
}

function objectsOf({ required = [] }: Shape, properties: Readonly<Record<string, Shape>>) {
  const values = Object.fromEntries(
    Object.entries(properties)
      .filter(([name]) => name !== '$schema' && name !== 'groups')
      .map(([name, child]) => [name, NAMED[name] ?? valuesOf(child)]),
  );
  return fc.record(values, { requiredKeys: required as string[] });
}

const listsOf = ({ minItems = 0, uniqueItems, uniqueBy }: Shape, items: Shape): fc.Arbitrary<unknown> =>
  fc.uniqueArray(valuesOf(items), {
    minLength: minItems,
    maxLength: 3,
    selector: (entry) =>
      uniqueBy ? (entry as Record<string, unknown>)[uniqueBy] : uniqueItems ? entry : JSON.stringify(entry),
  });

/** Valid policies, with groups and without. */
export const policies: fc.Arbitrary<Record<string, unknown>> = fc
  .record(
    {
      policy: valuesOf(policyShape),
      groups: fc.uniqueArray(
        fc.record({
          id: fc.constantFrom('sales', 'board', 'labs'),
          for: fc.constant(['*@sales.example']),
          policy: valuesOf(policyPart),
        }),
        { maxLength: 2, selector: ({ id }) => id },
      ),
    },
    { requiredKeys: ['policy'] },
  )
  .map(({ policy, groups }) => ({ ...(policy as object), ...(groups && { groups }) }))
  .filter((policy) => readShape(policyShape, policy) !== undefined);

export const isTable = (shape: Shape): boolean => ['list', 'records'].includes(fieldOf(shape).kind);
