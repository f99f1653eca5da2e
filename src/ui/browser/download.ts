/** Gives the person a file that the page has made. Nothing leaves the machine. */
export function download(name: string, text: string, type: string): void {
  downloadBlob(name, new Blob([text], { type: `${type};charset=utf-8` }));
}

/** The same for a file that is no text. */
export function downloadBlob(name: string, blob: Blob): void {
  const url = URL.createObjectURL(blob);
  const anchor = document.createElement("a");
  anchor.href = url;
  anchor.download = name;
  anchor.click();
  // Some browsers still read the address after the press; a minute is enough for any file.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
