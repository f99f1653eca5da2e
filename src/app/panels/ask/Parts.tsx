/** The question as a form of parts, so that it can be built without typing. */
import { Minus, Plus } from "lucide-react";
import {
  ATTRIBUTE_WORDS,
  ATTRIBUTES,
  qualitiesOf,
  type ValueOf,
  valueWords,
} from "../../../atlas/attributes/index.ts";
import { STEPS_MAX } from "../../../atlas/files/index.ts";
import { lexicon } from "../../../query/lexicon/index.ts";
import {
  ANY_LINK,
  ANYTHING,
  type Question,
  questionAbout,
  type Step,
  type Term,
  withQuality,
  withStep,
} from "../../../scene/index.ts";
import { Button } from "../../../ui/controls/Button.tsx";
import { useActions, useBuilt } from "../../base/store.ts";
import styles from "./Ask.module.css";
import { Choice } from "./Choice.tsx";
import { StepParts } from "./StepParts.tsx";
import { TermParts } from "./TermParts.tsx";
import { words } from "./words.ts";

/** The status comes first: most questions that are limited ask for one. */
const CHOICES = ATTRIBUTES.toSorted(
  (a, b) => Number(b.id === "status") - Number(a.id === "status"),
);

interface PartsProps {
  readonly question: Question | undefined;
  /** Called with each question before it is asked. */
  readonly onBuilt: (question: Question) => void;
}

export function Parts({ question = questionAbout(ANYTHING), onBuilt }: PartsProps) {
  const { atlas } = useBuilt();
  const actions = useActions();
  const setAsk = (next: Question) => {
    onBuilt(next);
    actions.setAsk(next);
  };
  const { subject, steps, pillar, only } = question;
  const places = [
    ...atlas.pillars.map(({ id, name }) => [id, name] as const),
    ...lexicon(atlas).sectionNames,
  ];
  const isLimited = qualitiesOf(question).length > 0;
  return (
    <div className={styles.parts}>
      <div className={styles.row}>
        <TermParts
          label={words.after}
          term={subject}
          form="many"
          onChange={(term) => setAsk({ ...question, subject: term })}
        />
      </div>
      {steps.map((step, index) => (
        <StepParts
          // Steps have no identity but their position.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          key={index}
          index={index}
          step={step}
          before={termBefore(question, index)}
          onChange={(change) => setAsk(withStep(question, index, change))}
        />
      ))}
      <div className={styles.row}>
        {steps.length < STEPS_MAX && (
          <Button
            className={styles.stepButton}
            onClick={() =>
              setAsk({
                ...question,
                steps: [...steps, nextStep(steps.at(-1))],
              })
            }
          >
            <Plus aria-hidden />
            {words.addStep}
          </Button>
        )}
        {steps.length > 0 && (
          <Button
            className={styles.stepButton}
            onClick={() => setAsk({ ...question, steps: steps.slice(0, -1) })}
          >
            <Minus aria-hidden />
            {words.removeStep}
          </Button>
        )}
      </div>
      <div className={styles.row}>
        {places.length > 0 && (
          <Choice
            label={words.pillar}
            value={pillar}
            any={words.anyPillar}
            options={places}
            onChange={(value) => setAsk({ ...question, pillar: value })}
          />
        )}
      </div>
      <div className={styles.row}>
        {CHOICES.map(({ id, values }) => (
          <Choice<ValueOf>
            key={id}
            label={ATTRIBUTE_WORDS[id].name}
            value={question[id]}
            any={words.any}
            options={values.map((value) => [value, valueWords(id, value).name])}
            onChange={(value) => setAsk(withQuality(question, id, value))}
          />
        ))}
      </div>
      {isLimited && (
        <label className={styles.only}>
          <input
            type="checkbox"
            checked={only}
            onChange={() => setAsk({ ...question, only: !only })}
          />
          {words.only}
        </label>
      )}
    </div>
  );
}

/** The term from which a step leads. */
function termBefore({ subject, steps }: Question, index: number): Term {
  const before = steps[index - 1];
  if (!before) return subject;
  return steps[index]?.and ? termBefore({ subject, steps, only: false }, index - 1) : before.term;
}

/** A step along any link. After "no" there is nothing from which it could lead on. */
function nextStep(last: Step | undefined): Step {
  const step: Step = { direction: "both", verb: ANY_LINK, none: false, term: ANYTHING };
  return last?.none ? { ...step, and: true } : step;
}
