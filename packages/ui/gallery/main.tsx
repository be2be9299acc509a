import "../src/styles.css";
import { AppProviders } from "../src/app-providers.tsx";
import { renderApp } from "../src/render-app.tsx";
import { createText } from "../src/text/create-text.ts";
import { Gallery } from "./gallery.tsx";
import en from "./words/en.json" with { type: "json" };
import vi from "./words/vi.json" with { type: "json" };

renderApp(
  <AppProviders text={createText({ vi, en })}>
    <Gallery />
  </AppProviders>,
);
