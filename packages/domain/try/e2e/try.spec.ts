import { readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { buildTry } from "../../scripts/build-try.ts";

const file = join(tmpdir(), `tgpl-try-${process.pid}`, "try.html");
let size = 0;

test.beforeAll(async () => {
  size = await buildTry(file);
});

/** Opens the page from its file, on a day, and watches that it asks nobody for anything. */
async function open(page: Page, language: "vi" | "en", day: string): Promise<string[]> {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  page.on("pageerror", (error) => asked.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error") asked.push(message.text());
  });
  await page.goto(`${pathToFileURL(file)}#${language}`);
  await page.locator("#day").fill(day);
  await page.locator("#day").press("Tab");
  return asked;
}

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`),
  ).toEqual([]);
}

/** Answers the question that has the focus near it, by keyboard alone: to a choice by its label. */
async function answer(page: Page, label: string): Promise<void> {
  const choice = page.locator(".next").getByLabel(label, { exact: true });
  await tabTo(page, async () => (await page.locator(".next fieldset :focus").count()) > 0);
  for (let tries = 0; !(await choice.evaluate((input) => input === document.activeElement)); tries++) {
    expect(tries, `“${label}” is reached with the arrow keys`).toBeLessThan(12);
    await page.keyboard.press("ArrowDown");
  }
  await page.keyboard.press("Space");
  await page.keyboard.press("Enter");
}

async function tabTo(page: Page, isThere: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; !(await isThere()); tries++) {
    expect(tries, "the keyboard gets there").toBeLessThan(80);
    await page.keyboard.press("Tab");
  }
}

test("is one small file that asks nobody for anything", async ({ page }) => {
  expect(size).toBeLessThan(100_000);
  const asked = await open(page, "vi", "02/03/2026");
  await expect(page.getByRole("status").first()).toContainText("Chưa kết luận được");
  expect(asked).toEqual([String(pathToFileURL(file))]);
  await expect(page.getByText("không quyết định điều gì chính thức")).toBeVisible();
  await expect(page.locator(".banner")).toContainText("05/2026/QH16");
});

for (const { language, question, yes, outcome, clause } of [
  {
    language: "vi",
    question: "Câu hỏi tiếp theo",
    yes: "Hộ nghèo",
    outcome: "Thuộc diện trợ giúp",
    clause: "Luật TGPL Điều 7 khoản 2",
  },
  {
    language: "en",
    question: "Next question",
    yes: "Poor",
    outcome: "Eligible for legal aid",
    clause: "Law on Legal Aid, Article 7, clause 2",
  },
] as const) {
  test(`an eligible person, by keyboard alone (${language})`, async ({ page }) => {
    await open(page, language, "02/03/2026");
    await page.locator("body").press("Home");
    const household = page.locator(".next").getByLabel(yes, { exact: true });
    // The questions that come first are put aside until the household is asked.
    while ((await household.count()) === 0) {
      await tabTo(page, () =>
        page.locator(".next .actions .btn:not(.main)").evaluate((one) => one === document.activeElement),
      );
      await page.keyboard.press("Enter");
      await expect(page.getByRole("heading", { name: question })).toBeFocused();
    }
    await answer(page, yes);
    await expect(page.locator(".verdict")).toContainText(outcome);
    await expect(page.locator(".answer")).toContainText(clause);
    await expect(page.getByRole("heading", { name: question })).toBeFocused();
    await expectAccessible(page);
  });
}

for (const { language, no, neither, noStatus, none, refused, changed } of [
  {
    language: "vi",
    no: "Không",
    neither: "Không thuộc",
    noStatus: "Không có tư cách nào",
    none: "Không",
    refused: "Không thuộc diện trợ giúp",
    changed: "Biên nhận đã bị thay đổi",
  },
  {
    language: "en",
    no: "No",
    neither: "Neither",
    noStatus: "No such status",
    none: "None",
    refused: "Not eligible for legal aid",
    changed: "The receipt was changed",
  },
] as const) {
  test(`a refused person, asked to the end by keyboard alone, and the receipt (${language})`, async ({
    page,
  }) => {
    await open(page, language, "02/08/2026");
    for (let asked = 0; (await page.locator(".next form").count()) > 0; asked++) {
      expect(asked, "the questions end").toBeLessThan(16);
      const day = page.locator(".next input.input");
      if ((await day.count()) > 0) {
        await tabTo(page, () => day.evaluate((one) => one === document.activeElement));
        await page.keyboard.type("14/02/1987");
        await page.keyboard.press("Enter");
        continue;
      }
      const labels = await page.locator(".next .choice").allTextContents();
      const wanted = [neither, noStatus, none, no].find((label) => labels.includes(label));
      await answer(page, wanted ?? "");
    }
    await expect(page.locator(".verdict")).toContainText(refused);
    await expect(page.locator(".band")).toContainText("05/2026/QH16");
    await expect(page.locator(".rest .answered .row").first()).toBeVisible();
    await page.locator("details.receipt-text summary").press("Enter");
    const receipt = await page.locator("pre").textContent();
    expect(JSON.parse(receipt ?? "").outcome).toBe("not-eligible");
    await page.locator("#pasted").fill(receipt ?? "");
    await page.locator("#pasted").press("Tab");
    await page.keyboard.press("Enter");
    await expect(page.locator(".check")).toHaveAttribute("data-valid", "true");
    await page.locator("#pasted").fill((receipt ?? "").replace("1987-02-14", "1950-02-14"));
    await page.locator("#pasted").press("Tab");
    await page.keyboard.press("Enter");
    await expect(page.locator(".check")).toContainText(changed);
    await expectAccessible(page);
    expect(page.url()).toBe(`${pathToFileURL(file)}#${language}`);
  });
}

