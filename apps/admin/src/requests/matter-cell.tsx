import { type FieldOfLaw, type FormOfAid, fieldsOfLaw, formsOfAid, labelOf } from "@tgpl/domain";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { TwoLines } from "../routing/two-lines.tsx";

/** What it is about, in lists of requests and of the cases they become. */
export function MatterCell({ line }: { line: { fieldOfLaw: FieldOfLaw; formOfAid: FormOfAid } }) {
  const [language] = useLanguage();
  return (
    <td className="across">
      <TwoLines
        first={labelOf(fieldsOfLaw, line.fieldOfLaw, language)}
        second={labelOf(formsOfAid, line.formOfAid, language)}
      />
    </td>
  );
}
