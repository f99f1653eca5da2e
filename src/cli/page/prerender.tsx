/**
 * Renders what the built page shows before its script runs: the frame, the default picture in both
 * aspects, and for readers without JavaScript all nodes and links with their quotes.
 */
import { renderToStaticMarkup } from "react-dom/server";
import type { Atlas, Quote } from "../../atlas/index.ts";
import type { Aspect, BuiltAtlas } from "../../layout/boxes/index.ts";
import { mainPart, shapesOf } from "../../picture/figures/index.ts";
import { type SketchSize, sketch, svg } from "../../picture/paint/index.ts";
import { lookup } from "../../query/visible/index.ts";
import { linkSentence } from "../../query/words/index.ts";
import { defaultScene } from "../../scene/index.ts";
import { isLarge, resolve } from "../../view/index.ts";

const ASPECTS: readonly Aspect[] = ["wide", "tall"];

/** A picture holds at most so many nodes and links. */
const MOST: Readonly<Record<Aspect, number>> = { wide: 1200, tall: 600 };
/** That of a large atlas is a sketch. */
const SKETCHED: Readonly<Record<Aspect, SketchSize>> = {
  wide: { nodes: 800, links: 500 },
  tall: { nodes: 400, links: 250 },
};
/** The list of an atlas with more than fit into a picture holds so many of each. */
const LISTED = 80;

/** The content of `<title>`, escaped. */
export function pageTitle({ atlas }: BuiltAtlas): string {
  return renderToStaticMarkup(`${atlas.title} – Policy Atlas`);
}

/** The content of `<body>`. The application draws into `#app` and later removes `#picture`. */
export function pageBody(built: BuiltAtlas): string {
  const { atlas } = built;
  const firstScene = defaultScene(atlas);
  const isSketched = isLarge(atlas.nodes.length, atlas.edges.length);
  const pictures = ASPECTS.map((aspect) => {
    const shapes = shapesOf(resolve(built, firstScene, undefined, aspect));
    const options = {
      id: `picture-${aspect}`,
      className: `picture-${aspect}`,
      title: atlas.title,
      description: `${atlas.description} ${atlas.nodes.length} nodes, ${atlas.edges.length} links.`,
    };
    return isSketched
      ? sketch(shapes, SKETCHED[aspect], options)
      : svg(mainPart(atlas, shapes, MOST[aspect]), options);
  }).join("");
  return renderToStaticMarkup(
    <>
      <div id="app">
        <div className="shell">
          <header className="topbar">
            <strong>{atlas.title}</strong>
          </header>
          <div className="filters" />
          <div className="pane" />
          <div className="status" />
        </div>
      </div>
      <div id="picture" className="shell picture-shell">
        <div className="pane">
          {/* biome-ignore lint/security/noDangerouslySetInnerHtml: they are markup already, escaped where they were made */}
          <div className="picture-pane" dangerouslySetInnerHTML={{ __html: pictures }} />
        </div>
      </div>
      <noscript>
        <Everything atlas={atlas} />
      </noscript>
    </>,
  );
}

/**
 * The atlas as a list of nodes and links with their quotes; of a large one the beginning, since all of it
 * would be as much as its sources.
 */
function Everything({ atlas }: { readonly atlas: Atlas }) {
  const { kinds } = lookup(atlas);
  const { nodes, edges } = atlas;
  const isLong = nodes.length + edges.length > MOST.wide;
  const listed = isLong ? LISTED : Number.POSITIVE_INFINITY;
  return (
    <main className="everything">
      <h1>{atlas.title}</h1>
      <p>{atlas.description}</p>
      <p>{atlas.scope}</p>
      <p>Without JavaScript this page shows the picture above and the list below.</p>
      <LeftOut listed={listed} all={nodes.length} name="nodes" />
      <LeftOut listed={listed} all={edges.length} name="links" />
      <h2>Nodes</h2>
      <dl>
        {nodes.slice(0, listed).map((node) => (
          <div key={node.id}>
            <dt>
              {node.name} ({kinds.get(node.kind)?.name})
            </dt>
            <dd>
              {node.summary}
              <Quotes quotes={node.quotes} />
            </dd>
          </div>
        ))}
      </dl>
      <h2>Links</h2>
      <dl>
        {edges.slice(0, listed).map((edge) => {
          const { source, relation, target } = linkSentence(atlas, edge);
          return (
            <div key={edge.id}>
              <dt>
                {source} <em>{relation}</em> {target} ({edge.basis})
              </dt>
              <dd>
                <Quotes quotes={edge.quotes} />
              </dd>
            </div>
          );
        })}
      </dl>
    </main>
  );
}

interface LeftOutProps {
  readonly listed: number;
  readonly all: number;
  readonly name: string;
}

/** Says what the list leaves out. */
function LeftOut({ listed, all, name }: LeftOutProps) {
  if (all <= listed) return null;
  const number = (count: number) => count.toLocaleString("en-GB");
  return (
    <p>
      It holds the first {number(listed)} of {number(all)} {name}; with JavaScript the page shows
      all of them.
    </p>
  );
}

function Quotes({ quotes }: { readonly quotes: readonly Quote[] }) {
  return quotes.map((quote) => <blockquote key={quote.id}>{quote.exact}</blockquote>);
}
