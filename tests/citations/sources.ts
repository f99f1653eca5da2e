/** Sources that are hard to cite, and what a program that reads them has to find. */
import { bibtex, cslJson, ris } from "../../src/query/cite/index.ts";
import type { Source } from "../../src/query/cite/sourceOf.ts";

export const SOURCES: readonly Source[] = [
  {
    id: "health-plan",
    title: "Plan {Health} & 100% “care” #1_a",
    authors: [
      { name: "Ministry of Health and Family Welfare", kind: "body" },
      { name: "Byron, Ada", kind: "person" },
      { name: "Li, Wei", kind: "person" },
    ],
    publisher: "Velmora Town Council",
    published: "2031-03-14",
    url: "https://example.org/a%20b?c=1#p1",
    accessed: "2031-05-02",
    language: "en",
  },
  {
    id: "spring-plan",
    title: "A plan of spring",
    authors: [{ name: "Office of Trade, Industry and Labour", kind: "body" }],
    published: "spring 2025",
    url: "https://example.org/spring",
    accessed: "2031-05-02",
    language: "en",
  },
  {
    id: "one-name",
    title: "Of one name",
    authors: [
      { name: "Sukarno", kind: "person" },
      { name: "Velmora Town Council", kind: "body" },
    ],
    published: "2030-11",
    language: "en",
  },
];

/** What is read of a source: each author as "family, given" or whole, and the date of issue. */
export interface Read {
  readonly title: string;
  readonly authors: readonly string[];
  readonly issued: string;
}

export const EXPECTED: readonly Read[] = [
  {
    title: "Plan {Health} & 100% “care” #1_a",
    authors: ["Ministry of Health and Family Welfare", "Byron, Ada", "Li, Wei"],
    issued: "2031-03-14",
  },
  {
    title: "A plan of spring",
    authors: ["Office of Trade, Industry and Labour"],
    issued: "2025",
  },
  { title: "Of one name", authors: ["Sukarno", "Velmora Town Council"], issued: "2030-11" },
];

export const WRITTEN = {
  bibtex: bibtex(SOURCES),
  ris: ris(SOURCES),
  csl: cslJson(SOURCES),
} as const;

/** A name with the characters that stand in RIS for a space and a comma put back. */
export function plainName(name: string): string {
  return name.replaceAll("\u00a0", " ").replaceAll("\u201a", ",");
}

interface CslName {
  readonly family?: string;
  readonly given?: string;
  readonly literal?: string;
}

interface CslDate {
  readonly literal?: string;
  readonly "date-parts"?: readonly (readonly (number | string)[])[];
}

export interface CslItem {
  readonly id?: string;
  readonly title?: string;
  readonly author?: readonly CslName[];
  readonly issued?: CslDate;
  readonly accessed?: CslDate;
  readonly URL?: string;
}

/** What an item of CSL says. */
export function readItem({ title = "", author = [], issued }: CslItem): Read {
  return {
    title,
    authors: author.map(({ family, given, literal }) =>
      plainName(literal ?? [family, given].filter(Boolean).join(", ")),
    ),
    issued: dateText(issued),
  };
}

export function dateText(date: CslDate | undefined): string {
  const parts = date?.["date-parts"]?.[0] ?? [];
  return date?.literal ?? parts.map((part) => String(part).padStart(2, "0")).join("-");
}
