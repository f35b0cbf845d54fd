import {
  computedLines,
  figureNamed,
  isNumberColumn,
  keyFigures
} from "./chunk-2FKKBDYE.js";
import {
  titleOf
} from "./chunk-LDIB4K5U.js";
import {
  provenanceLines,
  reportWords
} from "./chunk-7PQNCBS3.js";
import "./chunk-Q4CSEHJG.js";
import "./chunk-4DYYLMWZ.js";
import {
  drawFigure,
  findFigure
} from "./chunk-ZF3VVYOM.js";
import "./chunk-JRTN74NV.js";
import "./chunk-TV6SBNSN.js";
import {
  RIM
} from "./chunk-4FAC5YO6.js";
import "./chunk-PD55UT3S.js";
import "./chunk-C5ORN3RK.js";
import {
  cleanName,
  shorten,
  textWidth
} from "./chunk-BZKTLDDI.js";
import "./chunk-PQF4F5FK.js";
import "./chunk-U4LD5IBN.js";
import "./chunk-45LDIO2B.js";
import "./chunk-YZKBLXXC.js";
import "./chunk-Y4WF5KOC.js";
import "./chunk-M4IW54YD.js";
import "./chunk-44SPIX5P.js";
import "./chunk-BRBDQNOA.js";
import {
  svgText
} from "./chunk-HAQWYKY6.js";
import "./chunk-OL56547S.js";
import "./chunk-X2WNSBB6.js";
import "./chunk-FVAGRU5E.js";
import "./chunk-G5HGH7WW.js";
import "./chunk-VBIJE7MH.js";

// dist-ext/report/print/printer.js
import PDFDocument from "pdfkit";

// dist-ext/report/print/fontRuns.js
import * as bidiJs from "bidi-js";
var INVISIBLE = /[\u2060\u2066-\u2069\u202A-\u202E\u200B-\u200F]|\uFE0F/g, PLAIN = /^[\u0020-\u052F\u2010-\u2027\u2030-\u205E\u20A0-\u20BF\u2190-\u2193\u2212]*$/, ARABIC = /[\p{Script_Extensions=Arabic}]/u, HEBREW = /[\p{Script_Extensions=Hebrew}]/u, EMOJI = /[\p{Extended_Pictographic}\p{Regional_Indicator}]/u, IN_INTER = /[©®™★☆✓✗→←↑↓]/u, bidi = bidiJs.default();
function fontRuns(text, usual = "regular") {
  if (PLAIN.test(text))
    return text === "" ? [] : [{ font: usual, text }];
  let runs = [];
  for (let { font, text: part } of reordered(tokensOf(text, usual))) {
    let last = runs.at(-1);
    last?.font === font ? runs[runs.length - 1] = { font, text: last.text + part } : runs.push({ font, text: part });
  }
  return runs;
}
function tokensOf(text, usual) {
  let { levels } = bidi.getEmbeddingLevels(text, "ltr"), tokens = [];
  for (let { segment, index } of new Intl.Segmenter().segment(text)) {
    let shown = segment.replace(INVISIBLE, "");
    if (shown === "")
      continue;
    let last = tokens.at(-1), level = levels[index], font = fontOf(segment, usual), isTurned = level % 2 === 1, sign = isTurned ? bidi.getMirroredCharacter(shown) ?? shown : shown;
    last?.font === font && last.level === level && (!isTurned || turnsLetters(font)) ? tokens[tokens.length - 1] = { ...last, text: last.text + sign } : tokens.push({ font, text: sign, level });
  }
  return tokens;
}
function turnsLetters(font) {
  return font === "arabic" || font === "hebrew";
}
function reordered(tokens) {
  let order = [...tokens], highest = Math.max(0, ...order.map(({ level }) => level));
  for (let level = highest; level > 0; --level)
    for (let start = 0; start < order.length; ++start) {
      if (order[start].level < level)
        continue;
      let end = start;
      for (; end < order.length && order[end].level >= level; )
        ++end;
      order.splice(start, end - start, ...order.slice(start, end).reverse()), start = end;
    }
  return order;
}
function fontOf(segment, usual) {
  return ARABIC.test(segment) ? "arabic" : HEBREW.test(segment) ? "hebrew" : EMOJI.test(segment) && !IN_INTER.test(segment) ? "emoji" : usual;
}

