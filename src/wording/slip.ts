/** What a slip most likely is; says how a finding words it. */
export type SlipKind =
  /** Something else was meant: `replacement` says what. */
  | 'mistyped'
  /** A letter, particle or word stands there twice. */
  | 'doubled'
  /** Letters that the input method had not turned into kana yet. */
  | 'half-typed'
  /** Nobody sees it, or it only looks like the letter that was meant. */
  | 'character'
  /** A bracket without its counterpart. */
  | 'bracket';

/** A likely typing slip. Offsets count UTF-16 units. */
export interface Slip {
  readonly start: number;
  readonly end: number;
  readonly kind: SlipKind;
  /** What the stretch should most likely read instead; left out where nobody can tell. */
  readonly replacement?: string;
}

/** Finds one kind of slips in a prose text, see {@link ../prose}. Pure. */
export type SlipRule = (text: string) => Slip[];

/** The slips of one message: offsets are those of its subject and of `body.text`. */
export interface MessageSlips {
  readonly subject: readonly Slip[];
  readonly body: readonly Slip[];
}

/** What is known of a message's wording: its slips, or that nobody could look for them. */
export type WordingFacts = MessageSlips | 'failed';

/** What the author wrote: the subject, and the body with everything else blanked. */
export interface AuthoredText {
  readonly subject: string;
  readonly body: string;
}

export type ReadWording = (text: AuthoredText) => Promise<MessageSlips>;
