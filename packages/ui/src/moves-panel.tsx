import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Status } from "./status.tsx";

export interface BlockedMove {
  id: string;
  label: ReactNode;
  /** The missing thing. */
  reason: ReactNode;
  /** A link or button that mends it. */
  remedy?: ReactNode | undefined;
}

export interface MovesPanelProps {
  /** Buttons of what can be done now, the most likely first. */
  moves: ReactNode;
  blocked: readonly BlockedMove[];
}

/** No button is greyed out: what cannot be done stands beside what can, with its reason. */
export function MovesPanel({ moves, blocked }: MovesPanelProps) {
  const { t } = useTranslation("ui");
  return (
    <div className="moves-panel">
      <div>
        <h2 className="as-h3">{t("moves.can")}</h2>
        <div className="buttons">{moves}</div>
      </div>
      {blocked.length > 0 && (
        <div>
          <h2 className="as-h3">{t("moves.cannot")}</h2>
          {blocked.map(({ id, label, reason, remedy }) => (
            <div className="blocked" key={id}>
              <Status kind="stopped">{label}</Status>
              <span className="soft">{reason}</span>
              {remedy}
            </div>
          ))}
        </div>
      )}
    </div>
  );
}