// dist-ext/report/print/printer.js
var MARGIN = 48, PAPER_LOOK = { ink: "#1B1F24", muted: "#59616B", line: "#D5DAE0", aside: "#C18400" }, EPOCH = new Date(Date.UTC(1980, 0, 1));
function createPrinter(title, language, fonts, version) {
  let printer = new PDFDocument({
    size: "A4",
    margins: { top: MARGIN, left: MARGIN, right: MARGIN, bottom: MARGIN + 12 },
    bufferPages: !0,
    pdfVersion: "1.7",
    tagged: !0,
    lang: language,
    displayTitle: !0,
    // No font before ours have names: one known by its bytes alone is read anew at every change of font.
    font: "",
    info: {
      Title: title,
      Creator: `umot ${version}`,
      Producer: "PDFKit",
      CreationDate: EPOCH,
      ModDate: EPOCH
    }
  });
  for (let [name, bytes] of Object.entries(fonts))
    printer.registerFont(name, Buffer.from(bytes));
  return printer.font("regular"), printer;
}
async function bytesOf(printer) {
  let pieces = [], done = new Promise((resolve, reject) => {
    printer.on("data", (piece) => pieces.push(piece)), printer.on("end", resolve), printer.on("error", reject);
  });
  printer.end(), await done;
  let all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0)), at = 0;
  for (let piece of pieces)
    all.set(piece, at), at += piece.length;
  return all;
}
function columnWidth(printer) {
  return printer.page.width - 2 * MARGIN;
}
function roomLeft(printer) {
  return printer.page.height - printer.page.margins.bottom - printer.y;
}
function pageRoom({ page }) {
  return page.height - page.margins.bottom - page.margins.top;
}
function needRoom(printer, height) {
  roomLeft(printer) < height && printer.addPage();
}
function printText(printer, text, style) {
  let runs = fontRuns(text, style.isBold ? "semiBold" : "regular"), { x = MARGIN, width = columnWidth(printer), size, colour = PAPER_LOOK.ink } = style, options = { width, lineGap: size * 0.25 };
  printer.fillColor(colour).fontSize(size);
  let shown = runs.length === 0 ? [{ font: "regular", text: " " }] : runs;
  for (let [at, { font, text: part }] of shown.entries()) {
    let continued = at < shown.length - 1;
    printer.font(font), at === 0 ? printer.text(part, x, style.y ?? printer.y, { ...options, continued }) : printer.text(part, { ...options, continued });
  }
}
function textHeight(printer, text, { size, isBold, width }) {
  return printer.font(isBold ? "semiBold" : "regular").fontSize(size), printer.heightOfString(text, { width: width ?? columnWidth(printer), lineGap: size * 0.25 });
}
function lineWidth(printer, text, { size, isBold }) {
  let runs = fontRuns(text, isBold ? "semiBold" : "regular");
  return printer.fontSize(size), runs.reduce((sum, { font, text: part }) => sum + printer.font(font).widthOfString(part), 0);
}

