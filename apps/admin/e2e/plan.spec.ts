import { expect, type Page } from "@playwright/test";
import { expectAccessible, expectNoSidewaysScroll } from "./accessibility.ts";
import { test } from "./demo-test.ts";
import { signIn } from "./sign-in.ts";
import type { Server } from "./start-server.ts";
import { like, readIn, wordsOf } from "./words.ts";

let server: Server;
test.beforeAll(({ server: shared }) => {
  server = shared;
});

const t = wordsOf("vi");

test("next year's plan is written from this year's, issued by number and date, and amended", async ({
  page,
}) => {
  test.setTimeout(240_000);
  const dialog = page.getByRole("dialog");
  const press = (key: string) => page.getByRole("button", { name: t(key), exact: true }).click();
  const save = async (key: string) => {
    await dialog.getByRole("button", { name: t(key), exact: true }).click();
    await expect(dialog).toBeHidden();
  };
  const next = new Date().getFullYear() + 1;
  const first = t("plans.firstEdition", { year: next });
  const second = t("plans.editionOf", { year: next, edition: 2 });
  await signIn(page, server, "centre-director");
  await readIn(page, "vi");
  await page.goto(`${server.origin}/admin/plans`);
  await expect(page.getByRole("table")).toBeVisible();
  await expectAccessible(page);

  await test.step("written from last year's, with the days of the new one", async () => {
    await press("plans.write.open");
    await expectAccessible(page);
    await save("plans.write.save");
    await expect(page.getByRole("heading", { level: 1, name: first })).toBeVisible();
    await expect(page.getByText(`01/04/${next} – 30/04/${next}`)).toBeVisible();
    await expectAccessible(page);
  });

  await test.step("money that counts in a programme is left out of the plan's own", async () => {
    await changeTask(page, "A2.1", { budget: "40.000.000" });
    await changeTask(page, "A2.2", { budget: "15.000.000", programme: "Giảm nghèo bền vững" });
    await expect(page.getByText(t("plans.budget.own", { sum: "40.000.000 đồng" }))).toBeVisible();
    await expect(page.getByText(t("plans.budget.inProgrammes", { sum: "15.000.000 đồng" }))).toBeVisible();
  });

  await test.step("submitted, then issued; without a number it is not", async () => {
    await press("plans.moves.submit");
    await save("plans.submit.save");
    await press("plans.moves.issue");
    await dialog.getByRole("button", { name: t("plans.issue.save"), exact: true }).click();
    await expect(dialog.getByText(t("plans.rules.number")).first()).toBeVisible();
    await issueAs(page, "321/KH-UBND");
    await expect(page.getByText(like(t("plans.paper"), { number: "321/KH-UBND" }))).toBeVisible();
  });

  await test.step("amended in a new edition with its reason", async () => {
    await press("plans.moves.amend");
    await dialog.getByLabel(t("plans.amend.reason"), { exact: true }).fill("Bổ sung kinh phí giữa năm.");
    await save("plans.amend.save");
    await expect(page.getByRole("heading", { level: 1, name: second })).toBeVisible();
    await expect(page.getByText("Bổ sung kinh phí giữa năm.")).toBeVisible();
    await changeTask(page, "A2.1", { budget: "60.000.000" });
    await press("plans.moves.submit");
    await save("plans.submit.save");
    await press("plans.moves.issue");
    await issueAs(page, "400/KH-UBND");
  });

  await test.step("both editions and what changed are there to read", async () => {
    await page.getByRole("link", { name: t("plans.views.editions"), exact: true }).click();
    const change = {
      field: t("plans.changes.fields.budget"),
      before: "40.000.000 đồng",
      after: "60.000.000 đồng",
    };
    await expect(page.getByText(t("plans.changes.field", change))).toBeVisible();
    await expectAccessible(page);
    await page.getByRole("link", { name: first, exact: true }).click();
    await expect(page.getByRole("heading", { level: 1, name: first })).toBeVisible();
    await expect(page.getByText(like(t("plans.paper"), { number: "321/KH-UBND" })).first()).toBeVisible();
  });

  await test.step("the year stands in bars and in a sentence, and each agency has its tasks", async () => {
    await page.getByRole("link", { name: t("plans.views.year"), exact: true }).click();
    await expect(page.getByText(like(t("plans.year.sum_other")))).toBeVisible();
    await expectAccessible(page);
    await page.getByRole("link", { name: t("plans.views.agencies"), exact: true }).click();
    await expect(page.getByRole("columnheader", { name: t("plans.board.lead") }).first()).toBeVisible();
    await expectAccessible(page);
  });

  await test.step("the annex is a table for paper, and a narrow phone holds the plan", async () => {
    await page.getByRole("link", { name: t("plans.annex.open"), exact: true }).click();
    await expect(page.getByRole("rowheader", { name: like(t("plans.coded"), { code: "A5" }) })).toBeVisible();
    await expectAccessible(page);
    await page.goBack();
    await page.setViewportSize({ width: 320, height: 640 });
    await page.getByRole("link", { name: t("plans.views.tasks"), exact: true }).click();
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  });
});

async function changeTask(page: Page, code: string, money: { budget: string; programme?: string }) {
  const dialog = page.getByRole("dialog");
  await page.getByRole("button", { name: t("plans.task.change", { code }), exact: true }).click();
  await dialog.getByLabel(t("plans.task.budget")).fill(money.budget);
  if (money.programme) {
    await dialog.getByLabel(t("plans.programme")).fill(money.programme);
    await dialog.getByLabel(t("plans.task.countedIn")).selectOption("programme");
  }
  if (money.programme) await expectAccessible(page);
  await dialog.getByRole("button", { name: t("plans.task.save"), exact: true }).click();
  await expect(dialog).toBeHidden();
}

async function issueAs(page: Page, number: string) {
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel(t("plans.issue.number"), { exact: true }).fill(number);
  const day = dialog.getByRole("group", { name: t("plans.issue.on"), exact: true });
  await day.getByRole("spinbutton").first().click();
  await page.keyboard.type(today());
  await dialog.getByRole("button", { name: t("plans.issue.save"), exact: true }).click();
  await expect(dialog).toBeHidden();
}

/** Today in Vietnam, as it is typed: 24112026. */
function today(): string {
  return new Intl.DateTimeFormat("en-GB", { timeZone: "Asia/Ho_Chi_Minh" })
    .format(new Date())
    .replaceAll("/", "");
}
