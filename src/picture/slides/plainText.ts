/** Converts Markdown notes to plain text. */
import { safeAddress } from "../../atlas/format/index.ts";

/** Markdown as plain text: lines stay lines, lists get bullets, links keep their safe addresses. */
export function plainText(markdown: string): string {
  return markdown
    .split(/\r\n?|\n/u)
    .filter((line) => !/^\s*(?:```|~~~|(?:[-*_]\s*){3,}$)/u.test(line))
    .map((line) =>
      line
        .replace(/^\s{0,3}#{1,6}\s+/u, "")
        .replace(/^\s*>\s?/u, "")
        .replace(/^(\s*)[-*+]\s+/u, "$1• ")
        .replace(
          /!?\[([^\]]*)\]\(((?:\([^()\s]*\)|[^()\s])*)[^)]*\)/gu,
          (_, words: string, address: string) =>
            words === address || safeAddress(address) === undefined
              ? words
              : `${words} (${address})`,
        )
        .replace(/(\*\*\*|\*\*|__)(?=\S)(.+?)(?<=\S)\1/gu, "$2")
        // An underscore within a word is not markup.
        .replace(/(?<![\w*])([*_])(?=\S)(.+?)(?<=\S)\1(?![\w*])/gu, "$2")
        .replace(/`([^`]+)`/gu, "$1")
        .replace(/\\([\\`*_{}[\]()#+.!>~-])/gu, "$1")
        .trimEnd(),
    )
    .join("\n")
    .replace(/\n{3,}/gu, "\n\n")
    .trim();
}
