import { rulesHash, rulesVersion } from "@tgpl/domain";
import { z } from "zod";

/** One file of the suite: a schema for the whole file, and how its content is made. */
export type Suite = {
  readonly name: string;
  readonly schema: z.ZodType;
  readonly make: () => Readonly<Record<string, unknown>>;
};

export const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
export const moment = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/);
export const digest = z.string().regex(/^[0-9a-f]{64}$/);

/** What begins every file: which state of the law it was made from. */
export const head = {
  $schema: z.string(),
  suite: z.string(),
  rulesVersion: day,
  rulesHash: digest,
  about: z.string(),
};

export function headOf(suite: string, about: string) {
  return { $schema: `./schemas/${suite}.schema.json`, suite, rulesVersion, rulesHash, about };
}

/** Where a case comes from: told by hand with its clause, or drawn at random with a fixed seed. */
export const origin = {
  name: z.string(),
  source: z.string().nullable(),
};
