import { FileInput } from "../page/FileInput.tsx";
import cards from "virtual:gallery-cards";
import { lessonPlace } from "../lessons/lessonPlace.ts";
import { pageWords } from "../words/pageWords.ts";
import { filled } from "../words/marketWords.ts";
import { lessonWords } from "../words/lessonWords.ts";
import { shareWords } from "../words/shareWords.ts";
import curves from "./curves.json" with { type: "json" };
import { keptPlan, linkFault, openAddress } from "../page/address.ts";
import { refusedFile } from "../page/dropFiles.ts";
import { choose } from "../page/plan.ts";
import { say, speak } from "../page/preferences.ts";
import { Preferences } from "../page/Preferences.tsx";

/** The picture on a card: share of purchases by brand over the first run, in thousandths. */
export interface CardCurves {
  /** number of the brand in focus */
  readonly focus: number;
  /** shape [brands][points] */
  readonly shares: readonly (readonly number[])[];
}

const [WIDTH, HEIGHT] = [240, 64];

/** Share of purchases over the first run, a line for each brand; the one that the question is about is the thick one. */
function CardPicture({ curves: { focus, shares } }: { readonly curves: CardCurves }) {
  const most = Math.max(1, ...shares.flat());
  const others = shares.map((_, brand) => brand).filter((brand) => brand !== focus);
  return (
    <svg
      class="card-picture"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      aria-hidden="true"
      preserveAspectRatio="none"
    >
      {[...others, focus].map((brand) => (
        <polyline
          key={brand}
          fill="none"
          vector-effect="non-scaling-stroke"
          stroke={`var(--umot-series-${brand === focus ? 0 : (1 + others.indexOf(brand)) % 8})`}
          stroke-width={brand === focus ? 2.5 : 1.25}
          points={shares[brand]
            .map((share, at, all) => {
              const x = (at / (all.length - 1)) * WIDTH;
              return `${x.toFixed(1)},${(HEIGHT - 3 - (share / most) * (HEIGHT - 6)).toFixed(1)}`;
            })
            .join(" ")}
        />
      ))}
    </svg>
  );
}

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
