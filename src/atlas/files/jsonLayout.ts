/** How a JSON file is laid out, so that what is written into it looks like the rest. */

/** The indentation and line ends of a file, as jsonc-parser takes them. */
export function jsonLayout(text: string) {
  const indent = /\n([ \t]+)"/.exec(text)?.[1] ?? "  ";
  return {
    insertSpaces: !indent.startsWith("\t"),
    tabSize: indent.startsWith("\t") ? 1 : indent.length,
    eol: text.includes("\r\n") ? "\r\n" : "\n",
  };
}
