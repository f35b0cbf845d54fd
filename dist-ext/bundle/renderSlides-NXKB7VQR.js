import {
  LANGUAGE_TAGS,
  appendTo,
  changeXml,
  elementsOf,
  nodesOf,
  orderChildren,
  withFileProperties,
  withFixedTimes,
  withTrueContentTypes
} from "./chunk-GUHTYG52.js";
import {
  computedLines,
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
  contributionWaterfallWords,
  drawFigure,
  figureColumns,
  figureIn,
  findFigure,
  moneyKind,
  moneyWaterfallWords
} from "./chunk-ZF3VVYOM.js";
import {
  optimiseWords
} from "./chunk-JRTN74NV.js";
import {
  momentName
} from "./chunk-TV6SBNSN.js";
import {
  RIM,
  SIZE,
  lookOf,
  mix
} from "./chunk-4FAC5YO6.js";
import "./chunk-PD55UT3S.js";
import "./chunk-C5ORN3RK.js";
import {
  cleanName,
  nameInSentence,
  shorten,
  textWidth
} from "./chunk-BZKTLDDI.js";
import "./chunk-PQF4F5FK.js";
import "./chunk-U4LD5IBN.js";
import {
  leverWord
} from "./chunk-45LDIO2B.js";
import {
  touchpointName
} from "./chunk-YZKBLXXC.js";
import {
  numbersOf
} from "./chunk-Y4WF5KOC.js";
import "./chunk-M4IW54YD.js";
import {
  capital
} from "./chunk-44SPIX5P.js";
import "./chunk-BRBDQNOA.js";
import {
  svgText
} from "./chunk-HAQWYKY6.js";
import "./chunk-OL56547S.js";
import "./chunk-X2WNSBB6.js";
import "./chunk-FVAGRU5E.js";
import "./chunk-G5HGH7WW.js";
import "./chunk-VBIJE7MH.js";

// dist-ext/report/slides/renderSlides.js
import * as powerPoint from "pptxgenjs";

// dist-ext/report/slides/slideWords.js
var en = {
  native: (rows) => `A chart to edit: its numbers are within (right click, Edit data), all of them in ${rows}.`,
  picture: (rows) => `A picture: slides have no chart of this kind. Its numbers are in ${rows}.`,
  rows: (name) => `charts/${name}.csv and the sheet of that name in report.xlsx`,
  computed: "How it was computed:",
  madeBy: "What it was made of:",
  base: "(where the bar begins)",
  rises: "Adds",
  falls: "Takes away",
  whole: "Whole",
  question: (question) => `Question: ${question}`,
  caveats: "What these numbers leave out",
  caveatsMissed: (count) => count === 1 ? "One expectation was missed, and what is left out" : `${count} expectations were missed, and what is left out`,
  missed: (text) => `Expected, but missed: ${text}`,
  nextSteps: "Next steps",
  moreInAppendix: "All charts and tables: umot report <folder> --to pptx --appendix, report.html, report.xlsx",
  moreRows: (count) => `${count} more ${count === 1 ? "row" : "rows"} in report.xlsx.`,
  of: "For",
  with: "With it"
}, it = {
  native: (rows) => `Un grafico modificabile: i numeri sono dentro (clic destro, Modifica dati), tutti quanti in ${rows}.`,
  picture: (rows) => `Un\u2019immagine: le diapositive non hanno un grafico di questo tipo. I numeri sono in ${rows}.`,
  rows: (name) => `charts/${name}.csv e nel foglio con lo stesso nome di report.xlsx`,
  computed: "Come \xE8 stato calcolato:",
  madeBy: "Da dove viene:",
  base: "(dove comincia la barra)",
  rises: "Aggiunge",
  falls: "Toglie",
  whole: "Totale",
  question: (question) => `Domanda: ${question}`,
  caveats: "Che cosa questi numeri non dicono",
  caveatsMissed: (count) => count === 1 ? "Un\u2019attesa mancata, e che cosa resta fuori" : `${count} attese mancate, e che cosa resta fuori`,
  missed: (text) => `Atteso, ma mancato: ${text}`,
  nextSteps: "Prossimi passi",
  moreInAppendix: "Tutti i grafici e le tabelle: umot report <cartella> --to pptx --appendix, report.html, report.xlsx",
  moreRows: (count) => count === 1 ? "Un\u2019altra riga in report.xlsx." : `Altre ${count} righe in report.xlsx.`,
  of: "Per",
  with: "Con il cambiamento"
};
function slideWords(locale) {
  return { en, it }[locale];
}

// dist-ext/report/slides/deckPlan.js
var BETWEEN = 4, FEW_ROWS = 4, MONEY_FIGURES = ["map-profit", "budgetPlan", "moneyWaterfall"];
function deckPlan(report, locale) {
  let tables = mainTables(report, locale), money = moneyOf(report, tables), figures = keyFigures(report, locale).main.filter((figure) => figure !== money?.figure).map((figure) => ({ figure })), isSmall = ({ table: { rows } }) => rows.length < FEW_ROWS, others = tables.filter((one) => one.table !== money?.table && (!isSmall(one) || figures.length === 0)), room = BETWEEN - (money === void 0 ? 0 : 1), before = report.kind === "compare" || report.kind === "claims" ? others.slice(0, 1) : [];
  return { evidence: [...before, ...figures, ...others.slice(before.length)].slice(0, room), money };
}
function mainTables(report, locale) {
  return report.texts[locale].sections.filter(({ isAppendix }) => !isAppendix).flatMap((section) => tablesOf(section, report.kind === "compare", locale));
}
function tablesOf({ heading, blocks, isMoney = !1 }, isStacked, locale) {
  let tables = blocks.filter((block) => block.kind === "table"), notes = blocks.flatMap((block) => block.kind === "note" ? [block.text] : []).slice(0, 1);
  if (tables.length === 0)
    return [];
  let [first, ...others] = tables;
  return (isStacked && others.length > 0 && others.every(({ heads }) => heads.length === first.heads.length) ? [stacked(tables, heading, locale)] : [first]).map((table) => ({ table, heading, notes, isMoney }));
}
function stacked(tables, heading, locale) {
  let [{ heads }] = tables, words = slideWords(locale);
  return {
    label: heading,
    heads: [words.of, ...heads.slice(0, -1), sameLast(tables) ?? words.with],
    rows: tables.flatMap(({ label, rows }) => rows.map((row) => [label, ...row]))
  };
}
function sameLast(tables) {
  return new Set(tables.map(({ heads }) => heads.at(-1))).size === 1 ? tables[0].heads.at(-1) : void 0;
}
function moneyOf(report, tables) {
  let named = MONEY_FIGURES.flatMap((name) => report.figures.filter((figure) => figure.name === name));
  if (named.length > 0)
    return { figure: named[0] };
  let table = tables.find(({ isMoney }) => isMoney), profit = report.figures.find(({ name }) => /-profit$/.test(name));
  return table ?? (profit === void 0 ? void 0 : { figure: profit });
}
function leadingLines({ texts, kind }, locale) {
  let { answer, sections } = texts[locale];
  if (answer !== void 0)
    return [answer.verdict, ...answer.steps, ...answer.caveats];
  let [first] = sections;
  if (first === void 0 || kind === "claims")
    return [];
  if (kind === "compare")
    return differingLines(first);
  let end = first.blocks.findIndex((block) => !isText(block));
  return first.blocks.slice(0, end < 0 ? void 0 : end).flatMap(linesOf);
}
function differingLines({ blocks }) {
  let lines = blocks.flatMap((block) => block.kind === "table" ? [block] : []).flatMap(({ label, rows }) => rows.map(([setting, ...values]) => `${label}: ${setting} ${values.join(" \u2192 ")}`));
  return lines.length < FEW_ROWS ? lines : [];
}
var isText = ({ kind }) => kind === "paragraph" || kind === "list" || kind === "note";
function linesOf(block) {
  return block.kind === "paragraph" || block.kind === "note" ? [block.text] : block.kind === "list" ? block.items : [];
}

