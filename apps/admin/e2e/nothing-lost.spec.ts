import { type Browser, expect, type Page } from "@playwright/test";
import { expectAccessible } from "./accessibility.ts";
import { aPerson, callServer } from "./call-server.ts";
import { test } from "./demo-test.ts";
import { beginEligible } from "./intake.ts";
import { signIn } from "./sign-in.ts";
import type { DemoRole, Server } from "./start-server.ts";
import { type Language, like, readIn, wordsOf } from "./words.ts";

let server: Server;
test.beforeAll(({ server: shared }) => {
  server = shared;
});

type Line = { id: string; version: number };

const matter = (page: Page) => page.getByRole("textbox", { name: "Nội dung" });
const phone = (page: Page) => page.getByRole("textbox", { name: "Điện thoại" });
const save = (page: Page) => page.getByRole("button", { name: /^Lưu (yêu cầu|và)/ }).first();
const kept = (page: Page) => page.getByText(/^Đã lưu nháp \d\d:\d\d$/);

const eligible = { vi: "Thuộc diện trợ giúp", en: "Eligible for legal aid" };

for (const language of ["vi", "en"] as const satisfies readonly Language[]) {
  const t = wordsOf(language);

  test(`the window crashes in the middle of an intake: everything typed is found again, and goes when it is saved, in ${language}`, async ({
    page,
    context,
  }) => {
    test.setTimeout(240_000);
    const name = `Quách Thị Máy Treo ${language}`;
    const written = "Ly hôn, viết dở thì máy treo";
    const draft = like(t("drafts.ofName"), { name });
    await signIn(page, server, "case-officer");
    await readIn(page, language);
    await beginEligible(page, name, language);
    await page.getByRole("textbox", { name: t("requests.matter") }).fill(written);
    await expect(page.getByText(like(t("drafts.kept")))).toBeVisible();
    await expectAccessible(page);
    await page.close({ runBeforeUnload: false });

    const after = await context.newPage();
    await after.goto(`${server.origin}/admin/`);
    await expect(after.getByText(draft)).toBeVisible();
    await expectAccessible(after);
    await after
      .getByRole("link", { name: t("drafts.open") })
      .first()
      .click();
    await offerOf(after, name)
      .getByRole("button", { name: t("drafts.take") })
      .click();
    await expect(after.getByRole("textbox", { name: t("requests.matter") })).toHaveValue(written);
    await expect(after.getByRole("textbox", { name: t("applicants.fullName") })).toHaveValue(name);
    await expect(after.getByRole("combobox", { name: t("applicants.commune") })).toHaveValue(
      /C[áa]i R[ăa]ng/,
    );
    await expect(after.getByRole("heading", { name: eligible[language] })).toBeVisible();
    await after
      .getByRole("button", { name: t("eligibility.moves.save") })
      .or(after.getByRole("button", { name: t("eligibility.shortMoves.save") }))
      .first()
      .click();
    await expect(
      after.getByRole("heading", { level: 1, name: like(t("eligibility.head.saved"), { name }) }),
    ).toBeVisible();
    await after.goto(`${server.origin}/admin/`);
    await expect(after.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(after.getByText(draft)).toHaveCount(0);
  });
}

test("nobody else sees the draft, and who does not want it throws it away", async ({ page, browser }) => {
  test.setTimeout(240_000);
  await signIn(page, server, "case-officer");
  await beginEligible(page, "Quách Thị Bỏ Nháp");
  await expect(kept(page)).toBeVisible();
  const other = await openAs(browser, "centre-director");
  await other.goto(`${server.origin}/admin/requests/new`);
  await expect(other.getByRole("heading", { level: 1, name: "Tiếp nhận yêu cầu" })).toBeVisible();
  await other.waitForLoadState("domcontentloaded");
  await expect(other.getByText("Bản nháp lúc")).toHaveCount(0);
  await other.context().close();

  await page.goto(`${server.origin}/admin/requests/new`);
  await offerOf(page, "Quách Thị Bỏ Nháp").getByRole("button", { name: "Bỏ" }).click();
  await expect(page.getByText(/Bản nháp lúc .*Quách Thị Bỏ Nháp/)).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole("heading", { level: 1, name: "Tiếp nhận yêu cầu" })).toBeVisible();
  await expect(page.getByText(/Bản nháp lúc .*Quách Thị Bỏ Nháp/)).toHaveCount(0);
});

