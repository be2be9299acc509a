import { type UseMutationOptions, useMutation } from "@tanstack/react-query";
import { useRef } from "react";
import type { ApiError } from "./failure.ts";
import { newKey } from "./new-key.ts";

type Keyed = { idempotencyKey: string };
type Intent = { body: string; key: string };

export interface Write<Input, Output> {
  /** Sends, and answers; throws what the server refused. */
  save: (input: Input) => Promise<Output>;
  /** Sends; the outcome is seen in `error`, and by `onDone`. */
  send: (input: Input, onDone?: (output: Output) => void) => void;
  isSaving: boolean;
  error: ApiError | null;
  /** How many times it was refused: the error summary takes focus again with each. */
  attempt: number;
  forget: () => void;
}

/**
 * A write with its idempotency key: one key for one intent. Sent again after a lost line or a second press, the
 * same input carries the same key and is done once; changed input is a new intent.
 */
export function useWrite<Input extends Keyed, Output>(
  options: UseMutationOptions<Output, ApiError, Input>,
): Write<Omit<Input, "idempotencyKey">, Output> {
  const { mutateAsync, isPending, error, reset, submittedAt } = useMutation(options);
  const intent = useRef<Intent>(null);
  const save = async (input: Omit<Input, "idempotencyKey">) => {
    intent.current = intentOf(input, intent.current);
    const output = await mutateAsync({ ...input, idempotencyKey: intent.current.key } as Input);
    intent.current = null;
    return output;
  };
  return {
    save,
    send: (input, onDone) => void save(input).then(onDone, () => undefined),
    isSaving: isPending,
    error,
    attempt: submittedAt,
    forget: reset,
  };
}

export function intentOf(input: unknown, earlier: Intent | null): Intent {
  const body = JSON.stringify(input);
  return earlier?.body === body ? earlier : { body, key: newKey() };
}
