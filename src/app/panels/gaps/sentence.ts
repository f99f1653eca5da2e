/** A gap as a sentence that can stand by itself in someone's report. */
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

/** What the gap is about, by its name. */
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
      const several = atlas.documents.length > 1 && heading !== document?.title;
      return several ? `${heading}, ${document?.title}` : heading;
    }
  }
}

interface Circumstances {
  /** How much shows, where filters hide something. */
  readonly filtered: string | undefined;
  /** Where the same can be seen. */
  readonly address: string;
}

/** The sentences with the rule that they follow from, what the atlas covers, and a way back. */
export function citedSentences(
  atlas: Atlas,
  answer: RuleAnswer,
  sentences: readonly string[],
  { filtered, address }: Circumstances,
): string {
  const note = filtered === undefined ? [] : [words.filteredNote(filtered)];
  const rule = RULE_WORDS[answer.rule].rule(answer);
  return [...sentences, ...note, words.cite(rule, atlas.scope, atlas.title, address)].join("\n");
}
