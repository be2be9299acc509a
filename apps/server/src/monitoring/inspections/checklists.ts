import type { InspectedKind, PlainDate } from "@tgpl/domain";
import { refuseField } from "../../platform/app-error.ts";
import type { UserCtx } from "../../platform/context.ts";
import { Checklist } from "./inspection-record.ts";

type City = Pick<UserCtx, "jurisdiction">;

/** The checklists in use on a day: of each, its latest version. */
export function checklistsOn({ jurisdiction }: City, day: PlainDate): Checklist[] {
  const begun = jurisdiction.checklists.filter(({ from }) => from <= day);
  const latest = begun.filter(
    (one) => !begun.some(({ id, version }) => id === one.id && version > one.version),
  );
  return latest.map((one) => Checklist.parse(one));
}

/** The version with which a visit was planned: it stays, whatever is in use later. */
export function getChecklist({ jurisdiction }: City, id: string, version: number): Checklist {
  const found = jurisdiction.checklists.find((one) => one.id === id && one.version === version);
  if (!found) throw new Error(`There is no version ${version} of the checklist ${id}.`);
  return Checklist.parse(found);
}

/** The checklist that is in use for whom is inspected. Refuses one that is made for others. */
export function chooseChecklist(city: City, id: string, day: PlainDate, kind: InspectedKind): Checklist {
  const found = checklistsOn(city, day).find((one) => one.id === id);
  if (!found?.for.includes(kind)) throw refuseField("checklistId", "checklist-of-others");
  return found;
}
