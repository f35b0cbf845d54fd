import { useEffect, useRef } from "preact/hooks";
import { signal } from "@preact/signals";
import type { Story } from "../../studies/story/story.ts";
import { planned } from "../page/opened.ts";
import { language, say, speak } from "../page/preferences.ts";
import { saveFile } from "../page/saveFile.ts";
import { pageWords } from "../words/pageWords.ts";
import { day, goTo, isRecorded, pause, recording, tellStoryOf } from "../time/player.ts";
import { marketWords } from "../words/marketWords.ts";
import { followed } from "./followed.ts";
import { storyPage } from "../../studies/story/storyPage.ts";

const story = signal<Story | undefined>(undefined);

/** What the followed consumer lived through, line by line; the present day is marked. */
export function StoryPanel() {
  const dot = followed.value;
  const run = recording.value;
  const consumer = dot < 0 ? undefined : run?.cast.consumers[dot];
  useEffect(() => {
    story.value = undefined;
    if (consumer === undefined || !isRecorded.value) return;
    void tellStoryOf(consumer, language.value).then((told) => (story.value = told));
  }, [consumer, run, isRecorded.value, language.value]);
  const told = story.value;
  const list = useRef<HTMLOListElement>(null);
  const lived = (told?.lines ?? []).filter((line) => line.day <= day.value).length;
  // What has just happened is what one wants to read: the list goes along with the days.
  useEffect(() => {
    const { current } = list;
    const line = current?.children[lived - 1];
    if (!(line instanceof HTMLElement) || current === null) return;
    const below = line.offsetTop - current.offsetTop;
    current.scrollTop = below + line.offsetHeight - current.clientHeight;
  }, [told, lived]);
  if (consumer === undefined) return null;
  const close = () => (followed.value = -1);
  return (
    <section class="story" aria-label={say(marketWords.story)}>
      <header>
        <h2>{told === undefined ? say(marketWords.story) : told.name}</h2>
        <button
          type="button"
          onClick={() => (followed.value = (dot + 37) % (run?.cast.consumers.length ?? 1))}
        >
          {say(marketWords.another)}
        </button>
        {told !== undefined && (
          <button
            type="button"
            onClick={() =>
              saveFile(
                `story-${consumer}.html`,
                "text/html",
                storyPage(told, speak(planned.value?.scenario.title ?? ""), language.value),
              )
            }
          >
            {say(marketWords.saveStory)}
          </button>
        )}
        <button type="button" onClick={close} aria-label={say(pageWords.close)}>
          ✕
        </button>
      </header>
      {told === undefined ? (
        <p class="note">{say(marketWords.storyLater)}</p>
      ) : told.lines.length === 0 ? (
        <p>{told.nothing}</p>
      ) : (
        <ol tabIndex={0} ref={list}>
          {told.lines.map((line, index) => (
            <li key={index} class={index >= lived ? "later" : ""}>
              <button
                type="button"
                onClick={() => {
                  pause();
                  goTo(line.day + 0.5);
                }}
              >
                {line.when}
              </button>
              {line.what}
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
