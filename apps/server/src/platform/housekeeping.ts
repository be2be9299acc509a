import { toEpoch } from "@tgpl/domain";
import type { Services } from "./context.ts";
import { toLoggedError } from "./log-error.ts";

const DAY = 86_400_000;
/** A replayed write comes within hours; its kept answer, which may name a person's record, is not kept for ever. */
const RECEIPTS_KEPT_DAYS = 30;

/** Clears what has served its time: ended sessions, answers of old writes, forgotten wrong passwords. */
export async function clearOld({ prisma, now }: Pick<Services, "prisma" | "now">): Promise<void> {
  const at = toEpoch(now());
  await prisma.session.deleteMany({ where: { expiresAt: { lt: new Date(at) } } });
  await prisma.writeReceipt.deleteMany({
    where: { createdAt: { lt: new Date(at - RECEIPTS_KEPT_DAYS * DAY) } },
  });
  await prisma.signInThrottle.deleteMany({ where: { lastFailureAt: { lt: new Date(at - DAY) } } });
}

/** Now and once a day. Answers how to stop. */
export function keepHouse(services: Services): () => void {
  const clear = () => {
    clearOld(services).catch((error: unknown) =>
      services.log.error({ error: toLoggedError(error) }, "housekeeping failed"),
    );
  };
  clear();
  const timer = setInterval(clear, DAY);
  timer.unref();
  return () => clearInterval(timer);
}
