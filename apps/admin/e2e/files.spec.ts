import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, type Page } from "@playwright/test";
import { expectAccessible, expectNoSidewaysScroll } from "./accessibility.ts";
import { test } from "./demo-test.ts";
import { signIn } from "./sign-in.ts";
import type { Server } from "./start-server.ts";
import { wordsOf } from "./words.ts";

let server: Server;
test.beforeAll(({ server: shared }) => {
  server = shared;
});

const PDF = Buffer.from("%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n");
// One white pixel, four times as wide as high: no picture of anybody.
const PNG = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAQAAAABCAIAAAB2XpiaAAAACXBIWXMAAAPoAAAD6AG1e1JrAAAAC0lEQVQImWP4jwQATb8L9c6k8CIAAAAASUVORK5CYII=",
  "base64",
);

for (const language of ["vi", "en"] as const) {
  const t = wordsOf(language);

  test(`papers of a case come by dragging and choosing, in ${language}`, async ({ page }) => {
    test.setTimeout(180_000);
    await openCase(page, language);
    const files = page.locator(".sheet.files");
    await expect(files.getByRole("heading", { name: t("attachments.sheet") })).toBeVisible();

    await drop(page, `Ban an ${language}.pdf`, PDF);
    const judgment = files.getByRole("link", { name: `Ban an ${language}.pdf` });
    await expect(judgment).toBeVisible();
    await expectAccessible(page);

    await files.getByLabel(t("attachments.kind")).selectOption("identity-paper");
    await choose(page, t("attachments.choose"), { name: "can cuoc.png", mimeType: "image/png", buffer: PNG });
    await expect(files.getByRole("img", { name: t("attachments.masked") }).first()).toBeVisible();

    // Opened whole, byte by byte, in a tab of its own.
    const address = await judgment.getAttribute("href");
    const answer = await page.request.get(`${server.origin}${address}`);
    expect((await answer.body()).equals(PDF)).toBe(true);

    // A program under a paper's name.
    await choose(page, t("attachments.choose"), {
      name: "don.pdf",
      mimeType: "application/pdf",
      buffer: Buffer.concat([Buffer.from("MZ"), Buffer.alloc(300)]),
    });
    await expect(files.getByRole("alert")).toContainText("pdf, docx");
    await expectAccessible(page);
    await files
      .getByRole("button", { name: t("attachments.forgetOf").replace("{{title}}", "don.pdf") })
      .click();
    await expect(files.getByRole("alert")).toBeHidden();

    await scanAPaper(page, language);
    await joinPages(page, language);
    await takeOutAndPutBack(page, `Ban an ${language}.pdf`, t);
    await page.setViewportSize({ width: 320, height: 640 });
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
  });
}

test("a line lost in the middle of sending costs no second file", async ({ page }) => {
  test.setTimeout(120_000);
  await openCase(page, "vi");
  await page.route(
    /\/files\/[0-9a-f-]+$/,
    async (route) => {
      if (route.request().method() !== "PUT") return route.continue();
      // The server has the bytes; the answer never comes.
      await route.fetch();
      await route.abort("connectionreset");
    },
    { times: 1 },
  );
  await choose(page, "Chọn tệp", { name: "mat mang.pdf", mimeType: "application/pdf", buffer: PDF });
  const files = page.locator(".sheet.files");
  await expect(files.getByRole("alert")).toContainText("mất kết nối");
  await files.getByRole("button", { name: "Gửi lại: mat mang.pdf" }).click();
  await expect(files.getByRole("link", { name: "mat mang.pdf" })).toHaveCount(1);
});

async function openCase(page: Page, language: "vi" | "en") {
  await signIn(page, server, "case-officer");
  await page.evaluate((code) => localStorage.setItem("tgpl.language", code), language);
  await page.goto(`${server.origin}/admin/cases`);
  await page.getByRole("main").getByRole("table").getByRole("link").first().click();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await page.goto(`${page.url()}?part=papers`);
  await expect(page.locator(".sheet.files .file-drop")).toBeVisible();
}

/** As a person drags a file from a folder onto the page: the browser's own drag, with a file of the disk. */
async function drop(page: Page, name: string, bytes: Buffer) {
  const folder = mkdtempSync(join(tmpdir(), "tgpl-drag-"));
  const path = join(folder, name);
  writeFileSync(path, bytes);
  const place = page.locator(".file-drop");
  await place.scrollIntoViewIfNeeded();
  const box = await place.boundingBox();
  if (!box) throw new Error("there is no place to drop a file");
  const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const data = { items: [], files: [path], dragOperationsMask: 1 };
  const browser = await page.context().newCDPSession(page);
  for (const type of ["dragEnter", "dragOver", "drop"] as const)
    await browser.send("Input.dispatchDragEvent", { type, ...at, data });
}

type Chosen = { name: string; mimeType: string; buffer: Buffer };

