/** Makes proposals of what a colleague's atlas has otherwise, and keeps how far both agree. */
import type { Atlas, AtlasEdge, AtlasNode } from "../../atlas/index.ts";
import {
  changeClaim,
  claimOf,
  type Draft,
  type Edit,
  quotesOf,
  removeClaims,
  together,
} from "../../draft/index.ts";
import {
  type AgreementReport,
  agreementOf,
  alphaOf,
  type Overlap,
} from "../../query/agreement/index.ts";
import { type Agreement, type Decided, decided, type KeptProposal } from "../kept/index.ts";
import { proposalsFrom } from "./fromAtlas.ts";

export interface Compared {
  readonly proposals: readonly KeptProposal[];
  readonly agreement: Agreement;
  readonly report: AgreementReport;
}

/**
 * What B says otherwise than A, as proposals for A.
 *
 * @param names who made A and B
 */
export function differencesOf(
  a: Atlas,
  b: Atlas,
  [nameOfA, nameOfB]: readonly [string, string],
): Compared {
  const report = agreementOf(a, b);
  const propose = proposalsFrom(b, nameOfB);
  const nodes = new Map(b.nodes.map((node) => [node.id, node]));
  const edges = new Map(b.edges.map((edge) => [edge.id, edge]));
  const from = { format: "atlas", by: nameOfB, at: 1 };
  const { differences } = report;
  const ofB = <T>(found: T | undefined): readonly T[] => (found === undefined ? [] : [found]);
  const onlyInB = [
    ...differences.nodesOnlyInB.flatMap(({ id }) => ofB(nodes.get(id)).map(propose.node)),
    ...differences.linksOnlyInB.flatMap(({ id }) => ofB(edges.get(id)).map(propose.link)),
  ];
  const change = (
    what: string,
    ours: string,
    theirs: AtlasNode | AtlasEdge,
    differsIn: string[],
  ) => ({
    id: `${what} ${ours}`,
    claim: { what: "change" as const, of: ours, differsIn, changes: changesTo(theirs, differsIn) },
    quotes: ("name" in theirs ? propose.node(theirs) : propose.link(theirs)).quotes,
    from,
  });
  // First, since what comes after may speak of these by their other names.
  const renamed = differences.renamed.flatMap(({ a, b }) =>
    ofB(nodes.get(b.id)).map((theirs) => change("name", a.id, theirs, ["name"])),
  );
  const changes = [
    ...differences.nodes.flatMap(({ a, b, in: differsIn }) =>
      ofB(nodes.get(b.id)).map((theirs) => change("node", a.id, theirs, [...differsIn])),
    ),
    ...differences.links.flatMap(({ a, b, in: differsIn }) =>
      ofB(edges.get(b.id)).map((theirs) => change("link", a.id, theirs, [...differsIn])),
    ),
  ];
  const removals = [...differences.nodesOnlyInA, ...differences.linksOnlyInA].map(({ id }) => ({
    id: `only ${id}`,
    claim: { what: "removal" as const, of: id },
    quotes: [],
    from,
  }));
  const proposals = [...renamed, ...onlyInB, ...changes, ...removals] as readonly KeptProposal[];
  return { report, proposals, agreement: agreementBetween(a, b, report, [nameOfA, nameOfB]) };
}

function agreementBetween(
  a: Atlas,
  b: Atlas,
  report: AgreementReport,
  annotators: readonly string[],
): Agreement {
  const alpha = alphaOf([a, b]);
  const figures = ({ a, b, both, f1 }: Overlap) => ({
    a,
    b,
    both,
    ...(f1 === undefined ? {} : { f1 }),
  });
  const known = (values: Readonly<Record<string, number | undefined>>) =>
    Object.fromEntries(
      Object.entries(values).filter((entry): entry is [string, number] => entry[1] !== undefined),
    );
  const { kind, type, relation, basis, status } = report;
  return {
    annotators: [...annotators],
    of: [a.hash, b.hash],
    nodes: figures(report.nodes),
    links: figures(report.allLinks),
    kappa: known({
      ...{ kind: kind.kappa, type: type.kappa, relation: relation.kappa },
      ...{ basis: basis.kappa, status: status.kappa },
    }),
    alpha: known({
      ...{ kind: alpha.kind, type: alpha.type, relation: alpha.relation },
      ...{ basis: alpha.basis, status: alpha.status },
    }),
  };
}

/** What one's own claim would have to say to agree. */
function changesTo(
  theirs: AtlasNode | AtlasEdge,
  differsIn: readonly string[],
): Record<string, string> {
  const changes: Record<string, string> = {};
  for (const aspect of differsIn) {
    if ("name" in theirs) {
      if (aspect === "name") changes.name = theirs.name;
      else Object.assign(changes, { kind: theirs.kind, type: theirs.type });
    } else if (aspect === "relation") changes.relation = theirs.relation;
    else if (aspect === "basis") changes.basis = theirs.basis;
    else if (aspect === "status") changes.status = theirs.statuses.join(" ");
  }
  return changes;
}

/** Properties of a link's quotes, not of the link. */
const OF_QUOTES = ["basis", "status"];

/** Takes over what a colleague says of a claim, or that it is not to be there. */
export function takeDifference(draft: Draft, { id, claim }: KeptProposal, how: Decided = {}): Edit {
  const own =
    claim.what === "change" || claim.what === "removal" ? claimOf(draft, claim.of) : undefined;
  const steps: ((now: Draft) => Pick<Edit, "patches" | "renames">)[] = [];
  if (claim.what === "removal" && own) steps.push((now) => removeClaims(now, [claim.of]));
  if (claim.what === "change" && own) {
    const { name, ...rest } = claim.changes;
    const aliases = Array.isArray(own.value.aliases) ? own.value.aliases : [];
    const ofClaim = Object.entries(rest).filter(([aspect]) => !OF_QUOTES.includes(aspect));
    const ofQuotes = Object.entries(rest).filter(
      ([aspect, value]) => OF_QUOTES.includes(aspect) && !String(value).includes(" "),
    );
    steps.push((now) =>
      changeClaim(now, claim.of, {
        ...Object.fromEntries(ofClaim),
        ...(typeof name === "string" && !aliases.includes(name)
          ? { aliases: [...aliases, name] }
          : {}),
      }),
    );
    for (const { path, value } of quotesOf(own)) {
      steps.push(() => ({
        renames: [],
        patches: ofQuotes.flatMap(([aspect, after]) =>
          value[aspect] === after
            ? []
            : [{ path: [...path, aspect], before: value[aspect], after }],
        ),
      }));
    }
  }
  const became = claim.what === "change" ? [claim.of] : [];
  steps.push((now) => decided(now, id, { ...how, decision: "taken", became }));
  return together(draft, "takeDifference", id, steps);
}
