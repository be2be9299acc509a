import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { Notice } from "./notice.tsx";

export interface WaitSecondsProps {
  seconds: number;
  onOver: () => void;
}

/** Too many wrong tries: counts down on screen; read aloud once, not every second. */
export function WaitSeconds({ seconds, onOver }: WaitSecondsProps) {
  const { t } = useTranslation("ui");
  const left = useSecondsLeft(seconds);
  useEffect(() => {
    if (left === 0) onOver();
  }, [left, onOver]);
  return (
    <>
      <p className="vh" role="alert">
        {t("signIn.waitSeconds", { count: seconds })}
      </p>
      <div aria-hidden="true">
        <Notice tone="bad" title={t("signIn.refused")}>
          {t("signIn.waitSeconds", { count: left })}
        </Notice>
      </div>
    </>
  );
}

function useSecondsLeft(seconds: number): number {
  const [left, setLeft] = useState(seconds);
  useEffect(() => {
    const end = Date.now() + seconds * 1000;
    const timer = setInterval(() => setLeft(Math.max(0, Math.ceil((end - Date.now()) / 1000))), 500);
    return () => clearInterval(timer);
  }, [seconds]);
  return left;
}
