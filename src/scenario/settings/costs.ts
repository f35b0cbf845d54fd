import * as z from "zod/mini";
import { number, noted } from "./fields.ts";

const MOST = 1e9;

const cost = noted(
  z.strictObject({
    of: noted(z.string(), {
      name: { en: "setting that costs", it: "impostazione che costa" },
      about: {
        en: "Path of a number of a brand; * stands for all of them, and their mean counts",
        it: "Percorso di un numero di una marca; * sta per tutti, e ne conta la media",
      },
      unit: "path",
      fixed: true,
      advice: { en: "Write “of: brands.nonna.quality”.", it: "Scrivi “of: brands.nonna.quality”." },
    }),
    paid: noted(z.number(), {
      name: { en: "level already paid for", it: "livello già pagato" },
      about: {
        en: "Value that unit cost, daily costs and channels already pay for; only the difference from it is charged",
        it: "Valore che costo unitario, costi giornalieri e canali pagano già; si paga solo la differenza",
      },
      unit: "of the setting",
      fixed: true,
      advice: {
        en: "Write today's value, for example paid: 0.74.",
        it: "Scrivi il valore di oggi, per esempio paid: 0.74.",
      },
    }),
    perSale: number(0, -MOST, MOST, "currency per sale for one unit", {
      name: { en: "cost for each one sold", it: "costo per ogni pezzo venduto" },
      about: {
        en: "Cost of one more unit of the setting, for each product sold or given away; part of the unit cost",
        it: "Costo di un'unità in più dell'impostazione, per ogni prodotto venduto o regalato; parte del costo unitario",
      },
    }),
    perDay: number(0, -MOST, MOST, "currency per day for one unit", {
      name: { en: "cost a day", it: "costo al giorno" },
      about: {
        en: "Cost of one more unit of the setting, each day",
        it: "Costo di un'unità in più dell'impostazione, ogni giorno",
      },
    }),
    once: number(0, -MOST, MOST, "currency for one unit", {
      name: { en: "cost once", it: "costo una volta" },
      about: {
        en: "Cost of one more unit of the setting, on the day on which it changes",
        it: "Costo di un'unità in più dell'impostazione, nel giorno in cui cambia",
      },
    }),
  }),
  {
    about: { en: "What one setting of a brand costs", it: "Quanto costa un'impostazione di una marca" },
  },
);

/** What quality, service or presence cost beyond what the brand pays today. */
export const costsSettings = noted(z._default(z.array(cost).check(z.maxLength(100)), []), {
  about: {
    en: "What more quality, service or presence costs: charged in every run, on the difference from what is already paid for",
    it: "Quanto costa più qualità, servizio o presenza: pagato in ogni simulazione, sulla differenza da ciò che si paga già",
  },
  fixed: true,
  advice: {
    en: "Write costs: [{ of: brands.nonna.quality, paid: 0.74, perSale: 12 }].",
    it: "Scrivi costs: [{ of: brands.nonna.quality, paid: 0.74, perSale: 12 }].",
  },
});