// dist-ext/report/print/printDrawing.js
import drawSvg from "svg-to-pdfkit";
var RIMMED = '[paint-order="stroke"]';
function slicesOf(drawing, first, later) {
  let end = innerSize(drawing).height, slices = [], [top, last] = [0, 0];
  for (let { start } of [...partsOf(drawing), { start: end }])
    start - top > (slices.length === 0 ? first : later) && last > top && (slices.push({ top, bottom: last }), top = last), last = start;
  return [...slices, { top, bottom: end }];
}
function partsOf(drawing) {
  let content = drawing.querySelector(":scope > g");
  return Array.from(content?.children ?? [], (part) => {
    let [, moved] = /^translate\(0,([\d.]+)\)/.exec(part.getAttribute("transform") ?? "") ?? [], lines = Number(part.getAttribute("y")) - 1.2 * Number(part.getAttribute("font-size"));
    return { part, start: Math.max(0, moved === void 0 ? lines : Number(moved)) };
  });
}
function innerSize(drawing) {
  let [width, height] = ["width", "height"].map((side) => Number(drawing.getAttribute(side)) - 2 * RIM);
  return { width, height };
}
function printDrawing(printer, whole, { top, bottom }, box, name) {
  let { width } = innerSize(whole), drawing = whole.cloneNode(!0);
  for (let { part, start } of partsOf(drawing))
    (start < top || start >= bottom) && part.remove();
  drawing.setAttribute("viewBox", `${RIM} ${RIM + top} ${width} ${bottom - top}`), drawing.setAttribute("width", String(box.width)), drawing.setAttribute("height", String(box.height)), drawing.querySelector(":scope > rect")?.remove(), prepareTexts(drawing);
  let draw2 = (layer) => drawLayer(printer, layer, box, name);
  if (drawing.querySelector(RIMMED) === null)
    return draw2(drawing);
  draw2(withoutRimmed(drawing)), printer.markContent("Span", { actual: " " }), draw2(onlyRimmed(drawing, (text) => text.setAttribute("fill", "none"))), printer.endMarkedContent(), draw2(onlyRimmed(drawing, (text) => text.removeAttribute("stroke")));
}
function drawLayer(printer, layer, box, name) {
  drawSvg(printer, svgText(layer), box.x, box.y, {
    width: box.width,
    height: box.height,
    assumePt: !0,
    fontCallback: (family, isBold) => isBold && family === "regular" ? "semiBold" : family,
    warningCallback: (warning) => {
      throw new Error(`the figure ${name} cannot be printed: ${warning}`);
    }
  });
}
function withoutRimmed(drawing) {
  let layer = drawing.cloneNode(!0);
  for (let text of layer.querySelectorAll(RIMMED))
    text.remove();
  return layer;
}
function onlyRimmed(drawing, change) {
  let layer = drawing.cloneNode(!0);
  for (let element of Array.from(layer.querySelectorAll("*")))
    element.closest(RIMMED) !== null || element.querySelector(RIMMED) !== null || element.remove();
  for (let text of layer.querySelectorAll(RIMMED))
    change(text);
  return layer;
}
function prepareTexts(drawing) {
  drawing.setAttribute("font-family", "regular");
  for (let element of drawing.querySelectorAll("[font-family]"))
    element.setAttribute("font-family", "regular");
  for (let tip of drawing.querySelectorAll("title"))
    tip.remove();
  for (let element of drawing.querySelectorAll("text, tspan"))
    for (let node of Array.from(element.childNodes))
      node.nodeType === 3 && node.replaceWith(...spansOf(node.textContent ?? "", drawing.ownerDocument));
}
function spansOf(text, document) {
  return fontRuns(text).map(({ font, text: part }) => {
    if (font === "regular")
      return document.createTextNode(part);
    let span = document.createElementNS("http://www.w3.org/2000/svg", "tspan");
    return span.setAttribute("font-family", font), span.setAttribute("font-weight", "400"), span.textContent = part, span;
  });
}

// dist-ext/report/print/printParts.js
var SIZES = { title: 22, heading: 15, subheading: 11, text: 10, note: 8.5, small: 7.5 };
function say(printer, parent, tag, text, style) {
  parent.add(printer.struct(tag, {}, () => printText(printer, text, style))), printer.y += style.size * 0.4;
}
function printHeading(printer, parent, text, room = 90) {
  return needRoom(printer, room), printer.y += 10, say(printer, parent, "H2", text, { size: SIZES.heading, isBold: !0 }), printer.outline.addItem(text);
}
function printList(printer, parent, items, size = SIZES.text) {
  if (items.length === 0)
    return;
  let list = printer.struct("L");
  parent.add(list);
  let indent = size * 1.2;
  for (let { mark, text } of items) {
    needRoom(printer, size * 3);
    let top = printer.y, item = printer.struct("LI");
    list.add(item), item.add(printer.struct("Lbl", {}, () => printText(printer, mark, { size, width: indent })));
    let style = { size, x: MARGIN + indent, y: top, width: columnWidth(printer) - indent };
    item.add(printer.struct("LBody", {}, () => printText(printer, text, style))), item.end(), printer.y += size * 0.4;
  }
  list.end(), printer.x = MARGIN;
}
function printAside(printer, parent, heading, lines) {
  let style = { size: SIZES.note, x: MARGIN + 12, width: columnWidth(printer) - 12 };
  needRoom(printer, 80);
  let [top, page] = [printer.y, printer.page];
  say(printer, parent, "P", heading, { ...style, isBold: !0 });
  for (let text of lines)
    say(printer, parent, "P", text, style);
  printer.page === page && (printer.markContent("Artifact"), printer.rect(MARGIN, top, 3, printer.y - top).fill(PAPER_LOOK.aside), printer.endMarkedContent()), printer.y += 6;
}

