import { Sheet } from "@tgpl/ui/sheet.tsx";
import { Status } from "@tgpl/ui/status.tsx";
import { DataTable } from "@tgpl/ui/table/data-table.tsx";
import { useTranslation } from "react-i18next";
import { AccountActions } from "./account-actions.tsx";
import type { AccountRow, OneTimeLink } from "./accounts-page.tsx";

export interface AccountTableProps {
  rows: readonly AccountRow[];
  onLink: (link: OneTimeLink) => void;
  onChanged: () => Promise<unknown>;
}

export function AccountTable({ rows, ...rest }: AccountTableProps) {
  const { t } = useTranslation();
  return (
    <Sheet title={t("accounts.count", { count: rows.length })}>
      <DataTable
        className="blocks"
        heads={[
          t("accounts.displayName"),
          t("accounts.email"),
          t("accounts.role"),
          t("accounts.office"),
          t("accounts.state"),
          <span className="vh">{t("accounts.actions")}</span>,
        ]}
      >
        {rows.map((row) => (
          <Account key={row.id} row={row} {...rest} />
        ))}
      </DataTable>
    </Sheet>
  );
}

type AccountProps = Omit<AccountTableProps, "rows"> & { row: AccountRow };

function Account({ row, ...rest }: AccountProps) {
  const { t } = useTranslation();
  return (
    <tr>
      <th scope="row">{row.displayName}</th>
      <td className="across">{row.email}</td>
      <td className="across">{t(`accounts.roles.${row.role}`)}</td>
      <td data-label={t("accounts.office")}>
        <Office code={row.officeCode ?? row.agencyCode} />
      </td>
      <td>
        <AccountState row={row} />
      </td>
      <td className="across">
        <AccountActions row={row} {...rest} />
      </td>
    </tr>
  );
}

/** A dash for the eye, the words for the ear: a column full of the same sentence says nothing. */
function Office({ code }: { code: string | null }) {
  const { t } = useTranslation();
  if (code !== null) return code;
  return (
    <>
      <span className="faint" aria-hidden="true">
        –
      </span>
      <span className="vh">{t("accounts.noOffice")}</span>
    </>
  );
}

function AccountState({ row }: { row: AccountRow }) {
  const { t } = useTranslation();
  if (!row.active) return <Status kind="stopped">{t("accounts.off")}</Status>;
  if (!row.hasPassword) return <Status kind="waiting">{t("accounts.invited")}</Status>;
  return <Status kind="done">{t("accounts.on")}</Status>;
}
