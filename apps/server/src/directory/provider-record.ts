import {
  codesOf,
  fieldsOfLaw,
  InvalidInput,
  leaveKinds,
  providerKinds,
  providerLanguages,
  providerSkills,
  providerTies,
  toVietnamesePhone,
} from "@tgpl/domain";
import { z } from "zod";
import { Day, Line } from "../platform/fields.ts";

const Phone = z.string().transform((text, context) => {
  try {
    return toVietnamesePhone(text);
  } catch (error) {
    if (!(error instanceof InvalidInput)) throw error;
    context.addIssue({ code: "custom", message: "not-a-phone" });
    return z.NEVER;
  }
});

const anyOf = <Code extends string>(codes: readonly Code[]) =>
  z.array(z.enum(codes as readonly [Code, ...Code[]])).max(codes.length);

/** What is written down about somebody who performs legal aid. Where they work stands apart: it changes by day. */
export const ProviderForm = z.object({
  fullName: Line(120),
  kind: z.enum(codesOf(providerKinds)),
  tie: z.enum(codesOf(providerTies)),
  organisation: Line(200).nullable(),
  fieldsOfLaw: anyOf(codesOf(fieldsOfLaw)),
  skills: anyOf(codesOf(providerSkills)),
  languages: anyOf(codesOf(providerLanguages)),
  cardNumber: Line(40).nullable(),
  cardFrom: Day.nullable(),
  cardUntil: Day.nullable(),
  seniorFrom: Day.nullable(),
  phone: Phone.nullable(),
  email: z.email({ message: "not-an-email" }).max(120).nullable(),
});
export type ProviderForm = z.infer<typeof ProviderForm>;

export const LeaveForm = z.object({ kind: z.enum(codesOf(leaveKinds)), from: Day, until: Day });
export type LeaveForm = z.infer<typeof LeaveForm>;

const Leave = LeaveForm.extend({ id: z.uuid() });
const ServicePart = z.object({
  officeId: z.uuid(),
  officeName: z.string(),
  from: Day,
  until: Day.nullable(),
});

export const ProviderRecord = ProviderForm.extend({
  phone: z.string().nullable(),
  email: z.string().nullable(),
  id: z.uuid(),
  version: z.int(),
  active: z.boolean(),
  officeId: z.uuid(),
  officeName: z.string(),
  /** From the first office on. */
  service: z.array(ServicePart),
  /** Those to come and under way first, then those of the past. */
  leaves: z.array(Leave),
});
export type ProviderRecord = z.infer<typeof ProviderRecord>;
