import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import type { ImmediateAcceptanceReason, RefusalGround } from "@tgpl/domain";
import { useRef, useState } from "react";
import type { UseFormReturn } from "react-hook-form";
import { api } from "../api/api.ts";
import { applyIssues } from "../api/apply-issues.ts";
import type { ApiError } from "../api/failure.ts";
import type { Outputs } from "../api/outputs.ts";
import { useWrite } from "../api/use-write.ts";
import type { DraftRef } from "../drafts/use-draft.ts";
import type { Merge } from "../merge/use-merged-form.ts";
import type { RequestRecord } from "../requests/request-form-value.ts";
import { type IntakeValue, type KnownPerson, toIntakeField, toSubmission } from "./request-value.ts";
import type { useIntakeDraft } from "./use-intake-draft.ts";
import { versionOf } from "./use-intake-merge.ts";

/** What the officer wants to come of it. Each begins with saving the form and deciding by it. */
export type Act =
  | { move: "save" }
  | { move: "accept" }
  | { move: "accept-immediately"; immediateReason: ImmediateAcceptanceReason }
  | { move: "request-supplement" }
  | { move: "refuse"; ground: RefusalGround; reason: string; draft?: DraftRef | undefined };

export type Standing = Outputs["eligibility"]["standing"];
type Saved = { id: string; version: number };

export interface SettleOptions {
  form: UseFormReturn<IntakeValue>;
  /** The request on screen; undefined while it is new, or not loaded again yet. */
  record: RequestRecord | undefined;
  standing: Standing | undefined;
  /** What is typed: kept until it is saved. */
  draft: Pick<ReturnType<typeof useIntakeDraft>, "ref" | "settle" | "reopen">;
  merge: Pick<Merge<IntakeValue>, "noteSaved">;
  /** A person of the register for whom a new request is taken. */
  person: KnownPerson | null;
  /** The outreach session at which a new request is taken. */
  sessionId: string | null;
  /** The new request got its address. */
  onFirstSave: (id: string) => void;
  onDone: (act: Act) => void;
}

interface Going {
  isBusy: boolean;
  error: ApiError | null;
  /** How often it was tried: an error summary takes focus again with each. */
  attempt: number;
  /** The move under way, or tried last. */
  move: Act["move"] | null;
  /** The form itself is saved: what failed came after. */
  isSaved: boolean;
}

export interface Settle extends Going {
  run: (act: Act) => void;
  forget: () => void;
}

/**
 * Saves, decides and moves, one after the other. Each write keeps its own idempotency key until it is answered, and
 * what is done is remembered: after a lost line the same button goes on where it stopped, and nothing is done twice.
 */
export function useSettle(options: SettleOptions): Settle {
  const { form, onDone } = options;
  const [going, setGoing] = useState<Going>(idle);
  const steps = useSteps(options);
  const cache = useQueryClient();
  const goThrough = async (act: Act) => {
    const end = (error: ApiError | null) => setGoing((before) => ({ ...before, isBusy: false, error }));
    setGoing(({ attempt }) => ({
      isBusy: true,
      error: null,
      attempt: attempt + 1,
      move: act.move,
      isSaved: false,
    }));
    try {
      const saved = await steps.save(form.getValues());
      setGoing((before) => ({ ...before, isSaved: true }));
      await steps.decide(saved);
      await steps.move(saved, act);
      end(null);
      onDone(act);
    } catch (error) {
      // Only the writes throw here, and they throw what the client answers.
      const refused = error as ApiError;
      end(refused);
      applyIssues(form.setError, refused, toIntakeField);
    }
    await Promise.all([
      cache.invalidateQueries({ queryKey: api.requests.pathKey() }),
      cache.invalidateQueries({ queryKey: api.eligibility.pathKey() }),
    ]);
  };
  return {
    run: (act) => void goThrough(act),
    ...going,
    forget: () => setGoing(({ attempt }) => ({ ...idle, attempt })),
  };
}

