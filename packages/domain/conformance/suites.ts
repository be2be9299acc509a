import type { Suite } from "./suite.ts";
import { deadlines } from "./suites/deadlines.ts";
import { eligibility } from "./suites/eligibility.ts";
import { names } from "./suites/names.ts";
import { quality } from "./suites/quality.ts";
import { receipts } from "./suites/receipts.ts";
import { suppression } from "./suites/suppression.ts";

/** Every file of the conformance suite. */
export const suites: readonly Suite[] = [eligibility, deadlines, quality, suppression, names, receipts];