// dist-ext/report/slides/placeholders.js
var TITLE = "Title", NAMESPACES = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"';
function addLayoutPlaceholders(xml, footer, page) {
  let [width, , rim] = footer.size, title = shapeOf({
    name: TITLE,
    holder: 'type="title"',
    place: [rim, 0.4, width - 2 * rim, 1],
    body: `<a:r><a:rPr sz="2600" b="1"/><a:t>${TITLE}</a:t></a:r>`
  });
  append(xml, title + footShapes(footer, "\u2039#\u203A"), page);
  let root = xml.documentElement;
  root.tagName === "p:sldLayout" && root.setAttribute("type", "titleOnly");
  for (let hidden of elementsOf(xml, "p:hf"))
    hidden.remove();
}
function addSlidePlaceholders(xml, number, footer, page) {
  for (let shape of elementsOf(xml, "p:sp")) {
    let [named] = elementsOf(shape, "p:cNvPr");
    if (named.getAttribute("name") !== TITLE)
      continue;
    let [holder] = elementsOf(shape, "p:nvPr");
    holder.append(...nodesOf('<p:ph type="title"/>', NAMESPACES, xml, page));
  }
  append(xml, footShapes(footer, String(number)), page);
}
function titleIn(xml) {
  return elementsOf(xml, "p:sp").filter((shape) => elementsOf(shape, "p:ph").some((holder) => holder.getAttribute("type") === "title")).flatMap((title) => elementsOf(title, "a:t").map(({ textContent }) => textContent)).join(" ");
}
function footShapes({ text, colour, size: [width, height, rim] }, number) {
  let look = `sz="1100"><a:solidFill><a:srgbClr val="${colour}"/></a:solidFill></a:rPr>`, top = height - 0.5;
  return shapeOf({
    name: "Footer",
    holder: 'type="ftr" sz="quarter" idx="11"',
    place: [rim, top, width - 2 * rim - 1.2, 0.3],
    body: `<a:r><a:rPr ${look}<a:t>${escaped(text)}</a:t></a:r>`
  }) + shapeOf({
    name: "Slide Number",
    holder: 'type="sldNum" sz="quarter" idx="12"',
    place: [width - rim - 1, top, 1, 0.3],
    align: "r",
    body: `<a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum"><a:rPr ${look}<a:t>${number}</a:t></a:fld>`
  });
}
function shapeOf({ name, holder, place, align = "l", body }) {
  let [x, y, w, h] = place.map((inches) => Math.round(inches * 914400));
  return `<p:sp><p:nvSpPr><p:cNvPr id="1" name="${name}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph ${holder}/></p:nvPr></p:nvSpPr><p:spPr><a:xfrm><a:off x="${x}" y="${y}"/><a:ext cx="${w}" cy="${h}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr><p:txBody><a:bodyPr wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" anchor="ctr"/><a:lstStyle/><a:p><a:pPr algn="${align}"/>${body}</a:p></p:txBody></p:sp>`;
}
function append(xml, shapes, page) {
  let [tree] = elementsOf(xml, "p:spTree");
  tree.append(...nodesOf(shapes, NAMESPACES, xml, page));
  for (let [at, shape] of elementsOf(xml, "p:cNvPr").entries())
    shape.setAttribute("id", String(at + 1));
}
var escaped = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

// dist-ext/report/slides/slideStyle.js
var [WIDTH, HEIGHT, RIM2] = [13.333, 7.5, 0.6], FONT = "Calibri";
function slideLook(theme = "light") {
  let { ink, muted, grid, paper, ramp, series } = lookOf(theme), hex = (colour) => colour.replace("#", "");
  return {
    ink: hex(ink),
    muted: hex(muted),
    grid: hex(grid),
    paper: hex(paper),
    band: hex(mix(series[0], paper, 0.35)),
    head: hex(ramp[0]),
    series: series.map(hex)
  };
}
function createSlide(deck, { paper }) {
  let slide = deck.addSlide();
  return slide.background = { color: paper }, slide;
}
function textBase({ ink }) {
  return { fontFace: FONT, color: ink, margin: 0, valign: "top" };
}
var CONTENT = { x: RIM2, y: 1.55, w: WIDTH - 2 * RIM2, h: HEIGHT - 2.25 }, WIDE = { ...CONTENT, w: 8.3 }, ASIDE = { ...CONTENT, x: RIM2 + 8.6, w: CONTENT.w - 8.6 };
function addHeading(slide, text, look) {
  let place = { x: RIM2, y: 0.4, w: WIDTH - 2 * RIM2, h: 1 }, fontSize = fittingSize([text], place, [28, 26, 24, 22, 20, 18, 16], { isBold: !0 });
  slide.addText(slideText(text), {
    ...textBase(look),
    ...place,
    fontSize,
    bold: !0,
    align: "left",
    valign: "middle",
    objectName: TITLE
  });
}
var LINE = 1.22;
function fittingSize(texts, { w, h }, sizes, { gap, isBold } = {}) {
  let fits = (size) => heightOf(texts, w, size, { gap, isBold }) <= h;
  return sizes.find(fits) ?? sizes[sizes.length - 1];
}
function heightOf(texts, width, size, { gap = 0.5, isBold = !1 } = {}) {
  return (texts.reduce((sum, text) => sum + linesIn(text, width, size, isBold), 0) + gap * (texts.length - 1)) * size * LINE / 72;
}
function linesIn(text, width, size, isBold = !1) {
  let [lines, used] = [1, 0];
  for (let word of text.split(" ")) {
    let long = textWidth(word, size, isBold ? "bold" : "regular") / 72;
    used > 0 && used + long > width && ([lines, used] = [lines + 1, 0]), used += long + textWidth(" ", size) / 72;
  }
  return lines;
}
function slideText(text) {
  return cleanName(text).replace(new RegExp("([+\u2212])(?=\\p{Sc})|(?<=[\\d%])\u2013(?=[\\d\u2212\\p{Sc}])", "gu"), "\u2060$&\u2060").replace(new RegExp("(?<=\\d(?:K|M|Mln|Mld)?) (?=\\p{Sc})", "gu"), "\xA0");
}
function addParagraphs(slide, texts, place, look, { sizes = [18, 16, 14, 12, 11], isList = !1, isBold = !1, color = look.ink } = {}) {
  if (texts.length === 0)
    return;
  let fontSize = fittingSize(texts, isList ? { ...place, w: place.w - 0.4 } : place, sizes), options = { breakLine: !0, paraSpaceAfter: fontSize / 2, ...isList && { bullet: !0 } };
  slide.addText(texts.map((text) => ({ text: slideText(text), options })), { ...textBase(look), ...place, fontSize, color, bold: isBold });
}
function notesOf(lines, report, locale) {
  let { about } = report.texts[locale], origin = provenanceLines(report.provenance, locale).map(([label, value]) => `${label}: ${cleanName(value)}`);
  return [...lines, "", `${slideWords(locale).madeBy} ${about}`, ...origin].join(`
`);
}

