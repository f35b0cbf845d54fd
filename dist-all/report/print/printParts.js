import { MARGIN, columnWidth, needRoom, PAPER_LOOK, printText, } from "./printer.js";
export const SIZES = { title: 22, heading: 15, subheading: 11, text: 10, note: 8.5, small: 7.5 };
/** Prints a paragraph with its tag. */
export function say(printer, parent, tag, text, style) {
    parent.add(printer.struct(tag, {}, () => printText(printer, text, style)));
    printer.y += style.size * 0.4;
}
/** Prints a heading that stays with what follows, and gives the bookmark that leads to it. */
export function printHeading(printer, parent, text, room = 90) {
    needRoom(printer, room);
    printer.y += 10;
    say(printer, parent, "H2", text, { size: SIZES.heading, isBold: true });
    return printer.outline.addItem(text);
}
/** Prints a list, each item with its mark. */
export function printList(printer, parent, items, size = SIZES.text) {
    if (items.length === 0)
        return;
    const list = printer.struct("L");
    parent.add(list);
    const indent = size * 1.2;
    for (const { mark, text } of items) {
        needRoom(printer, size * 3);
        const top = printer.y;
        const item = printer.struct("LI");
        list.add(item);
        item.add(printer.struct("Lbl", {}, () => printText(printer, mark, { size, width: indent })));
        const style = { size, x: MARGIN + indent, y: top, width: columnWidth(printer) - indent };
        item.add(printer.struct("LBody", {}, () => printText(printer, text, style)));
        item.end();
        printer.y += size * 0.4;
    }
    list.end();
    printer.x = MARGIN;
}
/** What must not be overlooked, with a bar beside it. */
export function printAside(printer, parent, heading, lines) {
    const style = { size: SIZES.note, x: MARGIN + 12, width: columnWidth(printer) - 12 };
    needRoom(printer, 80);
    const [top, page] = [printer.y, printer.page];
    say(printer, parent, "P", heading, { ...style, isBold: true });
    for (const text of lines)
        say(printer, parent, "P", text, style);
    if (printer.page === page) {
        printer.markContent("Artifact");
        printer.rect(MARGIN, top, 3, printer.y - top).fill(PAPER_LOOK.aside);
        printer.endMarkedContent();
    }
    printer.y += 6;
}
