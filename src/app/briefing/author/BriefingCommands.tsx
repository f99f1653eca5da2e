/**
 * The commands of the menu "Briefing": add the current view, update a step to it, open the panel.
 */
import { CommandList } from "../../../ui/overlays/CommandList.tsx";
import { useChrome } from "../../base/chrome.tsx";
import { useActions, useAuthorState, useOpenAtlas } from "../../base/store.ts";
import { useEditedBriefing } from "./editedBriefing.ts";
import { useAuthor } from "./useAuthor.ts";
import { words } from "./words.ts";

export default function BriefingList({ onChoose }: { readonly onChoose: () => void }) {
  const { setAuthoring, openDialog } = useChrome();
  const { setPanel } = useActions();
  const { editBriefings } = useOpenAtlas();
  const author = useAuthor();
  const briefing = useEditedBriefing();
  const open = useAuthorState((state) => state.openStep);
  const stepCount = briefing?.steps.length ?? 0;
  const step = open === undefined ? undefined : briefing?.steps[open];
  const commands = [
    {
      key: "add",
      name: words.add,
      // The list stays open and shows that the view has been added.
      hint: author.isAdded() ? words.already(stepCount) : (briefing?.title ?? words.newTitle),
      run: () => void editBriefings().then(author.addView),
    },
    ...(step && open !== undefined
      ? [
          {
            key: "update",
            name: words.update(open + 1),
            hint: step.title,
            run: () => {
              void editBriefings().then(() => author.updateToView(open));
              onChoose();
            },
          },
        ]
      : []),
    {
      key: "edit",
      name: words.edit,
      hint: words.intro,
      run: () => {
        // The editor takes the place of any other panel.
        setPanel(undefined);
        setAuthoring(true);
        onChoose();
      },
    },
    {
      key: "notes",
      name: words.notesAndViews,
      hint: words.notesAndViewsHint,
      run: () => {
        onChoose();
        openDialog("notes");
      },
    },
  ];
  return <CommandList commands={commands} />;
}
