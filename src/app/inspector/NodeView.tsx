/** The inspector of a node: what it is, its links, and the words that speak of it. */
import { EyeOff, Focus } from "lucide-react";
import type { AtlasNode } from "../../atlas/index.ts";
import { typeKey } from "../../query/visible/index.ts";
import { linkGroups, otherNames } from "../../query/words/index.ts";
import { Button } from "../../ui/controls/Button.tsx";
import { Disclosure } from "../../ui/controls/Disclosure.tsx";
import { useActions, useApp, useBuilt, useLookup, useVisible } from "../base/store.ts";
import { QuoteView } from "../claims/QuoteView.tsx";
import { words as claimWords } from "../claims/words.ts";
import { Term } from "../codebook/Term.tsx";
import { kindClass } from "../legend/colour.ts";
import { NodeMark } from "../legend/KindMark.tsx";
import { NoteSlot } from "../notes/notePart.tsx";
import { DossierButton } from "./DossierButton.tsx";
import styles from "./Inspector.module.css";
import { HiddenNotice, InspectorHeading, PillarTags } from "./InspectorHead.tsx";
import { LinkGroupView } from "./LinkList.tsx";
import { PathButtons } from "./PathButtons.tsx";
import { words } from "./words.ts";

export function NodeView({ node }: { readonly node: AtlasNode }) {
  const { atlas } = useBuilt();
  const { kinds, types } = useLookup();
  const shown = useVisible();
  const type = typeKey(node.kind, node.type);
  const aliases = otherNames(node);
  return (
    <>
      <header className={styles.head}>
        <div className={styles.kind}>
          <NodeMark node={node} />
          <Term of={`kind:${node.kind}`}>{kinds.get(node.kind)?.name ?? node.kind}</Term>
          <Term of={`type:${type}`}>{types.get(type)?.name ?? node.type}</Term>
        </div>
        <InspectorHeading>
          <bdi lang={node.language}>{node.name}</bdi>
        </InspectorHeading>
        {aliases.length > 0 && (
          <p className={styles.also}>
            {words.also}{" "}
            {aliases.map((name, index) => (
              <span key={name}>
                {index > 0 && ", "}
                <bdi lang={node.language}>{name}</bdi>
              </span>
            ))}
          </p>
        )}
        {!shown.nodes.has(node.id) && <HiddenNotice what={words.node} />}
        <p className={styles.summary} dir="auto">
          {node.summary}
        </p>
        <div className={styles.about}>
          <Facts node={node} />
          <PillarTags pillars={node.pillars} />
        </div>
        <NoteSlot on={node.id} />
      </header>
      <LinksSection node={node} />
      <section className={styles.section} aria-labelledby="inspector-quotes">
        <h3 id="inspector-quotes" className={styles.sectionTitle}>
          {words.itself}
        </h3>
        <div className={styles.quotes}>
          {node.quotes.map((quote) => (
            <QuoteView
              key={quote.id}
              quote={quote}
              claim={node.id}
              tint={kindClass(atlas, node.kind)}
            />
          ))}
        </div>
      </section>
    </>
  );
}

function Facts({ node }: { readonly node: AtlasNode }) {
  const { incident } = useLookup();
  const isFocused = useApp((state) => state.scene.focus === node.id);
  const isShown = useVisible().nodes.has(node.id);
  const { focusOn, hideNodes } = useActions();
  return (
    <div className={styles.facts}>
      <span className={styles.spoken}>
        {words.spokenOf(node.statements, incident.get(node.id)?.length ?? 0)}
      </span>
      <span className={styles.commands}>
        <Button
          className={styles.focusButton}
          aria-pressed={isFocused}
          onClick={() => focusOn(isFocused ? undefined : node.id)}
        >
          <Focus aria-hidden />
          {words.focus}
        </Button>
        {isShown && (
          <Button className={styles.focusButton} onClick={() => hideNodes([node.id])}>
            <EyeOff aria-hidden />
            {claimWords.hide(1)}
          </Button>
        )}
        <PathButtons node={node.id} />
        <DossierButton key={node.id} node={node} />
      </span>
    </div>
  );
}

/** The visible links; those that the filters hide can be unfolded. */
function LinksSection({ node }: { readonly node: AtlasNode }) {
  const { atlas } = useBuilt();
  const shown = useVisible();
  const incident = useLookup().incident.get(node.id) ?? [];
  const links = incident.filter(({ id }) => shown.edges.has(id));
  const hidden = incident.filter(({ id }) => !shown.edges.has(id));
  return (
    <section className={styles.section} aria-labelledby="inspector-links">
      <h3 id="inspector-links" className={styles.sectionTitle}>
        {words.links} <span className={styles.number}>{links.length}</span>
      </h3>
      {incident.length === 0 && <p className={styles.quiet}>{words.noLinks}</p>}
      {linkGroups(atlas, node, links).map((group) => (
        <LinkGroupView key={`${group.direction} ${group.relation}`} node={node} group={group} />
      ))}
      {hidden.length > 0 && (
        <Disclosure key={node.id} label={words.hiddenLinks(hidden.length)}>
          {linkGroups(atlas, node, hidden).map((group) => (
            <LinkGroupView key={`${group.direction} ${group.relation}`} node={node} group={group} />
          ))}
        </Disclosure>
      )}
    </section>
  );
}
