import { fromEpoch, nextReminderTry, type ReminderStatus, toEpoch } from "@tgpl/domain";
import { findInstallationKind } from "../../accounts/installation.ts";
import { newSecret } from "../../accounts/secret.ts";
import type { Services } from "../../platform/context.ts";
import { toLoggedError } from "../../platform/log-error.ts";
import type { Mailer, MailOutcome } from "../../platform/mail/open-mail.ts";

export const LINK_DAYS = 14;
const DAY = 86_400_000;
/** Longer than any try lasts: what is still being sent then was cut short, and nobody knows whether it went out. */
const CUT_SHORT_AFTER = 10 * 60_000;
const EVERY = 30_000;

type Sender = Pick<Services, "prisma" | "now" | "publicUrl" | "mail">;

type Claimed = {
  id: string;
  subject: string;
  body: string;
  toName: string | null;
  toEmail: string;
  tries: number;
};

/**
 * Sends the letters whose time has come. A letter belongs to the one worker that moved it from waiting to being sent, in
 * one statement: two workers never send the same. What a worker left behind when it was cut short becomes unclear and is
 * not sent again by itself: better one reminder too few than the same one twice.
 */
export async function sendWaiting(services: Sender): Promise<number> {
  const { mail } = services;
  await leaveUnclear(services);
  if (!mail) return 0;
  let handled = 0;
  for (let letter = await claimNext(services); letter; letter = await claimNext(services)) {
    await sendOne(services, mail, letter);
    handled += 1;
  }
  return handled;
}

async function leaveUnclear({ prisma, now }: Sender): Promise<void> {
  await prisma.reminder.updateMany({
    where: {
      status: "reminder-sending" satisfies ReminderStatus,
      claimedAt: { lt: new Date(toEpoch(now()) - CUT_SHORT_AFTER) },
    },
    data: {
      status: "reminder-unclear" satisfies ReminderStatus,
      lastFailure: "cut short",
      version: { increment: 1 },
    },
  });
}

async function claimNext({ prisma, now }: Sender): Promise<Claimed | undefined> {
  const at = new Date(now());
  const [claimed] = await prisma.$queryRaw<Claimed[]>`
    UPDATE reminders SET status = 'reminder-sending', claimed_at = ${at}, tries = tries + 1, version = version + 1
    WHERE id = (
      SELECT id FROM reminders WHERE status = 'reminder-waiting' AND next_try_at <= ${at}
      ORDER BY next_try_at LIMIT 1 FOR UPDATE SKIP LOCKED)
    RETURNING id, subject, body, to_name AS "toName", to_email AS "toEmail", tries`;
  return claimed;
}

async function sendOne(services: Sender, mail: Mailer, letter: Claimed): Promise<void> {
  const { id, toName, toEmail } = letter;
  const { subject, text } = await completeLetter(services, letter);
  const outcome = await mail.send({ to: { name: toName ?? "", address: toEmail }, subject, text, id });
  await services.prisma.reminder.updateMany({
    where: { id, status: "reminder-sending" satisfies ReminderStatus },
    data: { ...afterTry(services, letter, outcome), version: { increment: 1 } },
  });
}

/** The letter with a new link of its own: only the hash of a link is kept, so no earlier one can be sent again. */
async function completeLetter(services: Sender, { id, subject, body }: Claimed) {
  const { prisma, now, publicUrl } = services;
  const { secret, hash } = newSecret();
  const expiresAt = new Date(toEpoch(now()) + LINK_DAYS * DAY);
  await prisma.reportLink.create({
    data: { tokenHash: hash, reminderId: id, expiresAt },
    select: { tokenHash: true },
  });
  const [year, month, day] = fromEpoch(expiresAt.getTime()).slice(0, 10).split("-");
  const isDemo = (await findInstallationKind({ prisma })) === "demo";
  const lines = [
    ...(isDemo ? ["DỮ LIỆU MINH HỌA, KHÔNG PHẢI VĂN BẢN THẬT", ""] : []),
    body,
    "",
    `Quý cơ quan có thể báo cáo ngay tại đường dẫn sau, không cần tài khoản. Đường dẫn dùng được một lần, đến ${day}/${month}/${year}:`,
    `${publicUrl}/admin/report#${secret}`,
  ];
  return { subject: isDemo ? `[Minh họa] ${subject}` : subject, text: lines.join("\n") };
}

type AfterTry = {
  status: ReminderStatus;
  settledAt?: Date;
  nextTryAt?: Date | null;
  lastFailure: string | null;
};

function afterTry({ now }: Sender, { tries }: Claimed, outcome: MailOutcome): AfterTry {
  const at = now();
  if (outcome.state === "sent")
    return { status: "reminder-sent", settledAt: new Date(at), nextTryAt: null, lastFailure: null };
  const lastFailure = outcome.said;
  if (outcome.state === "unclear") return { status: "reminder-unclear", nextTryAt: null, lastFailure };
  const next = outcome.state === "temporary" ? nextReminderTry(tries, at) : null;
  if (next === null) return { status: "reminder-given-up", nextTryAt: null, lastFailure };
  return { status: "reminder-waiting", nextTryAt: new Date(next), lastFailure };
}

/** Looks at the queue now and every half minute. Answers how to stop. */
export function keepSending(services: Services): () => void {
  let isBusy = false;
  const work = async () => {
    if (isBusy) return;
    isBusy = true;
    try {
      await sendWaiting(services);
    } catch (error) {
      services.log.error({ error: toLoggedError(error) }, "reminders could not be sent");
    } finally {
      isBusy = false;
    }
  };
  void work();
  const timer = setInterval(() => void work(), EVERY);
  timer.unref();
  return () => clearInterval(timer);
}
