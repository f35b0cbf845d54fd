import { LessonDoor } from "../lessons/LessonDoor.tsx";
import { lessonPlace } from "../lessons/lessonPlace.ts";
import { say } from "./preferences.ts";
import { shareWords } from "../words/shareWords.ts";
import { isDropping } from "./dropFiles.ts";
import { table } from "../explore/exploreState.ts";
import { TablePage } from "../explore/TablePage.tsx";
import { place } from "./place.ts";
import { Gallery } from "../gallery/Gallery.tsx";
import { plan } from "./plan.ts";
import { Studio } from "./Studio.tsx";

/** The page: the gallery until a market is chosen, then the market. */
export function Shell() {
  return (
    <>
      <Place />
      {isDropping.value && <p class="drop">{say(shareWords.drop)}</p>}
    </>
  );
}

function Place() {
  if (lessonPlace.value !== undefined) return <LessonDoor />;
  if (plan.value.path !== "") return <Studio />;
  return place.value === "explore" && table.value !== undefined ? <TablePage /> : <Gallery />;
}