// dist-ext/report/slides/answerSlide.js
var GAP = 0.25, FEW_BOXES = 3;
function addAnswerSlide(deck, report, tools, look) {
  let { locale } = tools, { question, headlines, about, notModelled } = report.texts[locale], lines = leadingLines(report, locale), [first, ...others] = lines, isAdvice = report.kind === "optimise" && first !== void 0, title = isAdvice ? first : titleOfAnswer(report, tools), slide = createSlide(deck, look);
  addHeading(slide, title, look);
  let asked = question === "" ? [] : [slideWords(locale).question(cleanName(question))], height = asked.length === 0 ? 0 : Math.min(0.9, heightOf(asked, CONTENT.w, 18) + 0.1);
  addParagraphs(slide, asked, { ...CONTENT, h: height }, look, { color: look.muted });
  let findings = headlines.length <= FEW_BOXES ? findingsOf(report, tools) : [], said = isAdvice ? others : lines.length > 0 ? lines : findings, below = said.length === 0 ? 0 : Math.min(2.3, heightOf(said, CONTENT.w - 0.4, 18) + GAP + 0.1), top = CONTENT.y + height + (height === 0 ? 0 : GAP), room = { ...CONTENT, y: top, h: CONTENT.y + CONTENT.h - top - below }, bottom = addBoxes(deck, slide, headlines, room, look);
  addParagraphs(slide, said, { ...CONTENT, y: bottom + GAP, h: CONTENT.y + CONTENT.h - bottom - GAP }, look, {
    sizes: [18, 16, 14, 12, 11],
    isList: said.length > 1
  }), slide.addNotes(notesOf([...headlines.map(spoken), ...lines, "", about, ...notModelled], report, locale));
}
function findingsOf(report, { locale, document }) {
  let { findings } = keyFigures(report, locale);
  return findings.slice(0, 3).map((figure) => findFigure(figure, { locale, document }).title);
}
function titleOfAnswer(report, tools) {
  let { locale, document } = tools, [first] = report.texts[locale].headlines;
  if (report.kind === "claims")
    return titleOf(report, locale);
  let several = comparisonOfSeveral(report);
  return several !== void 0 ? findFigure(several, { locale, document }).title : first === void 0 ? reportWords(locale).headlines : answerOf(first);
}
function comparisonOfSeveral({ figures }) {
  return figures.find(({ chart, rows }) => chart === "pairedDifference" && new Set(rows.map((row) => "alternative" in row ? row.alternative : void 0)).size > 1);
}
function answerOf({ label, value, interval }) {
  return `${label}: ${value}${interval === "" ? "" : ` (${interval})`}`;
}
function addBoxes(deck, slide, headlines, room, look) {
  if (headlines.length === 0)
    return room.y - GAP;
  let across = headlines.length === 4 ? 2 : Math.min(3, headlines.length), rows = Math.ceil(headlines.length / across), width = (room.w - GAP * (across - 1)) / across, height = Math.min(3.2, (room.h - GAP * (rows - 1)) / rows), sizes = sizesFor(headlines, { w: width, h: height });
  for (let [at, headline] of headlines.entries()) {
    let [column, row] = [at % across, Math.floor(at / across)], place = {
      x: room.x + column * (width + GAP),
      y: room.y + row * (height + GAP),
      w: width,
      h: height
    };
    slide.addText(linesOf2(headline, sizes, look), {
      ...textBase(look),
      ...place,
      margin: MARGIN * 72,
      valign: "middle",
      shape: deck.ShapeType.rect,
      line: { color: look.grid, width: 1 },
      fill: { color: look.head }
    });
  }
  return room.y + rows * (height + GAP) - GAP;
}
var MARGIN = 0.17;
function sizesFor(headlines, { w, h }) {
  let width = w - 2 * MARGIN, value = Math.min(...headlines.map((one) => fittingSize([one.value], { w: width, h: 0.62 }, [32, 28, 24, 20, 18, 16], { isBold: !0 }))), words = headlines.map((one) => {
    let left = h - 2 * MARGIN - heightOf([one.value], width, value, { isBold: !0 }), texts = [one.label, ...smallOf(one)];
    return fittingSize(texts, { w: width, h: left }, [20, 18, 16, 14, 13, 12, 11, 10], {
      gap: 0,
      isBold: !0
    });
  });
  return { value, words: Math.min(...words) };
}
var smallOf = ({ interval, note, change = "" }) => [interval, note, change].filter((text) => text !== "");
function linesOf2(headline, { value: big, words: size }, { ink, muted }) {
  let { label, value } = headline, small = smallOf(headline), last = small.length - 1;
  return [
    { text: slideText(label), options: { fontSize: size, bold: !0, color: muted, breakLine: !0 } },
    {
      text: slideText(value),
      options: { fontSize: big, bold: !0, color: ink, breakLine: small.length > 0 }
    },
    ...small.map((text, at) => ({
      text: slideText(text),
      options: { fontSize: size, color: muted, breakLine: at < last }
    }))
  ];
}
function spoken({ label, value, interval, note, change }) {
  return `${label}: ${[value, interval, note, change].filter(Boolean).join("; ")}`;
}

// dist-ext/report/slides/axisFormats.js
function bothFormats(up, across) {
  return up + "\xA6" + across;
}
function withAxisFormats(files) {
  return Object.fromEntries(Object.entries(files).map(([name, content]) => {
    if (!/charts\/chart\d+\.xml$/.test(name))
      return [name, content];
    let text = new TextDecoder().decode(content).replace(PAIR, (_, up, across, isLinked) => `formatCode="${isLinked === "1" ? across : up}" sourceLinked="0"`);
    return [name, new TextEncoder().encode(text)];
  }));
}
var PAIR = new RegExp('formatCode="([^"\xA6]*)\xA6([^"]*)" sourceLinked="([01])"', "g");

// dist-ext/report/slides/nextSteps.js
var CHECK = {
  what: {
    en: "Hold the assumptions against what you know.",
    it: "Confrontare le ipotesi con ci\xF2 che si sa."
  },
  how: {
    en: "Prices, costs, reach and quality stand in the scenario; \u201Cumot explain\u201D says where each default comes from.",
    it: "Prezzi, costi, copertura e qualit\xE0 stanno nello scenario; \xABumot explain\xBB dice da dove viene ogni valore predefinito."
  }
}, COMPARE = {
  what: {
    en: "Compare the plans that you could really choose.",
    it: "Confrontare i piani tra cui si pu\xF2 davvero scegliere."
  },
  how: {
    en: "\u201Cumot compare\u201D lets them meet the same luck, and \u201C--money\u201D says what each costs and brings.",
    it: "\xABumot compare\xBB li mette davanti alla stessa fortuna, e \xAB--money\xBB dice quanto costa e quanto porta ciascuno."
  }
}, MATTERS = {
  what: {
    en: "Find the settings that could turn the answer.",
    it: "Trovare le impostazioni che potrebbero ribaltare la risposta."
  },
  how: {
    en: "\u201Cumot sensitivity\u201D ranks them; measure in the field those that come first.",
    it: "\xABumot sensitivity\xBB le mette in ordine; le prime vanno misurate sul campo."
  }
}, PILOT = {
  what: { en: "Try it on a small scale before you spend.", it: "Provarlo in piccolo prima di spendere." },
  how: {
    en: "A region, a shop or a month: watch the measures of these slides, and hold them against their intervals.",
    it: "Una zona, un negozio o un mese: seguire le misure di queste diapositive e confrontarle con i loro intervalli."
  }
}, OPTIMISE = {
  what: {
    en: "Look for the best plan for the money.",
    it: "Cercare il piano migliore per i soldi disponibili."
  },
  how: {
    en: "\u201Cumot optimise\u201D tries levers within their ranges and holds the best against today in fresh runs.",
    it: "\xABumot optimise\xBB prova le leve nei loro intervalli e confronta la migliore con oggi in simulazioni nuove."
  }
}, MORE_RUNS = {
  what: {
    en: "Where an interval is too wide to decide, run more.",
    it: "Dove un intervallo \xE8 troppo largo per decidere, pi\xF9 simulazioni."
  },
  how: {
    en: "Four times as many runs halve it; \u201C--precision\u201D runs until it is as narrow as you ask.",
    it: "Il quadruplo delle simulazioni lo dimezza; \xAB--precision\xBB continua finch\xE9 \xE8 stretto quanto serve."
  }
}, STEPS = {
  runs: [CHECK, COMPARE, MATTERS],
  sweep: [CHECK, COMPARE, OPTIMISE],
  compare: [MORE_RUNS, MATTERS, PILOT],
  sensitivity: [CHECK, COMPARE, PILOT],
  optimise: [CHECK, MATTERS, PILOT],
  attribution: [COMPARE, OPTIMISE, PILOT],
  claims: [CHECK, MATTERS, COMPARE]
};
function nextSteps(kind, locale) {
  return (STEPS[kind] ?? [CHECK, COMPARE, OPTIMISE]).map(({ what, how }) => ({
    what: what[locale],
    how: how[locale]
  }));
}

