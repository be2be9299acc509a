import type { LegalTerm } from "../law/legal-term.ts";
import type { RequestChannel } from "./request-channel.ts";

/** How a proof paper was handed in or seen (11/2017/QH14#29). Whether a database may stand for a paper is unconfirmed (U8). */
export const paperSights = [
  {
    code: "original",
    label: { vi: "Bản chính", en: "Original" },
    provision: "11/2017/QH14#29",
    evidence: "seen",
  },
  {
    code: "certified-copy",
    label: { vi: "Bản sao chứng thực", en: "Certified copy" },
    provision: "11/2017/QH14#29",
    evidence: "seen",
  },
  {
    code: "electronic-copy",
    label: { vi: "Bản fax, bản điện tử", en: "By fax or electronically" },
    provision: "11/2017/QH14#29",
    evidence: "seen",
  },
  {
    code: "database",
    label: { vi: "Cơ sở dữ liệu", en: "Database" },
    provision: null,
    evidence: "unconfirmed",
  },
] as const satisfies readonly LegalTerm[];

/** How a proof paper was seen: a code of `paperSights`. */
export type PaperSight = (typeof paperSights)[number]["code"];

/** A paper as far as it bears on whether its original is still to be seen. */
export type HandedInPaper = {
  readonly code: string;
  readonly seen: PaperSight;
  /** When the original was laid beside it; missing or `null` = not yet. */
  readonly originalCheckedAt?: string | null;
};

/**
 * The papers whose originals are still to be checked when the person is met: those that came by fax or
 * electronically (Điều 29).
 *
 * @example
 * originalsToCheck([
 *   { code: "disability-certificate", seen: "electronic-copy" },
 *   { code: "age-paper", seen: "original" },
 * ])
 * // ["disability-certificate"]
 */
export function originalsToCheck(papers: readonly HandedInPaper[]): readonly string[] {
  return papers
    .filter(({ seen, originalCheckedAt }) => seen === "electronic-copy" && !originalCheckedAt)
    .map(({ code }) => code);
}

const usual: Record<RequestChannel, readonly PaperSight[]> = {
  counter: ["original", "certified-copy"],
  post: ["certified-copy"],
  electronic: ["electronic-copy"],
  "mobile-session": ["original", "certified-copy"],
  referral: ["certified-copy", "electronic-copy"],
};

/**
 * How papers are handed in with a request that came this way, the usual one first (Điều 29). A paper that comes later
 * may come in another way.
 *
 * @example usualSights("post") // ["certified-copy"]
 */
export function usualSights(channel: RequestChannel): readonly PaperSight[] {
  return usual[channel];
}
