import { expect, type Page } from "@playwright/test";
import { expectAccessible } from "./accessibility.ts";
import { test } from "./demo-test.ts";
import { signIn } from "./sign-in.ts";
import type { Server } from "./start-server.ts";
import { type Language, wordsOf } from "./words.ts";

let server: Server;
test.beforeAll(({ server: shared }) => {
  server = shared;
});

for (const language of ["vi", "en"] as const) {
  test(`anything is found by one box, in ${language}`, async ({ page }) => {
    test.setTimeout(120_000);
    const t = await enterIn(page, language);
    const results = page.getByRole("group", { name: t("search.found") });
    const persons = results.getByRole("list", { name: t("search.kinds.persons") }).getByRole("link");

    // By the beginning of an identity number: each person found bears one.
    await find(page, "0001");
    await expect(persons).toHaveCount(5);
    await expect(persons.first()).toContainText(/(căn cước|ID) …\d{4}|…\d{4}/);
    // By telephone, as it is read aloud; then the same person by name without marks.
    await find(page, "0900 000");
    await expect(persons.first()).toBeVisible();
    const fullName = (await persons.first().evaluate((link) => link.firstChild?.textContent)) ?? "";
    await find(page, fold(fullName));
    await expect(persons.filter({ hasText: fullName }).first()).toBeVisible();
    await expectAccessible(page);

    await page.goto(`${server.origin}/admin/cases`);
    const code = (await page.getByRole("table").getByRole("link").first().textContent()) ?? "";
    await find(page, code.toLowerCase());
    await expect(results.getByText(t("search.kinds.cases"))).toBeVisible();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await expect(page.getByText(code).first()).toBeVisible();
    expect(page.url()).toContain("/cases/");

    await find(page, "toa an");
    await expect(results.getByText(t("search.kinds.agencies"))).toBeVisible();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("heading", { level: 2, name: t("search.kinds.agencies") })).toBeVisible();
    expect(page.url()).not.toMatch(/toa/);
    await expectAccessible(page);

    await page.getByRole("main").getByRole("searchbox").fill("khong co ai nhu vay");
    await expect(page.getByText(t("search.nothing"))).toBeVisible();
    await expectAccessible(page);

    await page.keyboard.press("Control+k");
    await page.keyboard.press("Control+a");
    await page.keyboard.press("Delete");
    await expect(page.getByRole("group", { name: t("search.recent") }).getByRole("link")).toHaveText([
      new RegExp(code),
    ]);
  });
}

