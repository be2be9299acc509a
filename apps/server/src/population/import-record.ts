import { z } from "zod";
import { Day, Line, Moment } from "../platform/fields.ts";
import { Version } from "../platform/write.ts";
import { registerFieldCodes } from "./register-fields.ts";

export const importStatuses = [
  "received",
  "checking",
  "checked",
  "importing",
  "imported",
  "cancelled",
  "undone",
  "failed",
] as const;
export type ImportStatus = (typeof importStatuses)[number];

const MB = 1024 * 1024;
/** A register of 300,000 rows stays below. */
export const LARGEST_REGISTER = 50 * MB;

export const One = z.object({ id: z.uuid(), version: Version });
export const Field = z.enum(registerFieldCodes);

export const NewImport = z.object({
  fileName: Line(200),
  size: z.number().int().min(1).max(LARGEST_REGISTER, "register-too-large"),
  asOf: Day,
});
export type NewImport = z.infer<typeof NewImport>;

/** Field → number of the column, from 0; a field that is left out is on no column. */
export const MappingForm = z.partialRecord(Field, z.number().int().min(0).max(99));

export const Reading = z.object({
  headerRow: z.number().int().min(1),
  mapping: MappingForm,
  allReceive: z.boolean(),
});
export type Reading = z.infer<typeof Reading>;

export const ImportLine = One.extend({
  fileName: z.string(),
  asOf: Day,
  status: z.enum(importStatuses),
  rows: z.number(),
  done: z.number(),
  faultyRows: z.number(),
  twiceInFile: z.number(),
  known: z.number(),
  elsewhere: z.number(),
  communes: z.number(),
  /** Communes whose current register it holds. */
  currentIn: z.number(),
  createdByName: z.string().nullable(),
  createdAt: Moment,
  endedAt: Moment.nullable(),
});
export type ImportLine = z.infer<typeof ImportLine>;

export const SampleRow = z.object({ row: z.number(), cells: z.array(z.string()) });

/** An import with what decides it. */
export const ImportRecord = ImportLine.extend({
  headerRow: z.number().nullable(),
  headers: z.array(z.string()),
  sample: z.array(SampleRow),
  mapping: MappingForm,
  allReceive: z.boolean(),
  /** Why it failed, in words. */
  failure: z.string().nullable(),
});
export type ImportRecord = z.infer<typeof ImportRecord>;

/** What is wrong with a cell, in words: the column by its name in the file, what it says, what is allowed. */
export const ToldFault = z.object({
  column: z.string(),
  value: z.string(),
  wrong: z.string(),
  allowed: z.string(),
});
export type ToldFault = z.infer<typeof ToldFault>;

export const FaultyRow = z.object({ row: z.number(), faults: z.array(ToldFault) });
export type FaultyRow = z.infer<typeof FaultyRow>;

/** A file that is sent in one answer. */
export const SentFile = z.object({ fileName: z.string(), base64: z.string() });
export type SentFile = z.infer<typeof SentFile>;
