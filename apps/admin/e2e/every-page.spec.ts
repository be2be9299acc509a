import { type Browser, expect, type Page } from "@playwright/test";
import { expectAccessible, expectNoSidewaysScroll, expectNothingCut } from "./accessibility.ts";
import { test } from "./demo-test.ts";
import { signIn } from "./sign-in.ts";
import type { DemoRole, Server } from "./start-server.ts";

// Every page: axe finds nothing, nothing sticks out sideways, at a desk and on a narrow phone, in both themes and languages.
let server: Server;
test.beforeAll(({ server: shared }) => {
  server = shared;
});

const pages: [role: DemoRole, app: "admin" | "analytics", paths: string[]][] = [
  [
    "case-officer",
    "admin",
    [
      "",
      "?view=calendar",
      "requests",
      "requests/new",
      "cases",
      "complaints",
      "applicants",
      "providers",
      "find",
    ],
  ],
  [
    "case-officer",
    "admin",
    [
      "inbox",
      "inbox?view=pairs",
      "recalls",
      "quality",
      "quality/opinions",
      "notices",
      "notices/new",
      "lateness",
      "referrals",
      "referrals?direction=in",
      "referrals/new",
      "duty",
      "training",
      "training?view=hours",
      "inspections",
      "inspections?view=recommendations",
    ],
  ],
  ["centre-director", "admin", ["", "agencies", "quality/evaluations", "quality/evaluations/new"]],
  ["provider", "admin", ["", "cases", "quality", "quality/opinions"]],
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
    test(`${app}/${paths[0]} as ${role}, ${look.name}`, async ({ browser }) => {
      test.setTimeout(240_000);
      const page = await openAs(browser, role, app, look);
      for (const path of paths) {
        await page.goto(`${server.origin}/${app}/${path}`);
        await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
        await page.waitForLoadState("networkidle");
        await expectAccessible(page);
        await expectNoSidewaysScroll(page);
        if (look.name === "at a desk") await expectHolds(page);
      }
    });
  }
}

// What some people need: colours that the browser sets, words twice as large, and 400 % of a window of 1280.
const hardLooks = [
  { forcedColors: "active", viewport: looks[0].viewport, percent: 100 },
  { forcedColors: "none", viewport: looks[0].viewport, percent: 200 },
  { forcedColors: "none", viewport: { width: 320, height: 256 }, percent: 125 },
] as const;

/** Nothing sticks out and nothing is cut off; the page as it stands is bent, not asked for again. */
async function expectHolds(page: Page): Promise<void> {
  for (const { forcedColors, viewport, percent } of hardLooks) {
    await page.emulateMedia({ forcedColors });
    await page.setViewportSize(viewport);
    await page.evaluate(
      (size) => document.documentElement.style.setProperty("font-size", size),
      `${percent}%`,
    );
    await expectNoSidewaysScroll(page);
    await expectNothingCut(page);
  }
  await page.setViewportSize(looks[0].viewport);
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

for (const look of looks) {
  test(`a record of each kind, ${look.name}`, async ({ browser }) => {
    test.setTimeout(240_000);
    const page = await openAs(browser, "case-officer", "admin", look);
    const main = page.getByRole("main");
    const stands = async () => {
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      await page.waitForLoadState("networkidle");
      await expect(page.locator("html")).toHaveAttribute("lang", look.english ? "en" : "vi");
      await expectAccessible(page);
      await expectNoSidewaysScroll(page);
    };
    const parts = async () => {
      const legalCase = page.url();
      for (const part of ["court", "people", "notes", "papers"]) {
        await page.goto(`${legalCase}?part=${part}`);
        await stands();
      }
    };
    for (const list of [
      "cases?status=transferred",
      "complaints",
      "providers",
      "cases",
      "requests",
      "requests?status=accepted",
    ]) {
      await page.goto(`${server.origin}/admin/${list}`);
      await main.getByRole("table").getByRole("link").first().click();
      await stands();
      if (list === "cases") await parts();
    }
    // The last request was accepted: its letter.
    await main.locator('a[href$="/letters/acceptance"]').click();
    await expect(page.getByRole("article").first()).toBeVisible();
    await stands();
    // A person, found by name: the address of the register names nobody.
    await page.goto(`${server.origin}/admin/applicants`);
    await main.getByRole("searchbox").fill("nguyen thi");
    await main.getByRole("table").getByRole("link").first().click();
    await expect(main.getByRole("heading", { level: 2 }).first()).toBeVisible();
    await stands();
  });
}

type Look = { viewport: { width: number; height: number }; colorScheme: "light" | "dark"; english: boolean };

async function openAs(
  browser: Browser,
  role: DemoRole,
  app: "admin" | "analytics",
  look: Look,
): Promise<Page> {
  const { viewport, colorScheme } = look;
  const page = await (await browser.newContext({ viewport, colorScheme })).newPage();
  await signIn(page, server, role, app);
  if (look.english) await page.evaluate(() => localStorage.setItem("tgpl.language", "en"));
  return page;
}
