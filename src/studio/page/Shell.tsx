import { LessonDoor } from "../lessons/LessonDoor.tsx";
import { lessonPlace } from "../lessons/lessonPlace.ts";
import { say } from "./preferences.ts";
import { shareWords } from "../words/shareWords.ts";
import { isDropping } from "./dropFiles.ts";
import { Gallery } from "./Gallery.tsx";
import { plan } from "./plan.ts";
import { Studio } from "./Studio.tsx";

/** The page: the gallery until a market is chosen, then the market. */
export function Shell() {
  return (
    <>
      {lessonPlace.value !== undefined ? <LessonDoor /> : plan.value.path === "" ? <Gallery /> : <Studio />}
      {isDropping.value && <p class="drop">{say(shareWords.drop)}</p>}
    </>
  );
}
