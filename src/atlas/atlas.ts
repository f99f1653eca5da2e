/**
 * The types of a compiled atlas: every reference is resolved and every quote found in its source.
 * It is plain JSON. Nothing downstream checks the data again.
 */
import type { LinkAttributes, StatementAttributes } from "./attributes/index.ts";
import type { AtlasFile, DocumentRole } from "./format/index.ts";
import type { Paragraph, Range, Section, Sentence } from "./text/index.ts";

/** How much of a section is cited, without its sub-sections. */
export interface SectionCoverage {
  /** Index of the section. */
  readonly section: number;
  readonly sentences: number;
  readonly cited: number;
  readonly explained: number;
  readonly words: number;
  readonly quotedWords: number;
  /** It was not read, so it does not count as a gap. */
  readonly unread?: true;
}

export type Author = NonNullable<AtlasFile["documents"][number]["authors"]>[number];
/** The PDF or Word file that the source was read from. */
export type Original = NonNullable<AtlasFile["documents"][number]["original"]>;

export interface Document {
  readonly id: string;
  readonly title: string;
  readonly role: DocumentRole;
  /** If it differs from the atlas's. */
  readonly language?: string;
  readonly author?: string;
  readonly authors?: readonly Author[];
  readonly publisher?: string;
  readonly published?: string;
  readonly accessed?: string;
  readonly url?: string;
  readonly licence?: string;
  readonly version?: string;
  /** Id of the older document that this one replaces. */
  readonly replaces?: string;
  readonly original?: Original;
  readonly cuts: readonly { readonly what: string }[];
  /** The read text: the file without front matter, comments and inline marks. */
  readonly text: string;
  readonly sections: readonly Section[];
  readonly paragraphs: readonly Paragraph[];
  readonly sentences: readonly Sentence[];
  readonly coverage: readonly SectionCoverage[];
  /** Where its pages begin, with their labels, if the file marks them. */
  readonly pages?: readonly { readonly label: string; readonly start: number }[];
}

/** A quote, found in its document; `start` and `end` range from its first word to its last. */
export interface Quote extends Range {
  /** The claim's id + `~` + eight hex digits of a hash of its document and words. */
  readonly id: string;
  /** The id from when prefix and suffix always counted, if it differs. */
  readonly formerId?: string;
  readonly document: string;
  /** Its words, with " […] " for any that it leaves out. */
  readonly exact: string;
  /** The ranges of its parts, if it leaves words out. */
  readonly ranges?: readonly Range[];
  readonly prefix?: string;
  readonly suffix?: string;
  readonly translation?: string;
  /** The language of its words, if it differs from the document's. */
  readonly language?: string;
  /** Who claims it. */
  readonly by?: string;
  /** It was taken from a proposal, and no person has opened it yet. */
  readonly unread?: true;
  /** Index of the innermost section. */
  readonly section: number;
  /** Index of the first paragraph touched; `undefined` in a heading. */
  readonly paragraph: number | undefined;
  /** Indices of the sentences quoted. */
  readonly sentences: readonly number[];
  /** Pillars whose sections or passages contain it. */
  readonly pillars: readonly string[];
}

/** A quote of a link, with the properties from which those of the link are derived. */
export interface LinkQuote extends Quote, StatementAttributes {
  readonly negated: boolean;
  readonly reasoning?: string;
}

/** What nodes and edges have in common. */
interface Claim {
  readonly id: string;
  /** Pillars and documents that contain at least one of its quotes, in the atlas's order. */
  readonly pillars: readonly string[];
  readonly documents: readonly string[];
  /** Number of distinct sentences in its quotes, and for a node also in those of its links. */
  readonly statements: number;
  /** SHA-256 (hex) over the canonical JSON of the claim as written. */
  readonly hash: string;
}

export interface AtlasNode extends Claim {
  readonly kind: string;
  readonly type: string;
  readonly name: string;
  /** The language of its names, if it differs from the atlas's. */
  readonly language?: string;
  readonly short?: string;
  readonly aliases: readonly string[];
  readonly summary: string;
  readonly quotes: readonly Quote[];
}

export interface AtlasEdge extends Claim, LinkAttributes {
  readonly source: string;
  readonly relation: string;
  readonly target: string;
  readonly family: string;
  readonly symmetric: boolean;
  readonly quotes: readonly LinkQuote[];
  /** Whether all its quotes deny it. */
  readonly negated: boolean;
}

export type Kind = Readonly<AtlasFile["kinds"][number]>;
export type KindType = Kind["types"][number];
export type Family = Readonly<AtlasFile["families"][number]>;
export type Relation = Readonly<AtlasFile["relations"][number]>;
export interface Pillar {
  readonly id: string;
  readonly name: string;
  readonly definition: string;
  /** The ranges of its sections and passages, by document. */
  readonly ranges: readonly (Range & { readonly document: string })[];
}
export type Briefing = NonNullable<AtlasFile["briefings"]>[number];
/** A text over the map of a step, with an arrow to a node or link. */
export type Callout = NonNullable<Briefing["steps"][number]["callouts"]>[number];

export interface Atlas {
  /** The version of the compiler that wrote it. */
  readonly compiler: string;
  readonly id: string;
  /**
   * Set by the page for an atlas that is kept on this machine: its addresses, and what is kept for
   * it, stand under this name, which no id can be. Never in a file.
   */
  readonly ownId?: string;
  readonly title: string;
  readonly description: string;
  readonly scope: string;
  readonly language: string;
  readonly documents: readonly Document[];
  readonly kinds: readonly Kind[];
  readonly pillars: readonly Pillar[];
  readonly relations: readonly Relation[];
  readonly families: readonly Family[];
  readonly nodes: readonly AtlasNode[];
  readonly edges: readonly AtlasEdge[];
  readonly briefings: readonly Briefing[];
  /** Irregular forms of verbs of the codebook, by infinitive: build → built, write → wrote, written. */
  readonly verbs?: Readonly<Record<string, readonly string[]>>;
  /** How far annotators agreed, by review.json: the latest figures. */
  readonly agreement?: AgreementBrief;
  /** SHA-256 (hex) over canonical JSON of sources and claims, without briefings. */
  readonly hash: string;
}

/** Who annotated the same sources independently, and F1 on what they found. */
export interface AgreementBrief {
  readonly annotators: readonly string[];
  readonly nodes?: number;
  readonly links?: number;
}

/** The name under which an atlas has its addresses, and what is kept for it: its id, but for own ones. */
export function addressId({ id, ownId }: Pick<Atlas, "id" | "ownId">): string {
  return ownId ?? id;
}
