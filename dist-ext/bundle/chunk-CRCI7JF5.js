import {
  scenarioSettings
} from "./chunk-YP3YIH73.js";
import {
  claimBoundary,
  claimWords
} from "./chunk-4FAC5YO6.js";
import {
  changeInterval
} from "./chunk-C5ORN3RK.js";
import {
  numbersOf,
  withSign
} from "./chunk-Y4WF5KOC.js";

// dist-ext/studies/claims/markets/threeClothesShops.js
var threeClothesShops = {
  schemaVersion: 1,
  title: "Three clothes shops on the web",
  market: { start: "2018-01-01", category: "clothes", needsPerYear: 12, panel: 250 },
  journey: { pace: 1, extraSources: { know: 1.6, go: 1, do: 1, buy: 1 } },
  personas: {
    student: {
      share: 0.4,
      mobileLean: 1.8,
      priceSensitivity: 1.3,
      sharing: 1.5,
      habits: { know: { social: 2 } }
    },
    clerk: {
      share: 0.35,
      mobileLean: 0.7,
      dayparts: { earlyMorning: 0.05, commute: 0.15, work: 0.4, errands: 0.05, evening: 0.3, night: 0.05 }
    },
    pensioner: {
      share: 0.25,
      needs: 0.6,
      pace: 1.5,
      mobileLean: 0.4,
      trustInPeople: 1.2,
      habits: { buy: { store: 2 } }
    }
  },
  channels: {
    search: {
      ranking: 0.3,
      use: { know: 40, go: 20, do: 25, buy: 20 },
      informativeSpread: 0.6,
      candour: 0.3,
      dailyCost: 3,
      contactCost: 0.02
    },
    marketplace: { ranking: 0.3, reviews: !0, use: { know: 15, go: 5, do: 5, buy: 15 }, dailyCost: 3 },
    comparison: {
      ranking: 0.3,
      owner: "earned",
      reviews: !0,
      use: { know: 15, go: 3, do: 8, buy: 6 },
      candour: 0.9
    },
    social: {
      owner: "paid",
      use: { know: 12, go: 3, do: 8, buy: 4 },
      dayparts: { commute: 2, evening: 1.3, night: 1.5 },
      informativeSpread: 0.6,
      candour: 0.3,
      dailyCost: 2
    },
    video: {
      use: { know: 8, go: 1, do: 15, buy: 1 },
      informativeSpread: 0.5,
      dailyCost: 2,
      formats: { text: 0 }
    },
    site: { site: !0, use: { know: 15, go: 30, do: 25, buy: 45 }, candour: 0.3, dailyCost: 2 },
    email: {
      flow: "push",
      use: { know: 5, go: 2, do: 2, buy: 6 },
      informativeSpread: 0.8,
      candour: 0.1,
      dailyCost: 1
    },
    chat: { use: { know: 2, go: 4, do: 8, buy: 8 }, dailyCost: 3, contactCost: 0.3 },
    store: {
      kind: "physical",
      use: { know: 5, go: 15, do: 4, buy: 8 },
      candour: 0.7,
      dailyCost: 5,
      formats: { video: 0, audio: 0, text: 0 }
    }
  },
  brands: {
    filo: {
      label: "Filo",
      quality: 0.78,
      promise: 0.74,
      price: 48,
      unitCost: 20,
      deliveryDays: 3,
      coverage: {
        search: 0.5,
        marketplace: 0.5,
        comparison: 0.5,
        social: 0.4,
        video: 0.3,
        site: 0.7,
        email: 0.2,
        chat: 0.4
      },
      startingReviews: { count: 20, stars: 4.3 },
      awareness: 0.2
    },
    moda: {
      label: "Moda",
      quality: 0.62,
      promise: 0.8,
      price: 42,
      unitCost: 15,
      deliveryDays: 3,
      outlets: 0.4,
      coverage: {
        search: 0.8,
        marketplace: 0.8,
        comparison: 0.7,
        social: 0.8,
        video: 0.5,
        site: 0.8,
        email: 0.6,
        chat: 0.5,
        store: 0.8
      },
      advertising: { daily: 8 },
      startingReviews: { count: 150, stars: 3.9 },
      awareness: 0.7
    },
    tela: {
      label: "Tela",
      quality: 0.7,
      promise: 0.7,
      price: 46,
      unitCost: 19,
      deliveryDays: 4,
      outlets: 0.1,
      coverage: {
        search: 0.6,
        marketplace: 0.6,
        comparison: 0.6,
        social: 0.5,
        video: 0.3,
        site: 0.7,
        email: 0.4,
        chat: 0.4,
        store: 0.5
      },
      advertising: { daily: 3 },
      startingReviews: { count: 60, stars: 4.1 },
      awareness: 0.35
    }
  }
};

