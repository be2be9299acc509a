import { useTranslation } from "react-i18next";
import { type NavGroup, NavLink } from "./nav.tsx";

export interface RailProps {
  groups: readonly NavGroup[];
  current: string | undefined;
  onFollow?: (() => void) | undefined;
}

/** Navigation in words, in groups, down the left side. */
export function Rail({ groups, current, onFollow }: RailProps) {
  const { t } = useTranslation("ui");
  return (
    <nav className="rail" aria-label={t("frame.mainNavigation")}>
      {groups.map((group) => (
        <div key={group.title ?? group.items[0]?.id}>
          {group.title && <h2>{group.title}</h2>}
          {group.items.map((item) => (
            <NavLink key={item.id} item={item} current={current} onFollow={onFollow} />
          ))}
        </div>
      ))}
    </nav>
  );
}
