import type { TRPC_ERROR_CODE_KEY } from "@trpc/server/rpc";

/** One field of the input that was refused: which, why (a key of the catalogue) and what would do. */
export type FieldIssue = { path: string; reason: string; allowed?: Record<string, string | number> };

/** Every way a request can be refused, once. */
export const appErrorCodes = {
  unauthenticated: "UNAUTHORIZED",
  forbidden: "FORBIDDEN",
  "not-found": "NOT_FOUND",
  "invalid-input": "BAD_REQUEST",
  conflict: "CONFLICT",
  "stale-version": "CONFLICT",
  "status-not-allowed": "PRECONDITION_FAILED",
  "too-many-attempts": "TOO_MANY_REQUESTS",
  "too-large": "PAYLOAD_TOO_LARGE",
  unavailable: "SERVICE_UNAVAILABLE",
  internal: "INTERNAL_SERVER_ERROR",
} as const satisfies Record<string, TRPC_ERROR_CODE_KEY>;

export type AppErrorCode = keyof typeof appErrorCodes;

export type AppErrorDetails = {
  /** Fields of the input that were refused. */
  issues?: FieldIssue[];
  /** Why a move is not allowed: codes of the domain. */
  because?: readonly string[];
  /** The right that is missing. */
  right?: string;
  /** Who changed the record meanwhile, and when. */
  changed?: { by: string | null; at: string };
  /** What stands in the way. */
  subject?: { type: string; id: string };
  attemptsLeft?: number;
  retryAfterSeconds?: number;
};

export class AppError extends Error {
  override readonly name = "AppError";
  readonly code: AppErrorCode;
  readonly details: AppErrorDetails;

  constructor(code: AppErrorCode, details: AppErrorDetails = {}) {
    super(code);
    this.code = code;
    this.details = details;
  }
}

/** Refuses one field. `reason` is a key under `errors.field` in the catalogue. */
export function refuseField(path: string, reason: string, allowed?: FieldIssue["allowed"]): AppError {
  return new AppError("invalid-input", { issues: [{ path, reason, ...(allowed && { allowed }) }] });
}
