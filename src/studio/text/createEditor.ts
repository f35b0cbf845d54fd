import { autocompletion, type CompletionContext, type CompletionResult } from "@codemirror/autocomplete";
import { indentWithTab } from "@codemirror/commands";
import { yaml } from "@codemirror/lang-yaml";
import { type Diagnostic, linter, lintGutter } from "@codemirror/lint";
import { type EditorState, Transaction } from "@codemirror/state";
import { EditorView, hoverTooltip, keymap } from "@codemirror/view";
import { basicSetup } from "codemirror";
import type { Problem } from "../../scenario/check/problem.ts";
import type { KeyOffer } from "../worker/aboutText.ts";
import { groupAt, pathAt } from "./pathAt.ts";

/** What the editor asks of the page around it. */
export interface EditorHost {
  readonly label: string;
  check(text: string): Promise<readonly Problem[]>;
  /** a problem in one text */
  say(problem: Problem): string;
  keys(path: readonly string[], text: string): Promise<readonly KeyOffer[]>;
  explain(path: readonly string[]): Promise<string>;
  /** told of each text that somebody wrote, and whether it makes sense */
  wrote(text: string, isSound: boolean): void;
}

/** An editor of a scenario's text: completion, help under the pointer, and the problems of `umot check` in place. */
export function createEditor(parent: Element, text: string, host: EditorHost): EditorView {
  let isTyped = false;
  const check = linter(
    async ({ state }) => {
      const written = state.doc.toString();
      const problems = await host.check(written);
      if (isTyped) host.wrote(written, problems.length === 0);
      return problems.map((problem) => diagnosticOf(problem, state, host));
    },
    { delay: 500 },
  );
  const editor = new EditorView({
    parent,
    doc: text,
    extensions: [
      basicSetup,
      keymap.of([indentWithTab]),
      yaml(),
      lintGutter(),
      check,
      autocompletion({ override: [(context) => offer(context, host)] }),
      hoverTooltip((view, at) => help(view, at, host)),
      EditorView.contentAttributes.of({ "aria-label": host.label }),
      EditorView.updateListener.of(({ transactions }) => {
        if (transactions.some((one) => one.annotation(Transaction.userEvent) !== undefined && one.docChanged))
          isTyped = true;
      }),
      EditorView.theme({
        "&": {
          fontSize: "12.5px",
          backgroundColor: "var(--umot-paper)",
          color: "var(--umot-ink)",
          height: "100%",
        },
        ".cm-gutters": {
          backgroundColor: "var(--umot-paper)",
          color: "var(--umot-muted)",
          borderRight: "1px solid var(--umot-grid)",
        },
        ".cm-activeLine, .cm-activeLineGutter": { backgroundColor: "var(--umot-pale)" },
        ".cm-cursor": { borderLeftColor: "var(--umot-ink)" },
        ".cm-tooltip": {
          backgroundColor: "var(--umot-paper)",
          border: "1px solid var(--umot-grid)",
          color: "var(--umot-ink)",
        },
        ".cm-help": {
          whiteSpace: "pre-wrap",
          maxWidth: "420px",
          padding: "8px 12px",
          font: "12.5px/1.45 Inter, sans-serif",
        },
      }),
    ],
  });
  // Who has no mouse scrolls with the keyboard.
  editor.scrollDOM.tabIndex = 0;
  return editor;
}

function diagnosticOf(problem: Problem, state: EditorState, host: EditorHost): Diagnostic {
  const line = state.doc.line(Math.max(1, Math.min(problem.line, state.doc.lines)));
  const from = Math.min(line.to, line.from + problem.column - 1);
  const to = Math.min(line.to, from + Math.max(1, problem.length));
  return {
    from,
    to: Math.max(from, to),
    severity: "error",
    source: problem.code,
    message: host.say(problem),
  };
}

async function offer(context: CompletionContext, host: EditorHost): Promise<CompletionResult | null> {
  const word = context.matchBefore(/[\w]+/);
  if (word === null && !context.explicit) return null;
  const { state, pos } = context;
  const line = state.doc.lineAt(pos);
  // Behind a colon stands a value.
  if (line.text.slice(0, pos - line.from).includes(":")) return null;
  const text = state.doc.toString();
  const keys = await host.keys(groupAt(text.split("\n"), line.number - 1), text);
  return {
    from: word?.from ?? pos,
    options: keys.map(({ key, about }) => ({ label: key, apply: `${key}: `, type: "property", info: about })),
    validFor: /^\w*$/,
  };
}

async function help(view: EditorView, at: number, host: EditorHost) {
  const line = view.state.doc.lineAt(at);
  const said = await host.explain(pathAt(view.state.doc.toString().split("\n"), line.number - 1));
  if (said === "") return null;
  return {
    pos: line.from + (/\S/.exec(line.text)?.index ?? 0),
    above: true,
    create: () => ({
      dom: Object.assign(document.createElement("div"), { className: "cm-help", textContent: said }),
    }),
  };
}
