import { useAnnouncer } from "@tgpl/ui/announcer.tsx";
import { Register, RegisterSection } from "@tgpl/ui/register.tsx";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { CallDialog } from "./call-dialog.tsx";
import { RecallRow } from "./recall-row.tsx";
import type { RecallsSearch } from "./recalls.route.ts";
import type { Recall } from "./recalls-page.tsx";

type RecallView = NonNullable<RecallsSearch["view"]>;

export interface RecallRegisterProps {
  recalls: readonly Recall[];
  view: RecallView;
  onChanged: () => void;
}

const marks = { due: "today", later: "waiting", done: "done" } as const satisfies Record<RecallView, string>;

/** In the order in which they are to be called. */
export function RecallRegister({ recalls, view, onChanged }: RecallRegisterProps) {
  const { t } = useTranslation();
  const { say } = useAnnouncer();
  const [called, setCalled] = useState<Recall | null>(null);
  const done = () => {
    setCalled(null);
    say(t("eligibility.recalls.recorded"));
    onChanged();
  };
  const seeNew = () => {
    setCalled(null);
    onChanged();
  };
  return (
    <Register>
      <RegisterSection kind={marks[view]} title={t(`eligibility.recalls.views.${view}`)}>
        {recalls.map((recall) => (
          <RecallRow key={recall.id} recall={recall} tone={marks[view]} onCall={() => setCalled(recall)} />
        ))}
      </RegisterSection>
      {called && (
        <CallDialog recall={called} onClose={() => setCalled(null)} onDone={done} onSeeNew={seeNew} />
      )}
    </Register>
  );
}
