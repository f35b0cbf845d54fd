import type { Language } from "../../language/language.ts";
import type { Table, TableColumn } from "../../report/tables/table.ts";
import type { MeasuredRanges, Validation } from "./validation.ts";

const ID: TableColumn = {
  name: "id",
  type: "text",
  about: { en: "Short name of the range", it: "Nome breve dell’intervallo" },
};
const MEAN: TableColumn = {
  name: "mean",
  type: "number",
  about: { en: "Measured mean over runs", it: "Media misurata sulle simulazioni" },
};
const IS_HIT: TableColumn = {
  name: "isHit",
  type: "boolean",
  about: { en: "The mean lies in the range", it: "La media sta nell’intervallo" },
};

/** Every published range, and what the model made of it. */
export function rangesTable({ findings }: MeasuredRanges, language: Language): Table {
  return {
    name: "data/ranges",
    about: {
      en: "Every published range, and how the model did",
      it: "Ogni intervallo pubblicato, e come se l’è cavata il modello",
    },
    columns: [
      ID,
      { name: "what", type: "text", about: { en: "What is measured", it: "Che cosa si misura" } },
      { name: "unit", type: "text", about: { en: "Unit of the numbers", it: "Unità dei numeri" } },
      { name: "low", type: "number", about: { en: "Published from", it: "Pubblicato da" } },
      { name: "high", type: "number", about: { en: "Published to", it: "Pubblicato a" } },
      MEAN,
      {
        name: "meanLow",
        type: "number",
        about: { en: "Its interval (90 %), from", it: "Il suo intervallo (90 %), da" },
      },
      {
        name: "meanHigh",
        type: "number",
        about: { en: "Its interval (90 %), to", it: "Il suo intervallo (90 %), a" },
      },
      IS_HIT,
      {
        name: "isClose",
        type: "boolean",
        about: {
          en: "The interval reaches across an end of the range",
          it: "L’intervallo passa un estremo di quello pubblicato",
        },
      },
      { name: "source", type: "text", about: { en: "Paper or study", it: "Articolo o studio" } },
    ],
    rows: () =>
      findings.map(({ target: { id, what, unit, low, high, source }, measured, isHit, isClose }) => [
        id,
        what[language],
        unit,
        low,
        high,
        measured.mean,
        measured.low,
        measured.high,
        isHit,
        isClose,
        source,
      ]),
  };
}

/** What each seed hit, since some hits and misses are luck. */
export function seedsTable({ first, further }: Validation): Table {
  return {
    name: "data/seeds",
    about: { en: "Every range with every seed", it: "Ogni intervallo con ogni seme" },
    columns: [
      { name: "seed", type: "text", about: { en: "Seed of the runs", it: "Seme delle simulazioni" } },
      ID,
      MEAN,
      IS_HIT,
    ],
    rows: () =>
      [first, ...further].flatMap(({ seed, findings }) =>
        findings.map(({ target, measured, isHit }) => [seed, target.id, measured.mean, isHit]),
      ),
  };
}
