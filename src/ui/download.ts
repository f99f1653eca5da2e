/** Gives the person a file that the page has made. Nothing leaves the machine. */
export function download(name: string, text: string, type: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const anchor = document.createElement("a");
  anchor.href = url;
  anchor.download = name;
  anchor.click();
  // Some browsers still read the address after the press; a minute is enough for any file.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
