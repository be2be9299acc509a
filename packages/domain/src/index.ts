/**
 * The law on legal aid as dated, cited and explained rules. All doors in the order of the way of data; a new name is
 * added to its stage's own door.
 *
 * @packageDocumentation
 */

// What every stage stands on: days, input, the law, places and names, deadlines, small counts.

export * from "./dates/index.ts";
export * from "./deadlines/index.ts";
export * from "./input/index.ts";
export * from "./language/index.ts";
export * from "./law/index.ts";
export * from "./names/index.ts";
export * from "./places/index.ts";
export * from "./privacy/index.ts";

// The stages: who asks …

export * from "./applicants/index.ts";

// … for what …

export * from "./requests/index.ts";

// … whether they have the right to it …

export * from "./eligibility/index.ts";

// … what is done for them …

export * from "./cases/index.ts";

// … and how well …

export * from "./quality/index.ts";

// … together with whom …

export * from "./referrals/index.ts";

// … under which plan …

export * from "./plan/index.ts";

// … how it is made known …

export * from "./outreach/index.ts";

// … by people who are trained for it …

export * from "./training/index.ts";

// … and followed up …
// … who reports, and who is reminded …

export * from "./monitoring/index.ts";

// … and whether the plan is reached.

export * from "./indicators/index.ts";
