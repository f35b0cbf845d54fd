/** Stands between the two formats until the file is written; no format has it. */
const MARK = "¦";
/** The formats of the numbers up and across in one: the library of slides has a place for one only. */
export function bothFormats(up, across) {
    return up + MARK + across;
}
/** Gives each axis of a chart its own format. The axis across is the one whose format is linked to its source. */
export function withAxisFormats(files) {
    return Object.fromEntries(Object.entries(files).map(([name, content]) => {
        if (!/charts\/chart\d+\.xml$/.test(name))
            return [name, content];
        const text = new TextDecoder().decode(content).replace(PAIR, (_, up, across, isLinked) => {
            return `formatCode="${isLinked === "1" ? across : up}" sourceLinked="0"`;
        });
        return [name, new TextEncoder().encode(text)];
    }));
}
const PAIR = new RegExp(`formatCode="([^"${MARK}]*)${MARK}([^"]*)" sourceLinked="([01])"`, "g");
