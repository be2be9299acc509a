/**
 * Training of those who carry out legal aid: the yearly hours, and when a course earns its certificate.
 *
 * @module
 */

export { earnsCertificate } from "./earns-certificate.ts";
export { type TrainingStanding, trainingDuty, trainingStanding } from "./training-duty.ts";
export { type TrainingStatus, trainingStatuses } from "./training-status.ts";
