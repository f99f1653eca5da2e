/** Makes claims from table columns and graph properties, recognised by their usual names. */
import { didYouMean } from "../../atlas/files/index.ts";
import { type Claim, labelKey, type Proposal } from "../../review/verdicts/index.ts";
import { type Columns, NotClaims, ROLES, type Role } from "./claimsFile.ts";
import { type Fields, get, offsetOf, textOf } from "./jsonValues.ts";

const USUAL_NAMES: Readonly<Record<Role, readonly string[]>> = {
  id: ["id", "claim id", "claim", "key", "uid"],
  subject: [
    "subject",
    "source",
    "head",
    "from",
    "subject name",
    "source name",
    "node",
    "name",
    "entity",
    "title",
  ],
  subjectKind: [
    "subject type",
    "subject kind",
    "source type",
    "source kind",
    "head type",
    "type",
    "kind",
    "label",
  ],
  relation: [
    "relation",
    "predicate",
    "relationship",
    "relation type",
    "relationship type",
    "edge",
    "verb",
  ],
  object: ["object", "target", "tail", "to", "object name", "target name"],
  objectKind: ["object type", "object kind", "target type", "target kind", "tail type"],
  quote: [
    "quote",
    "exact",
    "evidence",
    "words",
    "quotation",
    "source text",
    "supporting text",
    "evidence text",
    "extraction text",
    "sentence",
    "span",
    "text",
  ],
  prefix: ["prefix"],
  suffix: ["suffix"],
  document: [
    "document",
    "document id",
    "doc",
    "doc id",
    "file",
    "filename",
    "file name",
    "source document",
    "source file",
  ],
  position: ["position", "start", "start pos", "offset", "char start", "start char"],
};

/** The column of each role that has one. */
export type Roles = ReadonlyMap<Role, string>;

/**
 * Assigns roles to columns: as the user chose, else by their usual names, the most usual first.
 *
 * @throws NotClaims if a column that the user chose does not exist
 */
export function rolesOf(names: readonly string[], columns: Columns): Roles {
  const roles = new Map<Role, string>();
  for (const [role, column] of columns) {
    if (!names.includes(column)) {
      throw new NotClaims(
        `there is no column "${column}".${didYouMean(column, names)} The columns are ${quotedList(names)}.`,
      );
    }
    roles.set(role, column);
  }
  const usedNames = new Set(roles.values());
  const byKey = new Map(names.map((name) => [labelKey(name), name]));
  for (const role of ROLES) {
    if (roles.has(role)) continue;
    const name = USUAL_NAMES[role]
      .map((usual) => byKey.get(usual))
      .find((column) => column !== undefined && !usedNames.has(column));
    if (name === undefined) continue;
    roles.set(role, name);
    usedNames.add(name);
  }
  return roles;
}

/** The names in quotation marks, separated by commas. */
export function quotedList(names: readonly string[]): string {
  return names.map((name) => `"${name}"`).join(", ");
}

/** Returns a function that reads a record's text by role; blank text counts as missing. */
export function cellsOf(fields: Fields, roles: Roles): (role: Role) => string | undefined {
  return (role) => {
    const column = roles.get(role);
    const value = column === undefined ? undefined : textOf(get(fields, column));
    return value?.trim() ? value : undefined;
  };
}

/** A link if both ends are named, a node if one is, else a quote alone. */
export function claimOf(cell: (role: Role) => string | undefined): Claim {
  const subject = cell("subject")?.trim();
  const object = cell("object")?.trim();
  const kind = cell("subjectKind")?.trim();
  if (subject !== undefined && object !== undefined) {
    return {
      what: "link",
      source: subject,
      relation: cell("relation")?.trim() ?? "",
      target: object,
      sourceKind: kind,
      targetKind: cell("objectKind")?.trim(),
    };
  }
  const name = subject ?? object;
  return name === undefined ? { what: "quote" } : { what: "node", name, kind };
}

/** The proposal in a record whose columns have these roles. */
export function proposalOf(fields: Fields, roles: Roles, from: Proposal["from"]): Proposal {
  const cell = cellsOf(fields, roles);
  const words = cell("quote");
  return {
    id: cell("id")?.trim() ?? `#${from.at}`,
    claim: claimOf(cell),
    quotes:
      words === undefined
        ? []
        : [
            {
              words,
              prefix: cell("prefix"),
              suffix: cell("suffix"),
              document: cell("document")?.trim(),
              hint: offsetOf(cell("position")?.trim()),
            },
          ],
    from,
  };
}
