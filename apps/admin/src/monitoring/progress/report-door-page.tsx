import { useMutation } from "@tanstack/react-query";
import { Brand } from "@tgpl/ui/brand.tsx";
import { Button } from "@tgpl/ui/button.tsx";
import { DemoStrip } from "@tgpl/ui/demo-strip.tsx";
import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { LanguageSwitch } from "@tgpl/ui/language-switch.tsx";
import { Notice } from "@tgpl/ui/notice.tsx";
import { mainContentId } from "@tgpl/ui/skip-link.tsx";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../../api/api.ts";
import { findRefusal } from "../../api/failure.ts";
import type { Outputs } from "../../api/outputs.ts";
import { usePageTitle } from "../../routing/use-page-title.ts";
import { useBrand } from "../../session/door.tsx";
import { useOneTimeToken } from "../../session/use-one-time-token.ts";
import { useStatus } from "../../session/use-status.ts";
import "./progress.css";
import { ReportDoorForm } from "./report-door-form.tsx";

export type OpenLink = Extract<Outputs["progress"]["openLink"], { state: "open" }>;

/** The page behind a link by e-mail: an agency without an account reports here, once, and sees nothing else. */
export function ReportDoorPage() {
  const { t } = useTranslation();
  const token = useOneTimeToken();
  const { data: status } = useStatus();
  const brand = useBrand();
  usePageTitle(t("progress.door.title"));
  return (
    <>
      {status?.kind === "demo" && <DemoStrip />}
      <div className="report-door">
        <header>
          <Brand {...brand} />
          <LanguageSwitch />
        </header>
        <main id={mainContentId} tabIndex={-1}>
          <h1>{t("progress.door.title")}</h1>
          {token === undefined ? <Unknown /> : <Opening token={token} />}
        </main>
      </div>
    </>
  );
}

/** Asked with a mutation: the token goes in the body and stands in no address. */
function Opening({ token }: { token: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const open = useMutation(api.progress.openLink.mutationOptions());
  const [isDone, setDone] = useState(false);
  const asked = useRef(false);
  const ask = () => open.mutate({ token });
  useEffect(() => {
    if (asked.current) return;
    asked.current = true;
    ask();
  }, []);
  if (isDone)
    return (
      <Notice tone="good" title={t("progress.door.done")} isAlert>
        {t("progress.door.doneText")}
      </Notice>
    );
  const refusal = findRefusal(open.error);
  if (open.error)
    return (
      <Notice
        tone="bad"
        title={refusal?.message ?? t("progress.door.failed")}
        actions={<Button onClick={ask}>{t("progress.door.again")}</Button>}
        isAlert
      />
    );
  if (!open.data) return <p role="status">{t("progress.door.opening")}</p>;
  switch (open.data.state) {
    case "open":
      return <ReportDoorForm token={token} link={open.data} onDone={() => setDone(true)} />;
    case "used":
      return (
        <Notice tone="info" title={t("progress.door.used", { at: format.dateTime(open.data.at) })}>
          {t("progress.door.usedText")}
        </Notice>
      );
    case "expired":
      return (
        <Notice tone="bad" title={t("progress.door.expired", { at: format.dateTime(open.data.at) })}>
          {t("progress.door.expiredText")}
        </Notice>
      );
    case "unknown":
      return <Unknown />;
  }
}

function Unknown() {
  const { t } = useTranslation();
  return (
    <Notice tone="bad" title={t("progress.door.unknown")}>
      {t("progress.door.unknownText")}
    </Notice>
  );
}
