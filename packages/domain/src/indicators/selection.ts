import type { PlainDate } from "../dates/plain-date.ts";
import type { FactKind, FactOf } from "./plan-fact.ts";

/** The fields of a fact whose values are of one type. */
export type FieldThatIs<Kind extends FactKind, Value> = {
  [Field in keyof FactOf<Kind> & string]: NonNullable<FactOf<Kind>[Field]> extends Value ? Field : never;
}[keyof FactOf<Kind> & string];

/** A field of a fact that holds a day. */
export type DayField<Kind extends FactKind> = FieldThatIs<Kind, PlainDate>;

/** A field of a fact that holds a number. */
export type NumberField<Kind extends FactKind> = FieldThatIs<Kind, number>;

/** What a fact must be like. `is: null` asks for an unknown or empty field. */
export type ConditionOn<Kind extends FactKind> = {
  [Field in FieldThatIs<Kind, string | number | boolean>]:
    | { readonly field: Field; readonly is: FactOf<Kind>[Field] }
    | { readonly field: Field; readonly isNot: FactOf<Kind>[Field] }
    | { readonly field: Field; readonly oneOf: readonly NonNullable<FactOf<Kind>[Field]>[] }
    | { readonly field: Field; readonly isKnown: true }
    | (FactOf<Kind>[Field] extends number ? { readonly field: Field; readonly atLeast: number } : never);
}[FieldThatIs<Kind, string | number | boolean>];

/**
 * What a selected fact adds; nothing said = one.
 * `sum`: the number in a field. `distinct`: one for each different value of a field (`commune`: for each commune of
 * today); the first fact by day, then by id, stands for all with the same value, so that rows add up to the total.
 * `latest`: the number in a field, but only of the last day up to the end of the period on which a commune has facts.
 */
export type Counting<Kind extends FactKind> =
  | { readonly sum: NumberField<Kind> }
  | { readonly distinct: FieldThatIs<Kind, string> | "commune"; readonly eachYear?: true }
  | { readonly latest: NumberField<Kind> };

/** Which facts of one kind count, by which of their days, and what each adds. */
export type SelectionOf<Kind extends FactKind> = {
  readonly fact: Kind;
  /**
   * The day of a fact that must lie in the period. A span, from one day to another or still open, must touch it:
   * what was carried over from an earlier period is then counted too.
   */
  readonly on: DayField<Kind> | { readonly from: DayField<Kind>; readonly until: DayField<Kind> };
  /** All of them must hold. */
  readonly where: readonly ConditionOn<Kind>[];
  readonly counts?: Counting<Kind>;
};

/** Which facts count, and by which of their days. */
export type Selection = { [Kind in FactKind]: SelectionOf<Kind> }[FactKind];

/** One test that a counted fact must pass. */
export type Condition = Selection["where"][number];

/** Not facts but places: the communes that have not ended, each in the former district that holds its seat. */
export type CommunesOfToday = { readonly places: "communes-of-today" };
