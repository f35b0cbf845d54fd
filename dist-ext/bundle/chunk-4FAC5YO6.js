import {
  changeInterval
} from "./chunk-C5ORN3RK.js";
import {
  cleanName,
  isolate,
  nameInSentence,
  shorten,
  textWidth,
  wrap
} from "./chunk-BZKTLDDI.js";
import {
  numbersOf
} from "./chunk-Y4WF5KOC.js";
import {
  capital
} from "./chunk-44SPIX5P.js";
import {
  svgElement
} from "./chunk-HAQWYKY6.js";

// dist-ext/charts/comparison/words/claims.js
var en = {
  verdicts: { supported: "Supported", notSupported: "Not supported", depends: "It depends" },
  titled: (verdict, statement) => `${verdict}: ${statement}`,
  rises: "should rise",
  falls: "should fall",
  risesBy: (part) => `should rise by over ${part}`,
  fallsBy: (part) => `should fall by over ${part}`,
  line: (measure, change, relative) => `${measure}: ${change}${relative}.`,
  relative: (change) => ` (${change})`,
  cannotTell: "cannot tell",
  subtitle: (levers) => `Change with the same luck: ${levers}`,
  caption: (runs, level) => `${runs === void 0 ? "Paired runs" : `${runs} paired runs`}: the dot is the mean change, the line its ${level} interval. Hollow: not supported. Each measure has its own scale.`,
  change: "Change",
  points: "Change in points",
  flips: (moderator, at, interval) => `${moderator}: the effect turns around at ${at} (${interval})`,
  passes: (moderator, by, at, interval) => `${moderator}: the change passes ${by} at ${at} (${interval})`,
  fadesAbove: (moderator, at) => `${moderator}: above ${at} the effect cannot be told from nothing`,
  fadesBelow: (moderator, at) => `${moderator}: below ${at} the effect cannot be told from nothing`,
  vanishes: (moderator, at) => `${moderator}: the effect vanishes only at ${at}`,
  whole: (moderator, from, to) => `${moderator}: it holds over the whole range tried, ${from} to ${to}`,
  nowhere: (moderator, from, to) => `${moderator}: supported nowhere in the range tried, ${from} to ${to}`,
  holdsBelow: (at) => `The claim holds below ${at}.`,
  holdsAbove: (at) => `The claim holds above ${at}.`,
  ends: (from, first, to, last) => `At ${from} the change is ${first}, at ${to} it is ${last}.`,
  boundarySubtitle: (measure) => `Change of ${measure}, by the setting on which it may depend`,
  boundaryCaption: (runs, level) => `${runs === void 0 ? "Paired runs" : `${runs} paired runs`} at each value; band: ${level} interval of the mean change. Filled: supported. Shaded: interval of the turning point.`,
  columns: {
    measure: "What is measured",
    expected: "Expected",
    before: "Before",
    after: "After",
    effect: "Change",
    low: "Interval from",
    high: "Interval to"
  }
}, it = {
  verdicts: { supported: "Confermata", notSupported: "Non confermata", depends: "Dipende" },
  titled: (verdict, statement) => `${verdict}: ${statement}`,
  rises: "deve salire",
  falls: "deve scendere",
  risesBy: (part) => `deve salire di oltre ${part}`,
  fallsBy: (part) => `deve scendere di oltre ${part}`,
  line: (measure, change, relative) => `${measure}: ${change}${relative}.`,
  relative: (change) => ` (${change})`,
  cannotTell: "non si pu\xF2 dire",
  subtitle: (levers) => `Cambiamento con la stessa fortuna: ${levers}`,
  caption: (runs, level) => `${runs === void 0 ? "Simulazioni appaiate" : `${runs} simulazioni appaiate`}: il punto \xE8 il cambiamento medio, la linea il suo intervallo al ${level}. Punto vuoto: non confermata. Ogni misura ha la sua scala.`,
  change: "Cambiamento",
  points: "Cambiamento in punti",
  flips: (moderator, at, interval) => `${moderator}: l\u2019effetto si rovescia a ${at} (${interval})`,
  passes: (moderator, by, at, interval) => `${moderator}: il cambiamento supera ${by} a ${at} (${interval})`,
  fadesAbove: (moderator, at) => `${moderator}: sopra ${at} l\u2019effetto non si distingue dal nulla`,
  fadesBelow: (moderator, at) => `${moderator}: sotto ${at} l\u2019effetto non si distingue dal nulla`,
  vanishes: (moderator, at) => `${moderator}: l\u2019effetto svanisce solo a ${at}`,
  whole: (moderator, from, to) => `${moderator}: vale su tutto l\u2019intervallo provato, da ${from} a ${to}`,
  nowhere: (moderator, from, to) => `${moderator}: in nessun punto dell\u2019intervallo provato, da ${from} a ${to}, \xE8 confermata`,
  holdsBelow: (at) => `L\u2019affermazione vale sotto ${at}.`,
  holdsAbove: (at) => `L\u2019affermazione vale sopra ${at}.`,
  ends: (from, first, to, last) => `A ${from} il cambiamento \xE8 ${first}, a ${to} \xE8 ${last}.`,
  boundarySubtitle: (measure) => `Come cambia secondo l\u2019impostazione da cui pu\xF2 dipendere: ${measure}`,
  boundaryCaption: (runs, level) => `${runs === void 0 ? "Simulazioni appaiate" : `${runs} simulazioni appaiate`} a ogni valore; fascia: intervallo al ${level} del cambiamento medio. Punto pieno: confermata. Ombra: intervallo del punto di svolta.`,
  columns: {
    measure: "Che cosa si misura",
    expected: "Atteso",
    before: "Prima",
    after: "Dopo",
    effect: "Cambiamento",
    low: "Intervallo da",
    high: "Intervallo a"
  }
}, claimWords = { en, it };

