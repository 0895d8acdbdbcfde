export interface Rates {
  readonly precision: number;
  readonly recall: number;
}

/** Of what was given the share that was right, and of what was due the share that was given; 1 where there is none. */
export const ratesOf = ({ right, given, due }: { right: number; given: number; due: number }): Rates => ({
  precision: given ? right / given : 1,
  recall: due ? right / due : 1,
});

/** The lines of a table written as text; blank ones are there for the eye. */
export const linesOf = (table: string): string[] => table.split('\n').filter((line) => line !== '');
