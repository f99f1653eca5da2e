/** What must be said before a proposal can be taken: choices by number, the likeliest first. */
import { useId } from "react";
import type { Draft } from "../../../../draft/index.ts";
import type { Writing } from "../../../../open/writing/writing.ts";
import { kindOptions, mean, nameOfNode, relationOptions } from "../../../../review/kept/index.ts";
import type { Passage, Reviewed } from "../../../../review/verdicts/index.ts";
import { Button } from "../../../../ui/controls/Button.tsx";
import parts from "../list/Parts.module.css";
import type { Asked } from "./decide.ts";
import { InParagraph } from "./Marked.tsx";
import styles from "./Reading.module.css";
import { words } from "./words.ts";

/** Something that can be chosen by its number. */
export interface Choice {
  readonly name: string;
  /** Shown in its paragraph, for a place. */
  readonly place?: Passage;
  readonly run: () => void;
}

export interface Question {
  readonly text: string;
  /** The first nine have a number. */
  readonly choices: readonly Choice[];
}

interface Answering {
  readonly draft: Draft;
  readonly writing: Writing;
  readonly reviewed: Reviewed | undefined;
  /** Chooses the place of a quote. */
  readonly onPlace: (quote: number, place: Passage) => void;
}

/** The question that something asked is to a person. */
export function questionOf(
  asked: Asked,
  { draft, writing, reviewed, onPlace }: Answering,
): Question {
  const placeChoices = (quote: number, options: readonly Passage[]) =>
    options.map(
      (place, at): Choice => ({ name: String(at + 1), place, run: () => onPlace(quote, place) }),
    );
  switch (asked.need) {
    case "place": {
      const verdict = reviewed?.quotes[asked.quote]?.verdict;
      const text =
        verdict === "near"
          ? words.chooseNear
          : verdict === "none"
            ? words.chooseOffered
            : words.choosePlace;
      return { text, choices: placeChoices(asked.quote, asked.options) };
    }
    case "version":
      return { text: words.chooseVersion, choices: placeChoices(0, asked.options) };
    case "words":
      return {
        text: reviewed?.verdict === "none" ? words.noOffered : words.absent,
        choices: [],
      };
    case "claim":
      return { text: words.noClaim, choices: [] };
    case "gone":
      return { text: words.gone, choices: [] };
    case "reasoning":
      return { text: words.needsReasoning, choices: [] };
    case "alike": {
      const { name, node } = asked;
      const own = nameOfNode(draft, node);
      const say = (meant: string) => () => writing.change((now) => mean(now, "names", name, meant));
      return {
        text: words.alike(name, own),
        choices: [
          { name: words.sameAs(own), run: say(node) },
          { name: words.another, run: say("") },
        ],
      };
    }
    case "relation": {
      const options = reviewed ? relationOptions(draft, reviewed) : [];
      return {
        text: words.relation(asked.label),
        choices: options.map(({ id, name }) => ({
          name,
          run: () => writing.change((now) => mean(now, "relations", asked.label, id)),
        })),
      };
    }
    case "kind": {
      const { name, label } = asked;
      const options = reviewed ? kindOptions(draft, reviewed, name) : [];
      return {
        text: words.kind(name, label),
        choices: options.map((option) => ({
          name: option.name,
          run: () =>
            writing.change((now) =>
              label === undefined
                ? mean(now, "kindsOf", name, option.id)
                : mean(now, "kinds", label, option.id),
            ),
        })),
      };
    }
  }
}

const NUMBERED = 9;

export function Ask({ question: { text, choices } }: { readonly question: Question }) {
  const id = useId();
  const numbered = choices.slice(0, NUMBERED);
  const others = choices.slice(NUMBERED);
  const arePlaces = choices.some(({ place }) => place !== undefined);
  return (
    <section aria-labelledby={id} className={parts.ask}>
      <p id={id} className={styles.question}>
        {text}
      </p>
      <ol className={arePlaces ? styles.places : styles.choices}>
        {numbered.map(({ name, place, run }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: it is chosen by its number
          <li key={at}>
            <Button aria-keyshortcuts={String(at + 1)} onClick={run} className={styles.numbered}>
              <kbd aria-hidden>{at + 1}</kbd>
              {place ? words.thesePlaceWords : name}
            </Button>
            {place && <InParagraph place={place} />}
          </li>
        ))}
      </ol>
      {others.length > 0 && (
        <select
          aria-label={words.otherOption}
          value=""
          onChange={({ target }) => others[Number(target.value)]?.run()}
        >
          <option value="" disabled>
            {words.otherOption}
          </option>
          {others.map(({ name }, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: names may be alike
            <option key={at} value={at}>
              {name}
            </option>
          ))}
        </select>
      )}
    </section>
  );
}