// dist-ext/report/slides/closingSlides.js
function addCaveatsSlide(deck, report, locale, look) {
  let words = slideWords(locale), { notModelled, about } = report.texts[locale], missed = missedIn(report, locale).map((text) => words.missed(text)), slide = createSlide(deck, look);
  addHeading(slide, missed.length > 0 ? words.caveatsMissed(missed.length) : words.caveats, look);
  let lines = [...missed, ...notModelled];
  addParagraphs(slide, lines, WIDE, look, { sizes: [24, 22, 20, 18, 16, 14, 12, 11], isList: !0 });
  let origin = provenanceLines(report.provenance, locale).slice(0, 3).map(([label, text]) => `${label}: ${cleanName(text)}`);
  addParagraphs(slide, [words.madeBy, about, ...origin], ASIDE, look, {
    sizes: [16, 14, 12, 11],
    color: look.muted
  }), slide.addNotes(notesOf(lines, report, locale));
}
function missedIn({ texts }, locale) {
  return texts[locale].sections.flatMap((section) => section.blocks).flatMap((block) => block.kind === "outcomes" ? block.outcomes : []).filter(({ isMet }) => !isMet).map(({ expected, came }) => `${expected}: ${came}`);
}
function addNextStepsSlide(deck, report, locale, look) {
  let words = slideWords(locale), slide = createSlide(deck, look);
  addHeading(slide, words.nextSteps, look);
  let steps = nextSteps(report.kind, locale), height = (CONTENT.h - 0.9) / steps.length;
  for (let [at, { what, how }] of steps.entries()) {
    let y = CONTENT.y + at * height;
    slide.addText(String(at + 1), {
      x: CONTENT.x,
      y: y + 0.05,
      w: 0.6,
      h: 0.6,
      fontSize: 22,
      bold: !0,
      align: "center",
      valign: "middle",
      color: look.paper,
      fill: { color: look.series[0] },
      shape: deck.ShapeType.ellipse,
      margin: 0
    });
    let place = { x: CONTENT.x + 0.9, y, w: CONTENT.w - 0.9, h: height - 0.1 };
    addParagraphs(slide, [what], { ...place, h: 0.45 }, look, { sizes: [22, 20, 18, 16], isBold: !0 }), addParagraphs(slide, [how], { ...place, y: y + 0.5, h: height - 0.6 }, look, { sizes: [18, 16, 14] });
  }
  let more = { ...CONTENT, y: CONTENT.y + CONTENT.h - 0.7, h: 0.7 };
  addParagraphs(slide, [words.moreInAppendix], more, look, { sizes: [14, 12], color: look.muted }), slide.addNotes(notesOf(steps.map(({ what, how }) => `${what} ${how}`), report, locale));
}

// dist-ext/report/slides/addNativeChart.js
var LABELS_ACROSS = 12;
function addNativeChart(deck, slide, chart, place) {
  let { type, isHorizontal, labels, series, title, across } = chart, { x, y, w, h, alt, look } = place, isPlane = across !== void 0, shapes = isPlane ? series.slice(1) : series, data = series.map(({ name, values }) => ({
    name,
    ...!isPlane && { labels: [...labels] },
    values: values.map(cellOf)
  })), text = { fontFace: FONT, color: look.muted };
  slide.addChart(typeOf(deck, type), data, {
    x,
    y,
    w,
    h,
    altText: alt,
    chartColors: coloursOf(shapes, look),
    showLegend: type !== "waterfall" && shapes.length > 1,
    legendPos: "b",
    legendFontSize: 12,
    legendFontFace: text.fontFace,
    legendColor: look.ink,
    catAxisLabelFontSize: 11,
    catAxisLabelFontFace: text.fontFace,
    catAxisLabelColor: look.muted,
    // Bars to the left of zero would cover their names.
    catAxisLabelPos: "low",
    catAxisLineShow: !isHorizontal,
    ...isPlane && {
      showCatAxisTitle: !0,
      catAxisTitle: across.title,
      catAxisTitleColor: look.muted,
      catAxisTitleFontSize: 12,
      catAxisTitleFontFace: text.fontFace
    },
    ...type === "line" && labels.length > LABELS_ACROSS && { catAxisLabelFrequency: String(Math.ceil(labels.length / 8)) },
    valAxisLabelFontSize: 11,
    valAxisLabelFontFace: text.fontFace,
    valAxisLabelColor: look.muted,
    valAxisLabelFormatCode: isPlane ? bothFormats(formatOf(chart.unit, shapes, place), formatOf(across.unit, series.slice(0, 1), place)) : formatOf(chart.unit, shapes, place),
    ...title !== "" && {
      showValAxisTitle: !0,
      valAxisTitle: title,
      valAxisTitleColor: look.muted,
      valAxisTitleFontSize: 12,
      valAxisTitleFontFace: text.fontFace
    },
    ...chart.unit === "stars" && type === "line" && { valAxisMinVal: lowest(shapes), valAxisMaxVal: 5 },
    // The base of a waterfall has the colour of the paper: lines behind it would show where it stands.
    valGridLine: type === "waterfall" ? { style: "none" } : { color: look.grid, size: 0.75 },
    catGridLine: { style: "none" },
    barDir: isHorizontal ? "bar" : "col",
    ...isHorizontal && { catAxisOrientation: "maxMin" },
    barGrouping: type === "stackedBar" || type === "waterfall" ? "stacked" : "clustered",
    lineSize: type === "scatter" ? 0 : 2.25,
    lineDataSymbol: type === "scatter" || type === "curve" ? "circle" : "none",
    lineDataSymbolSize: type === "scatter" ? 9 : 6,
    displayBlanksAs: type === "curve" ? "span" : "gap"
  });
}
function cellOf(value) {
  return value === 0 ? "0" : Number.isFinite(value) ? value : null;
}
function typeOf(deck, type) {
  return type === "line" ? deck.ChartType.line : type === "scatter" || type === "curve" ? deck.ChartType.scatter : deck.ChartType.bar;
}
function coloursOf(series, { series: palette, band, paper }) {
  let at = -1;
  return series.map(({ role, colour }) => role !== "value" ? role === "band" ? band : paper : palette[(colour ?? ++at) % palette.length]);
}
function lowest(series) {
  let values = series.flatMap(({ values: all }) => all).filter(Number.isFinite);
  return Math.floor(2 * Math.min(5, ...values)) / 2;
}
function formatOf(unit, series, { currency }) {
  let size = Math.max(0, ...series.flatMap(({ values }) => values.filter(Number.isFinite).map(Math.abs)));
  return unit === "share" ? size > 0 && size < 0.05 ? "0.0%" : "0%" : unit === "money" ? `#,##0 "${currency.replaceAll('"', "")}"` : unit === "stars" || unit === "quality" ? "0.0" : size < 100 ? "General" : "#,##0";
}