test("the line is cut in the middle of an intake: the draft stays in the window and goes when it is back", async ({
  page,
  context,
}) => {
  test.setTimeout(240_000);
  await signIn(page, server, "case-officer");
  await beginEligible(page, "Quách Thị Đứt Mạng");
  await expect(kept(page)).toBeVisible();
  await context.setOffline(true);
  await matter(page).fill("Ly hôn, viết thêm khi đứt mạng");
  await expect(page.getByText("Chưa gửi được bản nháp, còn giữ trên trang này")).toBeVisible();
  await expectAccessible(page);
  await context.setOffline(false);
  await expect(kept(page)).toBeVisible();
  // The window is gone without a save: what was typed without a line is at the server.
  await page.close({ runBeforeUnload: false });
  const after = await context.newPage();
  await after.goto(`${server.origin}/admin/requests/new`);
  await offerOf(after, "Quách Thị Đứt Mạng").getByRole("button", { name: "Tiếp tục" }).click();
  await expect(matter(after)).toHaveValue("Ly hôn, viết thêm khi đứt mạng");
});

test("two officers edit one request: they see each other, fields merge, and a clash is chosen", async ({
  page,
  browser,
}) => {
  test.setTimeout(240_000);
  await signIn(page, server, "case-officer");
  await beginEligible(page, "Mai Thị Hai Người");
  await save(page).click();
  await expect(page.getByRole("heading", { level: 1, name: "Yêu cầu của Mai Thị Hai Người" })).toBeVisible();
  const other = await openAs(browser, "centre-director");
  await other.goto(page.url());

  await test.step("each sees the other, and in which part", async () => {
    await matter(other).focus();
    await expect(page.getByText(/đang mở hồ sơ này, đang sửa phần Việc cần giúp/)).toBeVisible();
    await expect(other.getByText(/đang mở hồ sơ này/)).toBeVisible();
    await expectAccessible(page);
  });

  await test.step("what only one changed merges by itself, without a save", async () => {
    await matter(page).fill("Ly hôn, cấp dưỡng nuôi con");
    await matter(other).fill("Ly hôn, chia tài sản");
    await phone(other).fill("0900000555");
    await save(other).click();
    await expect(other.getByText("Đã lưu yêu cầu và quyết định")).toBeVisible();
    await expect(phone(page)).toHaveValue("0900000555");
    await expect(page.getByText(/Theo bản mới: .*Điện thoại/)).toBeVisible();
    await expect(page.getByText(/vừa sửa mục này lúc \d\d:\d\d/)).toBeVisible();
    await expect(matter(page)).toHaveValue("Ly hôn, cấp dưỡng nuôi con");
  });

  await test.step("what both changed stands side by side and has to be chosen", async () => {
    const clash = page.getByRole("row", { name: /Nội dung/ });
    await expect(clash.getByText("Ly hôn, cấp dưỡng nuôi con")).toBeVisible();
    await expect(clash.getByText("Ly hôn, chia tài sản")).toBeVisible();
    await save(page).click();
    await expect(page.locator("#clashes")).toBeFocused();
    await expectAccessible(page);
    await clash.getByText("Ly hôn, chia tài sản").click();
    await expect(matter(page)).toHaveValue("Ly hôn, chia tài sản");
    await clash.getByText("Ly hôn, cấp dưỡng nuôi con").click();
    await save(page).click();
    await expect(page.getByText("Đã lưu yêu cầu và quyết định")).toBeVisible();
    // The other window shows it without being asked.
    await expect(matter(other)).toHaveValue("Ly hôn, cấp dưỡng nuôi con");
    await expect(phone(other)).toHaveValue("0900000555");
  });

  await test.step("who leaves is gone", async () => {
    await other.context().close();
    await expect(page.getByText(/đang mở hồ sơ này/)).toHaveCount(0, { timeout: 60_000 });
  });
});

