/** A button that opens the browser's own choice of files, or of a folder. */
import { type ReactNode, useEffect, useRef } from "react";
import { Button } from "./Button.tsx";

interface FilePickerProps {
  readonly label: string;
  /** Called with at least one file. */
  readonly onFiles: (files: readonly File[]) => void;
  /** What the browser offers: endings, as of the attribute `accept`. */
  readonly accept?: string;
  /** One file, several (the usual), or all of a folder. */
  readonly takes?: "file" | "files" | "folder";
  readonly look?: "solid" | "icon";
  readonly title?: string;
  /** An icon, which stands before the label, or alone where it looks like one. */
  readonly children?: ReactNode;
}

export function FilePicker({
  label,
  onFiles,
  accept,
  takes = "files",
  look,
  title,
  children,
}: FilePickerProps) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    // React's types have no attribute for it.
    if (input.current) input.current.webkitdirectory = takes === "folder";
  }, [takes]);
  return (
    <>
      <input
        ref={input}
        type="file"
        multiple={takes === "files"}
        accept={accept}
        aria-label={label}
        tabIndex={-1}
        className="visually-hidden"
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          // The same file may be chosen once more.
          currentTarget.value = "";
          if (files.length > 0) onFiles(files);
        }}
      />
      <Button
        {...(look ? { look } : {})}
        {...(look === "icon" ? { "aria-label": label } : {})}
        title={title}
        onClick={() => input.current?.click()}
      >
        {children}
        {look !== "icon" && label}
      </Button>
    </>
  );
}
