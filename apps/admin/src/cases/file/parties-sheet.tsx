import { useQuery } from "@tanstack/react-query";
import { labelOf, partyRoles, proceedingsStages } from "@tgpl/domain";
import { Sheet } from "@tgpl/ui/sheet.tsx";
import { DataTable } from "@tgpl/ui/table/data-table.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { useTranslation } from "react-i18next";
import { api } from "../../api/api.ts";
import type { CaseRecord } from "../case-page.tsx";
import { AddButton } from "./add-button.tsx";
import { useFileDialog } from "./file-dialogs.tsx";
import type { PartyLine } from "./file-lines.ts";
import { LineAct, StruckNote } from "./file-row.tsx";
import { PagesPanel } from "./pages-panel.tsx";
import { useMayWrite } from "./use-may-write.ts";
import { usePages } from "./use-pages.ts";

/** Who is in the case besides the beneficiary: the other side, co-accused, witnesses, judges. */
export function PartiesSheet({ legalCase }: { legalCase: CaseRecord }) {
  const { t } = useTranslation();
  const { id } = legalCase;
  const pages = usePages<PartyLine, string>(api.cases.parties.list.queryKey({ id, after: null }), (after) =>
    api.cases.parties.list.queryOptions({ id, after }),
  );
  return (
    <Sheet title={t("cases.people.title")} aside={<AddButton is="party" legalCase={legalCase} />}>
      <PagesPanel pages={pages} empty={t("cases.people.empty")}>
        {(lines) => <PartyTable lines={lines} legalCase={legalCase} />}
      </PagesPanel>
    </Sheet>
  );
}

function PartyTable({ lines, legalCase }: { lines: readonly PartyLine[]; legalCase: CaseRecord }) {
  const { t } = useTranslation();
  const heads = [
    t("cases.people.name"),
    t("cases.people.role"),
    t("cases.people.contact"),
    t("cases.people.act"),
  ];
  return (
    <DataTable className="blocks" heads={heads}>
      {lines.map((line) => (
        <PartyRow key={line.id} line={line} legalCase={legalCase} />
      ))}
    </DataTable>
  );
}

function PartyRow({ line, legalCase }: { line: PartyLine; legalCase: CaseRecord }) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const { open } = useFileDialog();
  const mayWrite = useMayWrite(legalCase) && !line.struck;
  const { fullName } = line;
  const contact = [line.phone, line.agency, line.address].filter(Boolean).join(", ");
  return (
    <tr>
      <th scope="row">
        {line.struck ? <s>{fullName}</s> : fullName}
        <PersonNote line={line} />
        <StruckNote struck={line.struck} />
      </th>
      <td className="across">
        {labelOf(partyRoles, line.role, language)}
        <StageRoles line={line} caseId={legalCase.id} />
      </td>
      <td data-label={t("cases.people.contact")}>{contact}</td>
      <td className="across acts">
        {mayWrite && (
          <>
            <LineAct of={fullName} onClick={() => open({ is: "party", line })}>
              {t("cases.file.edit")}
            </LineAct>{" "}
            <LineAct
              of={fullName}
              onClick={() => open({ is: "strike", part: "party", line, what: fullName })}
            >
              {t("cases.file.strike")}
            </LineAct>
          </>
        )}
      </td>
    </tr>
  );
}

/** The year of birth, and the end of the number: enough to tell two of one name apart. */
function PersonNote({ line: { birthYear, nationalId } }: { line: PartyLine }) {
  const { t } = useTranslation();
  const told = [
    birthYear && t("cases.people.bornIn", { year: birthYear }),
    nationalId && t("cases.people.idEnding", { ending: nationalId.slice(-4) }),
  ].filter(Boolean);
  return told.length > 0 && <small className="soft block">{told.join(", ")}</small>;
}

function StageRoles({ line, caseId }: { line: PartyLine; caseId: string }) {
  return line.stageRoles.length > 0 && <StageRoleWords roles={line.stageRoles} caseId={caseId} />;
}

function StageRoleWords({ roles, caseId }: { roles: PartyLine["stageRoles"]; caseId: string }) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const stages = useQuery(api.cases.stages.list.queryOptions({ id: caseId, after: null })).data?.lines ?? [];
  const told = roles.flatMap(({ stageId, role }) => {
    const found = stages.find(({ id }) => id === stageId);
    if (!found) return [];
    const stage = labelOf(proceedingsStages, found.stage, language);
    return [t("cases.people.atStage", { stage, role: labelOf(partyRoles, role, language) })];
  });
  return <small className="soft block">{told.join("; ")}</small>;
}
