/** Files that are dropped anywhere in the page, or pasted, while something in it asks for them. */
import { useEffect, useRef, useState } from "react";

/**
 * Takes the files before the page does, which would look for an atlas among them.
 *
 * @returns whether files are being dragged over the page
 */
export function useFileDrop(onFiles: (files: readonly File[]) => void): boolean {
  const [isOver, setOver] = useState(false);
  const give = useRef(onFiles);
  give.current = onFiles;
  useEffect(() => {
    const onDrag = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes("Files")) return;
      event.preventDefault();
      event.stopPropagation();
      setOver(event.type === "dragover");
      if (event.type === "drop") give.current([...event.dataTransfer.files]);
    };
    const onPaste = (event: ClipboardEvent) => {
      const files = [...(event.clipboardData?.files ?? [])];
      if (files.length === 0) return;
      event.stopPropagation();
      give.current(files);
    };
    const events = ["dragover", "dragleave", "drop"] as const;
    for (const name of events) window.addEventListener(name, onDrag, true);
    window.addEventListener("paste", onPaste, true);
    return () => {
      for (const name of events) window.removeEventListener(name, onDrag, true);
      window.removeEventListener("paste", onPaste, true);
    };
  }, []);
  return isOver;
}
