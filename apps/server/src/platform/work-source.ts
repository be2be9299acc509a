import type { AccessNeed, DeadlineRuleId, Instant } from "@tgpl/domain";
import type { Right } from "./access.ts";
import type { UserCtx } from "./context.ts";
import type { WorkReach } from "./work-reach.ts";

/** Whose turn it is, and so how a thing to do is sorted and told. */
export const workPaces = [
  /** Due “at once”, with no number of days: it counts up from when it began. */
  "at-once",
  /** Ours to do until its limit. */
  "by-limit",
  /** Somebody else's turn; ours again once their limit has passed. */
  "waiting",
  /** Takes place at its `due`, the end of the day where no hour is known, and is over after it. */
  "appointment",
] as const;
export type WorkPace = (typeof workPaces)[number];

/** Something open, as its stage finds it. The screens word it by its kind. */
export type OpenWork<Kind extends string = string, SubjectType extends string = string> = {
  readonly kind: Kind;
  /** The record whose page has the move. */
  readonly subject: { readonly type: SubjectType; readonly id: string };
  readonly fullName: string;
  readonly fileCode: string | null;
  /** When it began: the moment from which its clock counts. */
  readonly since: Instant;
  /** null where nothing is due, or where the end of a running limit cannot be told yet. */
  readonly due: Instant | null;
  /** The clock of the law behind `due`. */
  readonly rule: DeadlineRuleId | null;
  /** Who or where else: the agency that sent the notice, the court of the hearing, the body that is asked. */
  readonly where?: string | null;
  /** What the person needs at a meeting or in a letter. */
  readonly accessNeeds?: readonly AccessNeed[];
  /** For a limit in hours that an agency began: from when the rest of it is ours. */
  readonly oursFrom?: Instant | null;
};

/** What is asked of a source. */
export type WorkAsked = {
  readonly reach: WorkReach;
  /** Only what falls due in these moments, both included. null = whatever is open. */
  readonly due: { readonly from: Instant; readonly until: Instant } | null;
  /** At most this many, what is due first before the rest. */
  readonly most: number;
};

/**
 * What one stage knows to be open. `find` and `count` are bounded by what is open now, whatever the length of the
 * history: they go by an index on the open rows alone.
 */
export type WorkSource<Kind extends string = string, SubjectType extends string = string> = {
  readonly kinds: Readonly<Record<Kind, WorkPace>>;
  readonly subjectType: SubjectType;
  /** Who has no such right is shown nothing of it. */
  readonly right: Right;
  readonly find: (ctx: UserCtx, asked: WorkAsked) => Promise<readonly OpenWork<Kind, SubjectType>[]>;
  /** How many `find` would answer with `due: null` and no bound. */
  readonly count: (ctx: UserCtx, reach: WorkReach) => Promise<number>;
};

/** Keeps the names of the kinds and of the subject in the type, so that they reach the screens. */
export function workSource<const Kind extends string, const SubjectType extends string>(
  source: WorkSource<Kind, SubjectType>,
): WorkSource<Kind, SubjectType> {
  return source;
}
