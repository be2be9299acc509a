import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useAnnouncer } from "@tgpl/ui/announcer.tsx";
import { Button } from "@tgpl/ui/button.tsx";
import { Sheet } from "@tgpl/ui/sheet.tsx";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../../api/api.ts";
import { SaveError } from "../../api/save-error.tsx";
import { useWrite } from "../../api/use-write.ts";
import { useHasRight } from "../../session/me.ts";
import type { ApplicantRecord } from "../applicant-sheets.tsx";
import { type MergeField, type MergeRow, useMergeRows } from "./merge-rows.ts";
import { MergeTable } from "./merge-table.tsx";

export interface MergeDeskProps {
  kept: ApplicantRecord;
  merged: ApplicantRecord;
  onSeeNew: () => Promise<unknown>;
}

/** Chooses field by field and makes one record of two, or says that they are two people. */
export function MergeDesk({ kept, merged, onSeeNew }: MergeDeskProps) {
  const { t } = useTranslation();
  const rows = useMergeRows()(kept, merged);
  const [take, setTake] = useState<readonly MergeField[]>(() =>
    rows.filter(isOnlyInOther).map(({ field }) => field),
  );
  const choose = (field: MergeField, isTaken: boolean) =>
    setTake(isTaken ? [...take, field] : take.filter((other) => other !== field));
  const differing = rows.filter(({ differs }) => differs).length;
  return (
    <Sheet
      title={t("applicants.upkeep.differing", { count: differing })}
      footer={<Answers kept={kept} merged={merged} take={take} onSeeNew={onSeeNew} />}
    >
      <MergeTable kept={kept} merged={merged} rows={rows} take={take} onChoose={choose} />
    </Sheet>
  );
}

/** What only the other record knows is taken unless the officer says otherwise. */
function isOnlyInOther({ isKnown }: MergeRow): boolean {
  return isKnown.merged && !isKnown.kept;
}

function Answers({ kept, merged, take, onSeeNew }: MergeDeskProps & { take: readonly MergeField[] }) {
  const { t } = useTranslation();
  const { say } = useAnnouncer();
  const navigate = useNavigate();
  const cache = useQueryClient();
  const merge = useWrite(api.applicants.merge.mutationOptions());
  const separate = useWrite(api.applicants.notTheSame.mutationOptions());
  const mayMerge = useHasRight("applicant.merge");
  const done = async (words: string, go: () => Promise<void>) => {
    say(words);
    await go();
    await cache.invalidateQueries({ queryKey: api.applicants.pathKey() });
  };
  const one = { id: kept.id, version: kept.version };
  const other = { id: merged.id, version: merged.version };
  const seeNew = async () => {
    await onSeeNew();
    merge.forget();
  };
  return (
    <div>
      <SaveError
        error={merge.error ?? separate.error}
        attempt={merge.attempt + separate.attempt}
        onSeeNew={() => void seeNew()}
      />
      <p className="hint">{t("applicants.upkeep.mergeHint", { name: merged.fullName })}</p>
      <div className="buttons">
        {mayMerge && (
          <Button
            kind="main"
            isBusy={merge.isSaving}
            onClick={() =>
              merge.send(
                { kept: one, merged: other, take: [...take] },
                () =>
                  void done(t("applicants.upkeep.merged"), () =>
                    navigate({ to: "/applicants/$id", params: { id: kept.id } }),
                  ),
              )
            }
          >
            {t("applicants.upkeep.merge")}
          </Button>
        )}
        <Button
          isBusy={separate.isSaving}
          onClick={() =>
            separate.send(
              { ids: [kept.id, merged.id] },
              () =>
                void done(t("applicants.upkeep.separated"), () =>
                  navigate({ to: "/inbox", search: { view: "pairs" } }),
                ),
            )
          }
        >
          {t("applicants.upkeep.separate")}
        </Button>
      </div>
    </div>
  );
}
