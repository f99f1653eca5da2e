/** One component for each facet, its values in the order of the atlas. */
import {
  ATTRIBUTE_WORDS,
  ATTRIBUTES,
  type Attribute,
  linkValues,
  valueWords,
} from "../../atlas/attributes/index.ts";
import { type FacetCounts, typeKey } from "../../query/visible/index.ts";
import { useBuilt, useEncoding } from "../base/store.ts";
import { familyClass } from "../legend/colour.ts";
import { KindMark } from "../legend/KindMark.tsx";
import { LineMark } from "../legend/LineMark.tsx";
import { FacetBranch } from "./FacetBranch.tsx";
import { FacetGroup } from "./FacetGroup.tsx";
import { FacetRow } from "./FacetRow.tsx";
import styles from "./Filters.module.css";
import { words } from "./words.ts";

type Counts = ReadonlyMap<string, number>;

export function PillarFacet({ counts }: { readonly counts: Counts }) {
  const { atlas } = useBuilt();
  if (atlas.pillars.length === 0) return null;
  return (
    <FacetGroup title={words.pillars} codebook="pillars">
      {atlas.pillars.map(({ id, name, definition }) => (
        <FacetRow
          key={id}
          facet="pillars"
          value={id}
          name={name}
          definition={definition}
          count={counts.get(id) ?? 0}
          countWords={words.nodes}
        />
      ))}
    </FacetGroup>
  );
}

export function KindFacet({ counts }: { readonly counts: FacetCounts }) {
  const { atlas } = useBuilt();
  return (
    <FacetGroup title={words.kinds} codebook="kinds">
      {atlas.kinds.map((kind) => (
        <FacetBranch
          key={kind.id}
          openLabel={words.types(kind.name)}
          row={{
            facet: "kinds",
            value: kind.id,
            name: kind.name,
            definition: kind.definition,
            count: counts.kinds.get(kind.id) ?? 0,
            countWords: words.nodes,
            mark: <KindMark atlas={atlas} kind={kind.id} />,
          }}
        >
          {kind.types.map((type) => {
            const value = typeKey(kind.id, type.id);
            return {
              facet: "types",
              value,
              name: type.name,
              definition: type.definition,
              count: counts.types.get(value) ?? 0,
              countWords: words.nodes,
            };
          })}
        </FacetBranch>
      ))}
    </FacetGroup>
  );
}

export function RelationFacet({ counts }: { readonly counts: FacetCounts }) {
  const { atlas } = useBuilt();
  // As with kinds: in ink while the colours of links stand for something else.
  const { linkTones } = useEncoding();
  const lineClass = (family: string) => (linkTones ? undefined : familyClass(atlas, family));
  if (atlas.families.length === 0) return null;
  return (
    <FacetGroup title={words.relations} codebook="relations">
      {atlas.families.map((family) => (
        <FacetBranch
          key={family.id}
          openLabel={words.relationsOf(family.name)}
          row={{
            facet: "families",
            value: family.id,
            name: family.name,
            definition: family.definition,
            count: counts.families.get(family.id) ?? 0,
            countWords: words.links,
            mark: <LineMark className={lineClass(family.id)} />,
          }}
        >
          {atlas.relations
            .filter((relation) => relation.family === family.id)
            .map((relation) => ({
              facet: "relations",
              value: relation.id,
              name: relation.name,
              definition: relation.definition,
              count: counts.relations.get(relation.id) ?? 0,
              countWords: words.links,
              mark: (
                <LineMark className={lineClass(family.id)} headless={relation.symmetric === true} />
              ),
            }))}
        </FacetBranch>
      ))}
    </FacetGroup>
  );
}

/** The facets of statements: the attributes of which this atlas has any. */
export function StatementFacets({ counts }: { readonly counts: FacetCounts }) {
  const { atlas } = useBuilt();
  const has = (attribute: Attribute) =>
    atlas.edges.some((edge) => linkValues(edge, attribute).length > 0);
  return ATTRIBUTES.filter((attribute) => !attribute.isOptional || has(attribute)).map(
    (attribute) => (
      <StatementFacet key={attribute.id} attribute={attribute} counts={counts[attribute.facet]} />
    ),
  );
}

interface StatementFacetProps {
  readonly attribute: Attribute;
  readonly counts: Counts;
}

/** On the map, lines show the basis, so its rows are the legend of lines as well. */
function StatementFacet({ attribute: { id, facet, values }, counts }: StatementFacetProps) {
  const { atlas } = useBuilt();
  const isLegend = id === "basis";
  // Counts of four digits do not fit into two columns.
  const hasColumns = !isLegend && atlas.edges.length < 1000;
  return (
    <FacetGroup title={ATTRIBUTE_WORDS[id].name} codebook="statements" hasColumns={hasColumns}>
      {values.map((value) => (
        <FacetRow
          key={value}
          facet={facet}
          value={value}
          name={valueWords(id, value).name}
          count={counts.get(value) ?? 0}
          countWords={words.links}
          mark={isLegend && <LineMark dashed={value === "implied"} />}
        />
      ))}
      {isLegend && atlas.edges.some(({ negated }) => negated) && (
        <p className={styles.legendNote}>
          <LineMark barred />
          {words.legendDenied}
        </p>
      )}
    </FacetGroup>
  );
}

export function DocumentFacet({ counts }: { readonly counts: Counts }) {
  const { atlas } = useBuilt();
  if (atlas.documents.length < 2) return null;
  return (
    <FacetGroup title={words.documents} codebook="sources">
      {atlas.documents.map(({ id, title }) => (
        <FacetRow
          key={id}
          facet="documents"
          value={id}
          name={title}
          count={counts.get(id) ?? 0}
          countWords={words.nodes}
        />
      ))}
    </FacetGroup>
  );
}
