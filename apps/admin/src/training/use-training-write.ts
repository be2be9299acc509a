import type { UseMutationOptions } from "@tanstack/react-query";
import { api } from "../api/api.ts";
import type { ApiError } from "../api/failure.ts";
import type { Outputs } from "../api/outputs.ts";
import { useSaidWrite } from "../api/use-said-write.ts";

export type CourseRecord = Outputs["training"]["get"];
export type Attendee = CourseRecord["attendees"][number];
export type CourseSession = CourseRecord["sessions"][number];
type OneCourse = { id: string; version: number };

export interface CourseDialogProps {
  course: CourseRecord;
  onClose: () => void;
}

/** A write that changes one course. */
export function useTrainingWrite<Input extends OneCourse & { idempotencyKey: string }>(
  options: UseMutationOptions<OneCourse, ApiError, Input>,
  one: OneCourse,
) {
  return useSaidWrite(options, one, api.training.pathKey());
}
