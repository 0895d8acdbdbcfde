/** One setting of a check, described by keywords of JSON Schema (2020-12). */
export type Option = NumberOption | BooleanOption | ListOption;

interface NumberOption {
  readonly type: 'number' | 'integer';
  readonly default: number;
  readonly minimum?: number;
  readonly exclusiveMinimum?: number;
}

interface BooleanOption {
  readonly type: 'boolean';
  readonly default: boolean;
}

/** Some of a number of words. */
interface ListOption {
  readonly type: 'array';
  readonly items: { readonly enum: readonly string[] };
  readonly default: readonly string[];
}

/** A check's settings by name. Data rather than a schema of a library, since every Send loads them. */
export type Options = Readonly<Record<string, Option>>;

/** The values of settings, each given or its default. */
export type OptionValues<O extends Options> = { readonly [Name in keyof O]: OptionValue<O[Name]> };

type OptionValue<O extends Option> = O extends NumberOption
  ? number
  : O extends BooleanOption
    ? boolean
    : O extends ListOption
      ? readonly O['items']['enum'][number][]
      : never;

/** @param given what the policy sets, valid by the policy's schema */
export function optionValues<O extends Options>(options: O, given: object = {}): OptionValues<O> {
  const values: Record<string, unknown> = {};
  for (const name of Object.keys(options)) values[name] = options[name]!.default;
  return Object.assign(values, given) as OptionValues<O>;
}
