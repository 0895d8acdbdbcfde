/** Files by their path, with slashes whatever the system. */
export type Files = ReadonlyMap<string, Uint8Array>;

const TEXT = /\.(?:html|js|css|json|xml|svg|txt|md|conf|config)$|(?:^|\/)(?:SHA256SUMS|Containerfile)$/;

export const isText = (path: string): boolean => TEXT.test(path);

export const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A file's text. @throws Error where there is none. */
export function textIn(files: Files, path: string): string {
  const bytes = files.get(path);
  if (!bytes) throw new Error(`There is no ${path}.`);
  return textOf(bytes);
}

export const jsonFile = (value: unknown): Uint8Array => bytesOf(`${JSON.stringify(value, null, 2)}\n`);
