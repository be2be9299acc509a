import { randomUUID } from "node:crypto";
import type { Instant } from "@tgpl/domain";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { hashSecret } from "../../accounts/secret.ts";
import { loadPlan } from "../../plan/load-plan.ts";
import { type Mailer, openMail } from "../../platform/mail/open-mail.ts";
import { startTestSmtp, type TestSmtp } from "../../platform/mail/test-smtp.ts";
import { type Caller, startTestServer, type TestServer } from "../../platform/test-server.ts";
import { LINK_DAYS, sendWaiting } from "./send-waiting.ts";

let server: TestServer;
let smtp: TestSmtp;
let mail: Mailer;
let director: Caller;
beforeAll(async () => {
  server = await startTestServer();
  smtp = await startTestSmtp();
  await loadPlan(server.services.prisma, server.services.jurisdiction, 2026);
  const opened = openMail({ SMTP_URL: smtp.url, MAIL_FROM: "Sở Tư pháp <stp@cantho.example>" });
  if (!opened) throw new Error("no mail");
  mail = opened;
  // Before a caller is made: it carries the services of its moment.
  server.services.mail = mail;
  director = await server.as("centre-director");
  for (const agencyCode of ["hnm", "syt"])
    await director.reminders.saveFocalPoint({
      ...key(),
      agencyCode,
      version: null,
      fullName: "Phạm Đầu Mối",
      email: `${agencyCode}@cantho.example`,
      phone: null,
    });
});
afterAll(async () => {
  await smtp.close();
  await server.close();
});
beforeEach(() => server.setNow("2026-11-03T09:00:00+07:00"));
afterEach(async () => {
  await server.services.prisma.reminder.deleteMany();
  await server.services.prisma.progressReport.deleteMany();
  await server.services.prisma.signInThrottle.deleteMany();
  smtp.inbox.length = 0;
});

const key = () => ({ idempotencyKey: randomUUID() });
async function remind(agencyCode = "hnm", channel: "mail" | "hand" = "mail") {
  const { subject, body } = await director.reminders.draft({ agencyCode });
  return director.reminders.send({ ...key(), year: 2026, agencyCode, subject, body, channel });
}
const log = () => director.reminders.log({});
const send = () => sendWaiting(server.services);
const linkIn = (at = 0) => /#(\S+)/.exec(smtp.inbox[at]?.text ?? "")?.[1] ?? "";
const at = (moment: Instant) => server.setNow(moment);

