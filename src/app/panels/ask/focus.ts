/** Moving the focus into the panel's text box, also before the panel has been loaded. */

export const ASK_ID = "ask-box";

/** Frames after which a focus that was asked for would come as a surprise. */
const PATIENCE = 120;

export function focusAsk(frames = PATIENCE): void {
  requestAnimationFrame(() => {
    const box = document.getElementById(ASK_ID);
    if (box) box.focus();
    else if (frames > 0) focusAsk(frames - 1);
  });
}
