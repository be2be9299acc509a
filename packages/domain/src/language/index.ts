/**
 * Words for people in both languages.
 *
 * @module
 */

export type { Bilingual, Language } from "./bilingual.ts";