// dist-ext/report/print/printFigure.js
var CAPTION = { size: 9.5, colour: PAPER_LOOK.ink }, NOTE = { size: SIZES.small, colour: PAPER_LOOK.muted }, POINTS = 0.72, [ABOVE_CAPTION, ABOVE_NOTE, BELOW] = [6, 3, 16];
function figureBlock(printer, figure, style) {
  let below = belowHeight(printer, figure, style), known = /* @__PURE__ */ new Map();
  return {
    figure,
    heightAt(heightScale) {
      let height = known.get(heightScale) ?? innerSize(draw(printer, figure, style, heightScale)).height;
      return known.set(heightScale, height), height * POINTS + below;
    }
  };
}
function printFigure(printer, section, figure, style, heightScale) {
  let { title, sentences } = findFigure(figure, style), drawing = draw(printer, figure, style, heightScale), alt = drawing.getAttribute("aria-label") ?? title, below = belowHeight(printer, figure, style), [here, later] = [roomLeft(printer), pageRoom(printer) - below], cut = slicesOf(drawing, here / POINTS, later / POINTS), slices = cut.length > 1 ? cut : slicesOf(drawing, (here - below) / POINTS, later / POINTS), [top, bottom] = [printer.y, printer.y + slices[0].bottom * POINTS], bbox = [MARGIN, top, MARGIN + columnWidth(printer), bottom], options = slices.length === 1 ? { alt, bbox } : { alt }, tagged = printer.struct("Figure", options);
  section.add(tagged);
  for (let [at, slice] of slices.entries())
    at > 0 && printer.addPage(), tagged.add(() => printSlice(printer, drawing, slice, slices.length === 1 ? here - below : at === 0 ? here : later, figure.name));
  return tagged.end(), printer.y += ABOVE_CAPTION, section.add(printer.struct("Caption", {}, () => printText(printer, sentences.join(" "), CAPTION))), printer.y += ABOVE_NOTE, section.add(printer.struct("P", {}, () => printText(printer, noteOf(figure, style), NOTE))), printer.y += BELOW, title;
}
function printSlice(printer, drawing, slice, room, name) {
  let size = { width: innerSize(drawing).width, height: slice.bottom - slice.top }, scale = Math.min(POINTS, room / size.height), [width, height] = [size.width * scale, size.height * scale];
  printDrawing(printer, drawing, slice, { x: MARGIN, y: printer.y, width, height }, name), printer.y += height;
}
function draw(printer, figure, { document, locale }, heightScale) {
  let width = columnWidth(printer) / POINTS + 2 * RIM;
  return drawFigure(figure, { document, locale, theme: "light", width, heightScale });
}
function belowHeight(printer, figure, style) {
  let caption = textHeight(printer, findFigure(figure, style).sentences.join(" "), CAPTION);
  return ABOVE_CAPTION + caption + ABOVE_NOTE + textHeight(printer, noteOf(figure, style), NOTE) + BELOW;
}
function noteOf(figure, style) {
  return computedLines(figure, style).map(([label, text]) => `${label}: ${text}`.replace(/\.?$/, ".")).join(" ");
}

