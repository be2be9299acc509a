import type { PlainDate, UnitLevel } from "@tgpl/domain";

/** A unit as it is stored. The id is the code with the first day on which the code means this place. */
export type UnitRow = {
  id: string;
  code: string;
  level: UnitLevel;
  name: string;
  nameEn: string;
  foldedName: string;
  parentCode: string | null;
  formerDistrict: string | null;
  currentCode: string | null;
  validFrom: PlainDate | null;
  validTo: PlainDate | null;
};
