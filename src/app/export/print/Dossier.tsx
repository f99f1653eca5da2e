/** The printed dossier of a node: its links by relation, and all quotes. */
import type { AtlasNode } from "../../../atlas/index.ts";
import { typeKey } from "../../../query/visible/index.ts";
import { linkGroups, otherNames } from "../../../query/words/index.ts";
import { useBuilt, useLookup } from "../../base/store.ts";
import styles from "./Print.module.css";
import { PrintedQuotes } from "./PrintedQuotes.tsx";
import { PageFoot, PrintRegion } from "./PrintRegion.tsx";
import { dossierQuotes } from "./pages.ts";
import { words } from "./words.ts";

interface DossierProps {
  readonly node: AtlasNode;
  readonly onDone: () => void;
}

export function Dossier({ node, onDone }: DossierProps) {
  const { atlas } = useBuilt();
  const { kinds, types, incident } = useLookup();
  const groups = linkGroups(atlas, node, incident.get(node.id) ?? []);
  const { ofNode, ofLinks } = dossierQuotes(node, groups);
  const aliases = otherNames(node);
  const pillars = atlas.pillars.filter(({ id }) => node.pillars.includes(id));
  return (
    <PrintRegion title={node.name} language={atlas.language} onDone={onDone}>
      <article className={styles.page}>
        <p className={styles.place}>
          {kinds.get(node.kind)?.name ?? node.kind},{" "}
          {types.get(typeKey(node.kind, node.type))?.name ?? node.type}
        </p>
        <h1 className={styles.headline}>
          <bdi>{node.name}</bdi>
        </h1>
        {aliases.length > 0 && (
          <p>
            {words.also} <bdi>{aliases.join(", ")}</bdi>
          </p>
        )}
        <p dir="auto">{node.summary}</p>
        {pillars.length > 0 && (
          <p>
            {words.pillars} {pillars.map(({ name }) => name).join("; ")}
          </p>
        )}
        <h2 className={styles.subtitle}>{words.itself}</h2>
        <PrintedQuotes quotes={ofNode} />
        <h2 className={styles.subtitle}>{words.links}</h2>
        {groups.length === 0 && <p>{words.noLinks}</p>}
        {groups.map((group) => (
          <section key={`${group.direction} ${group.relation}`} className={styles.group}>
            <h3 className={styles.relation}>{group.words}</h3>
            <ul className={styles.links}>
              {group.links.map(({ edge, other: end }) => (
                <li key={edge.id}>
                  <p className={styles.other}>
                    {edge.negated && `${words.denied}: `}
                    <bdi>{end.name}</bdi>
                  </p>
                  <PrintedQuotes quotes={ofLinks.get(edge.id) ?? []} />
                </li>
              ))}
            </ul>
          </section>
        ))}
        <PageFoot />
      </article>
    </PrintRegion>
  );
}