// dist-ext/report/slides/nativePlans.js
var NINE_IN_TEN = ["p05", "p95"], overTime = (by = "brand") => ({
  type: "line",
  label: "date",
  by,
  values: ["p50"],
  band: NINE_IN_TEN
}), NATIVE_PLANS = {
  shareOverTime: overTime(),
  salesOverTime: overTime(),
  retention: overTime(),
  npsOverTime: overTime(),
  starsOverTime: overTime(),
  differenceOverTime: overTime("alternative"),
  starHistogram: { type: "bar", label: "stars", by: "brand", values: ["share"] },
  swayed: { type: "bar", isHorizontal: !0, label: "brand", values: ["value"] },
  momentFunnel: { type: "bar", label: "moment", values: ["visits", "met", "wentOn", "bought"] },
  moneyWaterfall: { type: "waterfall", isHorizontal: !0, label: "kind", values: ["value"] },
  contributionWaterfall: {
    type: "waterfall",
    isHorizontal: !0,
    label: "setting",
    values: ["contribution"]
  },
  budgetPlan: {
    type: "bar",
    isHorizontal: !0,
    label: "lever",
    values: ["today", "planned"],
    before: "today"
  },
  attributionAgainstTruth: {
    type: "bar",
    isHorizontal: !0,
    label: "touchpoint",
    values: ["truth", "firstTouch", "lastTouch", "linear", "markov", "shapley"]
  },
  responseCurve: { type: "curve", label: "x", values: ["p50"], band: NINE_IN_TEN },
  claimBoundary: { type: "curve", label: "value", values: ["effect"], band: ["low", "high"] },
  efficientFrontier: { type: "curve", label: "spend", by: "group", values: ["goal"] },
  tornado: { type: "stackedBar", isHorizontal: !0, label: "setting", values: ["rises", "falls"] },
  morrisPlane: { type: "scatter", label: "size", by: "setting", values: ["deviation"] },
  varianceShares: { type: "bar", isHorizontal: !0, label: "setting", values: ["first", "total"] }
};

// dist-ext/report/slides/waterfallSeries.js
var COLOURS = { rises: 0, falls: 1, whole: 2 };
function waterfallSeries(steps, whole, names, locale) {
  let reached = 0, all = [...steps.map(({ change }) => {
    let from = reached;
    return reached += change, { from, to: reached, kind: change < 0 ? "falls" : "rises" };
  }), { from: 0, to: reached, kind: "whole" }], words = slideWords(locale), seen = ["rises", "falls", "whole"].flatMap((kind) => {
    let own = (part) => all.map((bar) => bar.kind === kind ? part(endsOf(bar)) : 0), above = own(([low, high]) => Math.max(high, 0) - Math.max(low, 0)), below = own(([low, high]) => Math.min(low, 0) - Math.min(high, 0));
    return [above, below].filter((values) => values.some((value) => value !== 0)).map((values) => ({ name: words[kind], values, role: "value", colour: COLOURS[kind] }));
  }), base = all.map((bar) => {
    let [low, high] = endsOf(bar);
    return low > 0 ? low : Math.min(high, 0);
  }), total = whole === "" ? capital(contributionWaterfallWords[locale].total) : names(whole);
  return {
    labels: [...steps.map(({ name }) => names(name)), total],
    series: [{ name: words.base, values: base, role: "base" }, ...seen]
  };
}
var endsOf = ({ from, to }) => [
  Math.min(from, to),
  Math.max(from, to)
];

// dist-ext/report/slides/nativeChart.js
function nativeChart(told, locale) {
  let figure = figureIn(told, locale), plan = NATIVE_PLANS[figure.chart];
  if (plan === void 0 || figure.rows.length === 0)
    return;
  let { type, isHorizontal = !1, label, values } = plan, columns = new Map(figureColumns(figure, { locale }).map((column) => [column.key, column])), head = (key) => columns.get(key)?.label ?? key, unitOf = (key) => {
    let unit2 = columns.get(key)?.unit;
    return unit2 === void 0 || unit2 === "text" || unit2 === "date" ? "number" : unit2;
  }, { unit } = figure.about, isPlane = type === "scatter" || type === "curve", spread = isPlane ? sortedBy(figure.rows, label) : figure.rows, leverNames = figure.about.names ?? {}, names = (text) => labelText(text, label, { locale, names: leverNames }), parts = { plan, names: leverNames, rows: spread, head, locale, focus: focusOf(figure) };
  return {
    type,
    isHorizontal,
    unit: plan.unit ?? unit ?? unitOf(values[0]),
    title: values.length === 1 ? head(values[0]) : "",
    across: isPlane ? { title: head(label), unit: unitOf(label) } : void 0,
    ...type === "waterfall" ? waterfall(parts, names) : { labels: labelsOf(spread, label).map(names), series: seriesOf(parts) }
  };
}
var focusOf = ({ about }) => "focus" in about ? String(about.focus) : void 0, labelsOf = (rows, label) => [...new Set(rows.map((row) => String(row[label])))], sortedBy = (rows, column) => rows.toSorted((a, b) => Number(a[column]) - Number(b[column]));
function seriesOf(parts) {
  let { plan, rows, head } = parts, { type, by, label, values, band = [] } = plan;
  return type === "scatter" || type === "curve" ? [valuesIn(rows, head(label), label), ...by === void 0 ? valuesAndBand(parts) : pointsOf(parts, by)] : by !== void 0 ? brandSeries(parts, by) : values.length === 1 && band.length > 0 ? valuesAndBand(parts) : values.map((key) => valuesIn(rows, head(key), key, key === plan.before ? "band" : "value"));
}
function valuesIn(rows, name, key, role = "value") {
  return { name: shortName(name), values: rows.map((row) => Number(row[key])), role };
}
function valuesAndBand({ plan: { values, band = [] }, rows, head }) {
  return [
    ...values.map((key) => valuesIn(rows, head(key), key)),
    ...band.map((key) => valuesIn(rows, head(key), key, "band"))
  ];
}
function brandSeries({ plan, rows, focus }, by) {
  let [key] = plan.values, all = labelsOf(rows, by), names = all.includes(focus ?? "") ? [String(focus), ...all.filter((name) => name !== focus)] : all, labels = labelsOf(rows, plan.label);
  return names.flatMap((name, at) => {
    let own = new Map(rows.filter((row) => String(row[by]) === name).map((row) => [String(row[plan.label]), row])), there = labels.map((one) => own.get(one) ?? {}), bands = (at === 0 ? plan.band ?? [] : []).map((end) => valuesIn(there, `${shortName(name)} (${Number(end.slice(1))}%)`, end, "band"));
    return [valuesIn(there, name, key), ...bands];
  });
}
function pointsOf({ plan, rows, ...spoken2 }, by) {
  let [key] = plan.values;
  return labelsOf(rows, by).map((name) => ({
    name: shortName(labelText(name, by, spoken2)),
    values: rows.map((row) => String(row[by]) === name ? Number(row[key]) : Number.NaN),
    role: "value"
  }));
}
function waterfall({ plan, rows, locale }, names) {
  let [key] = plan.values, isMoney = plan.label === "kind", size = (row) => Math.abs(Number(row[key])), steps = (isMoney ? rows : rows.toSorted((a, b) => size(b) - size(a))).map((row) => ({ name: String(row[plan.label]), value: Number(row[key]) })).filter(({ name, value }) => !isMoney || name === "revenue" || value > 0).map(({ name, value }) => ({ name, change: isMoney && name !== "revenue" ? -value : value }));
  return waterfallSeries(steps, isMoney ? "profit" : "", names, locale);
}
function labelText(label, column, { locale, names }) {
  switch (column) {
    case "moment":
      return momentName(locale, label);
    case "kind":
      return moneyKind(moneyWaterfallWords[locale], label);
    case "group":
      return Object.entries(optimiseWords[locale].groups).find(([group]) => group === label)?.[1] ?? label;
    case "stars":
      return `${label}\u2605`;
    case "date":
      return /^\d{4}-\d\d-\d\d$/.test(label) ? numbersOf(locale).day(label) : label;
    case "lever":
    case "setting":
      return shortName(leverWord(locale, label, names));
    case "touchpoint":
      return shortName(touchpointName(locale, label));
    default:
      return shortName(label);
  }
}
function shortName(name) {
  return shorten(cleanName(name), 26, 1);
}