// dist-ext/report/print/printFigures.js
var [LOWEST, HIGHEST] = [0.55, 1.3], LEAST_PART = 0.38, AHEAD = 4;
function printFigures(printer, section, figures, style, pages = Number.POSITIVE_INFINITY) {
  let waiting = figures.map((figure) => figureBlock(printer, figure, style)), titles = [], begun = 0;
  for (; waiting.length > 0; ) {
    let room = roomLeft(printer), isFresh = printer.y <= MARGIN + 1, fitting = blocksThatFit(waiting, room), [next] = waiting, isLong = next.heightAt(LOWEST) > pageRoom(printer), beginsHere = isFresh || isLong && room > LEAST_PART * pageRoom(printer);
    if (fitting.length === 0 && !beginsHere) {
      if (begun >= pages)
        break;
      printer.addPage(), ++begun;
      continue;
    }
    let taken = fitting.length === 0 ? [next] : fitting;
    waiting = waiting.filter((block) => !taken.includes(block));
    let scale = fitting.length === 0 ? 1 : scaleFor(taken, room, waiting.length > 0);
    for (let { figure } of taken)
      titles.push(printFigure(printer, section, figure, style, scale));
  }
  return { titles, left: waiting.map(({ figure }) => figure) };
}
function leastHeight(printer, figure, style) {
  return figureBlock(printer, figure, style).heightAt(LOWEST);
}
function blocksThatFit(waiting, room) {
  let taken = [], left = room;
  for (let block of waiting.slice(0, AHEAD)) {
    let height = block.heightAt(LOWEST);
    height > left || (taken.push(block), left -= height);
  }
  return taken;
}
function scaleFor(blocks, room, isPageFull) {
  let heightAt = (scale) => blocks.reduce((sum, block) => sum + block.heightAt(scale), 0), most = isPageFull ? HIGHEST : 1;
  for (let scale = most; scale > LOWEST; scale -= 0.04)
    if (heightAt(scale) <= room)
      return scale;
  return LOWEST;
}

// dist-ext/report/print/printHeadlines.js
var [GAP, INSET] = [8, 8], ACROSS = 5, [VALUE, SMALLEST_VALUE] = [18, 11];
function printHeadlines(printer, parent, headlines) {
  let lines = Math.ceil(headlines.length / ACROSS), across = Math.ceil(headlines.length / lines), width = (columnWidth(printer) - GAP * (across - 1)) / across;
  for (let first = 0; first < headlines.length; first += across) {
    let boxes = headlines.slice(first, first + across).map((headline) => linesOf(printer, headline, width - 2 * INSET)), height = Math.max(...boxes.map((lines2) => heightOf(printer, lines2))) + 2 * INSET;
    needRoom(printer, height);
    let top = printer.y;
    for (let [at, lines2] of boxes.entries()) {
      let x = MARGIN + at * (width + GAP);
      printer.markContent("Artifact"), printer.roundedRect(x, top, width, height, 5).lineWidth(0.75).stroke(PAPER_LOOK.line), printer.endMarkedContent(), printer.y = top + INSET, parent.add(printer.struct("P", {}, () => {
        for (let { text, style } of lines2)
          printText(printer, text, { ...style, x: x + INSET });
      }));
    }
    printer.x = MARGIN, printer.y = top + height + GAP;
  }
}
function linesOf(printer, headline, width) {
  let { label, value, interval, note, change = "" } = headline, small = { size: SIZES.small, colour: PAPER_LOOK.muted, width }, length = lineWidth(printer, value, { size: VALUE, isBold: !0 }), size = Math.max(SMALLEST_VALUE, Math.min(VALUE, VALUE * width * 0.98 / length));
  return [
    { text: label, style: { size: SIZES.note, width } },
    { text: value, style: { size, isBold: !0, width } },
    { text: interval, style: small },
    { text: note, style: small },
    { text: change, style: small }
  ].filter(({ text }) => text !== "");
}
var heightOf = (printer, lines) => lines.reduce((sum, { text, style }) => sum + textHeight(printer, text, style), 0);