// dist-ext/studies/claims/markets/threeTrattorias.js
var physical = { kind: "physical", formats: { video: 0, audio: 0, text: 0 } }, threeTrattorias = {
  schemaVersion: 1,
  title: "Three trattorias of a small town",
  market: { start: "2018-01-01", category: "restaurant", needsPerYear: 15, panel: 250 },
  journey: { pace: 0.15, extraSources: { know: 1.6, go: 1, do: 1, buy: 1 } },
  personas: {
    commuter: {
      share: 0.4,
      mobileLean: 1.5,
      dayparts: { earlyMorning: 0.08, commute: 0.28, work: 0.24, errands: 0.1, evening: 0.24, night: 0.06 }
    },
    family: { share: 0.35, needs: 0.8, priceSensitivity: 1.2, trustInPeople: 1.2, talking: 1.3 },
    foodLover: {
      share: 0.25,
      needs: 1.4,
      qualitySensitivity: 1.3,
      sharing: 2,
      scepticShare: 0.5,
      formats: { video: 0.5, audio: 0.1, text: 0.4 },
      habits: { know: { video: 3, social: 1.5 }, do: { video: 3 } }
    }
  },
  channels: {
    search: {
      ranking: 0.3,
      use: { know: 40, go: 25, do: 20, buy: 15 },
      informativeSpread: 0.6,
      candour: 0.3,
      dailyCost: 3,
      contactCost: 0.02
    },
    maps: {
      ranking: 0.3,
      use: { know: 6, go: 30, do: 4, buy: 10 },
      reviews: !0,
      informativeSpread: 0.7,
      dailyCost: 2
    },
    reviews: {
      ranking: 0.3,
      owner: "earned",
      reviews: !0,
      use: { know: 20, go: 10, do: 6, buy: 10 },
      candour: 0.9,
      dailyCost: 2
    },
    social: {
      owner: "paid",
      use: { know: 10, go: 3, do: 6, buy: 3 },
      informativeSpread: 0.6,
      candour: 0.3,
      dailyCost: 2,
      contactCost: 0.01
    },
    video: {
      use: { know: 10, go: 1, do: 12, buy: 1 },
      informativeSpread: 0.5,
      dailyCost: 2,
      formats: { text: 0 }
    },
    site: { site: !0, use: { know: 10, go: 8, do: 20, buy: 25 }, candour: 0.3, dailyCost: 2 },
    email: {
      flow: "push",
      use: { know: 4, go: 1, do: 3, buy: 4 },
      informativeSpread: 0.8,
      candour: 0.1,
      dailyCost: 1,
      contactCost: 5e-3
    },
    shopWindow: {
      ...physical,
      flow: "push",
      use: { know: 8, go: 14, do: 4, buy: 12 },
      candour: 0.6,
      dailyCost: 3
    },
    callCentre: { ...physical, use: { know: 2, go: 4, do: 6, buy: 16 }, dailyCost: 4, contactCost: 0.3 }
  },
  brands: {
    nonna: {
      label: "Trattoria Nonna",
      quality: 0.78,
      promise: 0.74,
      price: 28,
      unitCost: 12,
      outlets: 0.3,
      coverage: {
        search: 0.5,
        maps: 0.5,
        reviews: 0.6,
        social: 0.3,
        video: 0.2,
        site: 0.5,
        shopWindow: 0.5,
        callCentre: 0.5
      },
      startingReviews: { count: 20, stars: 4.3 },
      awareness: 0.25
    },
    catena: {
      label: "Catena",
      quality: 0.62,
      promise: 0.78,
      price: 24,
      unitCost: 9,
      outlets: 1.2,
      coverage: {
        search: 0.8,
        maps: 0.8,
        reviews: 0.8,
        social: 0.7,
        video: 0.5,
        site: 0.8,
        email: 0.6,
        shopWindow: 0.8,
        callCentre: 0.6
      },
      advertising: { daily: 8 },
      startingReviews: { count: 150, stars: 3.9 },
      awareness: 0.7
    },
    brera: {
      label: "Osteria Brera",
      quality: 0.7,
      promise: 0.7,
      price: 30,
      unitCost: 14,
      outlets: 0.3,
      coverage: {
        search: 0.5,
        maps: 0.6,
        reviews: 0.7,
        social: 0.5,
        video: 0.3,
        site: 0.6,
        email: 0.2,
        shopWindow: 0.6,
        callCentre: 0.5
      },
      advertising: { daily: 2 },
      startingReviews: { count: 60, stars: 4.1 },
      awareness: 0.35
    }
  }
};

