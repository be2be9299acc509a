import { expect, test } from "vitest";
import { narrowWork } from "./narrow-work.ts";

const items = [
  { kind: "answer-request", fullName: "Đặng Thị Hoàn", fileCode: null, where: null },
  { kind: "appoint-provider", fullName: "Lê Văn Thử", fileCode: "CN2.TGTT.07.2026", where: null },
  {
    kind: "await-petition-reply",
    fullName: "Lê Thị Mẫu",
    fileCode: "CN1.TGTT.01.2026",
    where: "Công an Mẫu",
  },
] as const;
const found = (text: string, kind?: (typeof items)[number]["kind"]) =>
  narrowWork(items, { kind, text }).map(({ fullName }) => fullName);

test("a name is found without its marks, a file by a part of its code, a body by its name", () => {
  expect(found("dang thi hoan")).toEqual(["Đặng Thị Hoàn"]);
  expect(found("cn2.tgtt")).toEqual(["Lê Văn Thử"]);
  expect(found("cong an")).toEqual(["Lê Thị Mẫu"]);
  expect(found(" ")).toHaveLength(3);
});

test("kind and text narrow together", () => {
  expect(found("le", "appoint-provider")).toEqual(["Lê Văn Thử"]);
  expect(found("hoan", "appoint-provider")).toEqual([]);
});
