import { type Browser, expect, type Page, test } from "@playwright/test";
import { expectAccessible, expectNoSidewaysScroll } from "./accessibility.ts";
import { signIn } from "./sign-in.ts";
import { type DemoRole, type Server, startServer } from "./start-server.ts";

// Every page: axe finds nothing, nothing sticks out sideways, at a desk and on a narrow phone, in both themes and languages.
let server: Server;
test.beforeAll(async () => {
  test.setTimeout(120_000);
  server = await startServer({ demo: true });
});
test.afterAll(() => server?.stop());

const pages: [role: DemoRole, app: "admin" | "analytics", paths: string[]][] = [
  ["case-officer", "admin", ["", "requests", "requests/new", "cases", "applicants"]],
  ["centre-director", "admin", [""]],
  ["provider", "admin", ["", "cases"]],
  ["administrator", "admin", ["", "offices", "providers"]],
  ["auditor", "admin", [""]],
  [
    "leader",
    "analytics",
    ["", "?place=916", "?level=commune", "indicators", "indicators/cases-accepted", "places", "plan"],
  ],
];

const looks = [
  { name: "at a desk", viewport: { width: 1280, height: 800 }, colorScheme: "light", english: false },
  {
    name: "on a narrow phone, dark, in English",
    viewport: { width: 320, height: 640 },
    colorScheme: "dark",
    english: true,
  },
] as const;

for (const look of looks) {
  for (const [role, app, paths] of pages) {
    test(`${app} as ${role}, ${look.name}`, async ({ browser }) => {
      test.setTimeout(240_000);
      const page = await openAs(browser, role, app, look);
      for (const path of paths) {
        await page.goto(`${server.origin}/${app}/${path}`);
        await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
        await page.waitForLoadState("networkidle");
        await expectAccessible(page);
        await expectNoSidewaysScroll(page);
      }
    });
  }
}

test("the doors, and what a wrong password is told", async ({ browser }) => {
  const page = await (await browser.newContext()).newPage();
  for (const app of ["admin", "analytics"]) {
    await page.goto(`${server.origin}/${app}/`);
    await page.getByLabel("Thư điện tử công vụ").fill("khong.co@cantho.example");
    await page.getByLabel("Mật khẩu", { exact: true }).fill("sai mat khau nay");
    await page.keyboard.press("Enter");
    await expect(page.getByText(/còn \d lần thử/)).toBeVisible();
    await expectAccessible(page);
  }
  await page.goto(`${server.origin}/`);
  await expect(page.getByRole("link", { name: "Làm việc với hồ sơ" })).toBeVisible();
  await expectAccessible(page);
});

test("a record of each kind, in English", async ({ browser }) => {
  test.setTimeout(240_000);
  const page = await openAs(browser, "case-officer", "admin", { ...looks[0], english: true });
  for (const list of ["cases", "requests"]) {
    await page.goto(`${server.origin}/admin/${list}`);
    await page.getByRole("main").getByRole("table").getByRole("link").first().click();
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await page.waitForLoadState("networkidle");
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
    await expectAccessible(page);
  }
});

type Look = { viewport: { width: number; height: number }; colorScheme: "light" | "dark"; english: boolean };

async function openAs(
  browser: Browser,
  role: DemoRole,
  app: "admin" | "analytics",
  look: Look,
): Promise<Page> {
  const context = await browser.newContext({ viewport: look.viewport, colorScheme: look.colorScheme });
  const page = await context.newPage();
  await signIn(page, server, role, app);
  if (look.english) await page.evaluate(() => localStorage.setItem("tgpl.language", "en"));
  return page;
}
