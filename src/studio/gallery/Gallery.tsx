import { FileInput } from "../page/FileInput.tsx";
import cards from "virtual:gallery-cards";
import { lessonPlace } from "../lessons/lessonPlace.ts";
import { pageWords } from "../words/pageWords.ts";
import { filled } from "../words/marketWords.ts";
import { lessonWords } from "../words/lessonWords.ts";
import { shareWords } from "../words/shareWords.ts";
import type { CardCurves } from "./cardCurves.ts";
import { CardPicture } from "./CardPicture.tsx";
import curves from "./curves.json" with { type: "json" };
import { keptPlan, linkFault, openAddress } from "../page/address.ts";
import { refusedFile } from "../page/dropFiles.ts";
import { choose } from "../page/plan.ts";
import { say, speak } from "../page/preferences.ts";
import { Preferences } from "../page/Preferences.tsx";

const pictures: Readonly<Record<string, CardCurves>> = curves;

/** The scenarios that come with umot: a picture, a title and a question each. All of it is made when the page is built. */
export function Gallery() {
  return (
    <main class="gallery">
      <header>
        <p class="brand">{say(pageWords.studio)}</p>
        <Preferences />
      </header>
      <h1>{say(pageWords.choose)}</h1>
      <p class="question">{say(pageWords.chooseSentence)}</p>
      <p class="own">
        <button type="button" onClick={() => (lessonPlace.value = "")}>
          {say(lessonWords.lessons)}
        </button>
        {keptPlan() !== undefined && (
          <button type="button" onClick={() => openAddress(keptPlan() ?? "")}>
            {say(shareWords.resume)}
          </button>
        )}
        <FileInput as="scenario" label={say(pageWords.ownFile)} />
        <FileInput as="table" label={say(pageWords.ownTable)} />
        <span class="note">{say(pageWords.dropHere)}</span>
      </p>
      {linkFault.value !== undefined && (
        <div class="problem" role="alert">
          <p>{say(linkFault.value.message)}</p>
          <p>{say(linkFault.value.advice)}</p>
        </div>
      )}
      {refusedFile.value !== "" && (
        <p role="alert">{filled(say(shareWords.badFile), { name: refusedFile.value })}</p>
      )}
      <ul>
        {cards.map(({ path, title, question }) => (
          <li key={path}>
            <button type="button" class="card" onClick={() => choose({ path, changes: [] })}>
              {pictures[path] !== undefined && <CardPicture curves={pictures[path]} />}
              <strong>{speak(title)}</strong>
              <span>{speak(question)}</span>
            </button>
          </li>
        ))}
      </ul>
    </main>
  );
}
