import { codesOf, providerKinds } from "@tgpl/domain";
import { z } from "zod";
import { Day, Line } from "../platform/fields.ts";
import { procedureFor, router, writeProcedureFor } from "../platform/trpc.ts";
import { asWrite } from "../platform/write.ts";
import { createOffice } from "./create-office.ts";
import { createProvider } from "./create-provider.ts";
import { listAgencyRows, listFormerDistricts, listOffices, listProviders } from "./directory.data.ts";
import { searchCommunes } from "./search-communes.ts";

const Commune = z.object({
  code: z.string(),
  name: z.string(),
  nameEn: z.string(),
  /** The former district: where it lay, or lies by its seat. */
  districtCode: z.string().nullable(),
  districtName: z.string(),
  formerName: z.string().nullable(),
});

const District = z.object({
  code: z.string(),
  name: z.string(),
  nameEn: z.string(),
  /** Of before the merger: two districts are called Châu Thành. */
  provinceName: z.string().nullable(),
});

const OfficeKind = z.enum(["centre", "branch"]);
/** Part of a file code, as in `CN1.TGTT.01.2026`: capitals and digits only. */
const OfficeCode = z.string().regex(/^[A-ZĐ]{1,6}\d{0,3}$/, "not-an-office-code");
const Office = z.object({
  id: z.uuid(),
  version: z.int(),
  code: z.string(),
  kind: OfficeKind,
  name: z.string(),
  centreId: z.uuid().nullable(),
});

const Kind = z.enum(codesOf(providerKinds));
const Provider = z.object({
  id: z.uuid(),
  fullName: z.string(),
  kind: Kind,
  signLanguage: z.boolean(),
  officeId: z.uuid(),
});

const Agency = z.object({ code: z.string(), kind: z.string(), name: z.string(), nameEn: z.string() });
const Created = z.object({ id: z.uuid() });

export const directoryRouter = router({
  communes: procedureFor("places.read")
    .input(
      z.object({
        query: z.string().max(120),
        on: Day.optional(),
        limit: z.int().min(1).max(400).default(20),
      }),
    )
    .output(z.array(Commune))
    .query(({ ctx, input }) => searchCommunes(ctx, input)),

  districts: procedureFor("places.read")
    .output(z.array(District))
    .query(({ ctx }) => listFormerDistricts(ctx.db)),

  offices: procedureFor("directory.read")
    .output(z.array(Office))
    .query(({ ctx }) => listOffices(ctx.db)),

  createOffice: writeProcedureFor("directory.manage")
    .input(z.object({ code: OfficeCode, kind: OfficeKind, name: Line(200), centreId: z.uuid().nullable() }))
    .output(Created)
    .mutation(asWrite(createOffice)),

  providers: procedureFor("directory.read")
    .input(z.object({ officeId: z.uuid().optional() }))
    .output(z.array(Provider))
    .query(({ ctx, input }) => listProviders(ctx.db, input.officeId)),

  createProvider: writeProcedureFor("directory.manage")
    .input(z.object({ fullName: Line(120), kind: Kind, officeId: z.uuid(), signLanguage: z.boolean() }))
    .output(Created)
    .mutation(asWrite(createProvider)),

  agencies: procedureFor("directory.read")
    .output(z.array(Agency))
    .query(({ ctx }) => listAgencyRows(ctx.db)),
});
