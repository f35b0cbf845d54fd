import { inEach } from "../../language/bilingual.ts";
import type { Parameters } from "../../model/parameters.ts";
import { populationSentence } from "../document/marketSize.ts";
import type { Table } from "./table.ts";

/** Of whom a table's counts and money are, if not of the consumers themselves. */
export function peopleOf({ scale, consumers }: Parameters): Pick<Table, "note"> {
  const population = scale === 1 ? 0 : Math.round(scale * consumers);
  const note = inEach((language) => populationSentence({ population, consumers }, language));
  return note.en === "" ? {} : { note };
}
