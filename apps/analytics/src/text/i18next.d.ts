import type vi from "./vi.json";

declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "app";
  }
  interface ResourceNamespaceMap {
    app: typeof vi;
  }
}