// dist-ext/report/print/printTable.js
var LONGEST_CELL = 60, PADDING = 3, WIDEST = 15;
function printTable(printer, section, table) {
  let size = table.heads.length > 6 ? 7 : 8.5, places = placesOf(table, size, columnWidth(printer)), cellsOf = (texts, isHead) => places.map((place, column) => ({
    ...place,
    text: shorten(cleanName(texts[column] ?? ""), LONGEST_CELL, 1),
    isHead: isHead || column === 0,
    isNumber: isNumberColumn(table, column)
  })), heads = cellsOf(table.heads, !0), tagged = printer.struct("Table");
  section.add(tagged), printRow(printer, tagged, heads, size, "Column");
  for (let row of table.rows) {
    let cells = cellsOf(row, !1);
    roomLeft(printer) < rowHeight(printer, cells, size) && (printer.addPage(), printer.markContent("Artifact"), drawRow(printer, heads, size), printer.endMarkedContent()), printRow(printer, tagged, cells, size, "Row");
  }
  tagged.end(), printer.x = MARGIN, printer.y += 10;
}
function placesOf({ heads, rows }, size, width) {
  let needs = heads.map((head, column) => {
    let texts = [head, ...rows.map((row) => row[column] ?? "")].map((text) => cleanName(text)), widest = (parts, most) => Math.min(most, Math.max(...parts.map((part2) => textWidth(part2, 1, "bold")))) * size + 2 * PADDING;
    return {
      whole: widest(texts, WIDEST),
      word: widest(texts.flatMap((text) => text.split(" ")), WIDEST / 2)
    };
  }), sum = (key) => needs.reduce((all, need) => all + need[key], 0), [whole, word] = [sum("whole"), sum("word")], part = Math.min(1, Math.max(0, (width - word) / Math.max(whole - word, 1))), widths = needs.map((need) => need.word + part * (need.whole - need.word)), stretch = width / widths.reduce((all, one) => all + one, 0), x = MARGIN;
  return widths.map((one) => {
    let place = { x, width: one * stretch };
    return x += place.width, place;
  });
}
var innerWidth = ({ width }) => width - 2 * PADDING;
function rowHeight(printer, cells, size) {
  let heights = cells.map((cell) => {
    let style = { size, isBold: cell.isHead, width: innerWidth(cell) };
    return textHeight(printer, cell.text === "" ? " " : cell.text, style);
  });
  return Math.max(...heights) + 2 * PADDING;
}
function printRow(printer, table, cells, size, scope) {
  let [top, height] = [printer.y, rowHeight(printer, cells, size)], row = printer.struct("TR");
  table.add(row);
  for (let cell of cells) {
    let options = cell.isHead ? { scope } : {};
    row.add(printer.struct(cell.isHead ? "TH" : "TD", options, () => drawCell(printer, cell, top, size)));
  }
  row.end(), printer.markContent("Artifact"), drawLine(printer, top + height), printer.endMarkedContent();
}
function drawRow(printer, cells, size) {
  let [top, height] = [printer.y, rowHeight(printer, cells, size)];
  for (let cell of cells)
    drawCell(printer, cell, top, size);
  drawLine(printer, top + height);
}
function drawCell(printer, cell, top, size) {
  let style = { size, isBold: cell.isHead }, width = innerWidth(cell), length = lineWidth(printer, cell.text, style), isRight = cell.isNumber && length <= width, x = cell.x + PADDING + (isRight ? width - length : 0);
  printText(printer, cell.text, { ...style, x, y: top + PADDING, width: isRight ? length + 1 : width });
}
function drawLine(printer, y) {
  printer.moveTo(MARGIN, y).lineTo(MARGIN + columnWidth(printer), y).lineWidth(0.5).stroke(PAPER_LOOK.line), printer.y = y;
}

// dist-ext/report/print/printSection.js
function printSection(printer, root, { heading, blocks }, shown, report, style) {
  let names = shown.map(({ name }) => name), left = blocks.filter((block) => block.kind !== "figure" || !names.includes(block.figure));
  if (left.length === 0)
    return;
  let section = printer.struct("Sect");
  root.add(section);
  let groups = groupsOf(left, report), [first] = groups, room = "block" in first ? 90 : 40 + leastHeight(printer, first.figures[0], style), bookmark = printHeading(printer, section, heading, room);
  for (let group of groups)
    if ("block" in group)
      printBlock(printer, section, group.block);
    else
      for (let title of printFigures(printer, section, group.figures, style).titles)
        bookmark.addItem(title);
  section.end();
}
function groupsOf(blocks, report) {
  let groups = [];
  for (let block of blocks) {
    let last = groups.at(-1);
    block.kind !== "figure" ? groups.push({ block }) : last !== void 0 && "figures" in last ? last.figures.push(figureNamed(report.figures, block.figure)) : groups.push({ figures: [figureNamed(report.figures, block.figure)] });
  }
  return groups;
}
function printBlock(printer, section, block) {
  switch (block.kind) {
    case "heading":
      return needRoom(printer, 70), say(printer, section, "H3", block.text, { size: SIZES.subheading, isBold: !0 });
    case "paragraph":
      return say(printer, section, "P", block.text, { size: SIZES.text });
    case "note":
      return say(printer, section, "P", block.text, { size: SIZES.note, colour: PAPER_LOOK.muted });
    case "list":
      return printList(printer, section, block.items.map((item) => ({ mark: "\u2022", text: cleanName(item) })));
    case "outcomes":
      return printList(printer, section, block.outcomes.map(({ expected, came, isMet }) => ({
        mark: isMet ? "\u2713" : "\u2717",
        text: cleanName(`${expected}: ${came}`)
      })));
    case "headlines":
      return printHeadlines(printer, section, block.headlines);
    case "table":
      return printTable(printer, section, block);
  }
}

