/** Three values: a missing fact makes an answer unknown, not false (Kleene's strong logic). */
export type Truth = true | false | "unknown";

/** Yes when all are; no as soon as one is not; else unknown. */
export function both(first: Truth, second: Truth): Truth {
  if (first === false || second === false) return false;
  return first === true && second === true ? true : "unknown";
}

/** Yes as soon as one is; no when none is; else unknown. */
export function either(first: Truth, second: Truth): Truth {
  if (first === true || second === true) return true;
  return first === false && second === false ? false : "unknown";
}

/** A fact that answers by itself. */
export function asTruth(fact: boolean | undefined): Truth {
  return fact ?? "unknown";
}
