import type { UseMutationOptions } from "@tanstack/react-query";
import { api } from "../../api/api.ts";
import type { ApiError } from "../../api/failure.ts";
import { useSaidWrite } from "../../api/use-said-write.ts";

type One = { id: string; version: number };

/** A write that changes one visit or recommendation. */
export function useInspectionWrite<Input extends One & { idempotencyKey: string }>(
  options: UseMutationOptions<One, ApiError, Input>,
  one: One,
) {
  return useSaidWrite(options, one, api.inspections.pathKey());
}
