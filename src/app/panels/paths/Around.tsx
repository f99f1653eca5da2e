/** What lies around a node: ring by ring, by the family of the links that lead there. */
import { answerPaths, type Reached, type Ring } from "../../../query/paths/index.ts";
import { shownStatements } from "../../../query/visible/index.ts";
import { linkText } from "../../../query/words/index.ts";
import type { PathsChoice } from "../../../scene/index.ts";
import { Button } from "../../../ui/controls/Button.tsx";
import { Disclosure } from "../../../ui/controls/Disclosure.tsx";
import { useActions, useApp, useBuilt, useLookup, useVisible } from "../../base/store.ts";
import { Term } from "../../codebook/Term.tsx";
import { familyClass } from "../../legend/colour.ts";
import { LineMark } from "../../legend/LineMark.tsx";
import { NodeButton } from "../../legend/NodeButton.tsx";
import { FOUND_ID, focusFound } from "./focusFound.ts";
import { LinkQuotes } from "./LinkQuotes.tsx";
import styles from "./Paths.module.css";
import { useNames } from "./usePathAnswer.ts";
import { words } from "./words.ts";

/** Nodes shown of a family before the rest is asked for, and how many more come at a time. */
const FIRST = 12;
const MORE = 100;

interface AroundProps {
  readonly asked: PathsChoice;
  readonly rings: readonly Ring[];
}

export function Around({ asked, rings }: AroundProps) {
  const { from, to } = asked;
  const { families } = useLookup();
  const names = useNames()(from.length > 0 ? from : to);
  if (rings.length === 0) return <NothingAround asked={asked} names={names} />;
  return (
    <div className={styles.answer}>
      {rings.map((ring, index) => (
        <section key={ring.steps} className={styles.ring}>
          <h3
            id={index === 0 ? FOUND_ID : undefined}
            tabIndex={index === 0 ? -1 : undefined}
            className={styles.found}
          >
            {words.ring(ring.steps)}{" "}
            <span className={styles.number}>{words.nodes(ring.nodes)}</span>
          </h3>
          {ring.families.map(({ family, reached }) => (
            <section key={family} className={styles.ringFamily}>
              <h4 className={styles.familyName}>
                <FamilyMark family={family} />
                <Term of={`family:${family}`}>{families.get(family)?.name ?? family}</Term>
              </h4>
              <ReachedList reached={reached} first={FIRST} />
            </section>
          ))}
        </section>
      ))}
    </div>
  );
}

/** Says so, and offers what there is against the arrows. */
function NothingAround({ asked, names }: Pick<AroundProps, "asked"> & { readonly names: string }) {
  const { atlas } = useBuilt();
  const shown = useVisible();
  const { setPaths } = useActions();
  const either: PathsChoice = { ...asked, direction: "any" };
  const other = answerPaths(atlas, shown, either);
  const [ring] = other.type === "around" ? other.rings : [];
  return (
    <div className={styles.answer}>
      <p>{words.aroundNone(names)}</p>
      {ring && (
        <Button
          look="link"
          onClick={() => {
            setPaths(either);
            focusFound();
          }}
        >
          {words.otherWay(ring.nodes)}
        </Button>
      )}
    </div>
  );
}

function FamilyMark({ family }: { readonly family: string }) {
  const { atlas } = useBuilt();
  return <LineMark className={familyClass(atlas, family)} />;
}

interface ReachedProps {
  readonly reached: readonly Reached[];
  readonly first: number;
}

/** What is beyond the first is not drawn before it is asked for. */
function ReachedList({ reached, first }: ReachedProps) {
  const rest = reached.slice(first);
  return (
    <>
      <ul className={styles.reached}>
        {reached.slice(0, first).map((one) => (
          <ReachedRow key={one.node} {...one} />
        ))}
      </ul>
      {rest.length > 0 && (
        <Disclosure label={words.more(rest.length)}>
          <ReachedList reached={rest} first={MORE} />
        </Disclosure>
      )}
    </>
  );
}

function ReachedRow({ node: id, by }: Reached) {
  const { atlas } = useBuilt();
  const { nodes } = useLookup();
  const { select } = useActions();
  const statementsOf = shownStatements(useApp((state) => state.scene.filters));
  const node = nodes.get(id);
  if (!node) return null;
  return (
    <li className={styles.reachedRow}>
      <NodeButton node={node} className={styles.reachedName} />
      <ul>
        {by.map((edge) => (
          <li key={edge.id}>
            <button type="button" className={styles.link} onClick={() => select(edge.id)}>
              <LineMark
                dashed={edge.basis === "implied"}
                barred={edge.negated}
                headless={edge.symmetric}
              />
              <bdi>{linkText(atlas, edge)}</bdi>
            </button>
            <Disclosure label={words.quotes(statementsOf(edge).length)}>
              <LinkQuotes edge={edge} quotes={statementsOf(edge)} />
            </Disclosure>
          </li>
        ))}
      </ul>
    </li>
  );
}
