import type { UseMutationOptions } from "@tanstack/react-query";
import { api } from "../api/api.ts";
import type { ApiError } from "../api/failure.ts";
import type { Outputs } from "../api/outputs.ts";
import { useSaidWrite } from "../api/use-said-write.ts";

export type EditionRecord = Outputs["plan"]["edition"];
export type EditionLine = Outputs["plan"]["editions"][number];
export type PlanTask = EditionRecord["tasks"][number];
type One = { id: string; version: number };

export interface PlanDialogProps {
  plan: EditionRecord;
  onClose: () => void;
}

/** A write that changes one edition. */
export function usePlanWrite<Input extends One & { idempotencyKey: string }>(
  options: UseMutationOptions<One, ApiError, Input>,
  one: One,
) {
  return useSaidWrite(options, one, api.plan.pathKey());
}
