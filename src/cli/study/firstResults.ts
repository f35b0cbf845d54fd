import { tableText } from "../../files/formats/csv.ts";
import type { CsvDialectName } from "../../files/formats/csvDialect.ts";
import { FileError } from "../../files/folders/fileError.ts";
import type { OutputFolder } from "../../files/folders/outputFolder.ts";
import type { Execution } from "../../studies/study.ts";

/** When first results are written, in milliseconds. */
export interface FirstTimes {
  /** after the beginning of the work */
  readonly first: number;
  /** after the last time */
  readonly every: number;
  /** writing them takes no more than one part in so many of the time */
  readonly parts: number;
}

const USUAL_TIMES: FirstTimes = { first: 10_000, every: 15_000, parts: 20 };

/**
 * Writes what is known so far into a file beside the folder in the making, now and then, so that whoever waits for hours
 * can look, plot, and stop early. What is new is put below what was there; the file is whole at every moment, and gives
 * way to the finished folder. A disk that has no room for it ends this and nothing else.
 *
 * @param tell - told once where it stands
 */
export function firstResults(
  folder: Pick<OutputFolder, "show">,
  dialect: CsvDialectName | undefined,
  tell: (path: string) => void,
  { first, every, parts }: FirstTimes = USUAL_TIMES,
): NonNullable<Execution["showFirst"]> {
  let next = performance.now() + first;
  let isTold = false;
  return (make) => {
    const begin = performance.now();
    if (begin < next) return;
    try {
      const table = make();
      const text = `${tableText(table, dialect)}\r\n`;
      const path = folder.show(`${table.name}.csv`, (isFirst) =>
        isFirst ? text : text.slice(text.indexOf("\n") + 1),
      );
      if (!isTold) tell(path);
      isTold = true;
    } catch (cause) {
      if (!(cause instanceof FileError)) throw cause;
      next = Number.POSITIVE_INFINITY;
      return;
    }
    const end = performance.now();
    next = end + Math.max(every, parts * (end - begin));
  };
}
