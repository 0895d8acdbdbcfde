/**
 * A stand-in for MicrosoftAjax.js, which Office.js fetches from a CDN unless `Sys` and `Type` already exist. Written anew from
 * the list of what Office.js 1.1.110 asks of it (office.debug.js and outlook-web-16.01.debug.js); it copies none of Microsoft's.
 */
export {};

interface ParameterRule {
  readonly name: string;
  readonly type?: { readonly name: string };
  readonly mayBeNull?: boolean;
  readonly optional?: boolean;
}

type Constructor = new (...args: never[]) => unknown;

function makeError(kind: string, detail?: string): Error {
  const error = new Error(`Sys.${kind}${detail ? `: ${detail}` : ''}`);
  error.name = `Sys.${kind}`;
  return error;
}

/** Null where `values` keep the rules, else the error that the caller throws. */
function validateParams(values: ArrayLike<unknown>, rules: readonly ParameterRule[]): Error | null {
  for (const [index, rule] of rules.entries()) {
    const value = values[index];
    if (value === undefined || value === null) {
      if (!rule.mayBeNull && !rule.optional) return makeError('ArgumentNullException', rule.name);
    } else if (rule.type && !isOfType(value, rule.type)) {
      return makeError('ArgumentTypeException', rule.name);
    }
  }
  return null;
}

function isOfType(value: unknown, type: { readonly name: string }): boolean {
  return typeof value === type.name.toLowerCase() || value instanceof (type as unknown as Constructor);
}

function registerNamespace(path: string): void {
  let parent = globalThis as unknown as Record<string, Record<string, unknown>>;
  for (const name of path.split('.')) {
    parent[name] ??= {};
    parent = parent[name] as Record<string, Record<string, unknown>>;
  }
}

class StringBuilder {
  private readonly parts: string[] = [];
  append(text: unknown): this {
    this.parts.push(String(text));
    return this;
  }
  toString(separator = ''): string {
    return this.parts.join(separator);
  }
}

const hidden = (value: unknown): PropertyDescriptor => ({ value, writable: true, configurable: true });

// `Type` is `Function` itself, so that every constructor of the string files has `registerClass`.
Object.defineProperties(Function.prototype, {
  registerClass: hidden(function registerClass(this: unknown) {
    return this;
  }),
});
Object.defineProperties(Function, {
  registerNamespace: hidden(registerNamespace),
  _validateParams: hidden(validateParams),
  createDelegate: hidden((target: unknown, method: (...args: unknown[]) => unknown) => method.bind(target)),
  createCallback: hidden(
    (method: (...args: unknown[]) => unknown, context: unknown) =>
      (...args: unknown[]) =>
        method(...args, context),
  ),
});
Object.defineProperties(Error, {
  create: hidden((message: string, extra: object) => Object.assign(new Error(message), extra)),
  argument: hidden((name?: string, message?: string) => makeError('ArgumentException', message ?? name)),
  argumentNull: hidden((name?: string) => makeError('ArgumentNullException', name)),
  argumentOutOfRange: hidden((name?: string) => makeError('ArgumentOutOfRangeException', name)),
  argumentType: hidden((name?: string) => makeError('ArgumentTypeException', name)),
  parameterCount: hidden((message?: string) => makeError('ParameterCountException', message)),
});
Object.assign(globalThis, {
  Type: Function,
  Sys: {
    StringBuilder,
    Debug: { trace: (message: string) => console.debug(message) },
    Browser: { agent: {}, InternetExplorer: null },
    Serialization: {
      JavaScriptSerializer: {
        serialize: (value: unknown) => JSON.stringify(value),
        deserialize: (text: string) => JSON.parse(text) as unknown,
      },
    },
  },
});
