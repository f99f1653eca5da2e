/** Saves a text as a file on the person's machine; nothing is sent anywhere. */
export function download(name: string, text: string, type: string): void {
  downloadBlob(name, new Blob([text], { type: `${type};charset=utf-8` }));
}

/** Saves a blob as a file. */
export function downloadBlob(name: string, blob: Blob): void {
  const url = URL.createObjectURL(blob);
  const anchor = document.createElement("a");
  anchor.href = url;
  anchor.download = name;
  anchor.click();
  // Some browsers read the address later; a minute is enough for any file.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
