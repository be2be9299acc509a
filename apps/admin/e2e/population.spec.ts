import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, type Page } from "@playwright/test";
import { expectAccessible, expectNoSidewaysScroll } from "./accessibility.ts";
import { test } from "./demo-test.ts";
import { typeDay } from "./intake.ts";
import { signIn } from "./sign-in.ts";
import type { Server } from "./start-server.ts";
import { like, wordsOf } from "./words.ts";

const GENERATOR = fileURLToPath(new URL("../../server/demo/write-register.ts", import.meta.url));
const t = wordsOf("vi");
let server: Server;
let folder: string;
let register: string;

test.beforeAll(({ server: shared }) => {
  server = shared;
  folder = mkdtempSync(join(tmpdir(), "tgpl-register-"));
  register = join(folder, "so-tro-cap.xlsx");
  const flags = ["--persons", "70000", "--faulty", "100", "--on", "2026-10-01", "--to", register];
  execFileSync(process.execPath, ["--conditions=@tgpl/source", GENERATOR, ...flags]);
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("a register of 70,000 rows is cancelled once, undone once and done once", async ({ page }) => {
  test.setTimeout(600_000);
  const dialog = page.getByRole("alertdialog");
  const button = (key: string) => page.getByRole("button", { name: t(key), exact: true });
  await signIn(page, server, "case-officer");
  await page.goto(`${server.origin}/admin/population`);
  await expect(page.getByText(t("population.noRegister"))).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("link", { name: t("population.imports.open") }).click();

  await test.step("a wrong file is told what is taken", async () => {
    await send(page, {
      name: "so.xlsx",
      mimeType: "application/pdf",
      buffer: Buffer.from("%PDF-1.7 no register"),
    });
    await expect(page.getByRole("alert")).toContainText("chỉ nhận Excel (.xlsx) hoặc CSV (UTF-8)");
    await expectAccessible(page);
  });

  await test.step("columns are mapped, and each faulty cell has its row, column and what is allowed", async () => {
    await send(page, register);
    await expect(page.getByLabel(t("population.fields.fullName"))).toHaveValue("1");
    await expect(page.getByLabel(t("population.fields.commune"))).toHaveValue("5");
    await expectAccessible(page);
    await check(page);
    await expect(
      page.getByRole("heading", { name: t("population.faults.title", { count: 100 }) }),
    ).toBeVisible();
    const faulty = page.getByRole("row", { name: /Dòng 703/ });
    await expect(faulty).toContainText("Ngày sinh");
    await expect(faulty).toContainText("31/02/1980");
    await expect(faulty).toContainText("ngày/tháng/năm, ví dụ 05/09/1987");
    await expectAccessible(page);
    const download = page.waitForEvent("download");
    await button("population.faults.download").click();
    expect((await readFile(await (await download).path())).subarray(0, 2).toString()).toBe("PK");
  });

  await test.step("cancelled while it runs, nothing of it remains", async () => {
    await page.getByRole("button", { name: like(t("population.summary.start")) }).click();
    await expect(page.getByRole("progressbar")).toBeVisible();
    await button("population.cancel.open").click();
    await dialog.getByRole("button", { name: t("population.cancel.confirm") }).click();
    await expect(page.getByText(t("population.imports.nothingOfIt"))).toBeVisible(slow);
    await page.goto(`${server.origin}/admin/population`);
    await expect(page.getByText(t("population.noRegister"))).toBeVisible();
  });

  await test.step("taken in and undone, the register of before stands again: none", async () => {
    await takeIn(page);
    await button("population.undo.open").click();
    await dialog.getByRole("button", { name: t("population.undo.confirm") }).click();
    await expect(page.getByText(t("population.imports.nothingOfIt"))).toBeVisible(slow);
    await page.goto(`${server.origin}/admin/population`);
    await expect(page.getByText(t("population.noRegister"))).toBeVisible();
  });

  await test.step("taken in, screened, and listed for the officer of a commune", async () => {
    await takeIn(page);
    await page.goto(`${server.origin}/admin/population`);
    await button("population.screening.start").click();
    await expect(page.getByRole("heading", { name: t("population.communes", { count: 103 }) })).toBeVisible(
      slow,
    );
    await expectAccessible(page);
    await page.getByRole("link", { name: "Phường Ninh Kiều" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Phường Ninh Kiều" })).toBeVisible();
    await expect(page.getByRole("table").getByRole("row").nth(600)).toBeAttached();
    const download = page.waitForEvent("download");
    await button("population.excel").click();
    expect((await download).suggestedFilename()).toContain("Phường Ninh Kiều");
    await page.setViewportSize({ width: 390, height: 800 });
    await page.goBack();
    await expectNoSidewaysScroll(page);
  });
});

/** The work of the server, on a machine that has other work as well. */
const slow = { timeout: 120_000 };

type ChosenFile = string | { name: string; mimeType: string; buffer: Buffer };

async function send(page: Page, file: ChosenFile): Promise<void> {
  await page.goto(`${server.origin}/admin/population/imports`);
  await page.getByLabel(t("population.send.file")).setInputFiles(file);
  await typeDay(page, t("population.send.asOf"), "01102026");
  await page.getByRole("button", { name: t("population.send.send") }).click();
}

async function check(page: Page): Promise<void> {
  await page.getByRole("button", { name: t("population.mapping.check"), exact: true }).click();
  await expect(page.getByRole("button", { name: like(t("population.summary.start")) })).toBeVisible(slow);
}

async function takeIn(page: Page): Promise<void> {
  await send(page, register);
  await check(page);
  await page.getByRole("button", { name: like(t("population.summary.start")) }).click();
  await expect(page.getByText(t("population.summary.current", { count: 103, communes: 103 }))).toBeVisible(
    slow,
  );
}
