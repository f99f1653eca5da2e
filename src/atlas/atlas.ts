/**
 * What compile() gives: an atlas with every reference resolved and every quote found in its
 * source. It is plain JSON. Nothing downstream checks the data again.
 */
import type { AtlasFile, Basis, DocumentRole, Force, Status } from "./format/index.ts";
import type { Paragraph, Range, Section, Sentence } from "./text/index.ts";

export interface SectionCoverage {
  readonly section: number;
  readonly sentences: number;
  readonly cited: number;
  readonly explained: number;
  readonly words: number;
  readonly quotedWords: number;
  /** It was not read: what it says is no gap. */
  readonly unread?: true;
}

export type Author = NonNullable<AtlasFile["documents"][number]["authors"]>[number];
/** The PDF or Word file that the source was read from. */
export type Original = NonNullable<AtlasFile["documents"][number]["original"]>;

export interface Document {
  readonly id: string;
  readonly title: string;
  readonly role: DocumentRole;
  /** Where it is not the atlas's. */
  readonly language?: string;
  readonly author?: string;
  readonly authors?: readonly Author[];
  readonly publisher?: string;
  readonly published?: string;
  readonly accessed?: string;
  readonly url?: string;
  readonly licence?: string;
  readonly version?: string;
  /** The id of the older document whose place it takes. */
  readonly replaces?: string;
  readonly original?: Original;
  readonly cuts: readonly { readonly what: string }[];
  /** The read text: the file without front matter, comments and marks within lines. */
  readonly text: string;
  readonly sections: readonly Section[];
  readonly paragraphs: readonly Paragraph[];
  readonly sentences: readonly Sentence[];
  readonly coverage: readonly SectionCoverage[];
  /** Where its pages begin, with their labels; only where the file says so. */
  readonly pages?: readonly { readonly label: string; readonly start: number }[];
}

/** `start` and `end` are those of the first and last of its words. */
export interface Quote extends Range {
  /** claim id + `~` + eight hex digits of a hash of its document and words. */
  readonly id: string;
  /** What the id was while prefix and suffix always counted; only where that is another. */
  readonly formerId?: string;
  readonly document: string;
  /** Its words; where it leaves some out, " […] " stands for them. */
  readonly exact: string;
  /** The ranges of its parts, where it leaves words out. */
  readonly ranges?: readonly Range[];
  readonly prefix?: string;
  readonly suffix?: string;
  readonly translation?: string;
  /** Of its words, where it is not the document's. */
  readonly language?: string;
  /** The innermost section, its paragraph (first one touched; none in a heading), its sentences. */
  readonly section: number;
  readonly paragraph: number | undefined;
  readonly sentences: readonly number[];
  /** Pillars whose sections or passages hold it. */
  readonly pillars: readonly string[];
}

/** A quote of a link says more of itself: what a link is as a whole is derived from it. */
export interface LinkQuote extends Quote {
  readonly basis: Basis;
  readonly status: Status;
  readonly force?: Force;
  readonly negated: boolean;
  readonly reasoning?: string;
}

/** What nodes and edges have in common. */
interface Claim {
  readonly id: string;
  /** Pillars and documents in which one of its quotes stands, in the atlas's order. */
  readonly pillars: readonly string[];
  readonly documents: readonly string[];
  /** Distinct sentences over its quotes (a node: and over its links' quotes). */
  readonly statements: number;
  /** SHA-256 (hex) over the canonical JSON of the claim as written. */
  readonly hash: string;
}

export interface AtlasNode extends Claim {
  readonly kind: string;
  readonly type: string;
  readonly name: string;
  /** Of its names, where it is not the atlas's. */
  readonly language?: string;
  readonly short?: string;
  readonly aliases: readonly string[];
  readonly summary: string;
  readonly quotes: readonly Quote[];
}

export interface AtlasEdge extends Claim {
  readonly source: string;
  readonly relation: string;
  readonly target: string;
  readonly family: string;
  readonly symmetric: boolean;
  readonly quotes: readonly LinkQuote[];
  /** Stated if one quote states it. */
  readonly basis: Basis;
  readonly statuses: readonly Status[];
  readonly forces: readonly Force[];
  /** All its quotes deny it. */
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
  /** Where it stands: ranges of its sections and passages, by document. */
  readonly ranges: readonly (Range & { readonly document: string })[];
}
export type Briefing = NonNullable<AtlasFile["briefings"]>[number];

export interface Atlas {
  /** Which version of the compiler wrote it. */
  readonly compiler: string;
  readonly id: string;
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
  /** SHA-256 (hex) over canonical JSON of sources and claims, without briefings. */
  readonly hash: string;
}
