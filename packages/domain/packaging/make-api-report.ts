import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  Extractor,
  ExtractorConfig,
  ExtractorLogLevel,
  type ExtractorMessage,
} from "@microsoft/api-extractor";

/** What must hold of every public name; the rest of what API Extractor can say is a matter of taste. */
const faultyMessages = new Set(["ae-forgotten-export", "ae-undocumented", "ae-unresolved-link"]);

export type ApiReport = {
  /** All public names with their types, as Markdown. */
  readonly report: string;
  readonly faults: readonly string[];
};

/** Writes down what the built package offers, from its declarations: a changed name or type shows in review. */
export function makeApiReport(packageFolder: string): ApiReport {
  const faults: string[] = [];
  mkdirSync(join(packageFolder, "api"), { recursive: true });
  Extractor.invoke(configOf(packageFolder), {
    localBuild: true,
    messageCallback: (message) => {
      message.handled = true;
      if (isFault(message)) faults.push(`${message.text} (${message.messageId})`);
    },
  });
  return { report: readFileSync(join(packageFolder, "api/domain.api.md"), "utf8"), faults };
}

function isFault({ category, messageId, logLevel }: ExtractorMessage): boolean {
  if (category === "console") return logLevel === "error";
  return category === "Compiler" || faultyMessages.has(messageId);
}

function configOf(packageFolder: string): ExtractorConfig {
  return ExtractorConfig.prepare({
    configObjectFullPath: undefined,
    packageJsonFullPath: join(packageFolder, "package.json"),
    configObject: {
      projectFolder: packageFolder,
      mainEntryPointFilePath: join(packageFolder, "dist/index.d.ts"),
      compiler: { overrideTsconfig: { compilerOptions, include: ["dist"] } },
      apiReport: {
        enabled: true,
        reportFolder: join(packageFolder, "api"),
        reportFileName: "domain.api.md",
        reportTempFolder: join(packageFolder, "api-temp"),
        includeForgottenExports: false,
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      newlineKind: "lf",
      messages: {
        extractorMessageReporting: {
          "ae-undocumented": { logLevel: ExtractorLogLevel.Warning, addToApiReportFile: false },
        },
      },
    },
  });
}

const compilerOptions = {
  target: "ES2022",
  lib: ["ES2022"],
  module: "NodeNext",
  moduleResolution: "NodeNext",
  strict: true,
  types: [],
  skipLibCheck: true,
};
