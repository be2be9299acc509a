import type vi from "./vi.json";

/** The words of this package are the namespace `ui`; an app adds its own namespace the same way. */
declare module "i18next" {
  interface ResourceNamespaceMap {
    ui: typeof vi;
  }
}

export type UiWords = typeof vi;