// dist-ext/report/print/renderPrint.js
var TITLE_LINES = 2, LEAST_ROOM = 0.35;
async function renderPrint(report, style, fonts) {
  let { locale } = style, title = titleOf(report, locale), printer = createPrinter(title, locale, fonts, report.provenance.version), root = printer.struct("Document");
  printer.addStructure(root);
  let bookmark = printer.outline.addItem(title), { main, findings } = keyFigures(report, locale);
  printFirstSheet(printer, root, report, findings, style);
  let { titles, left } = printFigures(printer, root, main, style, 1);
  for (let one of titles)
    bookmark.addItem(one);
  roomLeft(printer) < LEAST_ROOM * printer.page.height ? printer.addPage() : printer.y += 18;
  let shown = main.filter((figure) => !left.includes(figure));
  return printAppendix(printer, root, report, shown, style), root.end(), numberPages(printer, title), bytesOf(printer);
}
function printFirstSheet(printer, root, report, findings, style) {
  let words = reportWords(style.locale), { question, about, answer, headlines, notModelled } = report.texts[style.locale], fitted = (text, size) => shorten(cleanName(text), TITLE_LINES * 0.9 * columnWidth(printer), size), muted = { colour: PAPER_LOOK.muted };
  if (say(printer, root, "H1", fitted(titleOf(report, style.locale), SIZES.title), {
    size: SIZES.title,
    isBold: !0
  }), question !== "" && say(printer, root, "P", fitted(question, 12), { size: 12, ...muted }), say(printer, root, "P", about, { size: SIZES.note, ...muted }), printer.y += 6, answer !== void 0 && printAnswer(printer, root, answer), printHeadlines(printer, root, headlines), findings.length > 0) {
    printHeading(printer, root, words.findings);
    let items = findings.map((figure) => ({ mark: "\u2022", text: `${findFigure(figure, style).title}.` }));
    printList(printer, root, items);
  }
  printer.y += 6, printAside(printer, root, words.notModelled, notModelled);
}
function printAnswer(printer, root, { heading, verdict, steps, caveats }) {
  printHeading(printer, root, heading), say(printer, root, "P", verdict, { size: SIZES.text, isBold: !0 }), printList(printer, root, steps.map((text) => ({ mark: "\u2022", text })));
  for (let line of caveats)
    say(printer, root, "P", line, { size: SIZES.text });
  printer.y += 6;
}
function printAppendix(printer, root, report, shown, style) {
  let { locale } = style, words = reportWords(locale), { question, sections } = report.texts[locale];
  say(printer, root, "H1", words.appendix, { size: SIZES.title, isBold: !0 });
  for (let text of [titleOf(report, locale), cleanName(question)])
    text !== "" && say(printer, root, "P", text, { size: SIZES.note });
  for (let section of sections)
    printSection(printer, root, section, shown, report, style);
  printer.y += 8, printHeading(printer, root, words.provenance);
  for (let [label, value] of provenanceLines(report.provenance, locale))
    say(printer, root, "P", `${label}: ${cleanName(value)}`, { size: SIZES.note });
}
function numberPages(printer, title) {
  let { start, count } = printer.bufferedPageRange();
  for (let page = start; page < start + count; ++page) {
    printer.switchToPage(page), printer.page.margins.bottom = 0;
    let y = printer.page.height - MARGIN + 4;
    printer.markContent("Artifact", { type: "Pagination" }), printText(printer, title.slice(0, 80), {
      size: 8,
      colour: PAPER_LOOK.muted,
      y,
      width: columnWidth(printer) - 80
    }), printer.font("regular").fontSize(8).fillColor(PAPER_LOOK.muted), printer.text(`${page + 1} / ${count}`, MARGIN, y, { width: columnWidth(printer), align: "right" }), printer.endMarkedContent();
  }
}
export {
  renderPrint
};
