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
} from "./chunk-CRCI7JF5.js";
import {
  dataTableOf
} from "./chunk-LBD4SKKV.js";
import {
  reportOf,
  reportWords
} from "./chunk-7PQNCBS3.js";
import "./chunk-Q4CSEHJG.js";
import "./chunk-YP3YIH73.js";
import "./chunk-4DYYLMWZ.js";
import {
  claimEffects,
  figureOf
} from "./chunk-ZF3VVYOM.js";
import "./chunk-JRTN74NV.js";
import "./chunk-TV6SBNSN.js";
import {
  claimBoundary,
  claimWords
} from "./chunk-4FAC5YO6.js";
import "./chunk-PD55UT3S.js";
import "./chunk-C5ORN3RK.js";
import "./chunk-BZKTLDDI.js";
import "./chunk-PQF4F5FK.js";
import "./chunk-U4LD5IBN.js";
import "./chunk-45LDIO2B.js";
import "./chunk-YZKBLXXC.js";
import {
  numbersOf
} from "./chunk-Y4WF5KOC.js";
import "./chunk-M4IW54YD.js";
import "./chunk-44SPIX5P.js";
import "./chunk-BRBDQNOA.js";
import "./chunk-HAQWYKY6.js";
import "./chunk-OL56547S.js";
import "./chunk-X2WNSBB6.js";
import "./chunk-FVAGRU5E.js";
import "./chunk-G5HGH7WW.js";
import "./chunk-VBIJE7MH.js";

// dist-ext/studies/claims/documentOfClaims.js
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
