import { dayOf } from "@tgpl/domain";
import { listAgencyRows } from "../directory/directory.data.ts";
import type { UserCtx } from "../platform/context.ts";
import { findPlan, listTargets } from "./plan.data.ts";

/** The plan of a year with the names of the bodies that carry it out; null when the year has none. */
export async function getPlan(ctx: UserCtx, { year }: { year?: number | undefined }) {
  const asked = year ?? Number(dayOf(ctx.now()).slice(0, 4));
  const [plan, targets, agencies] = await Promise.all([
    findPlan(ctx.db, asked),
    listTargets(ctx.db, asked),
    listAgencyRows(ctx.db),
  ]);
  if (!plan) return null;
  const known = new Map(agencies.map((agency) => [agency.code, agency]));
  const evidence = new Map(ctx.jurisdiction.agencies.map((agency) => [agency.code, agency.evidence]));
  const toAgency = (code: string) => {
    const { name, nameEn } = known.get(code) ?? { name: code, nameEn: code };
    return { code, name, nameEn, evidence: evidence.get(code) ?? "unconfirmed" };
  };
  const activities = plan.activities.map(({ leadAgency, coordinatingAgencies, ...activity }) => ({
    ...activity,
    lead: toAgency(leadAgency),
    coordinating: coordinatingAgencies.map(toAgency),
  }));
  return { ...plan, activities, targets };
}