// dist-ext/studies/claims/markets/claimMarket.js
var markets = { threeTrattorias, threeClothesShops };
function claimMarket(name) {
  return scenarioSettings.parse(markets[name]);
}

// dist-ext/studies/claims/claimVerdict.js
function verdictOf({ consequences, moderated }) {
  let met = consequences.filter(({ verdict }) => verdict === "supported"), missed = consequences.filter(({ verdict }) => verdict !== "supported"), isExpected = missed.every(({ depends }) => depends !== void 0), reason = missed.find(({ depends }) => depends !== void 0)?.depends;
  return met.length === 0 ? { verdict: "notSupported", on: reason, isExpected } : missed.length > 0 ? { verdict: "depends", on: reason ?? missed[0].measure.about, isExpected } : moderated?.edges.some(({ kind }) => kind === "flips") === !0 ? { verdict: "depends", on: moderated.moderator.says, isExpected } : { verdict: "supported", on: void 0, isExpected };
}

// dist-ext/studies/claims/claimRows.js
function effectRows({ consequences }) {
  return consequences.map((consequence) => {
    let { measure, expected, by = 0, effect, relative, verdict } = consequence;
    return {
      measureEn: measure.about.en,
      measureIt: measure.about.it,
      unit: measure.unit,
      expected,
      by,
      before: meanOfPairs(consequence, "before"),
      after: meanOfPairs(consequence, "after"),
      effect: effect.mean,
      low: effect.low,
      high: effect.high,
      relative: relative.mean,
      verdict
    };
  });
}
function boundaryRows({ points }) {
  return points.map(({ value, effect, sign }) => ({
    value,
    effect: effect.mean,
    low: effect.low,
    high: effect.high,
    isSupported: sign === 1
  }));
}
function meanOfPairs({ before, after }, side) {
  let pairs = before.flatMap((value, run) => Number.isNaN(value + after[run]) ? [] : [{ before: value, after: after[run] }]);
  return pairs.reduce((sum, pair) => sum + pair[side], 0) / pairs.length;
}