// dist-ext/charts/comparison/claimBoundary.js
import * as Plot3 from "@observablehq/plot";

// dist-ext/drawing/look.js
var FONT = "Inter, system-ui, sans-serif", SIZE = { title: 17, subtitle: 12.5, label: 12, caption: 11 }, COLUMN = 720, NARROW = 480, RIM = 16, LIGHT_SERIES = ["#0072B2", "#D55E00", "#009E73", "#CB78A3", "#4399CF", "#C18400", "#333333", "#70501E"], DARK_SERIES = ["#3FA3E8", "#F07B33", "#1FCB9B", "#EDA8D1", "#A5DCFA", "#E6B000", "#E8E8E8", "#F4EC8A"], STEPS = 24, LIGHT_RAMP = rampThrough(["#EEF4F9", "#A9CBE4", "#4F97C6", "#0F5F98", "#06284A"]), DARK_RAMP = rampThrough(["#1F2932", "#1D4A6C", "#2F7FB5", "#7DBBE3", "#E6F3FC"]), LIGHT = {
  paper: "#FFFFFF",
  ink: "#1B1F24",
  muted: "#59616B",
  grid: "#D5DAE0",
  pale: "#DDE4EA",
  series: LIGHT_SERIES,
  ramp: LIGHT_RAMP,
  onRamp: LIGHT_RAMP.map(readableOn)
}, DARK = {
  paper: "#15181C",
  ink: "#E9ECEF",
  muted: "#A5AEB8",
  grid: "#3A424B",
  pale: "#323A43",
  series: DARK_SERIES,
  ramp: DARK_RAMP,
  onRamp: DARK_RAMP.map(readableOn)
}, PAGE = variablesOf(LIGHT);
function lookOf(theme) {
  return theme === "page" ? PAGE : theme === "dark" ? DARK : LIGHT;
}
function themeDeclarations(theme) {
  return Object.entries(lookOf(theme)).flatMap(([name, value]) => typeof value == "string" ? [`--umot-${name}: ${value};`] : value.map((colour, index) => `--umot-${name}-${index}: ${colour};`)).join(" ");
}
function seriesStyle(look, index) {
  let colour = look.series[index % look.series.length], dash = index < 4 ? "none" : index < look.series.length ? "7 3" : "2 3";
  return { colour, dash };
}
function rampPlace([low, high], value) {
  let part = high > low ? (value - low) / (high - low) : 0.5;
  return Math.min(STEPS - 1, Math.max(0, Math.round(part * (STEPS - 1))));
}
function contrast(one, other) {
  let [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}
function variablesOf(look) {
  let variable = (name) => `var(--umot-${name})`, entries = Object.entries(look).map(([name, value]) => [
    name,
    typeof value == "string" ? variable(name) : value.map((_, index) => variable(`${name}-${index}`))
  ]);
  return Object.fromEntries(entries);
}
function rampThrough(anchors) {
  return Array.from({ length: STEPS }, (_, step) => {
    let place = step / (STEPS - 1) * (anchors.length - 1), from = Math.min(Math.floor(place), anchors.length - 2);
    return mix(anchors[from], anchors[from + 1], place - from);
  });
}
function mix(one, other, part) {
  let [from, to] = [channelsOf(one), channelsOf(other)];
  return `#${from.map((value, index) => Math.round(value + (to[index] - value) * part)).map((value) => value.toString(16).padStart(2, "0")).join("")}`;
}
function readableOn(background) {
  let [dark, light] = ["#000000", "#FFFFFF"];
  return contrast(background, dark) > contrast(background, light) ? dark : light;
}
function luminance(colour) {
  let [red, green, blue] = channelsOf(colour).map((value) => value / 255).map((value) => value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
function channelsOf(colour) {
  return [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16));
}

// dist-ext/drawing/chart.js
function settingOf(options = {}) {
  let locale = options.locale ?? "en";
  return {
    document: options.document ?? globalThis.document,
    locale,
    look: lookOf(options.theme ?? "light"),
    width: (options.width ?? COLUMN) - 2 * RIM,
    heightScale: options.heightScale ?? 1,
    numbers: numbersOf(locale, options.currency),
    focus: options.focus,
    runs: options.runs,
    weeks: options.weeks ?? 1,
    events: options.events ?? [],
    hasTips: options.theme === "page"
  };
}

// dist-ext/drawing/frame.js
var GAP = 10;
function drawFrame(setting, text, panels) {
  let { document, width, look } = setting, nodes = [], top = 0, write = (content, size, lineHeight, style) => {
    for (let line2 of wrap(content, width, size, style["font-weight"] ? "bold" : void 0)) {
      let attributes = { x: 0, y: top + Math.round(size), "font-size": size, ...style };
      nodes.push(svgElement(document, "text", attributes, line2)), top += lineHeight;
    }
  };
  write(text.finding.title, SIZE.title, 23, { fill: look.ink, "font-weight": "600" }), write(text.subtitle, SIZE.subtitle, 18, { fill: look.muted }), top += GAP;
  for (let { node, height } of panels)
    node.setAttribute("transform", `translate(0,${top})`), nodes.push(node), top += height + GAP;
  return write(text.caption, SIZE.caption, 15, { fill: look.muted }), outermost(setting, altText(text.finding), top, nodes);
}
function altText({ title, sentences }) {
  return [title.replace(/[.!?]?$/, "."), ...sentences].join(" ");
}
function outermost(setting, label, inner, nodes) {
  let { document, look, locale } = setting, width = setting.width + 2 * RIM, height = Math.ceil(inner) + 2 * RIM, background = svgElement(document, "rect", { width, height, fill: look.paper }), content = svgElement(document, "g", { transform: `translate(${RIM},${RIM})` }, nodes), attributes = {
    xmlns: "http://www.w3.org/2000/svg",
    role: "img",
    lang: locale,
    "aria-label": label,
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    "font-family": FONT,
    // Plot's axes take the colour of the text around them.
    color: look.ink,
    fill: "currentColor"
  };
  return svgElement(document, "svg", attributes, [background, content]);
}
function drawNothing(setting, finding) {
  return drawFrame(setting, { finding, subtitle: finding.sentences[0] ?? "", caption: "" }, []);
}

// dist-ext/drawing/chartOf.js
function chartOf(parts) {
  let { compose: compose2, ...chart } = parts;
  return {
    ...chart,
    draw(rows, options = {}) {
      let setting = settingOf(options), finding = chart.find(rows, options), composition = compose2(rows, setting, options);
      if (composition === void 0)
        return drawNothing(setting, finding);
      let { panels, ...text } = composition;
      return drawFrame(setting, { finding, ...text }, panels);
    }
  };
}

// dist-ext/drawing/plotPanel.js
import * as Plot from "@observablehq/plot";
function plotPanel({ document, width }, options) {
  let plot2 = Plot.plot({ document, width, ...options, figure: !1 }), height = Number(plot2.getAttribute("height")), node = svgElement(document, "g", { "font-size": SIZE.label, "text-anchor": plot2.getAttribute("text-anchor") ?? "middle" }, Array.from(plot2.childNodes).filter((child) => child.nodeName !== "style"));
  for (let axis of node.querySelectorAll("[font-variant]"))
    axis.removeAttribute("font-variant");
  for (let labelled of node.querySelectorAll("[aria-label]"))
    tidyLabel(labelled);
  return { node, height, x: positionOn(plot2, "x"), y: positionOn(plot2, "y") };
}
function tidyLabel(element) {
  element.removeAttribute("aria-label"), element.removeAttribute("aria-description");
}
function positionOn(plot2, name) {
  let scale = plot2.scale(name);
  return (value) => scale ? scale.apply(value) : 0;
}

// dist-ext/charts/overTime/quantileLines.js
import * as Plot2 from "@observablehq/plot";

// dist-ext/drawing/endLabels.js
var END_LABEL_HEIGHT = 15, CONNECTOR = 14, [MOST_ROOM, MOST_PART] = [190, 0.42], mostRoom = ({ width }) => Math.min(MOST_ROOM, MOST_PART * width);
function endLabelRoom(setting, labels) {
  let widths = labels.map(({ name, value }) => textWidth(cleanName(name), SIZE.label) + textWidth(` ${value}`, SIZE.label, "bold"));
  return Math.min(mostRoom(setting), CONNECTOR + 5 + Math.max(0, ...widths));
}
function endLabels(setting, labels, x2, bounds) {
  let places = moveApart(labels.map(({ y }) => y), END_LABEL_HEIGHT, bounds);
  return labels.flatMap((label, index) => endLabel(setting, label, x2, places[index]));
}
function endLabel(setting, label, x2, place) {
  let { document, look } = setting, { name, value, colour, y } = label, connector = svgElement(document, "path", {
    d: `M${x2 + 3},${y}L${x2 + CONNECTOR - 5},${place}`,
    stroke: colour,
    "stroke-opacity": 0.6,
    fill: "none"
  }), swatch = svgElement(document, "circle", { cx: x2 + CONNECTOR - 4, cy: place, r: 3, fill: colour }), left = x2 + CONNECTOR + 3, room = mostRoom(setting) - CONNECTOR - 5 - textWidth(` ${value}`, SIZE.label, "bold"), style = { y: place, dy: "0.35em", "text-anchor": "start", "font-size": SIZE.label, fill: look.ink }, text = svgElement(document, "text", { x: left, ...style }, [
    document.createTextNode(`${isolate(shorten(cleanName(name), room, SIZE.label))} `),
    svgElement(document, "tspan", { "font-weight": "600" }, value)
  ]);
  return [connector, swatch, text];
}
function moveApart(wishes, distance, [low, high]) {
  let order = wishes.map((_, index) => index).sort((a, b) => wishes[a] - wishes[b] || a - b), step = Math.min(distance, (high - low) / Math.max(1, wishes.length - 1)), highest = high - step * (wishes.length - 1), rising = isotonic(order.map((member, position) => wishes[member] - position * step)), places = wishes.slice();
  return order.forEach((member, position) => {
    places[member] = Math.min(highest, Math.max(low, rising[position])) + position * step;
  }), places;
}
function isotonic(values) {
  let pools = [];
  for (let value of values) {
    let pool = { sum: value, size: 1 };
    for (let last = pools.at(-1); last && last.sum / last.size >= pool.sum / pool.size; last = pools.at(-1))
      pool = { sum: pool.sum + last.sum, size: pool.size + last.size }, pools.pop();
    pools.push(pool);
  }
  return pools.flatMap(({ sum, size }) => Array.from({ length: size }, () => sum / size));
}

// dist-ext/drawing/eventGroups.js
function eventMarks(events) {
  let singles = events.map((event) => markOf([event]));
  if (events.length <= 12)
    return singles;
  let series = /* @__PURE__ */ new Map();
  for (let event of events) {
    let key = event.series ?? event.note;
    series.set(key, [...series.get(key) ?? [], event]);
  }
  let marks = [...series.values()].toSorted((a, b) => b.length - a.length).flatMap((own) => own.length >= 3 ? [markOf(own)] : own.map((event) => markOf([event])));
  if (marks.length <= 12)
    return inOrder(marks);
  let ranked = marks.toSorted((a, b) => weightOf(b) - weightOf(a)), sorted = inOrder(ranked.slice(11)).flatMap((mark) => mark.events).toSorted((a, b) => a.date.localeCompare(b.date));
  return inOrder([...ranked.slice(0, 11), { ...markOf(sorted), isRest: !0 }]);
}
function markOf(events) {
  let [first, last] = [events[0].date, events[events.length - 1].date], gaps = events.slice(1).map(({ date }, at) => (Date.parse(date) - Date.parse(events[at].date)) / 864e5), isEven = gaps.length > 0 && gaps.every((gap) => gap === gaps[0]);
  return { date: first, until: last, events, ...isEven && { every: gaps[0] } };
}
function weightOf({ events }) {
  return events.length === 1 && events[0].note !== "" && events[0].note !== events[0].series ? 3 : events.length;
}
var inOrder = (marks) => marks.toSorted((a, b) => a.date.localeCompare(b.date));

// dist-ext/drawing/eventMarks.js
var en2 = {
  key: "Events",
  series: (what, count, every) => `${what}, ${count} changes${every === void 0 ? "" : every === 7 ? ", weekly" : every === 1 ? ", daily" : `, every ${every} days`}`,
  others: (count) => `${count} other changes`,
  fromTo: (first, last) => `${first} to ${last}`
}, it2 = {
  key: "Eventi",
  series: (what, count, every) => `${what}, ${count} cambiamenti${every === void 0 ? "" : every === 7 ? ", ogni settimana" : every === 1 ? ", ogni giorno" : `, ogni ${every} giorni`}`,
  others: (count) => `altri ${count} cambiamenti`,
  fromTo: (first, last) => `${first} \u2013 ${last}`
}, eventWords = { en: en2, it: it2 }, [RADIUS, DISTANCE] = [7.5, 18];
function eventsWithin(events, from, to) {
  return events.filter(({ date }) => Date.parse(date) >= from.getTime() && Date.parse(date) <= to.getTime());
}
function eventSpans({ document, look }, marks, x2, y) {
  return marks.filter(({ date, until }) => date !== until).map(({ date, until }) => svgElement(document, "line", {
    x1: x2(new Date(date)),
    x2: x2(new Date(until)),
    y1: y,
    y2: y,
    stroke: look.muted,
    "stroke-width": 1.5
  }));
}
function eventNumbers({ document, look }, xs, y, bounds) {
  return moveApart(xs, DISTANCE, bounds).flatMap((cx, index) => [
    svgElement(document, "circle", { cx, cy: y, r: RADIUS, fill: look.paper, stroke: look.muted }),
    svgElement(document, "text", { x: cx, y, dy: "0.35em", "text-anchor": "middle", "font-size": 10, fill: look.ink }, String(index + 1))
  ]);
}
function eventKey({ numbers, locale }, events) {
  if (events.length === 0)
    return "";
  let words = eventWords[locale], notes = eventMarks(events).map((mark, index) => {
    let { date, until } = mark, [first, last] = [numbers.day(date), numbers.day(until)];
    return `${index + 1} ${noteOf(mark, locale)} (${date === until ? first : words.fromTo(first, last)})`;
  });
  return ` ${words.key}: ${notes.join("; ")}.`;
}
function noteOf({ events, every, isRest = !1 }, locale) {
  let [{ note, names }] = events;
  if (events.length === 1)
    return nameInSentence(note);
  let words = eventWords[locale];
  return isRest ? words.others(events.length) : words.series(nameInSentence(names?.[locale] ?? note), events.length, every);
}

// dist-ext/drawing/tips.js
function notePlaces({ hasTips }, node, places) {
  if (!hasTips)
    return;
  let text = places.filter(({ x: x2, y }) => Number.isFinite(x2) && Number.isFinite(y)).map(({ x: x2, y, row }) => `${Math.round(x2)} ${Math.round(y)} ${row}`).join(",");
  text !== "" && node.setAttribute("data-places", text);
}
function tipChannel({ hasTips }, tip) {
  return hasTips ? { title: tip } : {};
}
function tipOf(name, text) {
  return name === "" ? text : `${name}: ${text}`;
}

// dist-ext/drawing/words/quantiles.js
var isFew = (runs) => runs !== void 0 && runs < 10, en3 = {
  caption: (runs) => runs === 1 ? "One run: how much luck matters cannot be seen." : `${runs === void 0 ? "Over runs" : `Over ${runs} runs`}: the line is the median run, the dark band holds half of them, the pale band ${isFew(runs) ? "nearly all" : "nine in ten"}.`,
  bars: (runs) => runs === 1 ? "One run: how much luck matters cannot be seen." : `${runs === void 0 ? "Over runs" : `Over ${runs} runs`}: the mark is the median run, the thin line holds ${isFew(runs) ? "nearly all" : "nine in ten"}.`,
  means: (runs) => runs === 1 ? "One run." : `${runs === void 0 ? "Means over runs" : `Means over ${runs} runs`}.`,
  between: (low, high, runs) => `${isFew(runs) ? `the ${runs} runs lie between about` : "nine runs in ten lie between"} ${low} and ${high}`,
  nothing: { title: "Nothing to show", sentences: ["No run has any of what is drawn here."] },
  columns: {
    date: "Until",
    brand: "Brand",
    p05: "5% of runs below",
    p25: "25% of runs below",
    p50: "Median run",
    p75: "75% of runs below",
    p95: "95% of runs below",
    low: "5% of runs below",
    high: "95% of runs below"
  }
}, it3 = {
  caption: (runs) => runs === 1 ? "Una sola simulazione: quanto conti il caso non si vede." : `${runs === void 0 ? "Su pi\xF9 simulazioni" : `Su ${runs} simulazioni`}: la linea \xE8 la simulazione mediana, la fascia scura ne contiene met\xE0, la chiara ${isFew(runs) ? "quasi tutte" : "nove su dieci"}.`,
  bars: (runs) => runs === 1 ? "Una sola simulazione: quanto conti il caso non si vede." : `${runs === void 0 ? "Su pi\xF9 simulazioni" : `Su ${runs} simulazioni`}: il segno \xE8 la simulazione mediana, la linea sottile ne contiene ${isFew(runs) ? "quasi tutte" : "nove su dieci"}.`,
  means: (runs) => runs === 1 ? "Una sola simulazione." : `${runs === void 0 ? "Medie su pi\xF9 simulazioni" : `Medie su ${runs} simulazioni`}.`,
  between: (low, high, runs) => `${isFew(runs) ? `le ${runs} simulazioni stanno circa fra` : "nove simulazioni su dieci stanno fra"} ${low} e ${high}`,
  nothing: { title: "Niente da mostrare", sentences: ["Nessuna simulazione ha ci\xF2 che qui si disegna."] },
  columns: {
    date: "Fino al",
    brand: "Marca",
    p05: "5% delle simulazioni sotto",
    p25: "25% delle simulazioni sotto",
    p50: "Simulazione mediana",
    p75: "75% delle simulazioni sotto",
    p95: "95% delle simulazioni sotto",
    low: "5% delle simulazioni sotto",
    high: "95% delle simulazioni sotto"
  }
}, quantileWords = { en: en3, it: it3 };
function intervalClause({ p05, p95 }, unit, { locale, runs, numbers }) {
  if (!(p05 < p95))
    return "";
  let [low, high] = numbers.ends(p05, p95, unit);
  return `; ${quantileWords[locale].between(low, high, runs)}`;
}

// dist-ext/drawing/ticks.js
function numberAxis(values, unit, numbers, most = 6) {
  let [low, high] = extentOf(values, unit), step = niceStep((high - low) / most), [first, last] = [Math.floor(low / step + 1e-9), Math.ceil(high / step - 1e-9)], ticks = Array.from({ length: last - first + 1 }, (_, index) => step < 1 ? (first + index) / (1 / step) : (first + index) * step), [least, greatest] = limitsOf(unit, low, high), inside = ticks.filter((tick) => tick >= least && tick <= greatest);
  return {
    domain: [Math.max(least, ticks[0]), Math.min(greatest, ticks[ticks.length - 1])],
    ticks: inside,
    labels: numbers.ticks(inside, unit)
  };
}
function axisAcross(values, unit, numbers, room, most) {
  for (let count = most; count > 1; --count) {
    let axis = numberAxis(values, unit, numbers, count);
    if (axis.labels.reduce((sum, label) => sum + textWidth(label, SIZE.label) + 12, 0) <= room)
      return axis;
  }
  return numberAxis(values, unit, numbers, 1);
}
function limitsOf(unit, low, high) {
  let [least, greatest] = LIMITS[unit] ?? [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  return [low < least ? low : least, high > greatest ? high : greatest];
}
var LIMITS = {
  share: [0, 1],
  stars: [1, 5],
  points: [-100, 100]
};
function extentOf(values, unit) {
  let finite = values.filter(Number.isFinite);
  if (finite.length === 0)
    return [0, 1];
  let low = finite.reduce((a, b) => Math.min(a, b)), high = finite.reduce((a, b) => Math.max(a, b));
  return high - low > 1e-9 * Math.max(Math.abs(high), Math.abs(low)) ? [low, high] : low === 0 ? [0, unit === "share" ? 0.01 : 1] : [low - Math.abs(low) / 10, high + Math.abs(high) / 10];
}
function niceStep(rough) {
  let power = 10 ** Math.floor(Math.log10(rough));
  return ([1, 2, 5].find((nice) => nice * power >= rough * (1 - 1e-9)) ?? 10) * power;
}
var DAY = 864e5;
function timeTicks(from, to, most) {
  let days = (to.getTime() - from.getTime()) / DAY, dayStep = [1, 2, 7, 14].find((step) => days / step <= most && days <= 7 * most);
  if (dayStep !== void 0)
    return daysBetween(from, to, dayStep);
  let monthStep = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600].find((step) => days / 30.4 / step <= most) ?? 1200;
  return monthsBetween(from, to, monthStep);
}
function timeLabel(ticks, locale) {
  let isByDay = ticks.some((tick) => tick.getUTCDate() !== 1), isByYear = !isByDay && ticks.every((tick) => tick.getUTCMonth() === 0), day = new Intl.DateTimeFormat(locale === "en" ? "en-GB" : locale, {
    day: "numeric",
    month: "short",
    timeZone: "UTC"
  }), month = new Intl.DateTimeFormat(locale, { month: "short", timeZone: "UTC" });
  return (tick, index) => {
    let year = String(tick.getUTCFullYear());
    if (isByYear)
      return year;
    let text = isByDay ? day.format(tick) : month.format(tick);
    return index === 0 || tick.getUTCFullYear() !== ticks[index - 1].getUTCFullYear() ? `${text}
${year}` : text;
  };
}
function daysBetween(from, to, step) {
  let length = Math.floor((to.getTime() - from.getTime()) / DAY / step) + 1;
  return Array.from({ length }, (_, index) => new Date(from.getTime() + index * step * DAY));
}
function monthsBetween(from, to, step) {
  let monthOf = (date) => date.getUTCFullYear() * 12 + date.getUTCMonth(), first = Math.ceil((monthOf(from) + (from.getUTCDate() > 1 ? 1 : 0)) / step) * step, ticks = [];
  for (let month = first; month <= monthOf(to); month += step)
    ticks.push(new Date(Date.UTC(1970, month - 1970 * 12, 1)));
  return ticks.filter((tick) => tick.getTime() <= to.getTime());
}

// dist-ext/charts/overTime/quantileLines.js
var MARGIN_TOP = 26, MARGIN_BOTTOM = 36;
function brandsOf(rows, focus) {
  let brands = [...new Set(rows.map(({ brand }) => brand))];
  return focus !== void 0 && brands.includes(focus) ? [focus, ...brands.filter((brand) => brand !== focus)] : brands;
}
function quantileLines(setting, lines, margins = marginsOf(setting, lines)) {
  let { numbers, width, look } = setting, axis = axisOf(setting, lines), ends = endsOf(setting, lines), height = Math.max(lines.height, MARGIN_TOP + MARGIN_BOTTOM + ends.length * END_LABEL_HEIGHT), [from, to] = spanOf(lines.rows.map(({ date }) => Date.parse(date))), events = eventMarks(eventsWithin(setting.events, from, to)), ticks = timeTicks(from, to, (width - margins.left - margins.right) / 66), panel = plotPanel(setting, {
    height,
    marginLeft: margins.left,
    marginRight: margins.right,
    marginTop: MARGIN_TOP,
    marginBottom: MARGIN_BOTTOM,
    x: { type: "utc", domain: [from, to], label: null },
    y: { domain: [...axis.domain], label: null },
    marks: [
      Plot2.gridY(axis.ticks, { stroke: look.grid, strokeOpacity: 1 }),
      Plot2.axisY(axis.ticks, { tickSize: 0, tickFormat: (_, index) => axis.labels[index], fill: look.muted }),
      Plot2.axisX(ticks, {
        tickFormat: timeLabel(ticks, numbers.locale),
        fill: look.muted,
        stroke: look.grid
      }),
      Plot2.ruleX(events, {
        x: ({ date }) => new Date(date),
        stroke: look.muted,
        strokeDasharray: "2 3"
      }),
      ...lines.rules === void 0 ? [] : [Plot2.ruleY(lines.rules, { stroke: look.muted })],
      ...brandMarks(setting, lines)
    ]
  }), bounds = [MARGIN_TOP, height - MARGIN_BOTTOM];
  notePlaces(setting, panel.node, lines.rows.map(({ date, p50 }, row) => ({ x: panel.x(new Date(date)), y: panel.y(p50), row })));
  let labels = ends.map((end) => ({ ...end, y: panel.y(end.last) })), eventPlaces = events.map(({ date }) => panel.x(new Date(date))), sides = [margins.left, panel.x(to)];
  return panel.node.append(axisTitle(setting, lines.title), ...endLabels(setting, labels, panel.x(to), bounds), ...eventSpans(setting, events, (date) => panel.x(date), bounds[1] - 11), ...eventNumbers(setting, eventPlaces, bounds[1] - 11, sides)), panel;
}
function axisTitle({ document, look, width }, title) {
  let style = { x: 0, y: 12, "text-anchor": "start", "font-size": SIZE.label, fill: look.muted };
  return svgElement(document, "text", style, shorten(title, width, SIZE.label));
}
function axisOf({ numbers }, { rows, unit, include = [] }) {
  let values = rows.flatMap(({ p05, p50, p95 }) => [p05, p50, p95]);
  return numberAxis([...values, ...include], unit, numbers, 5);
}
function marginsOf(setting, lines) {
  let widths = axisOf(setting, lines).labels.map((label) => textWidth(label, SIZE.label));
  return { left: Math.max(...widths) + 14, right: endLabelRoom(setting, endsOf(setting, lines)) };
}
function timeCaption(setting, rows) {
  let [from, to] = spanOf(rows.map(({ date }) => Date.parse(date))), events = eventsWithin(setting.events, from, to);
  return quantileWords[setting.locale].caption(setting.runs) + eventKey(setting, events);
}
function spanOf(dates) {
  let from = dates.reduce((a, b) => Math.min(a, b)), to = dates.reduce((a, b) => Math.max(a, b)), room = to > from ? 0 : 3 * 864e5;
  return [new Date(from - room), new Date(to + room)];
}
function brandMarks(setting, { rows }) {
  let brands = brandsOf(rows, setting.focus), backToFront = brands.map((brand, index) => ({
    own: rows.filter((row) => row.brand === brand),
    ...seriesStyle(setting.look, index),
    width: index === 0 ? 2.5 : 1.75,
    weight: brands.length > 4 ? 0.6 : 1
  })).reverse();
  return [...backToFront.flatMap(bands), ...backToFront.flatMap(line)];
}
var x = ({ date }) => new Date(date);
function bands({ own, colour, weight }) {
  return own.length === 1 ? [
    Plot2.ruleX(own, { x, y1: "p05", y2: "p95", stroke: colour, strokeOpacity: 0.5, strokeWidth: 2 }),
    Plot2.ruleX(own, { x, y1: "p25", y2: "p75", stroke: colour, strokeOpacity: 0.5, strokeWidth: 5 })
  ] : [
    Plot2.areaY(own, { x, y1: "p05", y2: "p95", fill: colour, fillOpacity: 0.16 * weight }),
    Plot2.areaY(own, { x, y1: "p25", y2: "p75", fill: colour, fillOpacity: 0.24 * weight })
  ];
}
function line({ own, colour, dash, width }) {
  return own.length === 1 ? [Plot2.dot(own, { x, y: "p50", fill: colour, r: 4 })] : [Plot2.lineY(own, { x, y: "p50", stroke: colour, strokeWidth: width, ...dash === "none" ? {} : { strokeDasharray: dash } })];
}
function endsOf({ look, numbers, focus }, { rows, unit }) {
  return brandsOf(rows, focus).flatMap((name, index) => {
    let last = rows.findLast(({ brand, p50 }) => brand === name && Number.isFinite(p50))?.p50;
    return last === void 0 ? [] : [{ name, value: numbers.short(last, unit), colour: seriesStyle(look, index).colour, last }];
  });
}

// dist-ext/charts/comparison/claimBoundary.js
var claimBoundary = chartOf({
  name: "claimBoundary",
  compose,
  find,
  columns
}), [HEIGHT, MARGIN_TOP2, MARGIN_BOTTOM2] = [260, 26, 48];
function compose(rows, setting, options) {
  let known = knownRows(rows);
  if (known.length === 0)
    return;
  let words = claimWords[setting.locale], level = setting.numbers.format(options.level ?? 0.9, "share");
  return {
    subtitle: words.boundarySubtitle(options.measure?.[setting.locale] ?? ""),
    caption: words.boundaryCaption(setting.runs, level),
    panels: [curve(setting, known, options)]
  };
}
function curve(setting, rows, options) {
  let { look, width, document, numbers } = setting, [scale, told] = options.unit === "share" ? [100, "points"] : [1, spanUnit(options)], drawn = rows.map((row) => ({
    ...row,
    effect: scale * row.effect,
    low: scale * row.low,
    high: scale * row.high
  })), up = numberAxis([0, ...drawn.flatMap(({ low, high, effect }) => [low, high, effect])], told, numbers, 5), values = rows.map(({ value }) => value), across = axisAcross(values, moderatorUnit(options), numbers, width - 60, 8), ticks = isYear(options) ? across.ticks.filter(Number.isInteger) : across.ticks, widest = (labels) => Math.max(...labels.map((label) => textWidth(label, SIZE.label))), colour = look.series[0], flips = (options.edges ?? []).filter(({ kind }) => kind === "flips"), panel = plotPanel(setting, {
    height: HEIGHT * setting.heightScale,
    marginLeft: widest(up.labels) + 14,
    marginRight: widest(across.labels) / 2 + 4,
    marginTop: MARGIN_TOP2,
    marginBottom: MARGIN_BOTTOM2,
    x: { domain: [...across.domain], label: null },
    y: { domain: [...up.domain], label: null },
    marks: [
      Plot3.rectX(flips, { x1: "low", x2: "high", fill: look.pale }),
      Plot3.gridY(up.ticks, { stroke: look.grid, strokeOpacity: 1 }),
      Plot3.axisY(up.ticks, { tickSize: 0, tickFormat: (_, index) => up.labels[index], fill: look.muted }),
      Plot3.axisX(ticks, {
        tickFormat: (tick) => valueText(setting, tick, options, values),
        fill: look.muted,
        stroke: look.grid
      }),
      Plot3.ruleY([0], { stroke: look.muted, strokeWidth: 1.5 }),
      Plot3.ruleX(flips, { x: "at", stroke: look.series[1], strokeWidth: 2 }),
      Plot3.areaY(drawn, { x: "value", y1: "low", y2: "high", fill: colour, fillOpacity: 0.2 }),
      Plot3.lineY(drawn, { x: "value", y: "effect", stroke: colour, strokeWidth: 2.5 }),
      Plot3.dot(drawn, {
        x: "value",
        y: "effect",
        r: 4,
        stroke: colour,
        strokeWidth: 2,
        fill: ({ isSupported }) => isSupported ? colour : look.paper
      })
    ]
  }), named = capital(options.moderator?.[setting.locale] ?? ""), moderator = shorten(cleanName(named), width - textWidth(" \u2192", SIZE.label), SIZE.label), style = {
    x: width,
    y: panel.height - 8,
    "text-anchor": "end",
    "font-size": SIZE.label,
    fill: look.muted
  }, words = claimWords[setting.locale];
  return panel.node.append(axisTitle(setting, told === "points" ? words.points : words.change), svgElement(document, "text", style, `${moderator} \u2192`)), panel;
}
function find(rows, options = {}) {
  let setting = settingOf(options), { numbers, locale } = setting, words = claimWords[locale], known = knownRows(rows);
  if (known.length === 0)
    return quantileWords[locale].nothing;
  let [first, last] = [known[0], known[known.length - 1]], values = known.map(({ value }) => value), write = (value) => valueText(setting, value, options, values), change = ({ effect, low, high }) => changeInterval(numbers, { difference: effect, low, high }, options.unit ?? "number"), moderator = capital(options.moderator?.[locale] ?? ""), edges = options.edges ?? [], main = edges.find(({ kind }) => kind === "flips") ?? edges[0], tell = (edge) => edgeText(setting, edge, options, write, [first.value, last.value]), title = main === void 0 ? words[known.some(({ isSupported }) => isSupported) ? "whole" : "nowhere"](moderator, write(first.value), write(last.value)) : tell(main), others = edges.filter((edge) => edge !== main).map((edge) => `${tell(edge)}.`), sides = edges.filter(({ kind }) => kind === "flips").map(({ holds, at }) => words[holds === "below" ? "holdsBelow" : "holdsAbove"](write(at))), ends = words.ends(write(first.value), change(first), write(last.value), change(last));
  return { title, sentences: [...sides, ...others, ends] };
}
function edgeText({ locale, numbers }, { kind, holds, at, low, high }, { moderator: named, by = 0 }, write, ends) {
  let words = claimWords[locale], moderator = capital(named?.[locale] ?? ""), interval = `${write(low)}\u2013${write(high)}`;
  return kind === "flips" && by > 0 ? words.passes(moderator, numbers.format(by, "share"), write(at), interval) : kind === "flips" ? words.flips(moderator, write(at), interval) : ends.includes(at) ? words.vanishes(moderator, write(at)) : words[holds === "below" ? "fadesAbove" : "fadesBelow"](moderator, write(at));
}
function valueText({ numbers }, value, options, values) {
  if (isYear(options))
    return String(Math.round(value));
  let width = Math.max(...values) - Math.min(...values);
  return numbers.format(value, moderatorUnit(options), [value + width / 50]);
}
var isYear = ({ moderatorUnit: unit }) => unit === "year";
function moderatorUnit({ moderatorUnit: unit = "number" }) {
  return unit === "year" ? "number" : unit;
}
function spanUnit({ unit = "number" }) {
  return unit === "stars" || unit === "points" ? "number" : unit;
}
function knownRows(rows) {
  return rows.filter(({ effect }) => Number.isFinite(effect)).toSorted((a, b) => a.value - b.value);
}
function columns(options = {}) {
  let { locale } = settingOf(options), labels = claimWords[locale].columns;
  return [
    { key: "value", label: capital(options.moderator?.[locale] ?? "value"), unit: moderatorUnit(options) },
    { key: "effect", label: labels.effect, unit: "number" },
    { key: "low", label: labels.low, unit: "number" },
    { key: "high", label: labels.high, unit: "number" }
  ];
}

export {
  FONT,
  SIZE,
  NARROW,
  RIM,
  lookOf,
  themeDeclarations,
  seriesStyle,
  rampPlace,
  mix,
  settingOf,
  chartOf,
  plotPanel,
  quantileWords,
  intervalClause,
  endLabelRoom,
  endLabels,
  moveApart,
  eventsWithin,
  eventKey,
  notePlaces,
  tipChannel,
  tipOf,
  numberAxis,
  axisAcross,
  timeTicks,
  timeLabel,
  brandsOf,
  quantileLines,
  axisTitle,
  marginsOf,
  timeCaption,
  claimWords,
  claimBoundary
};
