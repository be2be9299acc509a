/**
 * Vietnamese names: folding, sorting, and how alike two of them are.
 *
 * @module
 */

export type { SyllableReason } from "./compare-syllables.ts";
export { foldVietnamese } from "./fold-vietnamese.ts";
export { type NameReason, type NameSimilarity, nameSimilarity } from "./name-similarity.ts";
export { nameSortKey, vietnameseSortKey } from "./vietnamese-sort-key.ts";
