import type { CourseStatus } from "@tgpl/domain";
import type { StatusKind } from "@tgpl/ui/status.tsx";
import type { Outputs } from "../api/outputs.ts";

type Indicators = Outputs["indicators"];

export type Overview = Indicators["overview"];
export type Series = Indicators["series"];
export type DistrictProgress = Indicators["districtProgress"];
export type Breakdown = Indicators["breakdown"];

/** One indicator of the city on a day, against its target. */
export type IndicatorProgress = Overview["rows"][number];
/** One indicator in one place. */
export type PlaceProgress = DistrictProgress["rows"][number];
/** How a figure stands: the same for the city, a place and a year of months. */
export type Course = Pick<
  PlaceProgress,
  "actual" | "hidden" | "target" | "expected" | "gap" | "rate" | "neededPerWorkingDay" | "status"
>;

const kinds = {
  ahead: "ahead",
  "on-course": "oncourse",
  "at-risk": "atrisk",
  behind: "behind",
} as const satisfies Record<CourseStatus, StatusKind>;

/** The shape and word of a course; a figure without a target, or a hidden one, has none. */
export function statusKind(status: CourseStatus | null): (typeof kinds)[CourseStatus] | null {
  return status && kinds[status];
}
