import { randomUUID } from "node:crypto";
import { expect, type Page } from "@playwright/test";

/** Calls the server as the person signed in on the page: lays what a journey begins with, without walking it. */
export async function callServer<Output>(page: Page, procedure: string, input: object): Promise<Output> {
  const body = { ...input, idempotencyKey: randomUUID() };
  const answer = await page.evaluate(
    async ([path, sent]) => {
      const response = await fetch(`/trpc/${path}`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify(sent),
      });
      return { status: response.status, text: await response.text() };
    },
    [procedure, body] as const,
  );
  expect(answer.status, answer.text).toBe(200);
  return JSON.parse(answer.text).result.data;
}

/** An invented woman with a certified disability and nothing else; no other journey knows her name. */
export function aPerson(given: object = {}) {
  return {
    birthDate: "1971-03-04",
    sex: "female",
    nationalId: null,
    phone: null,
    communeCode: "31135",
    address: "Nhà mẫu",
    allowanceStatus: "ended",
    certificateNumber: "MH-01",
    certificateOn: "2020-05-06",
    accessNeeds: [],
    ...given,
    facts: {
      meritorious: false,
      household: "neither",
      ethnicMinority: false,
      livesInExtremeHardshipArea: false,
      proceduralStatuses: ["party"],
      martyrFamily: false,
      agentOrange: false,
      disability: { types: ["mobility"], degree: "severe", certified: true },
      inSocialProtectionFacility: false,
      domesticViolenceVictim: false,
      trafficking: "none",
      matterConcernsTrafficking: false,
      livesWithHiv: false,
    },
  };
}
