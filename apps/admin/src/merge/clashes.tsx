import { useQuery } from "@tanstack/react-query";
import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { ClashList } from "@tgpl/ui/merge/clash-list.tsx";
import { isSame, valueAt } from "@tgpl/ui/merge/merge-fields.ts";
import { type ReactNode, useEffect } from "react";
import { type FieldValues, type UseFormReturn, useWatch } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { api } from "../api/api.ts";
import type { ChangeOf } from "../live/touched-by.ts";
import type { Merge } from "./use-merged-form.ts";

/** Id of the box, to which a refused save leads. */
export const clashesId = "clashes";

export interface ClashesProps<Values extends FieldValues> {
  merge: Merge<Values>;
  form: UseFormReturn<Values>;
  /** The record that was changed, and its version: who did it is asked again with each. */
  subject: ChangeOf;
  version: string;
  words: FieldWords;
}

/** The words of this form's fields, by their path. */
export interface FieldWords {
  label: (path: string) => string;
  value: (path: string, value: unknown) => ReactNode;
}

/** What somebody else saved while something was typed here, and the choice where both changed the same. */
export function Clashes<Values extends FieldValues>(props: ClashesProps<Values>) {
  const { clashes, taken, hasHappened } = props.merge;
  // A version that changed nothing one can see, such as a decision, needs no words.
  if (!hasHappened || (clashes.length === 0 && taken.length === 0)) return null;
  return <Box {...props} />;
}

function Box<Values extends FieldValues>({ merge, form, subject, version, words }: ClashesProps<Values>) {
  const { t } = useTranslation();
  const value = useWatch({ control: form.control });
  const who = useWho(subject, version);
  const rows = merge.clashes.map(({ path, mine, theirs, chosen }) => {
    // Words typed since are a choice too.
    const now = valueAt(value, path);
    const side = isSame(now, theirs) ? ("theirs" as const) : isSame(now, mine) ? chosen : ("mine" as const);
    return {
      path,
      label: words.label(path),
      mine: words.value(path, side === "mine" ? now : mine),
      theirs: words.value(path, theirs),
      chosen: side,
    };
  });
  return (
    <ClashList
      id={clashesId}
      who={who}
      taken={merge.taken.length > 0 && t("merge.taken", { fields: merge.taken.map(words.label).join("; ") })}
      rows={rows}
      onChoose={merge.choose}
    />
  );
}

function useWho({ kind, id }: ChangeOf, version: string): string {
  const { t } = useTranslation();
  const format = useFormat();
  const { data, refetch } = useQuery(api.live.lastChange.queryOptions({ kind, id }, { enabled: false }));
  useEffect(() => void refetch(), [version, refetch]);
  if (!data) return t("merge.somebody");
  return t("merge.by", { by: data.by ?? t("failure.somebody"), at: format.time(data.at) });
}
