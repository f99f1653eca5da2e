/** How words likely state a link: basis, status, force, and whether they deny it. */
import type { Force, Status } from "../atlas/attributes/index.ts";
import type { Atlas } from "../atlas/index.ts";
import { isNamedIn, nameKey, type Range } from "../atlas/text/index.ts";
import { denies } from "../review/verdicts/index.ts";
import { cuesIn } from "./cues.ts";
import { usualStatus } from "./learned.ts";
import type { LinkGuess } from "./links.ts";
import { isSelected, type Reading } from "./reading.ts";

/** How the words state a link. */
export interface Manner {
  readonly basis: "stated" | "implied";
  readonly status: Status;
  readonly force: Force | undefined;
  readonly negated: boolean;
}

/** How the words likely state links between these nodes. */
export function guessManner(reading: Reading, { sources, relation, targets }: LinkGuess): Manner {
  const { atlas, document, language, passages, sentence, mentions, said } = reading;
  const { text } = document;
  const verb = said
    .filter((each) => each.relation.id === relation)
    .sort((a, b) => Number(isSelected(reading, b)) - Number(isSelected(reading, a)))[0];
  // What is said of the verb itself stands before it; the rest of the sentence is about other things.
  const clause = verb
    ? text.slice(Math.min(verb.from, verb.start), verb.end)
    : passages.map(({ start, end }) => text.slice(start, end)).join(" ");
  const before = verb ? text.slice(sentence.start, verb.end) : clause;
  const near = cuesIn(clause, language);
  const wider = cuesIn(before, language);
  const usual = relation === undefined ? undefined : usualStatus(atlas, relation);
  const force = verb?.force ?? near.force ?? wider.force;
  const isForbidden = force === "forbidden";
  const ends = [...sources, ...targets];
  // Part of a name will do, since it can be taken for another name.
  const isStated =
    areNamed(atlas, text, sentence, ends) ||
    ends.every((id) => mentions.some(({ node }) => node.id === id));
  const isDenied = verb ? verb.isDenied : denies(clause, language);
  return {
    basis: isStated ? "stated" : "implied",
    status: near.status ?? usual ?? wider.status ?? "inPlace",
    force,
    negated: isDenied && !isForbidden,
  };
}

/** Whether a sentence has a name of each of these nodes, as the compiler wants it. */
export function areNamed(
  { nodes }: Pick<Atlas, "nodes">,
  text: string,
  { start, end }: Range,
  ids: readonly string[],
): boolean {
  const isNamed = isNamedIn(text.slice(start, end));
  return ids.every((id) => {
    const node = nodes.find((each) => each.id === id);
    return node && isNamed([node.name, node.short ?? node.name, ...node.aliases].map(nameKey));
  });
}