async function choose(page: Page, button: string, file: Chosen) {
  const chooser = page.waitForEvent("filechooser");
  await page.locator(".file-drop").getByRole("button", { name: button, exact: true }).click();
  await (await chooser).setFiles(file);
}

/** A paper of the index gets its scan: it opens from the index, and the file tells of which paper it is. */
async function scanAPaper(page: Page, language: "vi" | "en") {
  const t = wordsOf(language);
  const title = `Bản án có bản chụp ${language}`;
  await page.getByRole("button", { name: t("cases.file.new.document") }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel(t("cases.papers.kind")).selectOption("judgment");
  await dialog.getByLabel(t("cases.papers.name")).fill(title);
  await dialog.getByRole("button", { name: t("cases.file.save"), exact: true }).click();
  const row = page.getByRole("row", { name: new RegExp(title) });
  await expect(row).toContainText(t("cases.papers.noScan"));
  await row.getByRole("button", { name: `${t("cases.papers.addScan")}: ${title}` }).press("Enter");
  await expect(page.locator(".file-drop").getByRole("button").first()).toBeFocused();
  const bytes = Buffer.concat([PDF, Buffer.from(language)]);
  await choose(page, t("attachments.choose"), {
    name: "quet.pdf",
    mimeType: "application/pdf",
    buffer: bytes,
  });
  const scan = row.getByRole("link", { name: "quet.pdf" });
  await expect(scan).toBeVisible();
  const answer = await page.request.get(`${server.origin}${await scan.getAttribute("href")}`);
  expect((await answer.body()).equals(bytes)).toBe(true);
  await expect(page.locator(".sheet.files")).toContainText(
    t("attachments.scanOf").replace("{{title}}", title),
  );
  await expectAccessible(page);
  await page.emulateMedia({ media: "print" });
  await expect(scan).toBeVisible();
  await expect(page.locator(".sheet.files")).toBeHidden();
  await page.emulateMedia({ media: "screen" });
}

/** Photos of pages are put in order by the keyboard, one is taken away, and one PDF is sent. */
async function joinPages(page: Page, language: "vi" | "en") {
  const t = wordsOf(language);
  const files = page.locator(".sheet.files");
  await files.getByRole("button", { name: t("attachments.pages.open") }).press("Enter");
  await expect(files.getByRole("heading", { name: t("attachments.pages.title") })).toBeFocused();
  const chooser = page.waitForEvent("filechooser");
  await files.getByRole("button", { name: t("attachments.pages.choose") }).press("Enter");
  const picture = (name: string) => ({ name, mimeType: "image/png", buffer: PNG });
  await (await chooser).setFiles([picture("hai.png"), picture("mot.png"), picture("thua.png")]);
  const pages = files.getByRole("list", { name: t("attachments.pages.list") }).getByRole("listitem");
  await expect(pages).toHaveCount(3);
  const named = (key: string, number: number) =>
    files.getByRole("button", { name: t(key).replace("{{number}}", String(number)) });
  await named("attachments.pages.upOf", 2).press("Enter");
  await expect(pages.nth(0)).toContainText("mot.png");
  await expect(named("attachments.pages.downOf", 1)).toBeFocused();
  await named("attachments.pages.removeOf", 3).press("Enter");
  await expect(pages).toHaveCount(2);
  await expectAccessible(page);
  const send = files.getByRole("button", {
    name: t("attachments.pages.send_other").replace("{{count}}", "2"),
  });
  await send.click();
  await expect(files.getByRole("alert")).toHaveText(t("attachments.titleMissing"));
  await files.getByLabel(t("attachments.pages.name")).fill(`Nhiều trang ${language}`);
  await send.press("Enter");
  const joined = files.getByRole("link", { name: `Nhiều trang ${language}.pdf` });
  await expect(joined).toBeVisible();
  const answer = await page.request.get(`${server.origin}${await joined.getAttribute("href")}`);
  expect(answer.headers()["content-type"]).toBe("application/pdf");
}

async function takeOutAndPutBack(page: Page, title: string, t: (key: string) => string) {
  const named = (key: string) => t(key).replace("{{title}}", title);
  await page.getByRole("button", { name: named("attachments.removeOf") }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: t("attachments.remove") }).click();
  await expect(dialog.getByText(t("attachments.reasonMissing")).first()).toBeVisible();
  await expectAccessible(page);
  await dialog.getByRole("textbox", { name: t("attachments.reason") }).fill("Nhầm hồ sơ.");
  await dialog.getByRole("button", { name: t("attachments.remove") }).click();
  await expect(page.getByText("Nhầm hồ sơ.")).toBeVisible();
  await expect(page.getByRole("link", { name: title })).toBeHidden();
  await page.getByRole("button", { name: named("attachments.restoreOf") }).click();
  await expect(page.getByRole("link", { name: title })).toBeVisible();
}
