import { InvalidInput } from "../input/invalid-input.ts";
import type { Bilingual } from "../language/bilingual.ts";
import { canonicalJson } from "./canonical-json.ts";
import { decideEligibility } from "./decide-eligibility.ts";
import { EligibilityReceipt } from "./eligibility-receipt.ts";
import { digestOf } from "./issue-receipt.ts";
import { rulesHash } from "./rules-version.ts";

export type ReceiptFault = "malformed" | "changed-since-issued" | "decision-differs" | "rules-have-changed";

export type ReceiptCheck = { readonly valid: boolean; readonly because?: ReceiptFault };

export const receiptFaults: Readonly<Record<ReceiptFault, Bilingual>> = {
  malformed: {
    vi: "Biên nhận không đúng dạng.",
    en: "The receipt is not well formed.",
  },
  "changed-since-issued": {
    vi: "Biên nhận đã bị thay đổi sau khi lập.",
    en: "The receipt was changed after it was issued.",
  },
  "decision-differs": {
    vi: "Tính lại từ các dữ kiện thì ra kết quả khác.",
    en: "Deciding again from the facts gives another answer.",
  },
  "rules-have-changed": {
    vi: "Biên nhận được lập theo bộ quy tắc khác; bộ quy tắc hiện nay cho kết quả khác với ngày đó.",
    en: "The receipt was issued by other rules; today's rules give another answer for that day.",
  },
};

/**
 * Whether a receipt is as it was issued, and whether deciding again gives the same answer. Later rules do not make
 * it invalid as long as they say the same of its day. The digest finds a changed byte; it is no signature.
 *
 * @example verifyReceipt(decision.receipt) // { valid: true }
 */
export function verifyReceipt(receipt: EligibilityReceipt): ReceiptCheck {
  const read = EligibilityReceipt.safeParse(receipt);
  if (!read.success) return { valid: false, because: "malformed" };
  const { digest, ...content } = read.data;
  if (digestOf(content) !== digest) return { valid: false, because: "changed-since-issued" };
  if (isDecidedAgain(read.data)) return { valid: true };
  return {
    valid: false,
    because: content.rulesHash === rulesHash ? "decision-differs" : "rules-have-changed",
  };
}

function isDecidedAgain({ facts, on, outcome, grounds }: EligibilityReceipt): boolean {
  try {
    const again = decideEligibility(facts, on);
    return canonicalJson([again.outcome, again.grounds]) === canonicalJson([outcome, grounds]);
  } catch (error) {
    if (error instanceof InvalidInput) return false;
    throw error;
  }
}
