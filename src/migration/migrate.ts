import type { Language } from '../locales/texts';
import { decodeSettings } from './decode';
import { Draft } from './draft';
import { flexConfirmMail } from './flexConfirmMail/flexConfirmMail';
import type { Note } from './note';
import { outlookOkan } from './outlookOkan/outlookOkan';
import { productIds, type Product, type ProductId, type SettingsFile } from './product';

/** A file as it lies there. */
export interface GivenFile {
  /** As it is shown; its last part says what it is. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Whether it was named itself, and does not only lie in a folder that was. */
  readonly isNamed: boolean;
}

export interface Migration {
  readonly product: ProductId;
  /** How many settings files were read. */
  readonly files: number;
  /** The policy's JSON value. */
  readonly policy: object;
  /** What became of every setting, in the order of the files. */
  readonly notes: readonly Note[];
}

/** None of the files is a settings file; or they are of both products. */
export type NoProduct = 'none' | 'both';

const products: Readonly<Record<ProductId, Product>> = {
  outlookokan: outlookOkan,
  flexconfirmmail: flexConfirmMail,
};

/**
 * Makes a policy of another product's settings. It asks for what the product asked for, or more, and where it asks for
 * less a note says so.
 * @param from the product; null to tell it by the files' names
 * @param language of the messages in the policy that stand for the product's own
 */
export function migrate(
  given: readonly GivenFile[],
  from: ProductId | null,
  language: Language,
): Migration | NoProduct {
  const found = productIds.filter((id) => given.some(({ path }) => kindOf(path, products[id]) !== null));
  const id = from ?? (found.length === 1 ? found[0]! : null);
  if (id === null) return found.length > 1 ? 'both' : 'none';
  const product = products[id];
  const draft = new Draft(language);
  const files = given.flatMap((file) => read(file, product, draft));
  if (files.length === 0 && draft.notes.every(({ kind }) => kind !== 'fault')) return 'none';
  product.take(files, draft);
  return { product: id, files: files.length, policy: draft.policy(), notes: draft.notes };
}

function read({ path, bytes, isNamed }: GivenFile, product: Product, draft: Draft): SettingsFile[] {
  const place = { file: path, line: null };
  const kind = kindOf(path, product);
  if (kind === null) {
    const values = { names: product.fileNames.join(', ') };
    if (isNamed) draft.note(place, 'fault', path, { text: 'file.unknown', values });
    else draft.note(place, 'unused', path, { text: 'file.other' });
    return [];
  }
  const text = decodeSettings(bytes);
  if (text !== null) return [{ name: path, kind, text }];
  draft.note(place, 'fault', path, { text: 'fault.encoding' });
  return [];
}

/** Which of the product's files it is; copies (`Whitelist (1).csv`, `Whitelist_2026.csv`) are what they are copies of. */
function kindOf(path: string, { fileNames }: Product): string | null {
  const name = (/[^\\/]*$/.exec(path)?.[0] ?? '').normalize('NFC').toLowerCase();
  return (
    fileNames.find((known) => {
      const [stem, ending] = known.toLowerCase().split('.') as [string, string];
      return (
        name.startsWith(stem) &&
        name.endsWith(`.${ending}`) &&
        !/^[a-z]/.test(name.slice(stem.length, -ending.length - 1))
      );
    }) ?? null
  );
}
