import type { ReactNode } from "react";
import { Button as AriaButton } from "react-aria-components/Button";
import { DropZone } from "react-aria-components/DropZone";
import { FileTrigger } from "react-aria-components/FileTrigger";
import { isFileDropItem } from "react-aria-components/useDragAndDrop";
import { buttonClass } from "./button-class.ts";

export interface FileDropProps {
  /** Names the place for who cannot see it. */
  label: string;
  /** Endings without the dot. */
  endings: readonly string[];
  chooseLabel: string;
  cameraLabel: string;
  /** What can be done here besides the buttons. */
  hint: ReactNode;
  onFiles: (files: File[]) => void;
}

/** Files come by choosing, by the camera of a phone, by dragging, and by pasting while the place has focus. */
export function FileDrop({ label, endings, chooseLabel, cameraLabel, hint, onFiles }: FileDropProps) {
  const choose = (list: FileList | null) => list && list.length > 0 && onFiles([...list]);
  return (
    <DropZone
      className="file-drop"
      aria-label={label}
      onDrop={({ items }) =>
        void Promise.all(items.filter(isFileDropItem).map((item) => item.getFile())).then(
          (files) => files.length > 0 && onFiles(files),
        )
      }
    >
      <FileTrigger allowsMultiple acceptedFileTypes={endings.map((ending) => `.${ending}`)} onSelect={choose}>
        <AriaButton className={buttonClass({ kind: "do" })}>{chooseLabel}</AriaButton>
      </FileTrigger>
      <FileTrigger acceptedFileTypes={["image/*"]} defaultCamera="environment" onSelect={choose}>
        <AriaButton className={`${buttonClass({ kind: "neutral" })} file-camera`}>{cameraLabel}</AriaButton>
      </FileTrigger>
      <span className="note soft">{hint}</span>
    </DropZone>
  );
}
