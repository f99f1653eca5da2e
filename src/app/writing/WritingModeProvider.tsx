/** Holds whether the open atlas is read or written; a tab remembers it, so that a reload goes on there. */
import { type ReactNode, useMemo, useState } from "react";
import type { Writing } from "../../open/writing/writing.ts";
import { readSetting, writeSetting } from "../../ui/browser/stored.ts";
import { useOpenAtlas } from "../base/store.ts";
import { WritingContext, writeSettingOf } from "./base.ts";
import { TaskProvider } from "./task.tsx";

export function WritingModeProvider({ children }: { readonly children: ReactNode }) {
  const setting = writeSettingOf(useOpenAtlas().id);
  const [isOn, setOn] = useState(() => readSetting(setting, "visit") === "on");
  const [writing, begin] = useState<Writing>();
  const mode = useMemo(
    () => ({
      isOn,
      turn: (on: boolean) => {
        writeSetting(setting, on ? "on" : "off", "visit");
        setOn(on);
      },
      writing,
      begin,
    }),
    [isOn, setting, writing],
  );
  return (
    <WritingContext value={mode}>
      <TaskProvider>{children}</TaskProvider>
    </WritingContext>
  );
}
