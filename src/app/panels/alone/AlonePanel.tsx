/** The panel "Alone": the nodes that the filters leave without a link. */
import { Button } from "../../../ui/controls/Button.tsx";
import { useActions, useLookup, useVisible } from "../../base/store.ts";
import { MoreList } from "../frame/MoreList.tsx";
import { PanelFrame, type PanelProps } from "../frame/PanelFrame.tsx";

export function AlonePanel(props: PanelProps) {
  const { nodes } = useLookup();
  const { dimmed } = useVisible();
  const { select } = useActions();
  return (
    <PanelFrame {...props} intro="Nodes that the filters leave without a link.">
      <MoreList label={props.name} items={[...dimmed]} keyOf={(id) => id}>
        {(id) => (
          <Button look="link" onClick={() => select(id)}>
            {nodes.get(id)?.name}
          </Button>
        )}
      </MoreList>
    </PanelFrame>
  );
}
