import * as z from "zod/mini";
import { choice, group, number, share, noted, type SettingSources } from "./fields.ts";

/** The ultimate moment of truth in public: reviews. */
export const tellingSettings = group(
  {
    en: "Telling in public (UMOT): who posts which stars, and when",
    it: "Raccontare in pubblico (UMOT): chi pubblica quali stelle, e quando",
  },
  {
    postRate: share(
      0.04,
      {
        name: { en: "chance of posting a review", it: "probabilità di recensire" },
        about: {
          en: "Chance of posting a review after an extreme experience",
          it: "Probabilità di pubblicare una recensione dopo un'esperienza estrema",
        },
      },
      {
        doctrine: ["D2"],
        off: 0,
      },
    ),
    curve: choice(
      ["uShaped", "increasing", "flat"],
      "uShaped",
      {
        name: { en: "curve of posting", it: "curva delle recensioni" },
        about: {
          en: "How the chance of posting depends on satisfaction",
          it: "Come la probabilità di pubblicare dipende dalla soddisfazione",
        },
      },
      {},
    ),
    curveFloor: share(0.25, {
      name: { en: "bottom of the posting curve", it: "fondo della curva delle recensioni" },
      about: {
        en: "Chance at the bottom of the curve relative to its top",
        it: "Probabilità nel punto più basso della curva rispetto al più alto",
      },
    }),
    herding: share(
      0.2,
      {
        name: { en: "pull of the displayed mean", it: "attrazione della media mostrata" },
        about: {
          en: "Pull of the displayed mean on the stars given",
          it: "Attrazione della media mostrata sulle stelle date",
        },
      },
      { doctrine: ["D20"], off: 0 },
    ),
    delay: number(
      7,
      0,
      365,
      "days",
      {
        name: { en: "delay of reviews", it: "ritardo delle recensioni" },
        about: {
          en: "Mean days from experience to review",
          it: "Giorni medi dall'esperienza alla recensione",
        },
      },
      { doctrine: ["D10"] },
    ),
    shareToolsBoost: number(
      2.5,
      1,
      20,
      "times",
      {
        name: { en: "boost by share tools", it: "spinta degli strumenti di condivisione" },
        about: {
          en: "Full share tools multiply the chance of posting and divide the delay",
          it: "Gli strumenti di condivisione al massimo moltiplicano la probabilità di pubblicare e dividono il ritardo",
        },
      },
      { doctrine: ["D10"], off: 1 },
    ),
    sharingSpread: number(
      0.8,
      0,
      3,
      "log units",
      {
        name: { en: "spread of sharing", it: "variabilità della condivisione" },
        about: {
          en: "Spread of the propensity to share over consumers",
          it: "Variabilità della propensione a condividere fra i consumatori",
        },
      },
      {
        doctrine: ["D3"],
        off: 0,
      },
    ),
    starThresholds: noted(
      z._default(
        z.array(z.number().check(z.minimum(0), z.maximum(1))).check(z.length(4)),
        [0.315, 0.41, 0.535, 0.69],
      ),
      {
        name: { en: "thresholds of the stars", it: "soglie delle stelle" },
        about: {
          en: "Satisfaction from which 2, 3, 4 and 5 stars are given",
          it: "Soddisfazione da cui si danno 2, 3, 4 e 5 stelle",
        },
        unit: "0–1, ascending",
      },
    ),
    shareOnTheWay: share(
      0.01,
      {
        name: { en: "sharing on the way", it: "condivisione per strada" },
        about: {
          en: "Chance that a consumer passes a brand's content on to a friend while searching, with full share tools",
          it: "Probabilità che un consumatore giri a un amico i contenuti di una marca mentre cerca, con gli strumenti di condivisione al massimo",
        },
      },
      { doctrine: ["D10"], off: 0 },
    ),
  },
);

/** What defaults rest on. */
export const tellingSources: SettingSources = {
  "telling.postRate": {
    en: "1–5 % of buyers post unprompted (sellers' figures); Anderson & Simester 2014: 1.5 %",
    it: "L'1–5 % di chi compra pubblica senza invito (dati dei venditori); Anderson & Simester 2014: 1,5 %",
  },
  "telling.herding": {
    en: "Lederrey & West 2018: after a very high first rating the same beer's next one is half a standard deviation higher than after a very low one; Park, Shin & Xie 2021: a bad first review costs .29 stars a year later; size by these",
    it: "Lederrey e West 2018: dopo un primo voto molto alto il voto seguente della stessa birra è più alto di mezza deviazione standard che dopo uno molto basso; Park, Shin e Xie 2021: una prima recensione negativa costa 0,29 stelle un anno dopo; entità secondo questi dati",
  },
  "telling.curve": {
    en: "Anderson 1998; Moe & Schweidel 2012: U-shaped",
    it: "Anderson 1998; Moe & Schweidel 2012: a forma di U",
  },
  "telling.starThresholds": {
    en: "4,915 Amazon reviews of one memory card and 3,150 of one loudspeaker: shares of 1 to 5 ★; size by these",
    it: "4.915 recensioni Amazon di una scheda di memoria e 3.150 di un altoparlante: quote da 1 a 5 ★; entità secondo queste",
  },
};
