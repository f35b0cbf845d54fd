import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  boundaryOptions,
  boundaryRows,
  claimMarket,
  claimReportWords,
  claimTexts,
  effectOptions,
  effectRows,
  formatClaims,
  verdictOf
} from "./chunk-KGJPTEJY.js";
import {
  dataTableOf
} from "./chunk-5T4HSWAE.js";
import {
  reportOf,
  reportWords
} from "./chunk-ET22VT7M.js";
import "./chunk-2S546YQR.js";
import "./chunk-IZQ3JLRV.js";
import "./chunk-X3OJ4HQE.js";
import "./chunk-JWQDHXMP.js";
import {
  claimEffects,
  figureOf
} from "./chunk-QEDGXNER.js";
import {
  claimBoundary,
  claimWords
} from "./chunk-R6K7N2L4.js";
import "./chunk-GZXDHH7I.js";
import "./chunk-YAYHKLEM.js";
import "./chunk-B654BGOQ.js";
import "./chunk-Q5S5VXRV.js";
import "./chunk-YJCBBXM6.js";
import "./chunk-ONTNMNYS.js";
import "./chunk-W5SDUEFD.js";
import "./chunk-3E6GWLGQ.js";
import "./chunk-QIR3SCXD.js";
import "./chunk-S5MDYCST.js";
import "./chunk-IT26CMY2.js";
import {
  numbersOf
} from "./chunk-GAEP7I5X.js";
import "./chunk-BJOQZJ7D.js";
import "./chunk-7RCLHB72.js";
import "./chunk-2R7TQ2VD.js";
import "./chunk-YWCYHOIZ.js";
import "./chunk-QIDVWRPM.js";
import "./chunk-XTTUONFG.js";

// dist-all/studies/claims/documentOfClaims.js
function documentOfClaims(study, maker) {
  let { tried, seed, level, runs } = study, figures = tried.map((claim) => figuresOf(claim, level));
  return {
    ...reportOf(claimMarket("threeTrattorias"), { ...maker, seed, runs }),
    kind: "claims",
    title: findingOf(study, "en"),
    texts: { en: textOf("en", study, figures), it: textOf("it", study, figures) },
    figures: figures.flat(),
    data: [dataTableOf("claims", formatClaims(tried, "en"))]
  };
}
function figuresOf(tried, level) {
  let { claim, moderated } = tried, effect = figureOf(claimEffects, effectRows(tried), effectOptions(tried, level), `${claim.id}-effect`);
  if (moderated === void 0)
    return [effect];
  let options = boundaryOptions(moderated, level);
  return [effect, figureOf(claimBoundary, boundaryRows(moderated), options, `${claim.id}-boundary`)];
}
var VERDICTS = ["supported", "depends", "notSupported"], countOf = ({ tried }, wanted) => tried.filter((claim) => verdictOf(claim).verdict === wanted).length;
function findingOf(study, locale) {
  let { tried } = study, [{ claim }] = tried, { verdicts, titled } = claimWords[locale];
  if (tried.length === 1)
    return titled(verdicts[verdictOf(tried[0]).verdict], claim.says[locale].replace(/\.$/, ""));
  let count = (verdict) => numbersOf(locale).format(countOf(study, verdict), "count"), all = numbersOf(locale).format(tried.length, "count");
  return claimReportWords[locale].finding(all, count("supported"), count("depends"), count("notSupported"));
}
function textOf(locale, study, figures) {
  let words = claimReportWords[locale], { tried, seed, level } = study, numbers = numbersOf(locale), all = numbers.format(tried.length, "count");
  return {
    title: findingOf(study, locale),
    question: words.title,
    about: words.about(all, seed),
    headlines: VERDICTS.map((verdict) => ({
      label: words[verdict],
      value: numbers.format(countOf(study, verdict), "count"),
      interval: words.ofAll(all),
      note: "",
      from: { table: ALL_VERDICTS }
    })),
    notModelled: [words.limits, ...reportWords(locale).notModelledLines],
    sections: [
      tableSection(study, locale, words.intervals(numbers.format(level, "share"))),
      ...tried.map((claim, place) => claimSection(claim, figures[place], study, locale))
    ]
  };
}
var ALL_VERDICTS = "verdicts";
function tableSection({ tried, level }, locale, note) {
  let words = claimReportWords[locale], rows = tried.map((claim) => {
    let { id, statement, effects } = claimTexts(claim, locale, level);
    return [`${id}: ${statement}`, claimWords[locale].verdicts[verdictOf(claim).verdict], effects[0]];
  }), heads = [words.claim, words.verdict, words.effect];
  return {
    heading: words.table,
    blocks: [
      { kind: "table", name: ALL_VERDICTS, label: words.table, heads, rows },
      { kind: "note", text: note }
    ]
  };
}
function claimSection(tried, figures, { level }, locale) {
  let words = claimReportWords[locale], { id, statement, verdict, design, boundary } = claimTexts(tried, locale, level), said = boundary === "" ? [] : [`${words.boundary}: ${boundary}`];
  return {
    heading: `${id}: ${statement}`,
    isAppendix: !0,
    blocks: [
      { kind: "paragraph", text: [`${verdict}.`, ...said].join(" ") },
      { kind: "note", text: `${words.designed}: ${design}.` },
      ...figures.map(({ name }) => ({ kind: "figure", figure: name }))
    ]
  };
}
export {
  documentOfClaims
};
