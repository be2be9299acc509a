import { useMutation } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { api } from "../api/api.ts";
import { type ApiError, findRefusal } from "../api/failure.ts";
import { addWaiting, dropWaiting, readWaiting, type WaitingAnswer } from "./survey-queue.ts";

const TRY_AGAIN_MS = 10_000;

/**
 * Sends what was filled in, and what waits from before, as soon as there is a line. Answers that the server refuses
 * are given back with its sentence: they wait no more.
 */
export function useSurveyQueue() {
  const { mutateAsync } = useMutation(api.survey.answer.mutationOptions());
  const [waiting, setWaiting] = useState(() => readWaiting().length);
  const [refused, setRefused] = useState<ApiError | null>(null);
  const isSending = useRef(false);
  const sendAll = async () => {
    if (isSending.current) return;
    isSending.current = true;
    for (const answer of readWaiting()) {
      const isOver = await mutateAsync(answer).then(
        () => true,
        (error: ApiError) => {
          if (!isFinal(error)) return false;
          setRefused(error);
          return true;
        },
      );
      if (!isOver) break;
      dropWaiting(answer);
    }
    isSending.current = false;
    setWaiting(readWaiting().length);
  };
  useEffect(() => {
    const send = () => void sendAll();
    send();
    addEventListener("online", send);
    const timer = setInterval(() => readWaiting().length > 0 && send(), TRY_AGAIN_MS);
    return () => {
      removeEventListener("online", send);
      clearInterval(timer);
    };
  }, []);
  const add = (answer: WaitingAnswer) => {
    setRefused(null);
    addWaiting(answer);
    setWaiting(readWaiting().length);
    void sendAll();
  };
  return { add, waiting, refused };
}

/** What the server will never take; a lost line, an ended session or a busy server is tried again. */
function isFinal(error: ApiError): boolean {
  const code = findRefusal(error)?.code;
  return code === "invalid-input" || code === "forbidden" || code === "conflict";
}
