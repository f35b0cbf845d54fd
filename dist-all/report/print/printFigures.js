import { figureBlock, printFigure } from "./printFigure.js";
import { MARGIN, pageRoom, roomLeft } from "./printer.js";
/** How much lower and higher than usual drawings may be made, so that pages are filled. */
const [LOWEST, HIGHEST] = [0.55, 1.3];
/** Part of a page that must be left for a figure to begin there that is longer than a page. */
const LEAST_PART = 0.38;
/** How far ahead a figure is fetched to fill a page that the next one is too high for. */
const AHEAD = 4;
/**
 * Prints figures one below the other, each as wide as the page and never torn from its caption and note. A page takes
 * as many as fit when drawn low; they are then drawn so high that they fill it. Where the next one does not fit, a later
 * one may come first.
 *
 * @param pages - how many pages may be begun for them; left out, as many as they need
 */
export function printFigures(printer, section, figures, style, pages = Number.POSITIVE_INFINITY) {
    let waiting = figures.map((figure) => figureBlock(printer, figure, style));
    const titles = [];
    let begun = 0;
    while (waiting.length > 0) {
        const room = roomLeft(printer);
        const isFresh = printer.y <= MARGIN + 1;
        const fitting = blocksThatFit(waiting, room);
        const [next] = waiting;
        // What no page holds goes on over the next ones, and may begin where there is room for a part of it.
        const isLong = next.heightAt(LOWEST) > pageRoom(printer);
        const beginsHere = isFresh || (isLong && room > LEAST_PART * pageRoom(printer));
        if (fitting.length === 0 && !beginsHere) {
            if (begun >= pages)
                break;
            printer.addPage();
            ++begun;
            continue;
        }
        const taken = fitting.length === 0 ? [next] : fitting;
        waiting = waiting.filter((block) => !taken.includes(block));
        const scale = fitting.length === 0 ? 1 : scaleFor(taken, room, waiting.length > 0);
        for (const { figure } of taken)
            titles.push(printFigure(printer, section, figure, style, scale));
    }
    return { titles, left: waiting.map(({ figure }) => figure) };
}
/** Height that a figure needs at least. */
export function leastHeight(printer, figure, style) {
    return figureBlock(printer, figure, style).heightAt(LOWEST);
}
function blocksThatFit(waiting, room) {
    const taken = [];
    let left = room;
    for (const block of waiting.slice(0, AHEAD)) {
        const height = block.heightAt(LOWEST);
        if (height > left)
            continue;
        taken.push(block);
        left -= height;
    }
    return taken;
}
/** The scale at which blocks fill the room; no more than as usual where something else will follow on the page. */
function scaleFor(blocks, room, isPageFull) {
    const heightAt = (scale) => blocks.reduce((sum, block) => sum + block.heightAt(scale), 0);
    const most = isPageFull ? HIGHEST : 1;
    for (let scale = most; scale > LOWEST; scale -= 0.04)
        if (heightAt(scale) <= room)
            return scale;
    return LOWEST;
}
