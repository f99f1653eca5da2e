/** A field that holds a node: its name, and a list of others while one types. */
import { Plus } from "lucide-react";
import { useId, useMemo, useState } from "react";
import type { AtlasNode } from "../../../atlas/index.ts";
import { nameKey } from "../../../atlas/text/index.ts";
import { namedLike } from "../../../query/search/index.ts";
import { lookup } from "../../../query/visible/index.ts";
import { ComboBox, NoOption } from "../../../ui/controls/ComboBox.tsx";
import { useListBox } from "../../../ui/controls/useListBox.ts";
import { useBuilt } from "../../base/store.ts";
import { NodeMark } from "../../legend/KindMark.tsx";
import { Field, type FieldProps } from "./Field.tsx";
import { words } from "./words.ts";

const MOST = 30;

interface NodeFieldProps extends FieldProps {
  /** The id of the node it holds; empty for none. */
  readonly value: string;
  /** Nodes that can't be chosen. */
  readonly without?: readonly string[];
  /** Nodes that are listed before anything is typed, the best first. */
  readonly offered?: readonly AtlasNode[];
  readonly takesFocus?: boolean;
  readonly onChoose: (id: string) => void;
  /** Called with a name that no node has, to make one. */
  readonly onNew?: (name: string) => void;
  /** What is shown where the value is no node of the atlas. */
  readonly valueName?: string | undefined;
}

/** Stands for what would be made of what is typed. */
const NEW = "";

export function NodeField(props: NodeFieldProps) {
  const {
    value,
    without = [],
    offered = [],
    takesFocus,
    onChoose,
    onNew,
    valueName,
    ...frame
  } = props;
  const { atlas } = useBuilt();
  const list = useId();
  const [query, setQuery] = useState<string>();
  const box = useListBox();
  const like = useMemo(() => {
    if (!box.isOpen) return [];
    const like =
      query === undefined || query === ""
        ? [...new Set([...offered, ...atlas.nodes])].slice(0, MOST + without.length)
        : namedLike(atlas.nodes, query, MOST + without.length);
    return like.filter(({ id }) => !without.includes(id));
  }, [box.isOpen, query, offered, atlas, without]);
  const typed = (query ?? "").trim();
  const isNew = box.isOpen && onNew !== undefined && typed !== "" && !isCalled(atlas.nodes, typed);
  const found: readonly (AtlasNode | typeof NEW)[] = isNew ? [...like, NEW] : like;
  const choose = (index: number) => {
    const node = found[index];
    if (node === undefined) return;
    setQuery(undefined);
    box.close();
    if (node === NEW) onNew?.(typed);
    else onChoose(node.id);
  };
  const name = lookup(atlas).nodes.get(value)?.name ?? valueName ?? value;
  return (
    <Field {...frame}>
      {(control) => (
        <ComboBox
          {...control}
          autoFocus={takesFocus}
          placeholder={words.choose}
          value={query ?? name}
          onChange={(event) => {
            setQuery(event.target.value);
            box.restart();
          }}
          onClick={box.open}
          onFocus={({ target }) => target.select()}
          onBlur={() => {
            setQuery(undefined);
            box.close();
          }}
          onKeyDown={(event) =>
            box.onKeyDown(event, { count: found.length, onTake: choose, takesFirst: true })
          }
          offers={{
            id: list,
            label: words.suggestions(frame.label),
            options: found,
            keyOf: (node) => (node === NEW ? NEW : node.id),
            active: box.active,
            onMark: box.mark,
            onTake: choose,
            children: (node) =>
              node === NEW ? (
                <>
                  <Plus aria-hidden />
                  <bdi>{words.makeNew(typed)}</bdi>
                </>
              ) : (
                <>
                  <NodeMark node={node} />
                  <bdi>{node.name}</bdi>
                </>
              ),
          }}
        >
          {box.isOpen && found.length === 0 && <NoOption>{words.noNode}</NoOption>}
        </ComboBox>
      )}
    </Field>
  );
}

/** Whether one of the nodes is called so, by whichever of its names. */
function isCalled(nodes: readonly AtlasNode[], name: string): boolean {
  const key = nameKey(name);
  return nodes.some((node) =>
    [node.name, node.short ?? node.name, ...node.aliases].some((each) => nameKey(each) === key),
  );
}
