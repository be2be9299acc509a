import { addDays, dayOf, type PlainDate } from "@tgpl/domain";
import { refuseField } from "../platform/app-error.ts";
import { writeAudit } from "../platform/audit.ts";
import type { UserCtx } from "../platform/context.ts";
import { findOffice } from "./directory.data.ts";
import {
  beginService,
  changeProvider,
  endService,
  getProvider,
  keepBeginning,
  serviceOf,
} from "./providers.data.ts";

type OneProvider = { id: string; version: number };
export type MoveProviderInput = OneProvider & { officeId: string; from: PlainDate };
export type EndServiceInput = OneProvider & { until: PlainDate };

/** From a day on somebody works at another office: load and quota of either office follow by day. */
export async function moveProvider(ctx: UserCtx, { id, version, officeId, from }: MoveProviderInput) {
  const provider = await getProvider(ctx, id);
  const office = await findOffice(ctx.db, officeId);
  if (!office || officeId === provider.officeId) throw refuseField("officeId", "unknown-office");
  refuseDay(ctx, from, "from", serviceOf(provider).at(-1)?.from);
  await keepBeginning(ctx, provider);
  await endService(ctx, id, addDays(from, -1));
  await beginService(ctx, id, officeId, from);
  const saved = await changeProvider(ctx, { id, version }, { officeId, active: true });
  await writeAudit(ctx, "provider.moved", { type: "provider", id }, { office: office.code });
  return saved;
}

/** Somebody gives legal aid no more. Their cases stay theirs until they are handed over. */
export async function endProvider(ctx: UserCtx, { id, version, until }: EndServiceInput) {
  const provider = await getProvider(ctx, id);
  refuseDay(ctx, until, "until", serviceOf(provider).at(-1)?.from);
  await keepBeginning(ctx, provider);
  await endService(ctx, id, until);
  const saved = await changeProvider(ctx, { id, version }, { active: false });
  await writeAudit(ctx, "provider.ended", { type: "provider", id });
  return saved;
}

/** Somebody who had left comes back to the office where they were. */
export async function takeBackProvider(ctx: UserCtx, { id, version }: OneProvider) {
  const provider = await getProvider(ctx, id);
  if (!provider.active) await beginService(ctx, id, provider.officeId, dayOf(ctx.now()));
  const saved = await changeProvider(ctx, { id, version }, { active: true });
  await writeAudit(ctx, "provider.taken-back", { type: "provider", id });
  return saved;
}

function refuseDay(ctx: UserCtx, day: PlainDate, path: "from" | "until", earliest?: PlainDate): void {
  if (day > dayOf(ctx.now())) throw refuseField(path, "in-the-future");
  if (earliest && day < earliest) throw refuseField(path, "too-long-ago", { minimum: earliest });
}
