/** The frame of the dialogs that bring proposals in: files are asked for, then what they hold is shown. */
import { FileUp } from "lucide-react";
import type { ReactNode } from "react";
import { classNames } from "../../../../ui/browser/classNames.ts";
import { useFileDrop } from "../../../../ui/browser/useFileDrop.ts";
import { FilePicker } from "../../../../ui/controls/FilePicker.tsx";
import { Modal } from "../../../../ui/overlays/Modal.tsx";
import parts from "../list/Parts.module.css";
import styles from "./Bringing.module.css";
import type { Task } from "./useTask.ts";
import { words } from "./words.ts";

interface BringingFrameProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly task: Pick<Task, "isBusy" | "fault">;
  /** Before any file: what it is for, and what else is to be said. */
  readonly intro: ReactNode;
  /** What asks for files; nothing once there are some. */
  readonly files?: FileBoxProps | undefined;
  /** What was found in the files. */
  readonly children: ReactNode;
}

export function BringingFrame({
  title,
  onClose,
  task: { isBusy, fault },
  intro,
  files,
  children,
}: BringingFrameProps) {
  return (
    <Modal title={title} closeLabel={words.close} onClose={onClose}>
      <div className={parts.form}>
        {intro}
        {files && <FileBox {...files} />}
        {fault !== undefined && (
          <p role="alert" className={styles.fault}>
            {fault}
          </p>
        )}
        {isBusy && (
          <p role="status" className={parts.note}>
            {words.reading}
          </p>
        )}
        {children}
      </div>
    </Modal>
  );
}

interface FileBoxProps {
  readonly label?: string;
  readonly accept?: string;
  readonly onFiles: (files: readonly File[]) => void;
}

function FileBox({ label = words.choose, accept, onFiles }: FileBoxProps) {
  const isOver = useFileDrop(onFiles);
  return (
    <div className={classNames(styles.picker, isOver && styles.over)}>
      <FilePicker label={label} look="solid" onFiles={onFiles} {...(accept ? { accept } : {})}>
        <FileUp aria-hidden />
      </FilePicker>
      <span className={parts.note}>{words.drop}</span>
    </div>
  );
}
