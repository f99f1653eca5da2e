/** Translates a claim into the atlas's terms, and finds what does not fit its codebook. */
import type { Relation } from "../../atlas/index.ts";
import type { AtlasLookup, KnownNode, Mapped, MappedKind, MappedRelation } from "./atlasLookup.ts";
import { labelKey } from "./names.ts";
import type { Claim, LinkClaim, NodeClaim } from "./proposal.ts";

/** What a claim says, in the atlas's terms. */
export interface Meaning {
  /** For each thing that it is about, the names that the text may use. */
  readonly names: readonly (readonly string[])[];
  /** Identifies its things and relation. */
  readonly key: readonly string[];
  /** The id of the node or edge that already says so. */
  readonly known: string | undefined;
  /** Ids of nodes with similar names, by name. */
  readonly alike: Readonly<Record<string, string>>;
  /** Reasons, in words, why it does not fit the codebook. */
  readonly misfits: readonly string[];
  /** The node that is claimed, or the source and target of the link. */
  readonly ends: readonly End[];
  /** The relation of the link, if the codebook has it. */
  readonly relation: Relation | undefined;
}

/** A thing that is claimed, or that takes part in what is. */
export interface End {
  readonly name: string;
  /** The label of its kind, if it has one. */
  readonly label: string | undefined;
  readonly node: KnownNode | undefined;
  /** What its label means. */
  readonly kind: MappedKind | undefined;
}

const NOTHING = { ends: [], relation: undefined } as const;

/** Translates a claim; without an atlas, its own words are its meaning. */
export function meaningOf(claim: Claim, lookup: AtlasLookup | undefined): Meaning {
  if (claim.what === "quote")
    return { ...NOTHING, names: [], key: [], known: undefined, alike: {}, misfits: [] };
  return claim.what === "node" ? nodeMeaning(claim, lookup) : linkMeaning(claim, lookup);
}

function nodeMeaning({ name, kind = "" }: NodeClaim, lookup: AtlasLookup | undefined): Meaning {
  const node = lookup?.node(name);
  const mapped = kind === "" ? undefined : lookup?.kind(kind);
  const misfits = mapped === undefined ? [] : kindMisfits(kind, mapped, node);
  const otherKind = mapped?.to !== undefined && node !== undefined && misfits.length > 0;
  return {
    names: [node ? namesOf(node) : [name]],
    key: [node?.id ?? labelKey(name)],
    known: otherKind ? undefined : node?.id,
    alike: otherKind ? { [name]: node.id } : alikeTo([name], lookup),
    misfits,
    ends: [{ name, label: kind || undefined, node, kind: mapped?.to }],
    relation: undefined,
  };
}

function linkMeaning(claim: LinkClaim, lookup: AtlasLookup | undefined): Meaning {
  const label = claim.relation;
  const mapped = label === "" ? undefined : lookup?.relation(label);
  const to: MappedRelation | undefined = mapped?.to;
  const flip = to?.inverse === true;
  const ends = flip ? [claim.target, claim.source] : [claim.source, claim.target];
  const kinds = flip ? [claim.targetKind, claim.sourceKind] : [claim.sourceKind, claim.targetKind];
  const nodes = ends.map((name) => lookup?.node(name));
  const ids = ends.map((name, at) => nodes[at]?.id ?? labelKey(name));
  const [source = "", target = ""] = ids;
  const relation = to?.relation.id ?? labelKey(label);
  const keyed = to?.relation.symmetric === true ? [...ids].sort() : ids;
  const misfits: string[] = [];
  const mappedKinds = kinds.map((kind) => (kind ? lookup?.kind(kind) : undefined));
  if (lookup !== undefined) {
    if (label === "") misfits.push("the relation has no name");
    else if (to === undefined) misfits.push(unknownLabel("relation", label, mapped));
    mappedKinds.forEach((kind, at) => {
      if (kind) misfits.push(...kindMisfits(kinds[at] ?? "", kind, nodes[at]));
    });
    if (to !== undefined)
      misfits.push(
        ...endMisfits(
          to,
          nodes.map((node, at) =>
            node ? { kind: node.kind, type: node.type } : mappedKinds[at]?.to,
          ),
        ),
      );
  }
  return {
    names: ends.map((name, at) => {
      const node = nodes[at];
      return node ? namesOf(node) : [name];
    }),
    key: [relation, ...keyed],
    known: to && lookup?.link(source, to.relation, target),
    alike: alikeTo(ends, lookup),
    misfits: [...new Set(misfits)],
    ends: ends.map((name, at) => {
      return { name, label: kinds[at], node: nodes[at], kind: mappedKinds[at]?.to };
    }),
    relation: to?.relation,
  };
}

function namesOf({ name, short, aliases }: KnownNode): readonly string[] {
  return [name, ...(short === undefined ? [] : [short]), ...aliases];
}

function alikeTo(
  names: readonly string[],
  lookup: AtlasLookup | undefined,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    names.flatMap((name) => {
      const node = lookup?.alike(name);
      return node === undefined ? [] : [[name, node.id]];
    }),
  );
}

function unknownLabel(
  what: string,
  label: string,
  mapped: { readonly nearest?: string } | undefined,
): string {
  const near = mapped?.nearest === undefined ? "" : `; the nearest is "${mapped.nearest}"`;
  return `no ${what} is called "${label}"${near}`;
}

function kindMisfits(
  label: string,
  mapped: Mapped<MappedKind>,
  node: KnownNode | undefined,
): readonly string[] {
  if (mapped.to === undefined) return [unknownLabel("kind", label, mapped)];
  const { kind, type } = mapped.to;
  if (node === undefined || (node.kind === kind && (type === undefined || node.type === type)))
    return [];
  return [`"${node.name}" is of ${node.kind}/${node.type}, not of ${label}`];
}

/** Reasons why a relation may not join the kinds of its ends, as far as these are known. */
function endMisfits(
  { relation: { name, from, to, symmetric } }: MappedRelation,
  [source, target]: readonly (MappedKind | undefined)[],
): readonly string[] {
  const fits = (end: MappedKind | undefined, ends: readonly string[]) =>
    end === undefined ||
    ends.some((allowed) => {
      const [kind, type] = allowed.split("/");
      return (
        kind === end.kind && (type === undefined || end.type === undefined || type === end.type)
      );
    });
  if (fits(source, from) && fits(target, to)) return [];
  if (fits(target, from) && fits(source, to)) {
    return symmetric === true ? [] : [`"${name}" would fit the other way round`];
  }
  return [`"${name}" joins ${from.join(", ")} to ${to.join(", ")}`];
}
