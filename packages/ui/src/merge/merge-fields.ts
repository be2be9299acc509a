/** What a form can hold: words, choices, lists of codes, and groups of such. */
export type Mergeable = unknown;

/** One field that both changed, to different things. Groups are named with a dot: `answers.household`. */
export interface Clash {
  path: string;
  base: Mergeable;
  mine: Mergeable;
  theirs: Mergeable;
}

export interface Merged<Values> {
  /** With everything that merged by itself; where both changed the same, mine stands until somebody chooses. */
  value: Values;
  clashes: readonly Clash[];
  /** Fields that only the others changed, and that are taken over. */
  taken: readonly string[];
}

/**
 * Brings two changes of one form together, field by field. What only one side changed is taken; groups are merged part
 * by part and lists of codes member by member; only the same field changed to different things is left to a person.
 *
 * @example
 * mergeFields({ name: "An", phone: "" }, { name: "Ân", phone: "" }, { name: "An", phone: "0900" })
 * // { value: { name: "Ân", phone: "0900" }, clashes: [], taken: ["phone"] }
 */
export function mergeFields<Values extends object>(
  base: Values,
  mine: Values,
  theirs: Values,
  /** Groups that make sense as one thing only, by their path: a place with its code and its name. */
  whole: readonly string[] = [],
): Merged<Values> {
  const clashes: Clash[] = [];
  const taken: string[] = [];
  const merge = (path: string, was: Mergeable, here: Mergeable, there: Mergeable): Mergeable => {
    if (isSame(here, there) || isSame(was, there)) return here;
    if (isSame(was, here)) {
      taken.push(path);
      return there;
    }
    const isOne = whole.includes(path);
    if (!isOne && isGroup(was) && isGroup(here) && isGroup(there)) return mergeGroup(path, was, here, there);
    if (isList(was) && isList(here) && isList(there)) return mergeLists(was, here, there);
    clashes.push({ path, base: was, mine: here, theirs: there });
    return here;
  };
  const mergeGroup = (path: string, was: Group, here: Group, there: Group): Group => {
    const names = [...new Set([was, here, there].flatMap(Object.keys))];
    return Object.fromEntries(
      names.map((name) => [
        name,
        merge(path === "" ? name : `${path}.${name}`, was[name], here[name], there[name]),
      ]),
    );
  };
  const value = mergeGroup("", base as Group, mine as Group, theirs as Group) as Values;
  return { value, clashes, taken };
}

/** The value with the choice made at a clash. */
export function withChoice<Values extends object>(value: Values, path: string, choice: Mergeable): Values {
  const [first = "", ...rest] = path.split(".");
  const group = value as Group;
  const inner = group[first];
  const next = rest.length > 0 && isGroup(inner) ? withChoice(inner, rest.join("."), choice) : choice;
  return { ...group, [first]: next } as Values;
}

/** What stands at a path: `answers.household`. */
export function valueAt(value: object, path: string): Mergeable {
  return path
    .split(".")
    .reduce<Mergeable>((inner, name) => (isGroup(inner) ? inner[name] : undefined), value);
}

/** Both say the same; a field that is missing is one that is undefined. The order of a list of codes says nothing. */
export function isSame(one: Mergeable, other: Mergeable): boolean {
  if (Object.is(one, other)) return true;
  if (isList(one) && isList(other)) return one.length === other.length && one.every((x) => other.includes(x));
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((item, at) => isSame(item, other[at]));
  if (!isGroup(one) || !isGroup(other)) return false;
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].every((name) => isSame(one[name], other[name]));
}

type Group = Record<string, Mergeable>;

function isGroup(value: Mergeable): value is Group {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Codes, each at most once: a list that is a set. */
function isList(value: Mergeable): value is readonly string[] {
  return (
    Array.isArray(value) &&
    value.every((item) => typeof item === "string") &&
    new Set(value).size === value.length
  );
}

function mergeLists(was: readonly string[], here: readonly string[], there: readonly string[]): string[] {
  const kept = here.filter((code) => there.includes(code) || !was.includes(code));
  return [...kept, ...there.filter((code) => !was.includes(code) && !here.includes(code))];
}
