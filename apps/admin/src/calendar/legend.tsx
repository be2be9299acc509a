import { useTranslation } from "react-i18next";

/** What the letters of the calendar mean. */
export function Legend() {
  const { t } = useTranslation();
  return (
    <ul className="calendar-legend note">
      <li>
        <span className="day off">
          <span>
            1<small>{t("calendar.letters.off")}</small>
          </span>
        </span>
        {t("calendar.kinds.off")}
      </li>
      <li>
        <span className="day worked">
          <span>
            2<small>{t("calendar.letters.worked")}</small>
          </span>
        </span>
        {t("calendar.kinds.worked")}
      </li>
      <li>
        <span className="day off unsure">
          <span>
            3<small>{t("calendar.letters.off")}?</small>
          </span>
        </span>
        {t("calendar.notConfirmed")}
      </li>
    </ul>
  );
}
