import { PDFDocument } from "@cantoo/pdf-lib";
import { expect, it } from "vitest";
import { joinPages } from "./join-pages.ts";

// Grey pictures of 8 × 4 and 4 × 8 dots.
const HEAD =
  "/9j/2wBDAAYEBQYFBAYGBQYHBwYIChAKCgkJChQODwwQFxQYGBcUFhYaHSUfGhsjHBYWICwgIyYnKSopGR8tMC0oMCUoKSj/2wBDAQcHBwoIChMKChMoGhYaKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCj/wAARC";
const TAIL =
  "ASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAb/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/8QAFAEBAAAAAAAAAAAAAAAAAAAAAP/EABQRAQAAAAAAAAAAAAAAAAAAAAD/2gAMAwEAAhEDEQA/AKEAH//Z";
const picture = (size: string) => ({
  kind: "jpeg" as const,
  bytes: new Uint8Array(Buffer.from(HEAD + size + TAIL, "base64")),
});
const lying = picture("AAEAAgD");
const upright = picture("AAIAAQD");

async function sizesOf(pdf: Uint8Array) {
  const read = await PDFDocument.load(pdf);
  return read.getPages().map((page) => [Math.round(page.getWidth()), Math.round(page.getHeight())]);
}

it("pages become sheets of A4 in their order, upright or lying as they are", async () => {
  const pdf = await joinPages([upright, lying, upright]);
  expect(await sizesOf(pdf)).toEqual([
    [595, 842],
    [842, 595],
    [595, 842],
  ]);
});

it("a scan that is a PDF already brings all its pages as they are", async () => {
  const scan = await PDFDocument.create();
  scan.addPage([300, 400]);
  scan.addPage([400, 300]);
  const pages = [lying, { kind: "pdf" as const, bytes: await scan.save() }, upright];
  expect(await sizesOf(await joinPages(pages))).toEqual([
    [842, 595],
    [300, 400],
    [400, 300],
    [595, 842],
  ]);
});

it("what is no picture and no PDF is refused", async () => {
  const bytes = new Uint8Array([1, 2, 3]);
  await expect(joinPages([{ kind: "jpeg", bytes }])).rejects.toThrow();
  await expect(joinPages([{ kind: "pdf", bytes }])).rejects.toThrow();
});