// dist-ext/studies/claims/claimWords.js
var en = {
  title: "What the doctrine says, and what this model shows",
  finding: (all, supported, depends, not) => `Of ${all} claims the model supports ${supported}, ${depends} in part and ${not} not`,
  about: (claims, seed) => `${claims} claims, each tried as an experiment: the same market with the same luck (seed \u201C${seed}\u201D), once with a lever at one value and once at another.`,
  supported: "Supported",
  depends: "It depends",
  notSupported: "Not supported",
  ofAll: (all) => `of ${all} claims`,
  table: "All claims",
  claim: "Claim",
  statement: "Statement",
  verdict: "Verdict",
  effect: "Effect",
  boundary: "Boundary",
  levers: "Levers",
  designed: "Design",
  off: "Off, with no effect at all:",
  missed: { notSupported: "not as expected", cannotTell: "cannot tell" },
  markets: { threeTrattorias: "three trattorias", threeClothesShops: "three clothes shops" },
  design: (runs, consumers, days, market) => `${runs} paired runs, ${consumers} consumers, ${days} days, ${market}`,
  intervals: (level) => `\xB1 is the ${level} interval of the mean change (Student\u2019s t on paired runs). A turning point\u2019s interval holds the values at which paired runs cannot tell the effect from nothing (Fieller). Each interval holds by itself; among many, some miss by luck.`,
  limits: "A claim that is supported here is one that the model\u2019s mechanisms bring about in an experiment of a size that tells effects from luck; it is no proof about any real market."
}, it = {
  title: "Che cosa dice la dottrina, e che cosa mostra questo modello",
  finding: (all, supported, depends, not) => `Su ${all} affermazioni il modello ne conferma ${supported}, ${depends} in parte e ${not} no`,
  about: (claims, seed) => `${claims} affermazioni, ognuna provata con un esperimento: lo stesso mercato con la stessa fortuna (seme \xAB${seed}\xBB), una volta con una leva a un valore e una volta a un altro.`,
  supported: "Confermate",
  depends: "Dipende",
  notSupported: "Non confermate",
  ofAll: (all) => `di ${all} affermazioni`,
  table: "Tutte le affermazioni",
  claim: "Sigla",
  statement: "Affermazione",
  verdict: "Verdetto",
  effect: "Effetto",
  boundary: "Confine",
  levers: "Leve",
  designed: "Disegno",
  off: "Spenta, senza alcun effetto:",
  missed: { notSupported: "non come atteso", cannotTell: "non si pu\xF2 dire" },
  markets: { threeTrattorias: "tre trattorie", threeClothesShops: "tre negozi di abiti" },
  design: (runs, consumers, days, market) => `${runs} simulazioni appaiate, ${consumers} consumatori, ${days} giorni, ${market}`,
  intervals: (level) => `\xB1 \xE8 l\u2019intervallo al ${level} del cambiamento medio (t di Student su simulazioni appaiate). L\u2019intervallo di un punto di svolta contiene i valori ai quali le simulazioni appaiate non distinguono l\u2019effetto dal nulla (Fieller). Ogni intervallo vale da solo; fra molti, qualcuno sbaglia per caso.`,
  limits: "Un\u2019affermazione confermata qui \xE8 una che i meccanismi del modello producono in un esperimento grande abbastanza da distinguere gli effetti dal caso; non prova niente su un mercato vero."
}, claimReportWords = { en, it };

// dist-ext/studies/claims/claimLevers.js
function leversOf({ from, to }) {
  return [.../* @__PURE__ */ new Set([...Object.keys(from), ...Object.keys(to)])].map((path) => ({ path, from: from[path], to: to[path] }));
}
function formatLevers(claim) {
  let write = (value) => value === void 0 ? "\u2013" : JSON.stringify(value);
  return leversOf(claim).map(({ path, from, to }) => `${path}: ${write(from)} \u2192 ${write(to)}`).join("; ");
}

