import { useEffect } from "react";
import { letterPage } from "./letter-form.ts";

const rule = `
@page letter {
  size: A4 portrait;
  margin: ${letterPage.margins};
  @top-center { content: counter(page); font: ${letterPage.pageNumber} "Times New Roman", "Liberation Serif", serif; }
}
@page letter:first { @top-center { content: none; } }
`;

/** Paper and page numbers of a letter, while one is on screen: a style sheet of the page cannot read the form's data. */
export function useLetterPageRule(): void {
  useEffect(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rule);
    document.adoptedStyleSheets.push(sheet);
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    };
  }, []);
}
