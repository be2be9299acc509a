import type { Inputs, Outputs } from "../../api/outputs.ts";

/** The lines of a case file as the server gives them. */
type Files = Outputs["cases"];
export type StageLine = Files["stages"]["list"]["lines"][number];
export type PartyLine = Files["parties"]["list"]["lines"][number];
export type HearingLine = Files["hearings"]["list"]["lines"][number];
export type NoteLine = Files["notes"]["list"]["lines"][number];
export type ContactLine = Files["contacts"]["list"]["lines"][number];
export type TaskLine = Files["tasks"]["list"]["lines"][number];
export type DocumentLine = Files["documents"]["list"]["lines"][number];
export type Conflict = Files["conflicts"][number];

/** The parts whose lines can be struck. */
export type StruckPart = Inputs["cases"]["strikeLine"]["part"];
export type Struck = NoteLine["struck"];
