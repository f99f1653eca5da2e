/** The links that both versions of a source state in other words, with the words that changed. */
import { type Quality, valueWords } from "../../../atlas/attributes/index.ts";
import type { AtlasEdge } from "../../../atlas/index.ts";
import { type Rewording, rewordings, type Versions } from "../../../query/comparison/index.ts";
import { Differences } from "../../../ui/controls/Differences.tsx";
import { Disclosure } from "../../../ui/controls/Disclosure.tsx";
import { useBuilt } from "../../base/store.ts";
import { EdgeButton } from "../../legend/NodeButton.tsx";
import { MoreList } from "../frame/MoreList.tsx";
import styles from "./Compare.module.css";
import { words } from "./words.ts";

interface RewordedProps {
  /** The links that both have. */
  readonly edges: readonly AtlasEdge[];
  readonly versions: Versions;
}

export function Reworded({ edges, versions }: RewordedProps) {
  const { atlas } = useBuilt();
  const found = rewordings(atlas, edges, versions);
  if (found.length === 0) return null;
  const label = words.reworded(found.length);
  return (
    <Disclosure label={label} startsOpen>
      <MoreList label={label} items={found} keyOf={({ edge }) => edge.id}>
        {(rewording) => <Reworked {...rewording} />}
      </MoreList>
    </Disclosure>
  );
}

function Reworked({ edge, marked, lost, gained, deniedOnly }: Rewording) {
  const notes = [
    ...(deniedOnly === undefined ? [] : [words.denied[deniedOnly]]),
    ...(lost.length + gained.length === 0
      ? []
      : [words.shift(lost.map(nameOf).join(", "), gained.map(nameOf).join(", "))]),
  ];
  return (
    <div className={styles.reworded}>
      <EdgeButton edge={edge} className={styles.edge} />
      {notes.length > 0 && <p className={styles.quiet}>{notes.join(" ")}</p>}
      {marked.map((words) => (
        <Differences key={words} marked={words} />
      ))}
    </div>
  );
}

const nameOf = ({ of, value }: Quality) => valueWords(of, value).name.toLowerCase();
