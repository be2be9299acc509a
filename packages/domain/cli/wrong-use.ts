import type { Bilingual } from "@tgpl/domain";

/** The command was called wrongly: exit code 2. */
export class WrongUse extends Error {
  override readonly name = "WrongUse";
  readonly words: Bilingual;

  constructor(words: Bilingual) {
    super(words.en);
    this.words = words;
  }
}