// dist-ext/report/slides/figureSlide.js
var PANELS = { personaJourney: "persona" };
async function addFigureSlides(deck, figure, report, tools) {
  for (let part of partsOf(figure))
    await addFigureSlide(deck, part, report, tools);
}
function partsOf(figure) {
  let column = PANELS[figure.chart];
  if (column === void 0)
    return [figure];
  let valueOf = (row) => row[column], values = [...new Set(figure.rows.map(valueOf))];
  return values.length < 2 ? [figure] : values.map((value) => ({ ...figure, rows: figure.rows.filter((row) => valueOf(row) === value) }));
}
var SUBTITLE = 14;
async function addFigureSlide(deck, figure, report, tools) {
  let { document, locale, theme = "light" } = tools, words = slideWords(locale), look = slideLook(theme), style = { document, locale, theme }, { title, sentences } = findFigure(figure, style), drawing = drawFigure(figure, style), alt = drawing.getAttribute("aria-label") ?? title, slide = createSlide(deck, look);
  addHeading(slide, title, look);
  let native = nativeChart(figure, locale), kind = words[native === void 0 ? "picture" : "native"](words.rows(figure.name)), picture = native === void 0 ? await pictureOf(figure, alt, tools) : void 0;
  if (picture !== void 0 && slide.addImage(picture.image), native !== void 0) {
    let subtitle = subtitleOf(drawing), top = heightOf([subtitle], WIDE.w, SUBTITLE) + 0.08;
    addParagraphs(slide, [subtitle], { ...WIDE, h: top }, look, { sizes: [SUBTITLE], color: look.muted });
    let below = { ...WIDE, y: WIDE.y + top, h: WIDE.h - top };
    addNativeChart(deck, slide, native, { ...below, alt, currency: report.currency, look });
  }
  let aside = picture?.aside ?? ASIDE, noteHeight = aside.w > ASIDE.w ? 0.3 : 0.9;
  addParagraphs(slide, sentences, { ...aside, h: aside.h - noteHeight - 0.2 }, look);
  let note = { ...aside, y: aside.y + aside.h - noteHeight, h: noteHeight };
  addParagraphs(slide, [kind], note, look, { sizes: [11, 10], color: look.muted });
  let computed = computedLines(figure, style).map(([label, text]) => `${label}: ${text}`), notes = [`${title}. ${sentences.join(" ")}`, "", words.computed, ...computed, "", kind];
  slide.addNotes(notesOf(notes, report, locale));
}
var DRAWN = [720, 860, 1e3, 1200];
async function pictureOf(figure, altText, tools) {
  let { document, locale, theme = "light" } = tools, choices = DRAWN.map((width2) => withoutTitle(drawFigure(figure, { document, locale, theme, width: width2 }))).flatMap((drawing) => [WIDE, ABOVE].map((room2) => ({
    ...drawing,
    room: room2,
    scale: Math.min(room2.w / drawing.width, room2.h / drawing.height)
  }))), { svg, width, height, room, scale } = choices.reduce((a, b) => b.scale > a.scale * 1.05 ? b : a), [w, h] = [width * scale, height * scale], data = `data:image/png;base64,${base64(await tools.drawPicture(svg))}`, below = { ...CONTENT, y: CONTENT.y + h + 0.2, h: CONTENT.h - h - 0.2 };
  return {
    image: { data, x: room.x + (room.w - w) / 2, y: room.y, w, h, altText },
    aside: room === ABOVE ? below : ASIDE
  };
}
var ABOVE = { ...CONTENT, h: CONTENT.h - 1.5 };
function base64(bytes) {
  let pieces = [];
  for (let at = 0; at < bytes.length; at += 8192)
    pieces.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  return btoa(pieces.join(""));
}
function subtitleOf(drawing) {
  return [...drawing.querySelectorAll(`:scope > g > text[font-size="${SIZE.subtitle}"]`)].map(({ textContent }) => textContent).join(" ");
}
function withoutTitle(drawing) {
  let [width, full] = ["width", "height"].map((side) => Number(drawing.getAttribute(side))), titles = [...drawing.querySelectorAll(`text[font-size="${SIZE.title}"][font-weight="600"]`)], next = drawing.querySelector(`text[font-size="${SIZE.subtitle}"]`), cut = titles.length === 0 || next === null ? 0 : Number(next.getAttribute("y")) - SIZE.subtitle - RIM / 4;
  for (let title of titles)
    title.remove();
  let height = full - cut;
  return drawing.setAttribute("viewBox", `0 ${cut} ${width} ${height}`), drawing.setAttribute("height", String(height)), { svg: svgText(drawing), width, height };
}

// dist-ext/report/slides/finishChart.js
var SERIES = [
  "idx",
  "order",
  "tx",
  "spPr",
  "invertIfNegative",
  "marker",
  "dPt",
  "dLbls",
  "trendline",
  "errBars"
], SERIES_ORDER = [...SERIES, "cat", "xVal", "val", "yVal", "smooth"].map(prefixed), PLOT = [
  "barDir",
  "scatterStyle",
  "grouping",
  "varyColors",
  "ser",
  "dLbls",
  "gapWidth",
  "overlap",
  "marker"
], PLOT_ORDER = [...PLOT, "axId"].map(prefixed), AXIS = ["axId", "scaling", "delete", "axPos", "majorGridlines", "minorGridlines", "title", "numFmt"], TICKS = ["majorTickMark", "minorTickMark", "tickLblPos", "spPr", "txPr", "crossAx", "crosses"], REST = ["crossBetween", "majorUnit", "auto", "lblAlgn", "lblOffset", "tickLblSkip", "tickMarkSkip"], AXIS_ORDER = [...AXIS, ...TICKS, ...REST, "noMultiLvlLbl"].map(prefixed), OF_NAMES = ["auto", "lblAlgn", "lblOffset", "tickLblSkip", "tickMarkSkip", "noMultiLvlLbl"].map(prefixed);
function prefixed(name) {
  return `c:${name}`;
}
function finishChart(xml, band) {
  let axes = ["c:catAx", "c:valAx", "c:dateAx"].flatMap((name) => elementsOf(xml, name)), known = new Set(axes.map((axis) => idOf(axis)));
  for (let plot of ["c:lineChart", "c:barChart", "c:scatterChart"].flatMap((name) => elementsOf(xml, name))) {
    for (let id of [...plot.children].filter(({ tagName }) => tagName === "c:axId"))
      known.has(id.getAttribute("val")) || id.remove();
    plot.tagName === "c:lineChart" && elementsOf(plot, "c:grouping").length === 0 && appendTo(plot, "c:grouping", { val: "standard" }), orderChildren(plot, PLOT_ORDER);
    for (let series of elementsOf(plot, "c:ser"))
      finishSeries(series, plot.tagName === "c:barChart", band);
  }
  for (let axis of axes) {
    if (axis.tagName === "c:valAx")
      for (let name of OF_NAMES)
        for (let part of elementsOf(axis, name))
          part.remove();
    orderChildren(axis, AXIS_ORDER);
    for (let labels of elementsOf(axis, "c:tickLblPos"))
      labels.setAttribute("val", "low");
  }
  for (let corners of elementsOf(xml, "c:roundedCorners"))
    corners.setAttribute("val", "0");
}
var idOf = (axis) => elementsOf(axis, "c:axId")[0]?.getAttribute("val") ?? null;
function finishSeries(series, isBar, band) {
  if (!isBar)
    for (let invert of elementsOf(series, "c:invertIfNegative"))
      invert.remove();
  orderChildren(series, SERIES_ORDER);
  for (let line of elementsOf(series, "a:ln"))
    if (elementsOf(line, "a:srgbClr")[0]?.getAttribute("val")?.toUpperCase() === band.toUpperCase()) {
      line.setAttribute("w", "15875");
      for (let dash of elementsOf(line, "a:prstDash"))
        dash.setAttribute("val", "sysDash");
    }
}

