/** Files that are dropped on the page or pasted into it, which a browser would open in its place. */

/** A file; or, where the browser can tell, the entry of a file or folder. */
export type BroughtItem = File | FileSystemEntry;

/** Whether what is dragged or pasted are files; not texts, or things of the page itself. */
const hasFiles = (data: DataTransfer | null) => data?.types.includes("Files") ?? false;

/**
 * Keeps files from replacing the page, wherever they are dropped, until the returned function is
 * called. `take` gets those that were dropped, or pasted.
 */
export function catchFiles(take: (items: readonly BroughtItem[]) => void): () => void {
  const onDrag = (event: DragEvent) => {
    if (!hasFiles(event.dataTransfer)) return;
    event.preventDefault();
    if (event.type === "drop") take(itemsOf(event.dataTransfer));
  };
  const onPaste = ({ clipboardData }: ClipboardEvent) => {
    if (hasFiles(clipboardData)) take(itemsOf(clipboardData));
  };
  window.addEventListener("dragover", onDrag);
  window.addEventListener("drop", onDrag);
  window.addEventListener("paste", onPaste);
  return () => {
    window.removeEventListener("dragover", onDrag);
    window.removeEventListener("drop", onDrag);
    window.removeEventListener("paste", onPaste);
  };
}

/** What was brought; must be called during the event, after which it is gone. */
function itemsOf(data: DataTransfer | null): readonly BroughtItem[] {
  return [...(data?.items ?? [])].flatMap((item) => {
    const found = item.webkitGetAsEntry?.() ?? item.getAsFile();
    return found ? [found] : [];
  });
}
