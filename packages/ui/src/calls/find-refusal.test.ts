import { expect, test } from "vitest";
import { findRefusal, isConnectionLoss } from "./find-refusal.ts";

function failedCall(data?: object): Error {
  return Object.assign(new Error("failed"), { name: "TRPCClientError", data });
}

test("a refusal is what the server said, with its code", () => {
  const error = failedCall({ code: "forbidden", message: "Chưa có quyền" });
  expect(findRefusal(error)).toEqual({ code: "forbidden", message: "Chưa có quyền" });
  expect(isConnectionLoss(error)).toBe(false);
});

test("an answer that is not the server's own counts as none: a proxy may speak for a server that is down", () => {
  expect(findRefusal(failedCall())).toBeUndefined();
  expect(isConnectionLoss(failedCall())).toBe(true);
  expect(isConnectionLoss(failedCall({ httpStatus: 502 }))).toBe(true);
});

test("a fault of the page itself is no lost line", () => {
  expect(isConnectionLoss(new TypeError("undefined is not a function"))).toBe(false);
});