// dist-ext/report/slides/finishDeck.js
var PARTS = {
  slides: /^ppt\/slides\/slide\d+\.xml$/,
  layouts: /^ppt\/slide(Layouts|Masters)\/[^/]+\.xml$/,
  charts: /^ppt\/charts\/chart\d+\.xml$/,
  spoken: /^ppt\/(slides|notesSlides|charts|slideMasters|notesMasters)\/[^/]+\.xml$/
};
function finishDeck(files, { report, locale, document, footer }) {
  let titles = /* @__PURE__ */ new Map();
  return [
    (now) => changeXml(now, /^ppt\/presentation\.xml$/, document, orderPresentation),
    (now) => changeXml(now, PARTS.layouts, document, (xml) => addLayoutPlaceholders(xml, footer, document)),
    (now) => changeXml(now, PARTS.slides, document, (xml, name) => {
      let number = numberIn(name);
      addSlidePlaceholders(xml, number, footer, document), describeTables(xml), numberShapes(xml), titles.set(number, titleIn(xml));
    }),
    (now) => changeXml(now, PARTS.charts, document, (xml) => finishChart(xml, footer.band)),
    (now) => changeXml(now, PARTS.spoken, document, (xml) => sayLanguage(xml, LANGUAGE_TAGS[locale])),
    (now) => changeXml(now, /^docProps\/app\.xml$/, document, (xml) => nameSlides(xml, titles)),
    (now) => withTrueContentTypes(now, document),
    (now) => withFileProperties(now, report, locale, document)
  ].reduce((now, step) => step(now), files);
}
var numberIn = (name) => Number(/(\d+)\.xml$/.exec(name)?.[1]);
function orderPresentation(xml) {
  orderChildren(xml.documentElement, [
    "p:sldMasterIdLst",
    "p:notesMasterIdLst",
    "p:sldIdLst",
    "p:sldSz",
    "p:notesSz",
    "p:defaultTextStyle"
  ]);
}
function describeTables(xml) {
  for (let frame of elementsOf(xml, "p:graphicFrame")) {
    if (elementsOf(frame, "a:tbl").length === 0)
      continue;
    let [shape] = elementsOf(frame, "p:cNvPr");
    shape.setAttribute("descr", shape.getAttribute("name") ?? "");
  }
}
function numberShapes(xml) {
  for (let [at, shape] of elementsOf(xml, "p:cNvPr").entries())
    shape.setAttribute("id", String(at + 1));
}
function sayLanguage(xml, language) {
  for (let name of ["a:rPr", "a:endParaRPr", "a:defRPr"])
    for (let text of elementsOf(xml, name))
      text.setAttribute("lang", language);
}
function nameSlides(xml, titles) {
  for (let name of elementsOf(xml, "vt:lpstr")) {
    let number = /^Slide (\d+)$/.exec(name.textContent ?? "")?.[1], title = number === void 0 ? void 0 : titles.get(Number(number));
    title !== void 0 && (name.textContent = title);
  }
}

// dist-ext/report/slides/slideTable.js
var LONGEST_CELL = 60, [PADDING, LINE2] = [0.22, 1.28];
function pagesOf(table) {
  let layout = layoutOf(table, LARGEST), room = CONTENT.h - rowHeight(table.heads, layout), pages = [[]], left = room;
  for (let row of table.rows) {
    let height = rowHeight(row, layout);
    height > left && pages[pages.length - 1].length > 0 && (pages.push([]), left = room), pages[pages.length - 1].push(row), left -= height;
  }
  return pages;
}
var SIZES = [20, 18, 16, 14, 13, 12, 11], LARGEST = SIZES[0], TOP = CONTENT.y;
function layoutOf(table, largest) {
  let layouts = SIZES.filter((size) => size <= largest).map((size) => ({ size, ...widthsOf(table, size) })), all = [table.heads, ...table.rows], fits = (layout) => all.reduce((sum, row) => sum + rowHeight(row, layout), 0) <= CONTENT.h * 0.85;
  return layouts.find((layout) => layout.isRoomy && fits(layout)) ?? layouts[layouts.length - 1];
}
function widthsOf(table, size) {
  let inches = (text, weight) => textWidth(text, size, weight) / 72, columns = table.heads.map((head, at) => {
    let texts = [head, ...table.rows.map((row) => row[at] ?? "")].map(shownIn), weight = (index) => index === 0 || at === 0 ? "bold" : "regular", words = texts.flatMap((text, index) => text.split(" ").map((word) => inches(word, weight(index)))), all = texts.map((text, index) => inches(text, weight(index)));
    return { least: Math.max(0, ...words) + PADDING, wanted: Math.max(0, ...all) + PADDING };
  }), least = columns.reduce((sum, column) => sum + column.least, 0), wish = columns.reduce((sum, { least: word, wanted }) => sum + wanted - word, 0), spare = CONTENT.w - least;
  if (spare <= 0)
    return { widths: columns.map((column) => column.least * CONTENT.w / least), isRoomy: !1 };
  let share = wish === 0 ? 0 : Math.min(1, spare / wish), rest = Math.max(0, spare - wish) / columns.length;
  return {
    widths: columns.map(({ least: word, wanted }) => word + (wanted - word) * share + rest),
    isRoomy: !0
  };
}
function rowHeight(cells, { size, widths }) {
  let lines = cells.map((text, at) => linesIn(shownIn(text), widths[at] - PADDING + 0.01, size, !0));
  return Math.max(1, ...lines) * size * LINE2 / 72 + PADDING / 2;
}
function heightOfTable(table, largest = LARGEST) {
  let layout = layoutOf(table, largest);
  return [table.heads, ...table.rows].reduce((sum, row) => sum + rowHeight(row, layout), 0);
}
var shownIn = (text) => slideText(shorten(cleanName(text), LONGEST_CELL, 1));
function tableText(title, { heads, rows }) {
  return `${title}. ${heads.map(shownIn).join(", ")}: ${rows.map(([first]) => shownIn(first)).join(", ")}.`;
}
function addTable(slide, table, title, look, { y = TOP, largest = LARGEST } = {}) {
  let { heads, rows } = table, layout = layoutOf(table, largest), cells = (texts, isBold) => texts.map((text, column) => ({
    text: shownIn(text),
    options: {
      bold: isBold || column === 0,
      ...isBold && { fill: { color: look.head } },
      align: isNumberColumn(table, column) ? "right" : "left"
    }
  }));
  slide.addTable([cells(heads, !0), ...rows.map((row) => cells(row, !1))], {
    x: CONTENT.x,
    y,
    w: CONTENT.w,
    colW: [...layout.widths],
    objectName: tableText(title, table),
    margin: [PADDING / 4, PADDING / 2.2, PADDING / 4, PADDING / 2.2],
    fontFace: FONT,
    fontSize: layout.size,
    color: look.ink,
    border: { type: "solid", pt: 0.5, color: look.grid }
  });
}