describe("a reminder", () => {
  it("reaches the focal point in Vietnamese, names what is late, and is in the log as sent", async () => {
    await remind();
    expect(await log()).toMatchObject([{ status: "reminder-waiting", tries: 0 }]);
    expect(await send()).toBe(1);
    expect(await log()).toMatchObject([{ status: "reminder-sent", tries: 1, lastFailure: null }]);
    const [letter] = smtp.inbox;
    expect(letter?.subject).toMatch(/^Đề nghị báo cáo việc thực hiện Kế hoạch \(\d+ nội dung\)$/);
    expect(letter?.text).toContain("Kính gửi: Hội Người mù");
    expect(letter?.text).toMatch(/A2\.2 .*hạn báo cáo 31\/10\/2026, đã quá hạn 3 ngày/);
    expect(letter?.to).toMatchObject({ value: [{ address: "hnm@cantho.example", name: "Phạm Đầu Mối" }] });
    expect(letter?.from?.value[0]).toMatchObject({ address: "stp@cantho.example", name: "Sở Tư pháp" });
  });

  it("is sent once a day for the same reports, however often it is asked for", async () => {
    await remind();
    await expect(remind()).rejects.toMatchObject({
      cause: { code: "conflict", details: { subject: { type: "reminder" } } },
    });
    await send();
    await expect(remind("hnm", "hand")).rejects.toMatchObject({ cause: { code: "conflict" } });
    expect(await send()).toBe(0);
    expect(smtp.inbox).toHaveLength(1);
    at("2026-11-04T09:00:00+07:00");
    await remind();
    await send();
    expect(smtp.inbox).toHaveLength(2);
  });

  it("waits for the end of quiet hours", async () => {
    at("2026-11-03T21:00:00+07:00");
    await remind();
    expect(await send()).toBe(0);
    at("2026-11-04T06:59:00+07:00");
    expect(await send()).toBe(0);
    at("2026-11-04T07:00:00+07:00");
    expect(await send()).toBe(1);
    expect(smtp.inbox).toHaveLength(1);
  });

  it("is tried again when the mail server says not now, later each time", async () => {
    await remind();
    smtp.refuseNext(451, 451);
    await send();
    expect(await log()).toMatchObject([
      { status: "reminder-waiting", tries: 1, nextTryAt: "2026-11-03T09:05:00+07:00" },
    ]);
    expect((await log())[0]?.lastFailure).toContain("451");
    expect(await send()).toBe(0);
    at("2026-11-03T09:05:00+07:00");
    await send();
    expect(await log()).toMatchObject([{ tries: 2, nextTryAt: "2026-11-03T09:20:00+07:00" }]);
    at("2026-11-03T09:20:00+07:00");
    await send();
    expect(await log()).toMatchObject([{ status: "reminder-sent", tries: 3 }]);
    expect(smtp.inbox).toHaveLength(1);
  });

  it("that the mail server refuses for good is given up, and goes by hand", async () => {
    await remind();
    smtp.refuseNext(550);
    await send();
    const [given] = await log();
    expect(given).toMatchObject({ status: "reminder-given-up", tries: 1, nextTryAt: null });
    const one = { id: given?.id ?? "", version: given?.version ?? 0 };
    await expect(director.reminders.settle({ ...key(), ...one, to: "reminder-sent" })).rejects.toMatchObject({
      cause: { code: "status-not-allowed" },
    });
    await director.reminders.settle({ ...key(), ...one, to: "reminder-by-hand" });
    expect(await log()).toMatchObject([{ status: "reminder-by-hand" }]);
  });

  it("is given up after the last wait when nobody listens", async () => {
    const deaf = openMail({ SMTP_URL: "smtp://127.0.0.1:1", MAIL_FROM: "stp@cantho.example" });
    await remind();
    for (let day = 3; day < 12; day++)
      for (const hour of ["07", "09", "11", "13", "17"]) {
        at(`2026-11-${String(day).padStart(2, "0")}T${hour}:30:00+07:00` as Instant);
        await sendWaiting({ ...server.services, mail: deaf });
      }
    expect(await log()).toMatchObject([{ status: "reminder-given-up", tries: 6 }]);
  });

  it("is sent by one of two workers that look at the same moment", async () => {
    await remind("hnm");
    await remind("syt");
    const handled = await Promise.all([send(), send(), send()]);
    expect(handled.reduce((sum, one) => sum + one, 0)).toBe(2);
    expect(smtp.inbox.map(({ to }) => JSON.stringify(to)).toSorted()).toHaveLength(2);
    expect(new Set(smtp.inbox.map(({ messageId }) => messageId)).size).toBe(2);
  });

  it("that was being sent when the program stopped is unclear, and never sent again by itself", async () => {
    const { id } = await remind();
    const { prisma, now } = server.services;
    await prisma.reminder.update({
      where: { id },
      data: { status: "reminder-sending", claimedAt: new Date(now()), tries: 1 },
      select: { id: true },
    });
    await send();
    expect(await log()).toMatchObject([{ status: "reminder-sending" }]);
    at("2026-11-03T09:11:00+07:00");
    await send();
    expect(await log()).toMatchObject([{ status: "reminder-unclear" }]);
    at("2026-11-05T09:11:00+07:00");
    await send();
    expect(smtp.inbox).toHaveLength(0);
  });

  it("after which the line broke is unclear: it may have arrived, so it is not sent again", async () => {
    await remind();
    smtp.hangUpNext();
    await send();
    expect(await log()).toMatchObject([{ status: "reminder-unclear", nextTryAt: null }]);
    at("2026-11-06T09:00:00+07:00");
    expect(await send()).toBe(0);
    expect(smtp.inbox).toHaveLength(1);
  });

  it("goes by hand where there is no address, and cannot go by e-mail", async () => {
    await expect(remind("vks")).rejects.toMatchObject({
      cause: { details: { issues: [{ path: "channel", reason: "no-address" }] } },
    });
    await remind("vks", "hand");
    expect(await log()).toMatchObject([{ status: "reminder-by-hand", toEmail: null }]);
    expect(await send()).toBe(0);
  });

  it("to an agency that owes nothing cannot be written", async () => {
    await expect(director.reminders.draft({ agencyCode: "ubnd-tp" })).rejects.toMatchObject({
      cause: { code: "not-found" },
    });
  });
});

