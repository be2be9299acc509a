/** The language of texts for people: Vietnamese or English. */
export type Language = "vi" | "en";

/** Words for people, complete in both languages. Vietnamese is the one the law was written in. */
export type Bilingual = { readonly vi: string; readonly en: string };
