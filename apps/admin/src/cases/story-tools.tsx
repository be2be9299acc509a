import { useNavigate } from "@tanstack/react-router";
import { oneOf } from "@tgpl/ui/one-of.ts";
import { SelectField } from "@tgpl/ui/select-field.tsx";
import { TextField } from "@tgpl/ui/text-field.tsx";
import { useTranslation } from "react-i18next";
import { caseRoute, storyGroups } from "./case.route.ts";
import type { CaseRecord } from "./case-page.tsx";
import { type FileAct, useFileDialog } from "./file/file-dialogs.tsx";
import { useMayWrite } from "./file/use-may-write.ts";

export interface StoryToolsProps {
  legalCase: CaseRecord;
  typed: string;
  onType: (text: string) => void;
}

/** Narrows the story, and writes one more line into it. */
export function StoryTools({ legalCase, typed, onType }: StoryToolsProps) {
  const { t } = useTranslation();
  const search = caseRoute.useSearch();
  const navigate = useNavigate();
  const choose = (chosen: string) =>
    void navigate({
      to: "/cases/$id",
      params: { id: legalCase.id },
      search: { ...search, group: oneOf(storyGroups, chosen) },
      replace: true,
    });
  return (
    <div className="part-tools">
      <SelectField
        label={t("cases.story.kind")}
        emptyLabel={t("cases.story.everything")}
        options={storyGroups.map((id) => ({ value: id, label: t(`cases.story.groups.${id}`) }))}
        value={search.group ?? ""}
        onChange={(event) => choose(event.target.value)}
      />
      <TextField
        label={t("cases.story.find")}
        value={typed}
        onChange={(event) => onType(event.target.value)}
      />
      <AddLine legalCase={legalCase} />
    </div>
  );
}

const addable = ["note", "contact", "task", "document", "hearing"] as const satisfies FileAct["is"][];

function AddLine({ legalCase }: { legalCase: CaseRecord }) {
  const { t } = useTranslation();
  const { open } = useFileDialog();
  if (!useMayWrite(legalCase))
    return legalCase.archivedAt && <p className="soft">{t("cases.file.archivedNote")}</p>;
  return (
    <p className="add-line">
      <span className="soft">{t("cases.file.add")}</span>
      {addable.map((is) => (
        <button
          key={is}
          type="button"
          className="as-link"
          aria-label={t(`cases.file.new.${is}`)}
          onClick={() => open({ is })}
        >
          {t(`cases.file.kinds.${is}`)}
        </button>
      ))}
    </p>
  );
}
