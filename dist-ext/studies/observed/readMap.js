import { MEASURES, ROLES } from "./columnMeaning.js";
import { observedFaults } from "./words/observed.js";
/**
 * What somebody said of a column: `units=sales`, `google=spend:search`.
 *
 * @param texts - one for each column
 */
export function readMap(texts, { columns }, file) {
    const faults = [];
    const meanings = texts.flatMap((text) => {
        const at = text.lastIndexOf("=");
        const [column, said] = [text.slice(0, at), text.slice(at + 1)];
        const [what, ...rest] = said.split(":");
        const known = [...MEASURES, ...ROLES].find((word) => word === what);
        if (at < 1 || known === undefined)
            faults.push(observedFaults.badMap(text));
        else if (!columns.includes(column))
            faults.push(observedFaults.unknownColumn(file, column, columns));
        else
            return [{ column, what: known, ...(rest.length > 0 && { of: rest.join(":") }) }];
        return [];
    });
    return { meanings, faults };
}
