import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type AdministrativeUnit, createGazetteer, type Gazetteer } from "@tgpl/domain";
import type { z } from "zod";
import {
  AgencyFile,
  ChecklistFile,
  JurisdictionFile,
  PlanFile,
  SurveyFile,
  UnitFile,
} from "./jurisdiction-files.ts";

const JURISDICTIONS = fileURLToPath(new URL("../../jurisdictions", import.meta.url));

export type ShapeLevel = "district" | "commune";

/** What the server knows of its city before anybody has typed a word. Another city is another folder. */
export type Jurisdiction = z.infer<typeof JurisdictionFile> & {
  units: readonly AdministrativeUnit[];
  gazetteer: Gazetteer;
  agencies: z.infer<typeof AgencyFile>;
  plan: z.infer<typeof PlanFile>;
  survey: z.infer<typeof SurveyFile>;
  checklists: z.infer<typeof ChecklistFile>;
  folder: string;
  shapesFile: (level: ShapeLevel) => string;
};

/** Reads and checks `jurisdictions/<id>`. A folder with a fault stops the start, naming file and field. */
export function readJurisdiction(id: string): Jurisdiction {
  const folder = join(JURISDICTIONS, id);
  const units = readChecked(folder, "units.json", UnitFile);
  const agencies = readChecked(folder, "agencies.json", AgencyFile);
  const plan = readChecked(folder, "plan.json", PlanFile);
  refuseUnknownAgencies(plan, agencies);
  return {
    ...readChecked(folder, "jurisdiction.json", JurisdictionFile),
    units,
    gazetteer: createGazetteer(units),
    agencies,
    plan,
    survey: readChecked(folder, "survey.json", SurveyFile),
    checklists: readChecked(folder, "checklists.json", ChecklistFile),
    folder,
    shapesFile: (level) => join(folder, `${level}s.geojson`),
  };
}

function readChecked<Schema extends z.ZodType>(
  folder: string,
  file: string,
  schema: Schema,
): z.output<Schema> {
  const path = join(folder, file);
  const result = schema.safeParse(JSON.parse(readFileSync(path, "utf8")));
  if (result.success) return result.data;
  const faults = result.error.issues.map((issue) => `  ${issue.path.join(".")}: ${issue.message}`);
  throw new Error(`${path} cannot be used:\n${faults.join("\n")}`);
}

function refuseUnknownAgencies(plan: z.infer<typeof PlanFile>, agencies: z.infer<typeof AgencyFile>): void {
  const known = new Set(agencies.map((agency) => agency.code));
  const named = [...plan.activities, ...plan.tasks].flatMap((activity) => [
    activity.lead,
    ...activity.coordinating,
  ]);
  const unknown = named.filter((code) => !known.has(code));
  if (unknown.length > 0)
    throw new Error(`plan.json names agencies that are not listed: ${unknown.join(", ")}`);
}
