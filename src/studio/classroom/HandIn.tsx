import { signal } from "@preact/signals";
import qrcode from "qrcode-generator";
import type { Lesson } from "../../studies/lesson/lesson.ts";
import { plan, prediction } from "../lessons/lessonState.ts";
import { say } from "../page/preferences.ts";
import { saveFile } from "../page/saveFile.ts";
import { classWords } from "../words/lessonWords.ts";
import { filled } from "../words/marketWords.ts";
import { classCode } from "./classCode.ts";
import { NICKNAMES } from "./nicknames.ts";

/** Drawn by lot once for as long as the page is open, so that a second code replaces the first. */
const nickname = Math.floor(Math.random() * NICKNAMES.length);
const said = signal("");

/** A pupil's answer as a code: text, square, file. */
export function HandIn({ lesson }: { readonly lesson: Lesson }) {
  const code = classCode(lesson, { nickname, prediction: prediction.value, plan: plan.value });
  const copy = async () => {
    said.value = await navigator.clipboard.writeText(code).then(
      () => say(classWords.copied),
      () => say(classWords.byHand),
    );
  };
  return (
    <>
      <p>{filled(say(classWords.pupilAbout), { name: say(NICKNAMES[nickname]) })}</p>
      <div class="hand-in">
        <Square text={code} />
        <div>
          <p>
            <code class="code">{code}</code>
          </p>
          <p>
            <button type="button" onClick={() => void copy()}>
              {say(classWords.copy)}
            </button>{" "}
            <button
              type="button"
              onClick={() =>
                saveFile(
                  `${lesson.name}-${NICKNAMES[nickname].en.replace(" ", "-")}.txt`,
                  "text/plain",
                  `${code}\n`,
                )
              }
            >
              {say(classWords.save)}
            </button>{" "}
            <span role="status">{said.value}</span>
          </p>
        </div>
      </div>
    </>
  );
}

/** Modules of white around a square that scanners ask for. @source ISO/IEC 18004 */
const QUIET = 4;

function Square({ text }: { readonly text: string }) {
  const code = qrcode(0, "M");
  code.addData(text, "Alphanumeric");
  code.make();
  const count = code.getModuleCount();
  const dark = Array.from({ length: count * count }, (_, at) => [at % count, Math.floor(at / count)]).filter(
    ([x, y]) => code.isDark(y, x),
  );
  const size = count + 2 * QUIET;
  return (
    <svg
      class="qr"
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={say(classWords.qr)}
      shape-rendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={dark.map(([x, y]) => `M${x + QUIET} ${y + QUIET}h1v1h-1z`).join("")} fill="#000" />
    </svg>
  );
}
