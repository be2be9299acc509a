import { Button } from "@tgpl/ui/button.tsx";
import { useLayoutEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { ScanPage } from "./use-pages-of-scan.ts";

export interface ScanPageRowProps {
  page: ScanPage;
  number: number;
  count: number;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
}

/** One page with its picture and its place. The button that moved it keeps the focus, so it can be pressed again. */
export function ScanPageRow({ page, number, count, onMove, onRemove }: ScanPageRowProps) {
  const { t } = useTranslation();
  const row = useRef<HTMLLIElement>(null);
  const pressed = useRef<"up" | "down" | null>(null);
  useLayoutEffect(() => {
    // At an end the button of that way is gone: the other one takes the focus.
    const buttons = row.current?.querySelectorAll<HTMLElement>("[data-way]");
    const found = [...(buttons ?? [])];
    if (pressed.current) (found.find((one) => one.dataset.way === pressed.current) ?? found[0])?.focus();
    pressed.current = null;
  }, [number]);
  const move = (way: "up" | "down") => {
    pressed.current = way;
    onMove(way === "up" ? -1 : 1);
  };
  return (
    <li className="file-row" ref={row}>
      <Picture page={page} />
      <span className="file-words">
        <b>{t("attachments.pages.page", { number })}</b>
        <span className="note soft">{page.file.name}</span>
      </span>
      <span className="buttons">
        {number > 1 && (
          <Button
            data-way="up"
            aria-label={t("attachments.pages.upOf", { number })}
            onClick={() => move("up")}
          >
            {t("attachments.pages.up")}
          </Button>
        )}
        {number < count && (
          <Button
            data-way="down"
            aria-label={t("attachments.pages.downOf", { number })}
            onClick={() => move("down")}
          >
            {t("attachments.pages.down")}
          </Button>
        )}
        <Button kind="bare" aria-label={t("attachments.pages.removeOf", { number })} onClick={onRemove}>
          {t("attachments.pages.remove")}
        </Button>
      </span>
    </li>
  );
}

function Picture({ page: { file, address } }: { page: ScanPage }) {
  if (file.type.startsWith("image/"))
    return <img className="file-picture" src={address} alt="" loading="lazy" />;
  return (
    <span className="file-picture" aria-hidden="true">
      pdf
    </span>
  );
}
