import { expect, it } from "vitest";
import { checkChoice } from "./check-choice.ts";

const MB = 1024 * 1024;
const limits = { document: 25 * MB, image: 25 * MB, recording: 200 * MB };

it("an empty file and one over the limit of its kind are told before anything is sent", () => {
  expect(checkChoice({ name: "don.pdf", size: 0 }, limits)).toEqual({ reason: "empty" });
  expect(checkChoice({ name: "don.pdf", size: 25 * MB }, limits)).toBeUndefined();
  expect(checkChoice({ name: "don.pdf", size: 25 * MB + 1 }, limits)).toEqual({
    reason: "too-large",
    megabytes: 25,
  });
});

it("a video in sign language may be longer than a paper", () => {
  expect(checkChoice({ name: "Ngôn ngữ ký hiệu.MP4", size: 150 * MB }, limits)).toBeUndefined();
  expect(checkChoice({ name: "anh.JPG", size: 150 * MB }, limits)).toMatchObject({ reason: "too-large" });
});