test("both languages keep what was answered, and a file keeps the receipt", async ({ page }) => {
  await open(page, "vi", "02/03/2026");
  await page.locator("summary", { hasText: "Mọi dữ kiện" }).click();
  const disability = page.getByRole("group", { name: "Có khuyết tật không?" }).last();
  await disability.getByLabel("Có", { exact: true }).first().check();
  await disability.getByLabel("Nhìn").check();
  await disability.getByLabel("Nặng", { exact: true }).check();
  await disability.getByRole("group", { name: "Có giấy xác nhận" }).getByLabel("Có", { exact: true }).check();
  await page.getByRole("link", { name: "English" }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(page.locator(".answered")).toContainText("Vision; Severe; certified");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Save as a file" }).click(),
  ]);
  const saved = JSON.parse(readFileSync(await download.path(), "utf8"));
  expect(saved.facts).toEqual({ disability: { types: ["vision"], degree: "severe", certified: true } });
});

test("a day or a birth that cannot be is told beside the field, and changes nothing", async ({ page }) => {
  await open(page, "en", "30/02/2026");
  await expect(page.getByRole("alert").filter({ hasText: "There is no such day" })).toBeVisible();
  await page.locator("#day").fill("02/03/2026");
  await page.locator("#day").press("Tab");
  await page.locator("summary", { hasText: "All facts" }).click();
  await page.locator("#fact-birthDate").fill("01/01/2030");
  await page.locator("#fact-birthDate").press("Tab");
  await expect(page.locator(".verdict")).toContainText("The birth date is after the day judged");
  await expect(page.locator(".receipt")).toBeHidden();
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`fits a window of 320 pixels and a large text, with nothing for axe to say (${colorScheme})`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.emulateMedia({ colorScheme });
    await open(page, "vi", "02/08/2026");
    await page.locator("summary", { hasText: "Mọi dữ kiện" }).click();
    const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(await overflow()).toBeLessThanOrEqual(0);
    await expectAccessible(page);
  });
}
