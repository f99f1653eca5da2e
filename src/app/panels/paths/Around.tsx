/** What lies around a node: rings by distance, each sorted by the family of the last link. */
import { answerPaths, type Reached, type Ring } from "../../../query/paths/index.ts";
import { shownStatements } from "../../../query/visible/index.ts";
import type { PathsChoice } from "../../../scene/index.ts";
import { Button } from "../../../ui/controls/Button.tsx";
import { Disclosure } from "../../../ui/controls/Disclosure.tsx";
import { useActions, useApp, useBuilt, useLookup, useVisible } from "../../base/store.ts";
import { Term } from "../../codebook/Term.tsx";
import { familyClass } from "../../legend/colour.ts";
import { LineMark } from "../../legend/LineMark.tsx";
import { EdgeButton, NodeButton } from "../../legend/NodeButton.tsx";
import { StatementList } from "./ChainView.tsx";
import styles from "./Paths.module.css";
import { FOUND_ID, focusFound, useEndNames } from "./usePathAnswer.ts";
import { words } from "./words.ts";

/** Nodes shown of a family at first, and how many each press adds. */
const FIRST = 12;
const MORE = 100;

interface AroundProps {
  readonly question: PathsChoice;
  readonly rings: readonly Ring[];
}

export function Around({ question, rings }: AroundProps) {
  const { from, to } = question;
  const { families } = useLookup();
  const names = useEndNames()(from.length > 0 ? from : to);
  if (rings.length === 0) return <NothingAround question={question} names={names} />;
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

/** Says that nothing lies around, and offers what links in the other direction lead to. */
function NothingAround({
  question,
  names,
}: Pick<AroundProps, "question"> & { readonly names: string }) {
  const { atlas } = useBuilt();
  const shown = useVisible();
  const { setPaths } = useActions();
  const eitherWay: PathsChoice = { ...question, direction: "any" };
  const answer = answerPaths(atlas, shown, eitherWay);
  const [ring] = answer.type === "around" ? answer.rings : [];
  return (
    <div className={styles.answer}>
      <p>{words.aroundNone(names)}</p>
      {ring && (
        <Button
          look="link"
          onClick={() => {
            setPaths(eitherWay);
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

/** The first nodes; the rest is rendered when it is unfolded, `MORE` at a time. */
function ReachedList({ reached, first }: ReachedProps) {
  const rest = reached.slice(first);
  return (
    <>
      <ul className={styles.reached}>
        {reached.slice(0, first).map((item) => (
          <ReachedRow key={item.node} {...item} />
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
  const { nodes } = useLookup();
  const statementsOf = shownStatements(useApp((state) => state.scene.filters));
  const node = nodes.get(id);
  if (!node) return null;
  return (
    <li className={styles.reachedRow}>
      <NodeButton node={node} className={styles.reachedName} />
      <ul>
        {by.map((edge) => (
          <li key={edge.id}>
            <EdgeButton edge={edge} className={styles.link} />
            <Disclosure label={words.quotes(statementsOf(edge).length)}>
              <StatementList edge={edge} quotes={statementsOf(edge)} />
            </Disclosure>
          </li>
        ))}
      </ul>
    </li>
  );
}
