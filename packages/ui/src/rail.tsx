import { useId } from "react";
import { useTranslation } from "react-i18next";
import { type NavGroup, NavLink } from "./nav.tsx";
import { useNavFolds } from "./nav-folds.ts";

export interface RailProps {
  groups: readonly NavGroup[];
  current: string | undefined;
  onFollow?: (() => void) | undefined;
}

/** Navigation in words, in groups, down the left side. A group with a heading can be folded, and stays as it was left. */
export function Rail({ groups, current, onFollow }: RailProps) {
  const { t } = useTranslation("ui");
  return (
    <nav className="rail" aria-label={t("frame.mainNavigation")}>
      {groups.map((group) =>
        group.title ? (
          <HeadedGroup key={group.title} group={group} current={current} onFollow={onFollow} />
        ) : (
          <div key={group.items[0]?.id}>
            <Items group={group} current={current} onFollow={onFollow} />
          </div>
        ),
      )}
    </nav>
  );
}

type GroupProps = Omit<RailProps, "groups"> & { group: NavGroup };

function HeadedGroup({ group, current, onFollow }: GroupProps) {
  const own = useId();
  const [folds, remember] = useNavFolds();
  const { id = group.title ?? "", isSeldom = false } = group;
  // Where one stands is never out of sight.
  const isHere = group.items.some((item) => item.id === current);
  const isOpen = isHere || (folds[id] ?? !isSeldom);
  const head = `${own}-head`;
  const list = `${own}-list`;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields; here a heading names a group of links.
    <div role="group" aria-labelledby={head}>
      <h2 id={head}>
        {isHere ? (
          group.title
        ) : (
          <button
            type="button"
            aria-expanded={isOpen}
            aria-controls={list}
            onClick={() => remember(id, !isOpen)}
          >
            {group.title}
          </button>
        )}
      </h2>
      <div id={list} hidden={!isOpen}>
        <Items group={group} current={current} onFollow={onFollow} />
      </div>
    </div>
  );
}

function Items({ group, current, onFollow }: GroupProps) {
  return group.items.map((item) => (
    <NavLink key={item.id} item={item} current={current} onFollow={onFollow} />
  ));
}
