import "./fonts.css";
import "./studio.css";
import { render } from "preact";
import { keepPainting } from "../market/startPainter.ts";
import { keepReplicating } from "../outcomes/replications.ts";
import { keepFollowing } from "../time/player.ts";
import { keepSettings } from "../levers/settings.ts";
import { keepWeighing } from "../levers/weights.ts";
import { keepAddress } from "./address.ts";
import { isDropping, keepDropping } from "./dropFiles.ts";
import { keepOpened } from "./opened.ts";
import { keepThemed, say } from "./preferences.ts";
import { LessonDoor } from "../lessons/LessonDoor.tsx";
import { lessonPlace } from "../lessons/lessonPlace.ts";
import { shareWords } from "../words/shareWords.ts";
import { table } from "../explore/exploreState.ts";
import { TablePage } from "../explore/TablePage.tsx";
import { place } from "./place.ts";
import { Gallery } from "../gallery/Gallery.tsx";
import { plan } from "./plan.ts";
import { Studio } from "./Studio.tsx";

const root = document.getElementById("studio");
if (root !== null) {
  keepThemed();
  keepAddress();
  keepDropping();
  keepOpened();
  keepPainting();
  keepFollowing();
  keepReplicating();
  keepSettings();
  keepWeighing();
  render(<Shell />, root);
}

/** The page: the gallery until a market is chosen, then the market. */
function Shell() {
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
