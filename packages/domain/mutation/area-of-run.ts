import { type Area, type AreaName, areas } from "./areas.ts";

/** `run.ts` names the area in the environment, which is how it reaches the configurations. */
export function areaOfRun(): { readonly name: AreaName; readonly area: Area } {
  const name = process.env.MUTATION_AREA ?? "";
  if (!isAreaName(name)) throw new Error(`MUTATION_AREA is one of ${Object.keys(areas).join(", ")}.`);
  return { name, area: areas[name] };
}

export function isAreaName(name: string): name is AreaName {
  return name in areas;
}
