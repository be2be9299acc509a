import * as shipped from "react-aria-components/i18n/en-US";
import type { AriaStrings } from "./vietnamese-strings.ts";

/** As react-aria ships them. Its declaration of this file names a type where the file holds a value. */
export const englishStrings = (shipped as unknown as { default: AriaStrings }).default;
