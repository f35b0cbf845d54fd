import type { ComponentType } from "preact";
import type { Bilingual } from "../../language/bilingual.ts";
import { Levers } from "../levers/Levers.tsx";
import { TextPanel } from "../text/TextPanel.tsx";
import { TaskPanel } from "../task/TaskPanel.tsx";
import { taskWords } from "../words/taskWords.ts";
import { pageWords } from "../words/pageWords.ts";

/** What can stand beside the market. */
export interface Side {
  readonly name: Bilingual;
  readonly Content: ComponentType;
}

/** Levers, and whatever takes their place: a line here is a tab more. */
export const SIDES = {
  levers: { name: pageWords.levers, Content: Levers },
  text: { name: pageWords.text, Content: TextPanel },
  task: { name: taskWords.side, Content: TaskPanel },
} as const satisfies Record<string, Side>;
