import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import "../src/styles.css";
import { AppProviders } from "../src/app-providers.tsx";
import { createText } from "../src/text/create-text.ts";
import { applyStoredTheme } from "../src/theme.ts";
import { Gallery } from "./gallery.tsx";
import en from "./words/en.json" with { type: "json" };
import vi from "./words/vi.json" with { type: "json" };

applyStoredTheme();
const text = createText({ vi, en });
const root = document.getElementById("root");
if (root) {
  createRoot(root).render(
    <StrictMode>
      <AppProviders text={text}>
        <Gallery />
      </AppProviders>
    </StrictMode>,
  );
}
