import type { Side } from "@tgpl/ui/merge/clash-list.tsx";
import { type Clash, isSame, mergeFields, valueAt, withChoice } from "@tgpl/ui/merge/merge-fields.ts";
import { useEffect, useRef, useState } from "react";
import type { FieldValues, UseFormReturn } from "react-hook-form";

export interface MergeOptions<Source, Values extends FieldValues> {
  form: UseFormReturn<Values>;
  /** The record as it was loaded last; undefined while it is new. */
  record: Source | undefined;
  /** Differs when somebody has saved. */
  versionOf: (record: Source) => string;
  toValue: (record: Source) => Values;
  /** Groups that are chosen as one: see `mergeFields`. */
  whole?: readonly string[] | undefined;
}

export type OpenClash = Clash & { chosen: Side | null };

/** What came of a change that somebody else saved while something was being typed. */
export interface Merge<Values> {
  /** Null while nobody else changed anything. */
  clashes: readonly OpenClash[];
  taken: readonly string[];
  /** Somebody else's change came in. */
  hasHappened: boolean;
  choose: (path: string, side: Side) => void;
  /** Clashes in which nobody has chosen or typed anything new. */
  open: () => readonly OpenClash[];
  /**
   * What stands in the form is saved, as this version: its coming back is nobody else's change. Null where the version
   * is not known, because the record is new.
   */
  noteSaved: (value: Values, version: string | null) => void;
  /** Puts words typed earlier, upon another version, into the form as it stands now. */
  bring: (base: Values, mine: Values) => void;
}

/** What the words here began from; without a version while it is this window's own first save. */
type Base<Values> = { value: Values; version: string | null };

type State = { clashes: readonly OpenClash[]; taken: readonly string[]; hasHappened: boolean };
const nothing: State = { clashes: [], taken: [], hasHappened: false };

/**
 * Brings a newer version of the record into the form: what only one side changed merges by itself, and where both
 * changed the same field a person chooses.
 */
export function useMergedForm<Source, Values extends FieldValues>(
  options: MergeOptions<Source, Values>,
): Merge<Values> {
  const { form, record, versionOf, toValue, whole } = options;
  const [state, setState] = useState<State>(nothing);
  const base = useRef<Base<Values> | undefined>(
    record && { value: toValue(record), version: versionOf(record) },
  );
  const { isDirty } = form.formState;

  const mergeInto = (was: Values, mine: Values, theirs: Values, isOfOthers = true) => {
    const merged = mergeFields(was, mine, theirs, whole);
    form.reset(theirs);
    form.reset(merged.value, { keepDefaultValues: true });
    if (!isOfOthers) return;
    setState((before) => {
      const fresh = merged.clashes.map((clash) => ({ ...clash, chosen: null }));
      const left = stillOpen(before.clashes, fresh, theirs);
      return { clashes: [...left, ...fresh], taken: merged.taken, hasHappened: true };
    });
  };

  useEffect(() => {
    if (!record || versionOf(record) === base.current?.version) return;
    const was = base.current;
    const theirs = toValue(record);
    base.current = { value: theirs, version: versionOf(record) };
    if (was && isDirty) mergeInto(was.value, form.getValues(), theirs, was.version !== null);
    else {
      form.reset(theirs);
      setState(nothing);
    }
  }, [form, record]);

  return {
    ...state,
    choose: (path, side) => {
      const clash = state.clashes.find((one) => one.path === path);
      if (!clash) return;
      form.reset(withChoice(form.getValues(), path, clash[side]), { keepDefaultValues: true });
      setState({
        ...state,
        clashes: state.clashes.map((one) => (one.path === path ? { ...one, chosen: side } : one)),
      });
    },
    open: () => {
      const value = form.getValues();
      return state.clashes.filter(
        ({ path, chosen, mine }) => chosen === null && isSame(valueAt(value, path), mine),
      );
    },
    noteSaved: (value, version) => {
      base.current = { value, version };
      setState(nothing);
    },
    bring: (was, mine) => mergeInto(was, mine, base.current?.value ?? was),
  };
}

/** An earlier clash that a newer version does not settle: their words are those of the newer one. */
function stillOpen(
  before: readonly OpenClash[],
  fresh: readonly OpenClash[],
  theirs: object,
): readonly OpenClash[] {
  return before
    .filter(({ path }) => fresh.every((one) => one.path !== path))
    .map((clash) => ({ ...clash, theirs: valueAt(theirs, clash.path) }))
    .filter(({ mine, theirs: now }) => !isSame(mine, now));
}
