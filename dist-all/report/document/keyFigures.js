import { figureNamed } from "./blocks.js";
/** As many as two sheets of paper hold so that they can be read. */
const MAIN = 3;
const FINDINGS = 5;
/** The first figure of each section, then the others of the section that has most, as they come. */
export function keyFigures(report, locale) {
    const { sections } = report.texts[locale];
    const main = groupsOf(sections.filter(({ isAppendix }) => !isAppendix), report);
    // Where all charts stand in the appendix, they are the only ones to look at.
    const bySection = main.length > 0 ? main : groupsOf(sections, report);
    const most = bySection.toSorted((a, b) => b.length - a.length)[0] ?? [];
    const all = [...new Set([...bySection.map(([first]) => first), ...most, ...bySection.flat()])];
    return { main: all.slice(0, MAIN), findings: all.slice(0, FINDINGS) };
}
function groupsOf(sections, report) {
    return sections.map((section) => figuresOf(section, report)).filter((figures) => figures.length > 0);
}
function figuresOf({ blocks }, { figures }) {
    return blocks.flatMap((block) => (block.kind === "figure" ? [figureNamed(figures, block.figure)] : []));
}
