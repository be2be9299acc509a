import * as z from "zod/mini";
import { Count, Day, FactPlace, personFeatures, Reference } from "./fact-fields.ts";

/**
 * How many persons with disabilities live in a commune on a day, or a part of them. All facts of a commune's last
 * day together are its whole count; those of earlier days are then past.
 */
export const PopulationFact = z.readonly(
  z.strictObject({
    kind: z.literal("population"),
    id: Reference,
    place: FactPlace,
    on: Day,
    sex: personFeatures.sex,
    degree: personFeatures.degree,
    persons: Count,
  }),
);

/** How many persons with disabilities live in a commune on a day. */
export type PopulationFact = z.infer<typeof PopulationFact>;