test("a list is kept as one likes it: a view with a name, columns, a hand picked few", async ({ page }) => {
  test.setTimeout(120_000);
  const t = await enterIn(page, "vi");
  await page.goto(`${server.origin}/admin/cases`);
  const dialog = page.getByRole("dialog");

  await test.step("filters stand in the address, and are kept under a name", async () => {
    await page.getByLabel(t("lists.form"), { exact: true }).selectOption("proceedings");
    await page.getByText(t("cases.list.openOnly")).click();
    await expect(page).toHaveURL(/form=proceedings/);
    await page.getByRole("button", { name: t("lists.views.open") }).click();
    await dialog.getByRole("textbox", { name: t("lists.views.name") }).fill("Tố tụng đang làm");
    await expectAccessible(page);
    await dialog.getByRole("button", { name: t("lists.views.save") }).click();
    await expect(dialog).toBeHidden();
    await page.goto(`${server.origin}/admin/cases`);
    await page.getByRole("link", { name: "Tố tụng đang làm" }).click();
    await expect(page.getByLabel(t("lists.form"), { exact: true })).toHaveValue("proceedings");
    await expectAccessible(page);
  });

  await test.step("columns stay chosen when one comes back", async () => {
    await page.getByRole("button", { name: t("lists.columns.open") }).click();
    await expectAccessible(page);
    await dialog.getByText(t("lists.office"), { exact: true }).click();
    await dialog.getByText(t("lists.due"), { exact: true }).click();
    await dialog.getByRole("button", { name: t("lists.columns.done") }).click();
    const heads = page.getByRole("columnheader");
    await expect(heads.filter({ hasText: t("lists.office") })).toBeVisible();
    await page.reload();
    await expect(heads.filter({ hasText: t("lists.office") })).toBeVisible();
    await expect(heads.filter({ hasText: t("lists.due") })).toHaveCount(0);
    await page.getByRole("button", { name: t("lists.columns.open") }).click();
    await dialog.getByRole("button", { name: t("lists.columns.usual") }).click();
    await dialog.getByRole("button", { name: t("lists.columns.done") }).click();
  });

  await test.step("several cases are given to others after a look at who gets them", async () => {
    await page.getByLabel(t("lists.status"), { exact: true }).selectOption("in-progress");
    await expect(page).toHaveURL(/status=in-progress/);
    const boxes = page.getByRole("main").getByRole("table").getByRole("checkbox");
    await boxes.nth(0).check();
    await boxes.nth(1).check();
    await page.getByRole("button", { name: t("cases.handOverWork.give") }).click();
    await expect(dialog.getByText(/^Xem trước: 2 vụ việc/)).toBeVisible();
    await dialog.getByRole("textbox", { name: t("cases.handOverWork.note") }).fill("Chia lại việc.");
    await dialog.getByRole("button", { name: t("cases.handOverWork.save") }).click();
    await expect(page.getByText("Đã giao 2 vụ việc")).toBeVisible();
    await page.getByRole("button", { name: "Hoàn tác" }).click();
    await expect(page.getByText("Đã trả lại 2 vụ việc.")).toBeVisible();
  });

  await test.step("one task is given in several cases after a look, and taken back", async () => {
    const boxes = page.getByRole("main").getByRole("table").getByRole("checkbox");
    await boxes.nth(0).check();
    await boxes.nth(1).check();
    await page.getByRole("button", { name: t("cases.tasksOfMany.give") }).click();
    await expect(dialog.getByText(/^Xem trước: 2 vụ việc/)).toBeVisible();
    await dialog.getByLabel(t("cases.notes.what")).fill("Hỏi thăm người được trợ giúp.");
    await dialog.getByRole("spinbutton", { name: /^Ngày, / }).click();
    await page.keyboard.type("31122030");
    for (const at of [0, 1]) await dialog.getByRole("combobox").nth(at).selectOption({ index: 1 });
    await expectAccessible(page);
    await dialog.getByRole("button", { name: t("cases.tasksOfMany.save"), exact: true }).click();
    await expect(page.getByText("Đã giao 2 việc")).toBeVisible();
    await page.getByRole("button", { name: "Hoàn tác" }).click();
    await expect(page.getByText("Đã rút 2 việc.")).toBeVisible();
  });

  await test.step("persons have views and columns too; whom one looks for stays out of the address", async () => {
    await page.goto(`${server.origin}/admin/applicants`);
    await page.getByText(t("lists.withDisability")).click();
    await page.getByRole("main").getByRole("searchbox").fill("nguyen thi");
    await expect(page.getByRole("table")).toBeVisible();
    await expect(page).toHaveURL(/applicants\?disability=true$/);
    await page.getByRole("button", { name: t("lists.views.open") }).click();
    await dialog.getByRole("textbox", { name: t("lists.views.name") }).fill("Người khuyết tật");
    await dialog.getByRole("button", { name: t("lists.views.save") }).click();
    await expect(page.getByRole("link", { name: "Người khuyết tật", exact: true })).toBeVisible();
    await page.getByRole("button", { name: t("lists.columns.open") }).click();
    await dialog.getByText(t("applicants.sex"), { exact: true }).click();
    await dialog.getByRole("button", { name: t("lists.columns.done") }).click();
    await expect(page.getByRole("columnheader", { name: t("applicants.sex") })).toHaveCount(0);
    await expectAccessible(page);
    await page.goto(`${server.origin}/admin/cases`);
  });

  await test.step("a view is taken away, with a way back", async () => {
    await page.getByRole("button", { name: t("lists.views.open") }).click();
    await dialog.getByRole("button", { name: /^Bỏ/ }).click();
    await expect(dialog.getByRole("link", { name: "Tố tụng đang làm" })).toHaveCount(0);
    await page.keyboard.press("Escape");
  });
});

test("keys go where the sheet says, never from a field, and can be switched off", async ({ page }) => {
  const t = await enterIn(page, "en");
  const heading = page.getByRole("heading", { level: 1 });
  await page.keyboard.press("?");
  const sheet = page.getByRole("dialog", { name: t("shortcuts.title") });
  await expect(sheet).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press("Escape");
  await page.keyboard.press("g");
  await page.keyboard.press("c");
  await expect(heading).toHaveText(t("frame.places.cases"));
  await page.keyboard.press("/");
  await expect(page.getByRole("searchbox")).toBeFocused();
  await page.keyboard.type("gr");
  await expect(heading).toHaveText(t("frame.places.cases"));
  await page.keyboard.press("Escape");
  await heading.focus();
  await page.keyboard.press("?");
  await sheet.getByRole("checkbox").click({ force: true });
  await page.keyboard.press("Escape");
  await expect(sheet).toBeHidden();
  await page.keyboard.press("g");
  await page.keyboard.press("r");
  await page.keyboard.press("?");
  await expect(sheet).toBeHidden();
  await expect(heading).toHaveText(t("frame.places.cases"));
});

async function enterIn(page: Page, language: Language) {
  await signIn(page, server, "case-officer");
  await page.evaluate((chosen) => localStorage.setItem("tgpl.language", chosen), language);
  await page.goto(`${server.origin}/admin/`);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  return wordsOf(language);
}

/** Types into the box of the top bar, from anywhere. */
async function find(page: Page, text: string): Promise<void> {
  await page.keyboard.press("Control+k");
  await page.keyboard.press("Control+a");
  await page.keyboard.type(text);
}

function fold(name: string): string {
  return name
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll("đ", "d")
    .replaceAll("Đ", "D")
    .toLowerCase();
}
