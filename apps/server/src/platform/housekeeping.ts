import { toEpoch } from "@tgpl/domain";
import type { Services } from "./context.ts";
import { toLoggedError } from "./log-error.ts";

const DAY = 86_400_000;
/** A replayed write comes within hours; its kept answer, which may name a person's record, is not kept for ever. */
const RECEIPTS_KEPT_DAYS = 30;
/** A file that was announced so long ago is not on its way any more. */
const ANNOUNCED_DAYS = 1;

/** A draft that nobody came back to holds personal data for no purpose. */
const DRAFTS_KEPT_DAYS = 7;

/**
 * Clears what has served its time: ended sessions, answers of old writes, files that never came, forgotten drafts
 * and wrong passwords.
 */
export async function clearOld({ prisma, now }: Pick<Services, "prisma" | "now">): Promise<void> {
  const at = toEpoch(now());
  await prisma.session.deleteMany({ where: { expiresAt: { lt: new Date(at) } } });
  await prisma.writeReceipt.deleteMany({
    where: { createdAt: { lt: new Date(at - RECEIPTS_KEPT_DAYS * DAY) } },
  });
  await prisma.attachment.deleteMany({
    where: { keptAt: null, createdAt: { lt: new Date(at - ANNOUNCED_DAYS * DAY) } },
  });
  await prisma.draft.deleteMany({ where: { savedAt: { lt: new Date(at - DRAFTS_KEPT_DAYS * DAY) } } });
  await prisma.presence.deleteMany({ where: { seenAt: { lt: new Date(at - DAY) } } });
  await prisma.signInThrottle.deleteMany({ where: { lastFailureAt: { lt: new Date(at - DAY) } } });
}

/** What a stage has to do once a day. */
export type Chore = (services: Services) => Promise<unknown>;

/** Now and once a day: what has served its time, then the chores of the stages. Answers how to stop. */
export function keepHouse(services: Services, chores: readonly Chore[] = []): () => void {
  const work = async () => {
    for (const chore of [clearOld, ...chores])
      await chore(services).catch((error: unknown) =>
        services.log.error({ error: toLoggedError(error) }, "housekeeping failed"),
      );
  };
  void work();
  const timer = setInterval(() => void work(), DAY);
  timer.unref();
  return () => clearInterval(timer);
}
