import * as Comlink from "comlink";
import { attempt } from "../../studies/runs/inThisThread.ts";
import { askMarket } from "./askMarket.ts";
import { askTable } from "./askTable.ts";
import type { Explored, ExploreQuestion } from "./contract.ts";
import { type Helper, lentExecutor } from "./lentExecutor.ts";
import { tableFacts } from "./lookAtTable.ts";
import { weighSettings } from "./weighSettings.ts";

/** What a worker does for the place where one explores: it conducts a study, or does runs for the one that does. */
const explorer = {
  /**
   * Conducts a study to its report.
   *
   * @param helpers - ends of threads that do runs for this one
   * @param progress - told how many of the runs are done
   */
  async explore(
    asked: ExploreQuestion,
    helpers: readonly MessagePort[],
    progress: (done: number, total: number) => void,
  ): Promise<Explored> {
    const execution = {
      executor: lentExecutor(helpers.map((port) => Comlink.wrap<Helper>(port))),
      progress,
      signal: new AbortController().signal,
    };
    return asked.kind === "forecast" ? askTable(asked, execution) : askMarket(asked, execution);
  },

  weigh: weighSettings,

  tableFacts,

  /** Does the runs that come through a port. */
  lend(port: MessagePort): void {
    Comlink.expose({ simulate: (task) => attempt(task) } satisfies Helper, port);
  },
};

export type Explorer = typeof explorer;

Comlink.expose(explorer);
