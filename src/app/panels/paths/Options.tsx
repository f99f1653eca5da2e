/** The options of a search for paths: length, direction, and families to follow. */
import type { ReactNode } from "react";
import { AROUND_MAX } from "../../../query/paths/index.ts";
import { PATH_DIRECTIONS, PATH_STEPS_MAX, type PathsChoice } from "../../../scene/index.ts";
import { classNames } from "../../../ui/browser/classNames.ts";
import { Disclosure } from "../../../ui/controls/Disclosure.tsx";
import { Segments } from "../../../ui/controls/Segments.tsx";
import { useBuilt } from "../../base/store.ts";
import { familyClass } from "../../legend/colour.ts";
import { LineMark } from "../../legend/LineMark.tsx";
import styles from "./Paths.module.css";
import { words } from "./words.ts";

const SHORTEST = "shortest";
const LENGTHS = upTo(PATH_STEPS_MAX);
const WHICH: readonly string[] = [SHORTEST, ...LENGTHS.map(String)];
const WHICH_NAMES = Object.fromEntries([
  [SHORTEST, { name: words.shortest, hint: words.shortestLong }],
  ...LENGTHS.map((steps) => [
    String(steps),
    { name: words.upTo(steps), hint: words.whichLong(steps) },
  ]),
]);
const REACHES: readonly string[] = upTo(AROUND_MAX).map(String);
const REACH_NAMES = Object.fromEntries(REACHES.map((steps) => [steps, steps]));

function upTo(most: number): readonly number[] {
  return Array.from({ length: most }, (_, index) => index + 1);
}

interface OptionsProps {
  readonly question: PathsChoice;
  /** Whether only one end is chosen. */
  readonly isAround: boolean;
  readonly onChange: (part: Partial<PathsChoice>) => void;
}

export function Options({ question, isAround, onChange }: OptionsProps) {
  const { steps, direction } = question;
  return (
    <div className={styles.options}>
      {isAround ? (
        <Choice name={words.reach}>
          <Segments
            label={words.reach}
            values={REACHES}
            value={String(Math.min(steps ?? 1, AROUND_MAX))}
            names={REACH_NAMES}
            onChange={(value) => onChange({ steps: Number(value) })}
          />
        </Choice>
      ) : (
        <Choice name={words.which}>
          <Segments
            label={words.which}
            values={WHICH}
            value={steps === undefined ? SHORTEST : String(steps)}
            names={WHICH_NAMES}
            onChange={(value) =>
              onChange({ steps: value === SHORTEST ? undefined : Number(value) })
            }
          />
        </Choice>
      )}
      <Choice name={words.direction}>
        <Segments
          label={words.direction}
          values={PATH_DIRECTIONS}
          value={direction}
          names={words.directions}
          onChange={(value) => onChange({ direction: value })}
        />
      </Choice>
      <Families question={question} onChange={onChange} />
    </div>
  );
}

/** A choice with its visible name, hidden from screen readers since the radio group has it too. */
function Choice({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className={styles.choice}>
      <span aria-hidden className={styles.choiceName}>
        {name}
      </span>
      {children}
    </div>
  );
}

function Families({ question: { follow }, onChange }: Omit<OptionsProps, "isAround">) {
  const { atlas } = useBuilt();
  const toggle = (id: string) =>
    onChange({
      follow: follow.includes(id) ? follow.filter((family) => family !== id) : [...follow, id],
    });
  return (
    <Disclosure
      label={follow.length === 0 ? words.families : `${words.families} (${follow.length})`}
      startsOpen={follow.length > 0}
    >
      <ul className={styles.families} aria-label={words.families}>
        {atlas.families.map(({ id, name }) => (
          <li key={id}>
            <button
              type="button"
              className={classNames(styles.family, follow.includes(id) && styles.familyOn)}
              aria-pressed={follow.includes(id)}
              onClick={() => toggle(id)}
            >
              <LineMark className={familyClass(atlas, id)} />
              <bdi>{name}</bdi>
            </button>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