test("two officers change one party of a case, and one fact of a person: what both wrote is chosen, the rest merges", async ({
  page,
  browser,
}) => {
  test.setTimeout(120_000);
  await signIn(page, server, "case-officer");
  const other = await openAs(browser, "centre-director");

  await test.step("a party of a case", async () => {
    const [{ id: caseId } = { id: "" }] = await callServer<{ id: string }[]>(page, "cases.list", {
      status: "in-progress",
    });
    const party = {
      role: "opposing-party",
      fullName: "Quách Văn Bên Kia",
      birthYear: null,
      nationalId: null,
      phone: null,
      address: null,
      agency: null,
      stageRoles: [],
    };
    const line = await callServer<Line>(page, "cases.parties.add", { caseId, ...party });
    await page.goto(`${server.origin}/admin/cases/${caseId}?part=people`);
    await page
      .getByRole("row", { name: /Quách Văn Bên Kia/ })
      .getByRole("button", { name: /^Sửa/ })
      .click();
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel(/^Điện thoại/).fill("0900000001");
    await callServer(other, "cases.parties.change", {
      ...line,
      ...party,
      phone: "0900000002",
      address: "Nhà mẫu số 5",
    });
    const clash = dialog.getByRole("row", { name: /Điện thoại/ });
    await expect(clash.getByText("0900000002")).toBeVisible();
    await expect(dialog.getByLabel(/^Địa chỉ/)).toHaveValue("Nhà mẫu số 5");
    await expectAccessible(page);
    await page.keyboard.press("Control+Enter");
    await expect(page.locator("#clashes")).toBeFocused();
    await clash.getByText("0900000001").click();
    await page.keyboard.press("Control+Enter");
    await expect(dialog).toBeHidden();
    const row = page.getByRole("row", { name: /Quách Văn Bên Kia/ });
    await expect(row).toContainText("0900000001, Nhà mẫu số 5");
  });

  await test.step("a fact of a person", async () => {
    const form = aPerson({ fullName: "Quách Thị Hai Máy" });
    const person = await callServer<Line>(page, "applicants.register", { form });
    await page.goto(`${server.origin}/admin/applicants/${person.id}`);
    await page.getByRole("button", { name: "Ghi thay đổi" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel("Điều cần ghi").selectOption("household");
    await dialog.getByText("Hộ nghèo", { exact: true }).click();
    await dialog.getByRole("spinbutton").first().click();
    await page.keyboard.type("01012026");
    await callServer(other, "applicants.recordFact", {
      ...person,
      fact: "household",
      value: "near-poor",
      nature: "change",
      from: "2026-01-01",
      reason: null,
      corrects: null,
    });
    const clash = dialog.locator("#clashes").getByRole("row", { name: /Hộ gia đình/ });
    await expect(clash.getByText("hộ cận nghèo")).toBeVisible();
    await clash.getByText("hộ cận nghèo").click();
    await page.keyboard.press("Control+Enter");
    await expect(dialog).toBeHidden();
  });
  await other.context().close();
});

test("a list shows what a colleague has just taken, and says so politely", async ({ page, browser }) => {
  test.setTimeout(240_000);
  await signIn(page, server, "case-officer");
  await page.goto(`${server.origin}/admin/requests`);
  await expect(page.getByRole("table")).toBeVisible();
  await expect(page.locator("[data-live=on]")).toBeAttached();
  const other = await openAs(browser, "case-officer");
  await beginEligible(other, "Quách Thị Vừa Đến");
  await save(other).click();
  await expect(other.getByRole("heading", { level: 1, name: "Yêu cầu của Quách Thị Vừa Đến" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Quách Thị Vừa Đến" })).toBeVisible();
  await expectAccessible(page);
  await other.context().close();
});

function offerOf(page: Page, name: string) {
  return page.locator(".notice").filter({ hasText: name }).first();
}

async function openAs(browser: Browser, role: DemoRole): Promise<Page> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await signIn(page, server, role);
  return page;
}
