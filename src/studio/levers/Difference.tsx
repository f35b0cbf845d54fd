import { useEffect } from "preact/hooks";
import { signal } from "@preact/signals";
import type { WrittenPlan } from "../worker/differenceOf.ts";
import { plan, questionOf } from "../page/plan.ts";
import { say } from "../page/preferences.ts";
import { saveFile } from "../page/saveFile.ts";
import { desk } from "../page/threads.ts";
import { leverWords } from "../words/leverWords.ts";

const written = signal<WrittenPlan | undefined>(undefined);
const isCopied = signal(false);

/** What differs from today, as a file that extends the scenario and as a command. */
export function Difference() {
  const chosen = plan.value;
  useEffect(() => {
    let isCurrent = true;
    void desk.ask.difference(questionOf(chosen)).then((found) => {
      if (isCurrent) written.value = found;
    });
    return () => {
      isCurrent = false;
    };
  }, [chosen]);
  if (chosen.changes.length === 0 || written.value === undefined) return null;
  const { yaml, command } = written.value;
  return (
    <section class="difference">
      <h2>{say(leverWords.differs)}</h2>
      <pre tabIndex={0}>{yaml}</pre>
      <p>
        <button type="button" onClick={() => void copy(yaml)}>
          {say(leverWords.copy)}
        </button>
        <button type="button" onClick={() => saveFile("plan.yaml", "text/yaml", yaml)}>
          {say(leverWords.download)}
        </button>
        <span role="status">{isCopied.value && say(leverWords.copied)}</span>
      </p>
      <details>
        <summary>{say(leverWords.inTerminal)}</summary>
        <pre tabIndex={0}>{command}</pre>
      </details>
    </section>
  );
}

async function copy(text: string): Promise<void> {
  await navigator.clipboard.writeText(text).catch(() => undefined);
  isCopied.value = true;
  setTimeout(() => (isCopied.value = false), 3000);
}