// dist-ext/studies/claims/claimTexts.js
function claimTexts(tried, locale, level) {
  let { claim, consequences } = tried;
  return {
    id: claim.id,
    statement: claim.says[locale],
    levers: formatLevers(claim),
    design: designText(tried, locale),
    effects: consequences.map((consequence) => effectText(consequence, locale)),
    verdict: verdictText(tried, locale),
    boundary: boundaryText(tried, locale, level)
  };
}
function effectOptions(tried, level) {
  return {
    statement: tried.claim.says,
    levers: formatLevers(tried.claim),
    verdict: verdictOf(tried).verdict,
    runs: tried.size.runs,
    level
  };
}
function boundaryOptions({ moderator, consequence, edges, size }, level) {
  return {
    measure: consequence.measure.about,
    unit: consequence.measure.unit,
    by: consequence.by,
    moderator: moderator.says,
    moderatorUnit: moderator.unit,
    edges,
    runs: size.runs,
    level
  };
}
function boundaryText({ claim, moderated }, locale, level) {
  let parts = [];
  if (moderated !== void 0) {
    let { title, sentences } = claimBoundary.find(boundaryRows(moderated), {
      ...boundaryOptions(moderated, level),
      locale
    });
    parts.push(`${title}.`, ...sentences.slice(0, -1));
  }
  return claim.boundary !== void 0 && parts.push(`${claimReportWords[locale].off} ${claim.boundary.says[locale]}`), parts.join(" ");
}
function verdictText(tried, locale) {
  let { verdict, on } = verdictOf(tried), word = claimWords[locale].verdicts[verdict];
  return on === void 0 ? word : `${word}: ${on[locale]}`;
}
function effectText(consequence, locale) {
  let { measure, effect, relative, verdict } = consequence, numbers = numbersOf(locale), words = claimReportWords[locale], part = Number.isFinite(relative.mean) && Math.abs(relative.mean) < 10, change = withSign(relative.mean, numbers.format(relative.mean, "share")), missed = verdict === "supported" ? "" : ` (${words.missed[verdict]})`;
  return `${measure.about[locale]} ${changeInterval(numbers, { ...effect, difference: effect.mean }, measure.unit)}${part ? `, ${change}` : ""}${missed}`;
}
function designText({ size, claim }, locale) {
  let count = (value) => numbersOf(locale).format(value, "count"), words = claimReportWords[locale];
  return words.design(count(size.runs), count(size.consumers), count(size.days), words.markets[claim.market]);
}

// dist-ext/studies/claims/formatClaims.js
function formatClaims(tried, language) {
  return tried.flatMap((one) => {
    let { claim, size, consequences, moderated } = one, { verdict, on } = verdictOf(one);
    return consequences.map(({ measure, expected, by = 0, before, after, effect, relative, verdict: outcome }) => {
      let both = before.flatMap((value, run) => Number.isNaN(value + after[run]) ? [] : [run]);
      return {
        id: claim.id,
        doctrine: claim.doctrine,
        statement: claim.says[language],
        verdict,
        dependsOn: on?.[language] ?? "",
        levers: formatLevers(claim),
        design: `${size.runs} \xD7 2 \xD7 ${size.consumers} \xD7 ${size.days}`,
        measure: measure.about[language],
        unit: measure.unit,
        expected,
        by,
        before: meanOf(both.map((run) => before[run])),
        after: meanOf(both.map((run) => after[run])),
        effect: effect.mean,
        low: effect.low,
        high: effect.high,
        relative: relative.mean,
        relativeLow: relative.low,
        relativeHigh: relative.high,
        outcome,
        boundary: moderated === void 0 ? "" : formatEdges(moderated, language),
        off: claim.boundary?.says[language] ?? ""
      };
    });
  });
}
function formatEdges({ moderator, edges, points }, language) {
  let [first, last] = [points[0], points[points.length - 1]].map(({ value }) => value), found = edges.map(({ kind, holds, at, low, high }) => {
    let interval = kind === "flips" ? ` [${short(low)}; ${short(high)}]` : "";
    return `${kind} at ${short(at)}${interval}, holds ${holds}`;
  }), whole = points.some(({ sign }) => sign === 1) ? "holds throughout" : "holds nowhere";
  return `${moderator.says[language]} ${first}\u2026${last}: ${found.length > 0 ? found.join("; ") : whole}`;
}
var short = (value) => String(Number(value.toPrecision(4)));
function meanOf(values) {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

export {
  threeTrattorias,
  claimMarket,
  formatLevers,
  verdictOf,
  effectRows,
  boundaryRows,
  claimReportWords,
  claimTexts,
  effectOptions,
  boundaryOptions,
  formatClaims
};
