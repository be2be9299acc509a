import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { AppProviders } from "./app-providers.tsx";
import { Button } from "./button.tsx";
import { DateField } from "./date-field.tsx";
import { ErrorSummary } from "./error-summary.tsx";
import { HourRuler } from "./hour-ruler.tsx";
import { LoadingPanel } from "./loading-panel.tsx";
import { OfficerFrame } from "./officer-frame.tsx";
import { Rail } from "./rail.tsx";
import { Sheet } from "./sheet.tsx";
import { Status } from "./status.tsx";
import { CountCell } from "./table/count-cell.tsx";
import { DataTable } from "./table/data-table.tsx";
import { createText } from "./text/create-text.ts";
import { TextField } from "./text-field.tsx";
import { fromWord, toWord, YesNoUnknown } from "./yes-no-unknown.tsx";

const noWords = { vi: {}, en: {} };

function render(page: ReactNode): string {
  return renderToStaticMarkup(<AppProviders text={createText(noWords)}>{page}</AppProviders>);
}

it("ties a field to its error first, then to its hint", () => {
  const html = render(
    <TextField id="name" label="Họ và tên" hint="Như trên căn cước" error="Nhập họ và tên." />,
  );
  expect(html).toContain('for="name"');
  expect(html).toContain('aria-describedby="name-error name-hint"');
  expect(html).toContain('aria-invalid="true"');
  expect(html.indexOf("Nhập họ và tên.")).toBeLessThan(html.indexOf("<input"));
  expect(html.indexOf("Như trên căn cước")).toBeGreaterThan(html.indexOf("<input"));
});

it("says nothing of errors where there are none", () => {
  const html = render(<TextField id="name" label="Họ và tên" />);
  expect(html).not.toContain("aria-describedby");
  expect(html).not.toContain("aria-invalid");
  expect(render(<ErrorSummary faults={[]} />)).not.toContain("alert");
});

it("shows a day as dd/mm/yyyy", () => {
  const html = render(<DateField label="Ngày sinh" value="1987-02-04" onChange={() => undefined} />);
  expect(html.replace(/<[^>]+>/g, "").replace(/[\u2066-\u2069]/g, "")).toContain("04/02/1987");
});

it("marks one answer of three, and none before it is given", () => {
  const checked = (value: boolean | "unknown" | null) =>
    render(<YesNoUnknown label="Trợ cấp" value={value} onChange={() => undefined} />).match(
      /checked=""[^>]*/g,
    ) ?? [];
  expect(checked(null)).toHaveLength(0);
  expect(checked(true)).toHaveLength(1);
  for (const value of [true, false, "unknown"] as const) expect(fromWord(toWord(value) ?? "")).toBe(value);
});

it("never greys a button out, even while it is busy", () => {
  const html = render(<Button isBusy>Lưu</Button>);
  expect(html).toContain('aria-busy="true"');
  expect(html).not.toMatch(/ disabled/);
});

it("has a word for every status", () => {
  expect(render(<Status kind="atrisk" />)).toContain("Có nguy cơ chậm");
});

it("shows zero as zero, and hides with a word", () => {
  const row = (value: number | "hidden") =>
    render(
      <table>
        <tbody>
          <tr>
            <CountCell value={value} />
          </tr>
        </tbody>
      </table>,
    );
  expect(row(0)).toContain(">0<");
  expect(row("hidden")).toContain(">ẩn<");
});

it("names a table after its sheet, unless it has a name of its own", () => {
  const html = render(
    <Sheet title="Vụ việc">
      <DataTable />
      <DataTable aria-label="Hai người" />
    </Sheet>,
  );
  const [, id] = /<h2 id="([^"]+)">Vụ việc/.exec(html) ?? [];
  expect(html).toContain(`<table aria-labelledby="${id}">`);
  expect(html).toContain('<table aria-label="Hai người">');
});

it("tells the clock in words to those who cannot see it", () => {
  const html = render(
    <HourRuler
      start="2026-11-23T07:30:00+07:00"
      now="2026-11-23T15:30:00+07:00"
      hours={12}
      agencyHours={6.5}
    />,
  );
  expect(html).toContain("Đã qua 8,0 trên 12 giờ, từ 07:30 23/11; 6,5 giờ đầu là của cơ quan tố tụng");
});

it("keeps what it has while newer is fetched, and says when it could not get it", () => {
  const query = { data: ["một việc"], error: null as unknown, isFetching: true, refetch: () => undefined };
  const panel = (state: typeof query) =>
    render(<LoadingPanel query={state}>{(rows: string[]) => rows.join()}</LoadingPanel>);
  expect(panel(query)).toMatch(/Đang cập nhật.*một việc/);
  expect(panel({ ...query, isFetching: false, error: new Error("offline") })).toMatch(/số liệu cũ.*một việc/);
});

it("says where we are, and above everything that the data are invented", () => {
  const html = render(
    <OfficerFrame
      brand={{ title: "Trợ giúp pháp lý", place: "Thành phố Cần Thơ", href: "/" }}
      isDemo
      groups={[{ items: [{ id: "work", label: "Việc của tôi", href: "/work", count: 13 }] }]}
      bottom={[]}
      current="work"
      person={{ name: "Lê Thị Mẫu", unit: "Chi nhánh số 2" }}
      onSignOut={() => undefined}
    >
      <h1>Việc của tôi</h1>
    </OfficerFrame>,
  );
  expect(html).toMatch(/aria-current="page"/);
  expect(html.indexOf("Dữ liệu minh họa")).toBeLessThan(html.indexOf("<header"));
});

it("folds a group that is seldom needed, but not the one where we are", () => {
  const groups = [
    { id: "near", title: "Hồ sơ", items: [{ id: "cases", label: "Vụ việc", href: "/cases" }] },
    { id: "far", title: "Phối hợp", isSeldom: true, items: [{ id: "duty", label: "Trực", href: "/duty" }] },
  ];
  const far = (current: string) => {
    const html = render(<Rail groups={groups} current={current} />);
    return html.slice(html.indexOf("Trực") - 400);
  };
  expect(far("cases")).toMatch(/aria-expanded="false".*hidden=""/);
  expect(far("duty")).not.toMatch(/aria-expanded="false"|hidden=""/);
  expect(far("cases")).toMatch(/role="group" aria-labelledby/);
});
