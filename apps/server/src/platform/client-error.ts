import { InvalidInput } from "@tgpl/domain";
import { TRPCError } from "@trpc/server";
import { ZodError } from "zod";
import { hasText, textFor } from "../text/text.ts";
import {
  AppError,
  type AppErrorCode,
  type AppErrorDetails,
  appErrorCodes,
  type FieldIssue,
} from "./app-error.ts";
import type { Ctx, Language } from "./context.ts";

export type ClientIssue = FieldIssue & { message: string };
export type ClientError = Omit<AppErrorDetails, "issues"> & {
  code: AppErrorCode;
  message: string;
  requestId: string;
  issues: ClientIssue[];
};

/** What a person is told: a code, a sentence in their language, the fields. Never a stack, never an inner message. */
export function toClientError(
  error: unknown,
  ctx: Pick<Ctx, "language" | "requestId"> | undefined,
): ClientError {
  const language = ctx?.language ?? "vi";
  const requestId = ctx?.requestId ?? "";
  const { code, details, key } = recognise(error);
  const { issues = [], ...rest } = details;
  const told = issues.map((issue) => ({ ...issue, message: sentenceOf(issue, language) }));
  const message = textFor(language)(`errors.${key ?? code}`, {
    requestId,
    right: details.right ?? "",
    seconds: details.retryAfterSeconds ?? 0,
    first: told[0]?.message ?? "",
  });
  return { ...rest, code, message, requestId, issues: told };
}

type Recognised = { code: AppErrorCode; details: AppErrorDetails; key?: string };

function recognise(error: unknown): Recognised {
  const cause = error instanceof TRPCError ? (error.cause ?? error) : error;
  if (cause instanceof AppError) return cause;
  if (cause instanceof ZodError) return invalid(cause.issues.map(toFieldIssue));
  if (cause instanceof InvalidInput) return invalid([fromDomain(cause)]);
  if (cause instanceof SyntaxError) return { code: "invalid-input", details: {}, key: "not-json" };
  if (!(error instanceof TRPCError)) return { code: "internal", details: {} };
  const code = fromTrpc(error);
  return code === "invalid-input" ? { code, details: {}, key: "malformed" } : { code, details: {} };
}

function invalid(issues: FieldIssue[]): Recognised {
  return { code: "invalid-input", details: { issues } };
}

function fromTrpc(error: TRPCError): AppErrorCode {
  if (error.code === "METHOD_NOT_SUPPORTED" || error.code === "UNSUPPORTED_MEDIA_TYPE")
    return "invalid-input";
  const known = Object.entries(appErrorCodes).find(([, code]) => code === error.code);
  return known ? (known[0] as AppErrorCode) : "internal";
}

function fromDomain({ field, allowed }: InvalidInput): FieldIssue {
  return { path: field, reason: "cannot-be", allowed: { allowed } };
}

type ZodIssue = ZodError["issues"][number];

/** Schemas of ours say why with a key of the catalogue as their message; zod's own issues are translated here. */
function toFieldIssue(issue: ZodIssue): FieldIssue {
  const path = issue.path.join(".");
  if (hasText(`fieldErrors.${issue.message}`, "vi")) return { path, reason: issue.message };
  return { path, ...reasonOf(issue) };
}

function reasonOf(issue: ZodIssue): Omit<FieldIssue, "path"> {
  switch (issue.code) {
    case "invalid_type":
      return issue.message.endsWith("received undefined")
        ? { reason: "required" }
        : { reason: "wrong-type", allowed: { expected: issue.expected } };
    case "too_small":
      if (issue.origin === "string" && Number(issue.minimum) <= 1) return { reason: "required" };
      return {
        reason: issue.origin === "string" ? "too-short" : "too-small",
        allowed: { minimum: Number(issue.minimum) },
      };
    case "too_big":
      return {
        reason: issue.origin === "string" ? "too-long" : "too-big",
        allowed: { maximum: Number(issue.maximum) },
      };
    case "invalid_value":
      return { reason: "not-a-choice", allowed: { values: issue.values.map(String).join(", ") } };
    case "unrecognized_keys":
      return { reason: "unknown-key" };
    default:
      return { reason: "wrong-format" };
  }
}

function sentenceOf({ path, reason, allowed }: FieldIssue, language: Language): string {
  const text = textFor(language);
  const name = path.split(".").findLast((part) => !/^\d+$/.test(part)) ?? path;
  const field = hasText(`fields.${name}`, language) ? text(`fields.${name}`) : path;
  return text(`fieldErrors.${reason}`, { field, ...allowed });
}
