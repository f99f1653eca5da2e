/** Gaps as sentences that can be quoted in a report, with their rule and scope. */
import type { Atlas } from "../../../atlas/index.ts";
import type { Gap, RuleAnswer } from "../../../query/gaps/index.ts";
import { lookup } from "../../../query/visible/index.ts";
import { RULE_WORDS, words } from "./words.ts";

export function gapSentence(atlas: Atlas, answer: RuleAnswer, gap: Gap): string {
  const name = gapName(atlas, gap);
  switch (gap.type) {
    case "pillar":
      return words.pillar(name, gap.select.length);
    case "section":
      return words.section(name, gap.cited, gap.sentences, answer.citedShare ?? 0);
    case "node":
      return answer.rule === "actorsOnce" ? words.actor(name) : words.noOne(answer.relations, name);
  }
}

/** The name of what a gap is about; a section's with its document where there are several. */
export function gapName(atlas: Atlas, gap: Gap): string {
  const { nodes, pillars, documents } = lookup(atlas);
  switch (gap.type) {
    case "pillar":
      return pillars.get(gap.pillar)?.name ?? gap.pillar;
    case "node":
      return nodes.get(gap.node)?.name ?? gap.node;
    case "section": {
      const document = documents.get(gap.document);
      const heading = document?.sections[gap.section]?.heading ?? gap.document;
      const needsTitle = atlas.documents.length > 1 && heading !== document?.title;
      return needsTitle ? `${heading}, ${document?.title}` : heading;
    }
  }
}

interface Circumstances {
  /** The counts of what shows, if the filters hide something. */
  readonly filteredCounts: string | undefined;
  /** The address at which the gaps can be seen. */
  readonly address: string;
}

/**
 * The sentences, one a line, then the rule that they follow from, the atlas's scope and the
 * address.
 */
export function citedSentences(
  atlas: Atlas,
  answer: RuleAnswer,
  sentences: readonly string[],
  { filteredCounts, address }: Circumstances,
): string {
  const note = filteredCounts === undefined ? [] : [words.filteredNote(filteredCounts)];
  const rule = RULE_WORDS[answer.rule].rule(answer);
  return [...sentences, ...note, words.cite(rule, atlas.scope, atlas.title, address)].join("\n");
}
