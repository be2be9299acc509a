/** A paragraph, or a list of points under the paragraph before it. */
export type LetterPart = string | readonly string[];

/** The words of a letter, top to bottom. Its head, its number and its day are written by hand. */
export interface Letter {
  subject: string;
  /** What it rests on in the law, one after the other. */
  grounds: readonly string[];
  to: string;
  body: readonly LetterPart[];
  recipients: readonly string[];
  /** Office of who signs. */
  signedBy: string;
  /** What is not confirmed in it, by the numbers that stand in the text. */
  notes: readonly string[];
}
