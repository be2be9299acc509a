import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { afterQuietHours, fromEpoch, labelOf, reminderStatuses } from "@tgpl/domain";
import { startTestSmtp, type TestSmtp } from "../../server/src/platform/mail/test-smtp.ts";
import { startProcess } from "../../server/src/platform/test-process.ts";
import { expectAccessible, expectNoSidewaysScroll } from "./accessibility.ts";
import { signIn } from "./sign-in.ts";
import type { Server } from "./start-server.ts";
import { wordsOf } from "./words.ts";

// A server of its own: it sends to a mail server that this file listens to.
let server: Server;
let smtp: TestSmtp;
test.beforeAll(async () => {
  test.setTimeout(180_000);
  smtp = await startTestSmtp();
  const folder = mkdtempSync(join(tmpdir(), "tgpl-progress-"));
  const mail = { SMTP_URL: smtp.url, MAIL_FROM: "Sở Tư pháp <stp@cantho.example>" };
  const started = await startProcess({ DATA_DIR: folder, ...mail }, ["--demo"]);
  const stop = async () => {
    await started.kill("SIGTERM");
    rmSync(folder, { recursive: true, force: true });
  };
  server = { ...started, stop };
});
test.afterAll(async () => {
  await server.stop();
  await smtp.close();
});

const t = wordsOf("vi");

test("a focal point reports late by account", async ({ page }) => {
  test.setTimeout(90_000);
  await signIn(page, server, "focal-point");
  await expect(page.getByRole("heading", { level: 1, name: t("frame.places.ownTasks") })).toBeVisible();
  await expectAccessible(page);
  // A task of others is not there for it.
  await expect(page.getByText(/^A1\.1 /)).toHaveCount(0);
  const open = page.getByRole("button", { name: /^Báo cáo A1\.2 / }).first();
  await open.click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: t("progress.handIn") }).click();
  await expect(dialog.getByText(t("progress.rules.progress")).first()).toBeVisible();
  await expectAccessible(page);
  await dialog.getByRole("radio").nth(1).check();
  await dialog.getByLabel(t("progress.fields.progress"), { exact: true }).fill("Đã tổ chức hai buổi.");
  await dialog.getByRole("button", { name: t("progress.handIn") }).click();
  await expect(dialog).toBeHidden();
  await page
    .getByRole("link", { name: /^A1\.2 / })
    .first()
    .click();
  await expect(page.getByText("Đã tổ chức hai buổi.")).toBeVisible();
  await expectAccessible(page);
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto(`${server.origin}/admin/my-tasks`);
  await expect(page.getByRole("heading", { level: 1, name: t("frame.places.ownTasks") })).toBeVisible();
  await expectNoSidewaysScroll(page);
});

test("a director reminds an agency once, and it answers by the link in the letter", async ({
  page,
  browser,
}) => {
  test.setTimeout(180_000);
  await signIn(page, server, "centre-director");
  await page.goto(`${server.origin}/admin/reminders`);
  const write = page.getByRole("link", { name: "Soạn văn bản gửi Hội Người mù" });
  await expect(write).toBeVisible();
  await expectAccessible(page);
  await write.click();
  await page.getByRole("button", { name: t("reminders.focalPoint.open") }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel(t("reminders.focalPoint.fullName")).fill("Phạm Đầu Mối Mẫu");
  await dialog.getByLabel(t("reminders.focalPoint.email")).fill("hnm@cantho.example");
  await expectAccessible(page);
  await dialog.getByRole("button", { name: t("reminders.focalPoint.save") }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole("article")).toContainText("Kính gửi: Hội Người mù");
  await expectAccessible(page);
  const names = new RegExp(`^(${t("reminders.letter.send")}|${t("reminders.letter.sendLater")})$`);
  await page.getByRole("button", { name: names }).click();
  await expect(page.getByRole("table")).toContainText("hnm@cantho.example");
  await expectAccessible(page);

  if (isQuiet()) {
    // The letter waits for the morning, so there is no link to follow yet.
    await expect(page.getByRole("table")).toContainText(labelOf(reminderStatuses, "reminder-waiting", "vi"));
    expect(smtp.inbox).toHaveLength(0);
    return;
  }
  await expect(async () => {
    await page.reload();
    await expect(page.getByRole("table")).toContainText("Đã gửi", { timeout: 2000 });
  }).toPass({ timeout: 60_000 });
  expect(smtp.inbox).toHaveLength(1);
  const link = /\S+\/admin\/report#\S+/.exec(smtp.inbox[0]?.text ?? "")?.[0] ?? "";

  const visitor = await (await browser.newContext({ viewport: { width: 390, height: 800 } })).newPage();
  await visitor.goto(link);
  await expect(visitor.getByText(/^Hội Người mù báo cáo theo/)).toBeVisible();
  await expectAccessible(visitor);
  await expectNoSidewaysScroll(visitor);
  await visitor.getByRole("button", { name: t("progress.door.send") }).click();
  await expect(visitor.getByText(t("progress.door.oneAtLeast")).first()).toBeVisible();
  await visitor.getByRole("radio").first().check();
  await visitor.getByLabel(t("progress.fields.progress"), { exact: true }).fill("Đã phát 200 bản chữ nổi.");
  await visitor.getByLabel(t("progress.door.name"), { exact: true }).fill("Phạm Đầu Mối Mẫu");
  await expectAccessible(visitor);
  await visitor.getByRole("button", { name: t("progress.door.send") }).click();
  await expect(visitor.getByText(t("progress.door.done"))).toBeVisible();
  await visitor.reload();
  await expect(visitor.getByText(t("progress.door.usedText"))).toBeVisible();
  await expectAccessible(visitor);
  expect(smtp.inbox).toHaveLength(1);
});

/** Whether letters wait now: the rule is the domain's. */
function isQuiet(): boolean {
  const now = fromEpoch(Date.now());
  return afterQuietHours(now) !== now;
}
