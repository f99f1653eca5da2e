/** The id of a claim or a document, which all that names it follows. */
import { useState } from "react";
import type { DraftProblem } from "../../../atlas/files/index.ts";
import { ID_MAX, ID_PATTERN } from "../../../atlas/format/index.ts";
import { changeId, claimOf, type Item, itemOf, textIn } from "../../../draft/index.ts";
import { useWriting, useWritingState } from "../base.ts";
import { TextField } from "../fields/TextField.tsx";
import { words } from "./words.ts";

interface IdFieldProps {
  readonly item: Item;
  readonly named: "node" | "link" | "document";
  readonly problems: readonly DraftProblem[];
}

export function IdField({ item, named, problems }: IdFieldProps) {
  const writing = useWriting();
  const draft = useWritingState(({ history }) => history.draft);
  const [refusal, setRefusal] = useState<string>();
  const id = textIn(item.value, "id");
  return (
    <TextField
      label={words.id}
      hint={refusal ?? words.idHint}
      value={id}
      problems={problems}
      onCommit={(to) => {
        const isSound = to.length <= ID_MAX && ID_PATTERN.test(to);
        const other = named === "document" ? itemOf(draft, "documents", to) : claimOf(draft, to);
        const taken = named === "document" ? words.documentIdTaken : words.idTaken;
        const why = !isSound ? words.idForm : other ? taken : undefined;
        setRefusal(why);
        if (why === undefined) writing.change((now) => changeId(now, item.path, named, id, to));
      }}
    />
  );
}
