import { readFile } from "node:fs/promises";
import { expect, type Page } from "@playwright/test";
import { expectAccessible, expectNoSidewaysScroll } from "./accessibility.ts";
import { test } from "./demo-test.ts";
import { signIn } from "./sign-in.ts";
import type { Server } from "./start-server.ts";
import { type Language, like, readIn, wordsOf } from "./words.ts";

let server: Server;
test.beforeAll(({ server: shared }) => {
  server = shared;
});

for (const language of ["vi", "en"] as const satisfies readonly Language[]) {
  const t = wordsOf(language);

  test(`a course is planned, attended, tested and certified, in ${language}`, async ({ page }) => {
    test.setTimeout(180_000);
    const title = `Tập huấn hành trình ${language}`;
    const dialog = page.getByRole("dialog");
    const press = (key: string) =>
      page
        .getByRole("button", { name: t(key), exact: true })
        .first()
        .click();
    await signIn(page, server, "case-officer");
    await readIn(page, language);
    await page.goto(`${server.origin}/admin/training`);
    await expect(page.getByRole("table")).toBeVisible();
    await expectAccessible(page);

    await test.step("planned, and what is missing is said beside its field", async () => {
      await press("training.plan");
      await dialog.getByRole("button", { name: t("training.savePlan") }).click();
      await expect(dialog.getByText(t("training.rules.title")).first()).toBeVisible();
      await expectAccessible(page);
      await dialog.getByLabel(t("training.fields.title"), { exact: true }).fill(title);
      await dialog.getByLabel(t("training.fields.host"), { exact: true }).fill("Trung tâm (minh họa)");
      await dialog.getByLabel(t("training.fields.venue"), { exact: true }).fill("Hội trường A");
      await typeDay(page, t("training.sessions.day"), today());
      await dialog.getByLabel(t("training.sessions.hours"), { exact: true }).fill("3,5");
      await dialog.getByLabel(t("training.sessions.topic"), { exact: true }).fill("Giao tiếp");
      await dialog.getByLabel(t("training.sessions.trainer"), { exact: true }).fill("Giảng viên Mẫu");
      await dialog.getByRole("button", { name: t("training.savePlan") }).click();
      await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
    });

    await test.step("two providers and somebody from elsewhere are put on the list", async () => {
      await press("training.moves.enrol");
      const boxes = dialog.getByRole("checkbox");
      await boxes.nth(0).check();
      await boxes.nth(1).check();
      await dialog.getByRole("button", { name: t("training.enrol.addGuest") }).click();
      await dialog.getByLabel(t("training.enrol.fullName"), { exact: true }).fill("Lý Thị Khách Hành Trình");
      await dialog.getByLabel(t("training.enrol.workplace"), { exact: true }).fill("UBND phường Mẫu");
      await expectAccessible(page);
      await dialog.getByRole("button", { name: t("training.enrol.save") }).click();
      await expect(dialog).toBeHidden();
      await expect(page.getByText("Lý Thị Khách Hành Trình")).toBeVisible();
      await expect(page.getByText(t("training.blocked.notMarked"))).toBeVisible();
      await expectAccessible(page);
    });

    await test.step("the list to sign has a line for each", async () => {
      await page.getByRole("link", { name: t("training.signIn.open") }).click();
      await expect(page.getByRole("table").getByRole("row")).toHaveCount(4);
      await expectAccessible(page);
      await page.goBack();
    });

    await test.step("who came is ticked, then the points", async () => {
      await page.getByRole("button", { name: like(t("training.sessions.markOf")) }).click();
      await press("training.mark.everybody");
      await dialog.getByRole("checkbox", { name: /Lý Thị Khách Hành Trình/ }).uncheck();
      await expectAccessible(page);
      await dialog.getByRole("button", { name: t("training.mark.save") }).click();
      await expect(dialog).toBeHidden();
      await press("training.moves.score");
      const points = dialog.getByRole("textbox");
      await points.nth(0).fill("11");
      await dialog.getByRole("button", { name: t("training.scores.save") }).click();
      await expect(dialog.getByText(like(t("training.rules.points"), { most: "10" })).first()).toBeVisible();
      await points.nth(0).fill("4,5");
      await points.nth(1).fill("8");
      await expectAccessible(page);
      await dialog.getByRole("button", { name: t("training.scores.save") }).click();
      await expect(dialog).toBeHidden();
    });

    await test.step("those who were there have their certificates, as a document", async () => {
      await press("training.moves.close");
      await dialog.getByRole("button", { name: t("training.close.save") }).click();
      await expect(dialog).toBeHidden();
      await press("training.moves.certify");
      await dialog
        .getByLabel(t("training.certify.first"), { exact: true })
        .fill(language === "vi" ? "8001" : "9001");
      await expectAccessible(page);
      await dialog.getByRole("button", { name: t("training.certify.save") }).click();
      await expect(dialog).toBeHidden();
      await expect(page.getByText(t("training.blocked.nobodyEarned"))).toBeVisible();
      const download = page.waitForEvent("download");
      await press("training.attendees.allCertificates");
      const pdf = await readFile(await (await download).path());
      expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
      await expectAccessible(page);
    });

    await test.step("the hours count for the year, also on a narrow phone", async () => {
      await page.goto(`${server.origin}/admin/training?view=hours`);
      await expect(page.getByRole("table")).toBeVisible();
      await page.setViewportSize({ width: 320, height: 640 });
      await expectAccessible(page);
      await expectNoSidewaysScroll(page);
    });
  });
}

async function typeDay(page: Page, label: string, digits: string): Promise<void> {
  const group = page.getByRole("group", { name: label, exact: true });
  await group.getByRole("spinbutton").first().click();
  await page.keyboard.type(digits);
}

/** Today in Vietnam, as it is typed: 24112026. */
function today(): string {
  return new Intl.DateTimeFormat("en-GB", { timeZone: "Asia/Ho_Chi_Minh" })
    .format(new Date())
    .replaceAll("/", "");
}
