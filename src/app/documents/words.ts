/** The texts of the dialog "Read documents". */

import type { Rule } from "../../sources/index.ts";
import type { Report } from "../../sources/model/index.ts";

const count = (value: number) => value.toLocaleString("en");
const counted = (value: number, one: string, several = `${one}s`) =>
  `${count(value)} ${value === 1 ? one : several}`;

export const words = {
  title: "Read documents",
  close: "Close",
  intro:
    "PDF, Word (.docx) and web pages become text that can be cited. They are read on this machine and sent nowhere; nothing in them is run.",
  choose: "Choose files",
  drop: "or drop them here; with NAME.import.json, the rules that were kept beside an earlier version.",
  documents: "Documents",
  show: (name: string) => `Show ${name}`,
  stop: (name: string) => `Stop reading ${name}`,
  remove: (name: string) => `Remove ${name}`,
  again: "Read it again",
  waiting: "Waits for its turn",
  reading: "Being read…",
  stopped: "Stopped",
  progress: (name: string) => `Pages of ${name} read`,
  pagesRead: (pagesRead: number, pages: number) => `Page ${count(pagesRead)} of ${count(pages)}`,
  summary: ({ format, pages, headings, warnings, leftOut }: Report) =>
    [
      format,
      ...(pages > 0 ? [counted(pages, "page")] : []),
      counted(headings, "heading"),
      `${count(leftOut.length)} left out`,
      counted(warnings.length, "warning"),
    ].join(" · "),
  readDone: (name: string, { warnings }: Report) =>
    `${name} is read, with ${counted(warnings.length, "warning")}.`,
  readFailed: (name: string, why: string) => `${name} can't be read: ${why}`,
  readerFailed: (why: string) =>
    `The reader failed on this document (${why}). This is a fault of Policy Atlas, not yours.`,
  noReader:
    "The reader could not be loaded, or ran out of memory. Check the connection, then try again.",
  badRules: (name: string, why: string) => `${name} can't be used: ${why}`,
  save: (name: string) => `Save ${name}`,
  saved: (name: string) => `${name} is saved.`,
  changes: "Tracked changes",
  accept: "Accepted",
  reject: "Rejected",

  report: "Report",
  characters: ({ charactersIn, charactersOut }: Report) =>
    `${count(charactersIn)} characters in, ${count(charactersOut)} out`,
  warnings: (number: number) => `Doubtful: ${count(number)}`,
  leftOut: (kind: string, number: number) => `Left out, ${kind}: ${count(number)}`,
  nothing: "Nothing was left out, nothing is doubtful.",

  text: "Text",
  textHint:
    "What was read wrongly can be said here once: choose a line with the arrow keys or a click, then what it is. The next version of the document is read the same way.",
  lines: (name: string) => `The text of ${name}, line by line`,
  heading: (level: number) => `Heading ${level}`,
  paragraph: "Paragraph",
  item: "Item",
  table: "Table",
  note: (mark: string) => `Note ${mark}`,
  page: (label: string) => `p. ${label}`,
  is: "This line is",
  noHeading: "no heading",
  repeats: "Leave out wherever it repeats",
  join: "Join with the next line",
  part: "Part",
  partAfter: "New paragraph after…",
  tooLong: "Only lines of up to 500 characters can be headings or be left out.",

  rules: (number: number) => `Rules said by hand: ${count(number)}`,
  rule: (rule: Rule) => {
    switch (rule.is) {
      case "heading":
        return `Heading ${rule.level ?? ""}: ${rule.line}`;
      case "noHeading":
        return `No heading: ${rule.line}`;
      case "repeated":
        return `Left out where it repeats: ${rule.line}`;
      case "joined":
        return `Joined after: ${rule.line}`;
      case "parted":
        return `New paragraph after: ${rule.line}`;
    }
  },
  forget: "Forget this rule",
  ruled: (rule: Rule) => `Done. ${words.rule(rule).slice(0, 120)}`,
} as const;
