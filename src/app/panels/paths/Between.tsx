/** The paths that were found, the first one open; or why there is none. */
import type { PathsAsked } from "../../../atlas/scene.ts";
import { chainOf } from "../../../graph/chain.ts";
import { PATHS_MAX, type Path, type PathsFound } from "../../../graph/paths.ts";
import { classNames } from "../../../ui/classNames.ts";
import { Disclosure } from "../../../ui/Disclosure.tsx";
import { useApp, useBuilt, useLookup } from "../../store.ts";
import { ChainView } from "./ChainView.tsx";
import { NoPath } from "./NoPath.tsx";
import styles from "./Paths.module.css";
import { words } from "./words.ts";

interface BetweenProps {
  readonly asked: PathsAsked;
  readonly found: PathsFound;
}

export function Between({ asked, found: { paths, cut } }: BetweenProps) {
  if (paths.length === 0) return <NoPath asked={asked} />;
  const lengths = [...new Set(paths.map(({ edges }) => edges.length))];
  return (
    <div className={styles.answer}>
      <h3 className={styles.found}>{words.found(paths.length, lengths)}</h3>
      {cut === "count" && <p className={styles.cut}>{words.cutCount(PATHS_MAX)}</p>}
      {cut === "effort" && <p className={styles.cut}>{words.cutEffort}</p>}
      <ol className={styles.paths}>
        {paths.map((path, index) => (
          <li key={path.edges.join(" ")} className={styles.path}>
            <PathView path={path} startsOpen={index === 0} />
          </li>
        ))}
      </ol>
    </div>
  );
}

interface PathProps {
  readonly path: Path;
  readonly startsOpen: boolean;
}

function PathView({ path, startsOpen }: PathProps) {
  const { atlas } = useBuilt();
  const { nodes } = useLookup();
  const filters = useApp((state) => state.scene.filters);
  const chain = chainOf(atlas, filters, path);
  const isThread = chain.thread !== undefined;
  const kind = path.edges.length === 1 ? words.direct : isThread ? words.thread : words.bundle;
  return (
    <Disclosure
      startsOpen={startsOpen}
      className={styles.pathFold}
      label={
        <span className={styles.pathLabel}>
          <span className={styles.pathNodes}>
            {path.nodes.map((id, at) => (
              <span key={id}>
                {at > 0 && <span aria-hidden> → </span>}
                <bdi>{nodes.get(id)?.name ?? id}</bdi>
                {at < path.nodes.length - 1 && <span className="visually-hidden">, </span>}
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
