import * as z from 'zod/mini';
import { checkReferenceTexts } from '../../src/locales/checkReference';
import { policyReferenceTexts } from '../../src/locales/policyReference';
import type { Texts } from '../../src/locales/texts';
import { policySchema } from '../../src/policy/schema';

type JsonSchema = z.core.JSONSchema.BaseSchema;

/** Without words; tests of values that JSON Schema has no keyword for as `format` and `uniqueBy`. */
export const bareSchema = (): JsonSchema =>
  z.toJSONSchema(policySchema, { io: 'input', target: 'draft-2020-12' });

/** The policy file's JSON Schema (2020-12), for editors: what may be written, with a description of each setting. */
export function policyJsonSchema(): JsonSchema {
  const schema = bareSchema();
  describe(schema, []);
  const { groups } = schema.properties as { groups: { items: { properties: { policy: JsonSchema } } } };
  const names = Object.keys(schema.properties!).filter(isPartName);
  groups.items.properties.policy = {
    type: 'object',
    description: groups.items.properties.policy.description!,
    properties: Object.fromEntries(names.map((name) => [name, { $ref: `#/properties/${name}` }])),
    additionalProperties: false,
  };
  // `$schema` stays the first key.
  return Object.assign({ $schema: schema.$schema, title: 'Yubisashi policy' }, schema);
}

/** Whether a group may have a setting of the policy too. */
export const isPartName = (name: string): boolean =>
  !['$schema', 'version', 'groups', 'directoryFile'].includes(name);

/** Walks down the properties. The parts of a value (entries of a list, alternatives) are described with it as a whole. */
function describe(schema: JsonSchema, path: readonly string[], isPart = false): void {
  // Editors may reject what no standard names.
  delete schema.format;
  delete schema.uniqueBy;
  delete schema.part;
  const description = isPart ? null : descriptionOf(path);
  if (description) schema.description = description;
  for (const [name, child] of Object.entries(schema.properties ?? {})) {
    if (typeof child === 'object') describe(child, [...path, name]);
  }
  for (const part of [schema.items ?? [], schema.prefixItems ?? [], schema.anyOf ?? []].flat()) {
    if (typeof part === 'object') describe(part, path, true);
  }
}

function descriptionOf(path: readonly string[]): string | null {
  const [area, check, option] = path;
  if (area !== 'checks' || check === undefined) return inBoth(policyReferenceTexts, path.join('.'));
  return inBoth(checkReferenceTexts, option === undefined ? `${check}.name` : `${check}.options.${option}`);
}

/** Japanese first, then English: an editor shows one description whatever its language. */
function inBoth<Key extends string>(texts: Texts<Key>, name: string): string | null {
  const key = texts.keys.find((known) => known === name);
  return key === undefined ? null : `${texts.text('ja', key)} / ${texts.text('en', key)}`;
}
