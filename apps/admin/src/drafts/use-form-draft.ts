import { skipToken, useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import type { FieldValues, UseFormReturn } from "react-hook-form";
import { api } from "../api/api.ts";
import { type DraftRef, useDraft } from "./use-draft.ts";

/** The words of a form, and those they began from. */
type KeptForm<Values> = { base: Values; value: Values };

/** Keeps the words of a form that stands by itself, such as a dialog, and offers those of an earlier time. */
export function useFormDraft<Values extends FieldValues>(
  form: UseFormReturn<Values>,
  ref: DraftRef | null,
  /** Puts the earlier words in: straight into the form when left out. */
  onTake: (base: Values, value: Values) => void = (_, value) =>
    form.reset(value, { keepDefaultValues: true }),
) {
  const draft = useDraft(ref);
  const [isAnswered, setAnswered] = useState(false);
  const { data } = useQuery(
    api.drafts.open.queryOptions(ref ?? skipToken, {
      staleTime: Number.POSITIVE_INFINITY,
      gcTime: 0,
      refetchOnWindowFocus: false,
    }),
  );
  const keepNow = () => {
    const kept: KeptForm<Values> = {
      base: form.formState.defaultValues as Values,
      value: form.getValues(),
    };
    draft.keep(JSON.parse(JSON.stringify(kept)));
  };
  const name = ref && `${ref.kind} ${ref.subject}`;
  useEffect(() => {
    if (name === null) return;
    return form.subscribe({
      formState: { values: true, isDirty: true },
      callback: ({ isDirty }) => isDirty && keepNow(),
    });
  }, [form, name]);
  const found = ref && data && !isAnswered ? data : null;
  return {
    kept: draft.kept,
    /** The draft of earlier; null when there is none, or it was answered. */
    found,
    take: () => {
      if (!found) return;
      const { base, value } = found.body as unknown as KeptForm<Values>;
      setAnswered(true);
      onTake(base, value);
    },
    drop: () => {
      setAnswered(true);
      void draft.drop();
    },
    settle: draft.settle,
    reopen: draft.reopen,
    /** After a save that was refused: the words are kept again. */
    keepAgain: () => {
      draft.reopen();
      keepNow();
    },
  };
}