const idle: Going = { isBusy: false, error: null, attempt: 0, move: null, isSaved: false };

function useSteps({ form, record, standing, person, sessionId, draft, merge, onFirstSave }: SettleOptions) {
  const submit = useSubmit(sessionId);
  const update = useWrite(api.requests.update.mutationOptions());
  const decide = useWrite(api.eligibility.decide.mutationOptions());
  const move = useMove();
  const navigate = useNavigate();
  const done = useRef<{ saved: Saved | null; decided: string | null }>({ saved: null, decided: null });

  const send = (value: IntakeValue): Promise<Saved> =>
    record
      ? update.save({
          id: record.id,
          version: record.version,
          draft: draft.ref,
          ...toSubmission(value, knownOf(record.applicant)),
        })
      : submit({ draft: draft.ref, ...toSubmission(value, person) });

  const save = async (value: IntakeValue): Promise<Saved> => {
    const known = latest(done.current.saved, record);
    if (known && !form.formState.isDirty) return known;
    await draft.settle();
    const saved = await send(value).catch((error) => {
      draft.reopen();
      throw error;
    });
    done.current.saved = saved;
    merge.noteSaved(value, record ? savedVersion(saved, record) : null);
    form.reset(value);
    draft.reopen();
    if (!record) {
      onFirstSave(saved.id);
      await navigate({ to: "/requests/$id", params: { id: saved.id }, replace: true, ignoreBlocker: true });
    }
    return saved;
  };

  return {
    save,
    decide: async (saved: Saved) => {
      const isDecided = record?.version === saved.version && standing?.decisions[0] && !standing.outdated;
      if (isDecided || done.current.decided === keyOf(saved)) return;
      await decide.save({ requestId: saved.id });
      done.current.decided = keyOf(saved);
    },
    move: async (saved: Saved, act: Act) => {
      const moved = await move(saved, act);
      if (moved) done.current.saved = moved;
    },
  };
}

/** A new request enters by itself, or through the outreach session at which it is made. */
function useSubmit(sessionId: string | null) {
  const submit = useWrite(api.requests.submit.mutationOptions());
  const take = useWrite(api.outreach.takeRequest.mutationOptions());
  return (input: Parameters<typeof submit.save>[0]): Promise<Saved> =>
    sessionId === null ? submit.save(input) : take.save({ ...input, sessionId });
}

/** The write that an act ends with; none for saving alone. Accepting gives a case, and the request a new version. */
function useMove(): (saved: Saved, act: Act) => Promise<Saved | null> {
  const open = useWrite(api.cases.open.mutationOptions());
  const supplement = useWrite(api.eligibility.requestSupplement.mutationOptions());
  const refuse = useWrite(api.eligibility.refuse.mutationOptions());
  return async ({ id, version }, act) => {
    switch (act.move) {
      case "save":
        return null;
      case "request-supplement":
        return supplement.save({ id, version });
      case "refuse":
        return refuse.save({
          id,
          version,
          ground: act.ground,
          reason: act.reason,
          ...(act.draft && { draft: act.draft }),
        });
      default: {
        const immediateReason = act.move === "accept-immediately" ? act.immediateReason : null;
        await open.save({ requestId: id, version, immediateReason });
        return null;
      }
    }
  };
}

/** What was saved last here, or loaded since. */
function latest(saved: Saved | null, record: RequestRecord | undefined): Saved | null {
  if (!record) return saved;
  return saved && saved.version > record.version ? saved : { id: record.id, version: record.version };
}

function knownOf({ id, version }: KnownPerson): KnownPerson {
  return { id, version };
}

/** Saving a request saves its person with it. */
function savedVersion({ version }: Saved, { applicant, ...record }: RequestRecord): string {
  return versionOf({ ...record, version, applicant: { ...applicant, version: applicant.version + 1 } });
}

function keyOf({ id, version }: Saved): string {
  return `${id}@${version}`;
}
