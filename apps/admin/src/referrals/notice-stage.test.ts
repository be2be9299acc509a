import { expect, test } from "vitest";
import { stageOf } from "./notice-stage.ts";

const told = { appointedAt: null, substitute: null };

test("a notice waits for the next thing that the law asks for", () => {
  expect(stageOf({ status: "awaited", ...told })).toBe("awaited");
  expect(stageOf({ status: "noticed", ...told })).toBe("accept");
  expect(stageOf({ status: "notice-accepted", ...told })).toBe("appoint");
  expect(stageOf({ status: "notice-accepted", ...told, appointedAt: "2026-11-23T09:00:00+07:00" })).toBe(
    "answer",
  );
  expect(stageOf({ status: "notice-declined", ...told })).toBe("answer");
  expect(stageOf({ status: "notice-answered", ...told })).toBe("done");
});

test("an answered notice is open again while a substitute is to be named", () => {
  expect(stageOf({ status: "notice-answered", ...told, substitute: {} })).toBe("substitute");
});