// dist-ext/report/slides/tableSlides.js
var MOST_ROWS = 24, SHARED_SIZES = [16, 14, 13, 12, 11], LABEL = { below: 0.2, height: 0.32 };
function addTableSlides(deck, sections, report, locale, look) {
  for (let parts of togetherOn(sections.flatMap(partsOf2))) {
    let [{ heading, table }] = parts, tools = { locale, look };
    parts.length === 1 ? addTableSlide(deck, table, titleOfTable(table, heading), report, tools) : addSharedSlide(deck, parts, report, tools);
  }
}
function partsOf2({ heading, blocks }) {
  return blocks.flatMap((block) => block.kind !== "table" || block.rows.length > MOST_ROWS ? [] : pagesOf(block).map((rows) => ({ heading, table: { ...block, rows } })));
}
function togetherOn(parts) {
  let slides = [];
  for (let part of parts) {
    let last = slides.at(-1);
    last !== void 0 && sharedSize([...last, part]) !== void 0 ? last.push(part) : slides.push([part]);
  }
  return slides;
}
function sharedSize(parts) {
  let height = (size) => parts.reduce((sum, { table }) => sum + LABEL.height + heightOfTable(table, size) + LABEL.below, 0);
  return SHARED_SIZES.find((size) => height(size) <= CONTENT.h + LABEL.below);
}
var titleOfTable = ({ label }, heading) => label === heading ? heading : `${heading}: ${nameInSentence(label)}`;
function addSharedSlide(deck, parts, report, { locale, look }) {
  let slide = createSlide(deck, look), headings = [...new Set(parts.map(({ heading }) => heading))];
  addHeading(slide, headings.join(" \xB7 "), look);
  let largest = sharedSize(parts), y = CONTENT.y;
  for (let { heading, table } of parts) {
    let title = headings.length === 1 ? table.label : titleOfTable(table, heading);
    addLabel(slide, title, y, look), y += LABEL.height, addTable(slide, table, title, look, { y, largest }), y += heightOfTable(table, largest) + LABEL.below;
  }
  let titles = parts.map(({ heading, table }) => titleOfTable(table, heading));
  slide.addNotes(notesOf(titles, report, locale));
}
function addLabel(slide, text, y, look) {
  let place = { x: CONTENT.x, y, w: CONTENT.w, h: LABEL.height };
  addParagraphs(slide, [text], place, look, { sizes: [16, 14, 12, 11], isBold: !0 });
}
function addTableStart(deck, { table, heading, notes }, report, { locale, look }) {
  let [rows] = pagesOf(table), more = table.rows.length - rows.length, others = more > 0 ? [slideWords(locale).moreRows(more)] : [], title = titleOfTable(table, heading);
  addTableSlide(deck, { ...table, rows }, title, report, { locale, look }, [...others, ...notes]);
}
function addTableSlide(deck, table, title, report, { locale, look }, notes = []) {
  let slide = createSlide(deck, look);
  addHeading(slide, title, look), addTable(slide, table, title, look);
  let used = heightOfTable(table) + 0.25, left = { ...CONTENT, y: CONTENT.y + used, h: CONTENT.h - used };
  left.h > 0.4 && addParagraphs(slide, notes, left, look, { sizes: [16, 14, 12, 11], color: look.muted }), slide.addNotes(notesOf([title, ...notes], report, locale));
}

// dist-ext/report/slides/renderSlides.js
var NUMBERED = /(chart|Microsoft_Excel_Worksheet)(\d+)(\.xml|\.xlsx)/g;
function reproducibleDeck(files) {
  let first = Math.min(...Object.keys(files).map((name) => Number(/charts\/chart(\d+)\.xml$/.exec(name)?.[1] ?? Number.NaN)).filter(Number.isFinite)), renumbered = (text) => text.replace(NUMBERED, (_, kind, number, ending) => `${kind}${Number(number) - first + 1}${ending}`);
  return Object.fromEntries(Object.entries(files).map(([name, content]) => [renumbered(name), contentOf(name, content, renumbered)]));
}
function contentOf(name, content, renumbered) {
  if (name.endsWith(".xlsx"))
    return withFixedTimes(content, reproducibleDeck);
  let isDated = name.endsWith("core.xml");
  if (!isDated && !/\.rels$|Content_Types\].xml$/.test(name))
    return content;
  let text = new TextDecoder().decode(content), written = isDated ? text.replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, "1980-01-01T00:00:00Z") : renumbered(text);
  return new TextEncoder().encode(written);
}
var PowerPoint = powerPoint.default;
async function renderSlides(report, tools) {
  let { locale, document } = tools, look = slideLook(tools.theme), deck = new PowerPoint();
  deck.defineLayout({ name: "wide", width: WIDTH, height: HEIGHT }), deck.layout = "wide", deck.theme = { headFontFace: FONT, bodyFontFace: FONT }, deck.company = "umot", addTitle(deck, report, locale, look), addAnswerSlide(deck, report, tools, look);
  let { evidence, money } = deckPlan(report, locale);
  for (let one of money === void 0 ? evidence : [...evidence, money])
    await addEvidence(deck, one, report, tools, look);
  addCaveatsSlide(deck, report, locale, look), addNextStepsSlide(deck, report, locale, look), tools.withAppendix === !0 && await addAppendix(deck, report, tools, look);
  let bytes = await deck.write({ outputType: "uint8array" }), footer = { text: `${titleOf(report, locale)} \xB7 umot ${report.provenance.version}`, colour: look.muted, band: look.band, size: [WIDTH, HEIGHT, RIM2] };
  return withFixedTimes(bytes, (files) => finishDeck(reproducibleDeck(withAxisFormats(files)), { report, locale, document, footer }));
}
async function addEvidence(deck, one, report, tools, look) {
  one.table !== void 0 ? addTableStart(deck, one, report, { locale: tools.locale, look }) : await addFigureSlide(deck, withMainMeasures(one.figure), report, tools);
}
function withMainMeasures(figure) {
  if (figure.chart !== "pairedDifference")
    return figure;
  let rows = figure.rows.filter((row) => "metric" in row && MAIN.includes(String(row.metric)));
  return rows.length === 0 ? figure : { ...figure, rows };
}
var MAIN = ["share", "sales", "profit"];
async function addAppendix(deck, report, tools, look) {
  for (let figure of report.figures)
    await addFigureSlides(deck, figure, report, tools);
  addTableSlides(deck, report.texts[tools.locale].sections, report, tools.locale, look);
}
function addTitle(deck, report, locale, look) {
  let { question, about } = report.texts[locale], slide = createSlide(deck, look), wide = { x: 1, w: WIDTH - 2 };
  slide.addShape(deck.ShapeType.rect, { x: 0, y: 0, w: 0.35, h: HEIGHT, fill: { color: look.series[0] } });
  let title = titleOf(report, locale), place = { ...wide, y: 1.2, h: 1.9 };
  slide.addText(title, {
    ...textBase(look),
    ...place,
    fontSize: fittingSize([title], place, [44, 38, 32, 28, 24]),
    bold: !0,
    align: "left",
    valign: "bottom",
    objectName: TITLE
  });
  let asked = question === "" ? [] : [cleanName(question)];
  addParagraphs(slide, asked, { ...wide, y: 3.4, h: 1.7 }, look, {
    sizes: [26, 24, 22, 20, 18, 16],
    color: look.muted
  }), addParagraphs(slide, [about], { ...wide, y: 5.4, h: 1.2 }, look, {
    sizes: [16, 14, 12],
    color: look.muted
  }), slide.addNotes(notesOf([about], report, locale));
}
export {
  renderSlides
};
