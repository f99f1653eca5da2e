/** The commands of the briefing: add the present view, update a step to it, open the panel. */
import menuStyles from "../../panels/AnalyseMenu.module.css";
import { useChrome } from "../../shell/chrome.tsx";
import { useActions } from "../../store.ts";
import { useAuthorStore } from "./authorStore.ts";
import { useAuthor, useChosen } from "./useAuthor.ts";
import { words } from "./words.ts";

export default function BriefingList({ onChoose }: { readonly onChoose: () => void }) {
  const { setAuthoring } = useChrome();
  const { setPanel } = useActions();
  const author = useAuthor();
  const briefing = useChosen();
  const open = useAuthorStore((state) => state.open);
  const step = open === undefined ? undefined : briefing?.steps[open];
  const commands = [
    {
      name: words.add,
      hint: briefing ? briefing.title : words.newTitle,
      run: author.addView,
    },
    ...(step && open !== undefined
      ? [{ name: words.update(open + 1), hint: step.title, run: () => author.updateToView(open) }]
      : []),
    {
      name: words.edit,
      hint: words.intro,
      run: () => {
        // The panel stands where that of a question would.
        setPanel(undefined);
        setAuthoring(true);
      },
    },
  ];
  return (
    <ul className={menuStyles.list}>
      {commands.map(({ name, hint, run }) => (
        <li key={name}>
          <button
            type="button"
            className={menuStyles.item}
            onClick={() => {
              run();
              onChoose();
            }}
          >
            <span className={menuStyles.name}>{name}</span>
            <span className={menuStyles.hint}>{hint}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