const form = {
  status: "task-on-course" as const,
  progress: "Đã phát 200 bản chữ nổi.",
  output: null,
  evidence: null,
  difficulties: null,
  proposals: null,
};

describe("a link by e-mail", () => {
  const visitor = () => server.anonymous();
  const open = (token: string) => visitor().progress.openLink({ token });

  async function aLink() {
    await remind();
    await send();
    return linkIn();
  }

  async function report(token: string, caller = visitor()) {
    const opened = await open(token);
    if (opened.state !== "open") throw new Error(opened.state);
    const reports = opened.reports.map(({ taskCode, round }) => ({ taskCode, round, form }));
    return caller.progress.reportByLink({ token, reporterName: "Phạm Đầu Mối", reports });
  }

  it("shows the missing reports of its agency and nothing else; only its hash is kept", async () => {
    const token = await aLink();
    const opened = await open(token);
    expect(opened).toMatchObject({ state: "open", agency: { code: "hnm" } });
    expect(JSON.stringify(opened)).not.toMatch(/tt-tgpl|A1\.1/);
    const links = await server.services.prisma.reportLink.findMany();
    expect(links.map(({ tokenHash }) => tokenHash)).toEqual([hashSecret(token)]);
    expect(JSON.stringify(await server.services.prisma.reminder.findMany())).not.toContain(token);
  });

  it("serves once", async () => {
    const token = await aLink();
    await report(token);
    expect(await open(token)).toEqual({ state: "used", at: "2026-11-03T09:00:00+07:00" });
    const list = (await director.progress.list({})).reports.filter(({ agency }) => agency.code === "hnm");
    expect(list.filter(({ report: one }) => one?.byLink)).not.toHaveLength(0);
    expect((await director.reminders.late({})).agencies.map(({ agency }) => agency.code)).not.toContain(
      "hnm",
    );
    const again = [{ taskCode: "A2.2", round: "year-round" as const, form }];
    await expect(
      visitor().progress.reportByLink({ token, reporterName: "Ai Đó", reports: again }),
    ).rejects.toMatchObject({ cause: { details: { issues: [{ path: "token", reason: "bad-link" }] } } });
  });

  it("used from two places at once ends in one report", async () => {
    const token = await aLink();
    const [first] = await Promise.allSettled([report(token), report(token)]).then((both) => [
      both.filter(({ status }) => status === "fulfilled"),
    ]);
    expect(first).toHaveLength(1);
  });

  it("reports only what it asks for", async () => {
    const token = await aLink();
    const others = [{ taskCode: "A1.1", round: "year-round" as const, form }];
    await expect(
      visitor().progress.reportByLink({ token, reporterName: "Ai Đó", reports: others }),
    ).rejects.toMatchObject({
      cause: { details: { issues: [{ path: "reports", reason: "reported-already" }] } },
    });
    expect(await open(token)).toMatchObject({ state: "open" });
  });

  it(`ends after ${LINK_DAYS} days`, async () => {
    const token = await aLink();
    at("2026-11-17T08:59:59+07:00");
    expect(await open(token)).toMatchObject({ state: "open" });
    at("2026-11-17T09:00:00+07:00");
    expect(await open(token)).toEqual({ state: "expired", at: "2026-11-17T09:00:00+07:00" });
  });

  it("cannot be guessed: who tries too often has to wait", async () => {
    expect(await open("khong-co")).toEqual({ state: "unknown" });
    for (let time = 0; time < 29; time++) await open(`khong-co-${time}`);
    await expect(open("khong-co")).rejects.toMatchObject({ cause: { code: "too-many-attempts" } });
  });
});

describe("without a mail server", () => {
  it("a letter is drafted and handed over, and nothing is sent", async () => {
    const bare = await startTestServer();
    await loadPlan(bare.services.prisma, bare.services.jurisdiction, 2026);
    bare.setNow("2026-11-03T09:00:00+07:00");
    const caller = await bare.as("centre-director");
    const { subject, body, hasMail } = await caller.reminders.draft({ agencyCode: "hnm" });
    expect(hasMail).toBe(false);
    const letter = { year: 2026, agencyCode: "hnm", subject, body };
    await expect(caller.reminders.send({ ...key(), ...letter, channel: "mail" })).rejects.toMatchObject({
      cause: { details: { issues: [{ reason: "no-mail-server" }] } },
    });
    await caller.reminders.send({ ...key(), ...letter, channel: "hand" });
    expect(await sendWaiting(bare.services)).toBe(0);
    await bare.close();
  });
});
