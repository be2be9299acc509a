import type { PlainDate } from "../dates/plain-date.ts";

/** The level of an administrative unit. There are no districts after 2025-06-30. */
export type UnitLevel = "province" | "district" | "commune";

/**
 * An administrative unit on certain days. A code can live on as the code of another unit with another extent
 * (31135 was Phường Tân An and is now Phường Ninh Kiều), so a unit is a code **with** a day.
 */
export type AdministrativeUnit = {
  readonly code: string;
  readonly level: UnitLevel;
  readonly name: string;
  readonly nameEn: string;
  /** Code of the unit above it on these days; `null` for a province. */
  readonly parent: string | null;
  /**
   * Of a commune: the district that it lay in, or, since there are none, the one that holds its seat by its
   * code. `null` for other levels.
   */
  readonly formerDistrict: string | null;
  /** Codes of the units that took it in when it ended. */
  readonly mergedInto: readonly string[];
  /** First and last day, both included; `null` = before this data begins, or no end known. */
  readonly from: PlainDate | null;
  readonly until: PlainDate | null;
};
