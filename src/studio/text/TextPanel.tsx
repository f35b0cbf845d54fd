import { useEffect, useRef } from "preact/hooks";
import { problems, today } from "../page/opened.ts";
import { decide, plan } from "../page/plan.ts";
import { language, say } from "../page/preferences.ts";
import { desk } from "../page/threads.ts";
import { textWords } from "../words/textWords.ts";

/** The scenario's own text, with what is wrong with it where it is wrong. */
export function TextPanel() {
  const place = useRef<HTMLDivElement>(null);
  const { path } = plan.value;
  useEffect(() => {
    let end = () => {};
    let isGone = false;
    void (async () => {
      const { createEditor } = await import("./createEditor.ts");
      const opened = await desk.ask.open({ path, ...textOf(), settings: [] });
      if (isGone || place.current === null) return;
      const editor = createEditor(place.current, opened.text, {
        label: say(textWords.editor),
        check: async (text) => (await desk.ask.open({ path, text, settings: [] })).problems,
        say: ({ code, message, advice }) => `${code} ${say(message)} ${say(advice)}`,
        keys: (keys, text) => desk.ask.keys(keys, { path, text, settings: [] }, language.value),
        explain: (keys) => desk.ask.explain(keys, language.value),
        wrote: (text, isSound) => {
          if (isSound && text !== (plan.peek().text ?? opened.text)) decide({ ...plan.peek(), text }, "text");
        },
      });
      end = () => editor.destroy();
    })();
    return () => {
      isGone = true;
      end();
    };
  }, [path, language.value]);
  const wrong = today.value === undefined ? problems.value : [];
  return (
    <div class="text-panel">
      <p class="note">{say(textWords.about)}</p>
      {wrong.length > 0 && (
        <div class="problem" role="alert">
          {wrong.slice(0, 8).map(({ code, line, column, message, advice }) => (
            <p key={`${code}${line}${column}`}>
              <strong>
                {line}:{column} {code}
              </strong>{" "}
              {say(message)} {say(advice)}
            </p>
          ))}
        </div>
      )}
      <div ref={place} class="editor" />
    </div>
  );
}

function textOf() {
  const { text } = plan.peek();
  return text === undefined ? {} : { text };
}
