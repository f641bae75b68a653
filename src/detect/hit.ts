/** One place where a list was met: its first and last token, and the tokens that are its words (not its gaps). */
export interface Hit {
  readonly first: number;
  readonly last: number;
  readonly words: readonly number[];
  /** How many tokens between the words were passed over. */
  readonly gaps: number;
}
