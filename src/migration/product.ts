import type { Draft } from './draft';

/** A settings file of another product, read as text. */
export interface SettingsFile {
  /** As it is shown. */
  readonly name: string;
  /** Which of the product's files it is: its name as the product writes it. */
  readonly kind: string;
  readonly text: string;
}

export interface Product {
  readonly id: ProductId;
  /** Of its settings files. */
  readonly fileNames: readonly string[];
  /** Takes what the files say into the draft, with a note on everything. */
  take(files: readonly SettingsFile[], draft: Draft): void;
}

export const productIds = ['outlookokan', 'flexconfirmmail'] as const;
export type ProductId = (typeof productIds)[number];
