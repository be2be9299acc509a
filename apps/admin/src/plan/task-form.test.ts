import { expect, test } from "vitest";
import { readMoney, type TaskValue, toTaskForm } from "./task-form.ts";

const value: TaskValue = {
  activityId: "A2",
  title: "Truyền thông",
  titleEn: "",
  leadAgency: "",
  coordinatingAgencies: [],
  from: "2027-01-01",
  until: "2027-12-31",
  deliverable: "Số buổi",
  deliverableEn: "",
  budget: "",
  budgetSource: "",
  programme: "",
  countedIn: "programme",
};

test("money is read with the points between thousands, and nothing else is", () => {
  expect([readMoney("40.000.000"), readMoney("40 000 000"), readMoney("0")]).toEqual([
    40_000_000, 40_000_000, 0,
  ]);
  expect([readMoney("40 triệu"), readMoney("-5"), readMoney("")]).toEqual([undefined, undefined, undefined]);
});

test("a task without a programme counts in the plan, whatever was chosen before", () => {
  expect(toTaskForm(value)).toMatchObject({
    programme: null,
    countedIn: "plan",
    leadAgency: null,
    budget: null,
  });
  expect(toTaskForm({ ...value, programme: "Giảm nghèo" })).toMatchObject({ countedIn: "programme" });
});
