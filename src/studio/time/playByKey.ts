import { isPlaying, pause, play } from "./player.ts";

/** What uses the space bar itself when it has the focus. */
const OWN = "button, a, input, select, textarea, summary, dialog, [contenteditable], [role], [tabindex]";

/** The space bar plays and pauses, unless what has the focus uses it. @returns ends that */
export function playByKey(): () => void {
  const press = (event: KeyboardEvent) => {
    if (event.key !== " " || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    if (event.target instanceof Element && event.target.closest(OWN) !== null) return;
    // Otherwise the page would scroll.
    event.preventDefault();
    if (isPlaying.value) pause();
    else play();
  };
  document.addEventListener("keydown", press);
  return () => document.removeEventListener("keydown", press);
}
