/** The paths between two ends, the first one unfolded; or why there is none. */
import { Lightbulb } from "lucide-react";
import type { Atlas } from "../../../atlas/index.ts";
import {
  chainOf,
  endOf,
  PATHS_MAX,
  type Path,
  type PathsBetween,
} from "../../../query/paths/index.ts";
import type { PathsChoice } from "../../../scene/index.ts";
import { classNames } from "../../../ui/browser/classNames.ts";
import { Button } from "../../../ui/controls/Button.tsx";
import { Disclosure } from "../../../ui/controls/Disclosure.tsx";
import { useActions, useApp, useBuilt, useLookup } from "../../base/store.ts";
import { ChainView } from "./ChainView.tsx";
import { NoPath } from "./NoPath.tsx";
import styles from "./Paths.module.css";
import { FOUND_ID } from "./usePathAnswer.ts";
import { words } from "./words.ts";

interface BetweenProps {
  readonly question: PathsChoice;
  readonly answer: PathsBetween;
}

export function Between({ question, answer }: BetweenProps) {
  const { atlas } = useBuilt();
  const { paths, cut } = answer.found;
  if (paths.length === 0 && cut) return <p className={styles.nothing}>{words.cutEffort}</p>;
  if (paths.length === 0) return <NoPath question={question} />;
  return <PathList answer={answer} headingId={FOUND_ID} endsEarly={endsEarly(atlas, question)} />;
}

/** Whether paths could have gone on to further nodes, because an end is a set of nodes. */
function endsEarly(atlas: Atlas, { from, to, steps }: PathsChoice): boolean {
  const isSet = (ends: readonly string[]) =>
    ends.length > 1 || ends.some((key) => endOf(atlas, key)?.of !== "node");
  return steps !== undefined && steps > 1 && (isSet(from) || isSet(to));
}

interface PathListProps {
  readonly answer: PathsBetween;
  readonly headingId?: string;
  readonly endsEarly?: boolean;
}

/** A list of paths; where there are several, each can be lit alone. */
export function PathList({ answer: { found, alone }, headingId, endsEarly }: PathListProps) {
  const { paths, cut } = found;
  const lengths = [...new Set(paths.map(({ edges }) => edges.length))];
  return (
    <div className={styles.answer}>
      <h3 id={headingId} tabIndex={-1} className={styles.found}>
        {words.found(paths.length, lengths)}
      </h3>
      {endsEarly && <p className={styles.quiet}>{words.endsEarly}</p>}
      {cut === "count" && <p className={styles.cut}>{words.cutCount(PATHS_MAX)}</p>}
      {cut === "effort" && <p className={styles.cut}>{words.cutEffort}</p>}
      <ol className={styles.paths}>
        {paths.map((path, index) => (
          <li
            key={path.edges.join(" ")}
            className={classNames(styles.path, paths.length > 1 && styles.pathHead)}
          >
            <PathView path={path} startsOpen={index === 0} />
            {paths.length > 1 && <LightAlone path={path} isAlone={path === alone} />}
          </li>
        ))}
      </ol>
    </div>
  );
}

interface AloneProps {
  readonly path: Path;
  readonly isAlone: boolean;
}

function LightAlone({ path, isAlone }: AloneProps) {
  const { nodes } = useLookup();
  const { singleOutPath } = useActions();
  const names = path.nodes.map((id) => nodes.get(id)?.name ?? id).join(", ");
  return (
    <Button
      look="icon"
      aria-pressed={isAlone}
      aria-label={words.alone(names)}
      onClick={() => singleOutPath(isAlone ? [] : path.edges)}
    >
      {isAlone ? <Lightbulb aria-hidden fill="currentColor" /> : <Lightbulb aria-hidden />}
    </Button>
  );
}

interface PathProps {
  readonly path: Path;
  readonly startsOpen: boolean;
}

function PathView({ path, startsOpen }: PathProps) {
  const { atlas } = useBuilt();
  const { nodes, edges } = useLookup();
  const filters = useApp((state) => state.scene.filters);
  const chain = chainOf(atlas, filters, path);
  const isThread = chain.thread !== undefined;
  const arrowTo = (index: number) => {
    const edge = edges.get(path.edges[index - 1] ?? "");
    return edge?.symmetric ? "↔" : edge?.target === path.nodes[index] ? "→" : "←";
  };
  const kind = path.edges.length === 1 ? words.direct : isThread ? words.thread : words.bundle;
  return (
    <Disclosure
      startsOpen={startsOpen}
      className={styles.pathFold}
      label={
        <span className={styles.pathLabel}>
          <span className={styles.pathNodes}>
            {path.nodes.map((id, index) => (
              <span key={id}>
                {index > 0 && <span aria-hidden> {arrowTo(index)} </span>}
                <bdi>{nodes.get(id)?.name ?? id}</bdi>
                {index < path.nodes.length - 1 && <span className="visually-hidden">, </span>}
              </span>
            ))}
          </span>
          <span className={styles.pathFacts}>
            <span className="visually-hidden">: </span>
            {words.steps(path.edges.length)},{" "}
            <span className={classNames(styles.kind, !isThread && styles.bundle)}>{kind}</span>
          </span>
        </span>
      }
    >
      <ChainView chain={chain} />
    </Disclosure>
  );
}
