/** How paths are looked for: how long, which way, over which families. */
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
  [SHORTEST, words.shortest],
  ...LENGTHS.map((steps) => [String(steps), words.upTo(steps)]),
]);
const WHICH_HINTS = Object.fromEntries([
  [SHORTEST, words.shortestLong],
  ...LENGTHS.map((steps) => [String(steps), words.whichLong(steps)]),
]);
const REACHES: readonly string[] = upTo(AROUND_MAX).map(String);
const REACH_NAMES = Object.fromEntries(REACHES.map((steps) => [steps, steps]));

function upTo(most: number): readonly number[] {
  return Array.from({ length: most }, (_, index) => index + 1);
}

interface OptionsProps {
  readonly asked: PathsChoice;
  /** Only one end is known. */
  readonly around: boolean;
  readonly onChange: (part: Partial<PathsChoice>) => void;
}

export function Options({ asked, around, onChange }: OptionsProps) {
  const { steps, direction } = asked;
  return (
    <div className={styles.options}>
      {around ? (
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
            hints={WHICH_HINTS}
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
      <Families asked={asked} onChange={onChange} />
    </div>
  );
}

/** The name stands before the choice; the radio group bears it itself. */
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

function Families({ asked: { follow }, onChange }: Omit<OptionsProps, "around">) {
  const { atlas } = useBuilt();
  const toggle = (id: string) =>
    onChange({
      follow: follow.includes(id) ? follow.filter((one) => one !== id) : [...follow, id],
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
