import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { flushSync } from "react-dom";
import type { UseFormReturn } from "react-hook-form";
import { api } from "../api/api.ts";
import { newKey } from "../api/new-key.ts";
import type { Outputs } from "../api/outputs.ts";
import { type DraftBody, type DraftRef, useDraft } from "../drafts/use-draft.ts";
import type { Merge } from "../merge/use-merged-form.ts";
import { emptyIntake, type IntakeValue, type KnownPerson } from "./request-value.ts";

export type DraftLine = Outputs["drafts"]["list"][number];

/** What a draft of an intake holds: the words, those they began from, and the person of the register it is for. */
type KeptIntake = { title: string; base: IntakeValue; value: IntakeValue; person: KnownPerson | null };

export interface IntakeDraftOptions {
  form: UseFormReturn<IntakeValue>;
  /** The request on screen; null while it is new. */
  id: string | null;
  person: KnownPerson | null;
  merge: Merge<IntakeValue>;
  onPerson: (person: KnownPerson) => void;
}

/** Keeps the intake while it is typed, and offers what was begun and not saved: after a crash, or on another day. */
export function useIntakeDraft({ form, id, person, merge, onPerson }: IntakeDraftOptions) {
  const cache = useQueryClient();
  // Each window keeps its own: nobody types over words of earlier that wait for an answer.
  const [ownKey, setOwnKey] = useState(newKey);
  const ref: DraftRef = { kind: "intake", subject: `${id ?? "new"}:${ownKey}` };
  const draft = useDraft(ref);
  const { isDirty } = form.formState;
  const [isAnswered, setAnswered] = useState(false);
  const list = useQuery(
    api.drafts.list.queryOptions({ kind: "intake" }, { refetchOnWindowFocus: false, gcTime: 0 }),
  );
  const offered = isDirty || isAnswered ? [] : (list.data ?? []).filter((line) => isFor(line, id));

  useEffect(() => {
    const keep = () => draft.keep(toBody(form, person));
    return form.subscribe({
      formState: { values: true, isDirty: true },
      callback: ({ isDirty: hasWords }) => hasWords && keep(),
    });
  }, [form, person, ref.subject]);

  const open = async ({ kind, subject }: DraftLine) => {
    const found = await cache.fetchQuery(api.drafts.open.queryOptions({ kind, subject }));
    if (!found) return;
    // The name first: the words must not be kept once more under that of this window.
    flushSync(() => {
      setAnswered(true);
      setOwnKey(subject.split(":")[1] ?? ownKey);
    });
    const kept = found.body as unknown as KeptIntake;
    if (kept.person) onPerson(kept.person);
    if (id === null) form.reset({ ...emptyIntake(), ...kept.value }, { keepDefaultValues: true });
    else merge.bring(kept.base, kept.value);
  };
  const drop = async ({ kind, subject }: DraftLine) => {
    await cache.getMutationCache().build(cache, api.drafts.drop.mutationOptions()).execute({ kind, subject });
    await list.refetch();
  };
  const settle = async () => {
    setAnswered(true);
    await draft.settle();
  };
  /** After a save, or one that was refused: words that still wait to be saved are kept at once. */
  const reopen = () => {
    draft.reopen();
    if (form.formState.isDirty) draft.keep(toBody(form, person));
  };
  return { ref, kept: isDirty ? draft.kept : none, settle, reopen, offered, open, drop };
}

const none = { state: "none" } as const;

function toBody(form: UseFormReturn<IntakeValue>, person: KnownPerson | null): DraftBody {
  const value = form.getValues();
  const base = form.formState.defaultValues as IntakeValue;
  const kept: KeptIntake = { title: value.fullName.trim(), base, value, person };
  // A plain copy: what is undefined is not there.
  return JSON.parse(JSON.stringify(kept));
}

/** New intakes are offered on the page where one is begun, the words of a request on its own. */
function isFor({ subject }: DraftLine, id: string | null): boolean {
  return subject.startsWith(`${id ?? "new"}:`);
}
