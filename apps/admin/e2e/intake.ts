import { expect, type Page } from "@playwright/test";
import {
  disabilityDegrees,
  disabilityTypes,
  type FactName,
  factQuestion,
  fieldsOfLaw,
  formsOfAid,
  labelOf,
  paperSights,
  proofPapers,
  sexes,
} from "@tgpl/domain";
import { type Language, wordsOf } from "./words.ts";

/** What an officer does at the counter, in either language: writes down who came, for what, and what is known. */

export type Person = { fullName: string; birth: string; commune: string; communeFolded: string };

type PaperCode = (typeof proofPapers)[number]["code"];

/** A date is typed as it is said, day after day: 02 05 1990. */
export async function typeDay(page: Page, label: string, day: string): Promise<void> {
  await page
    .getByRole("spinbutton", { name: new RegExp(`, ${label}$`) })
    .first()
    .click();
  await page.keyboard.type(day);
}

/** Answers a question of the conditions for aid, in the words of the screen. */
export async function choose(
  page: Page,
  question: string,
  answer: string,
  language: Language = "vi",
): Promise<void> {
  const form = page.getByRole("region", { name: wordsOf(language)("requests.factsTitle") });
  await form.getByRole("group", { name: question }).getByText(answer, { exact: true }).last().click();
}

async function sayYes(page: Page, fact: FactName, language: Language): Promise<void> {
  await choose(page, factQuestion(fact, language).question, wordsOf(language)("applicants.yes"), language);
}

export async function beginIntake(page: Page, person: Person, language: Language = "vi"): Promise<void> {
  const t = wordsOf(language);
  await page.getByRole("link", { name: t("frame.begin"), exact: true }).click();
  await fillIntake(page, person, language);
}

/** Into the intake that is open. */
export async function fillIntake(page: Page, person: Person, language: Language = "vi"): Promise<void> {
  const t = wordsOf(language);
  await page.getByRole("textbox", { name: t("applicants.fullName") }).fill(person.fullName);
  await typeDay(page, t("applicants.birthDate"), person.birth);
  await page
    .getByRole("group", { name: t("applicants.sex") })
    .getByText(labelOf(sexes, "female", language), { exact: true })
    .click();
  await page.getByRole("combobox", { name: t("applicants.commune") }).pressSequentially(person.communeFolded);
  await page
    .getByRole("option", { name: new RegExp(person.commune) })
    .first()
    .click();
  await page
    .getByLabel(t("requests.fieldOfLaw"))
    .selectOption({ label: labelOf(fieldsOfLaw, "civil-family", language) });
  await page
    .getByLabel(t("requests.formOfAid"), { exact: true })
    .selectOption({ label: labelOf(formsOfAid, "proceedings", language) });
  await page.getByRole("textbox", { name: t("requests.matter") }).fill("Ly hôn, quyền nuôi con");
}

export async function saySevereDisability(page: Page, language: Language = "vi"): Promise<void> {
  const t = wordsOf(language);
  await sayYes(page, "disability", language);
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: labelOf(disabilityTypes, "hearing-speech", language) }).click();
  await dialog.getByText(labelOf(disabilityDegrees, "severe", language), { exact: true }).click();
  await dialog.getByText(t("applicants.disability.certified")).click();
  await dialog.getByRole("button", { name: t("applicants.done") }).click();
  await expect(dialog).toBeHidden();
}

/** The original of a paper lies on the counter. */
export async function seeOriginal(page: Page, paper: PaperCode, language: Language = "vi"): Promise<void> {
  const papers = page.getByRole("region", { name: wordsOf(language)("requests.papersTitle") });
  await papers
    .getByRole("group", { name: labelOf(proofPapers, paper, language) })
    .getByText(labelOf(paperSights, "original", language), { exact: true })
    .click();
}

/** A person with a severe disability and a monthly allowance: eligible, and no paper seen yet. */
export async function beginEligible(page: Page, fullName: string, language: Language = "vi"): Promise<void> {
  const person = { fullName, birth: "14021987", commune: "Cái Răng", communeFolded: "cai rang" };
  await beginIntake(page, person, language);
  await saySevereDisability(page, language);
  await sayYes(page, "receivesMonthlySocialAllowance", language);
}
