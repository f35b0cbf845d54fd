import * as z from "zod/mini";
import { byMoment, number, share, noted } from "./fields.ts";

/** Where a brand is met, and what it shows there. */
export const presenceShape = {
  coverage: noted(
    z._default(
      z.record(
        z.string(),
        byMoment(
          [0, 0, 0, 0],
          1,
          "0–1",
          {
            name: { en: "coverage", it: "copertura" },
            about: { en: "Presence on a channel", it: "Presenza su un canale" },
          },
          { doctrine: ["D8"] },
        ),
      ),
      {},
    ),
    {
      about: {
        en: "Presence by channel and moment: one number, or know/go/do/buy",
        it: "Presenza per canale e momento: un numero, oppure know/go/do/buy",
      },
      unit: "0–1",
      doctrine: ["D8"],
      advice: {
        en: "Write search: { know: 0.5, buy: 0.3 } or search: 0.5.",
        it: "Scrivi search: { know: 0.5, buy: 0.3 } oppure search: 0.5.",
      },
      keys: "channel",
    },
  ),
  prominence: noted(
    z._default(
      z.record(
        z.string(),
        noted(z.number().check(z.minimum(0), z.maximum(1000)), {
          name: { en: "prominence", it: "evidenza" },
          about: {
            en: "Attractiveness of the position on a channel",
            it: "Attrattiva della posizione su un canale",
          },
          unit: "weight",
          doctrine: ["D23"],
          off: 1,
        }),
      ),
      {},
    ),
    {
      about: {
        en: "Attractiveness of the position by channel, relative to competitors; 1 when left out",
        it: "Attrattiva della posizione per canale, rispetto ai concorrenti; 1 se manca",
      },
      unit: "weight",
      doctrine: ["D23"],
      off: 1,
      keys: "channel",
    },
  ),
  content: noted(
    z.prefault(
      z.strictObject({
        video: share(0.5, {
          name: { en: "video offered", it: "video offerto" },
          about: { en: "Video offered", it: "Video offerto" },
        }),
        audio: share(0.3, {
          name: { en: "audio offered", it: "audio offerto" },
          about: { en: "Audio offered", it: "Audio offerto" },
        }),
        text: share(0.9, {
          name: { en: "text offered", it: "testo offerto" },
          about: { en: "Text offered", it: "Testo offerto" },
        }),
      }),
      {},
    ),
    {
      name: { en: "content offered", it: "contenuti offerti" },
      about: { en: "Content formats offered, 0–1", it: "Formati di contenuto offerti, 0–1" },
      doctrine: ["D8"],
    },
  ),
  contentDailyCost: number(0, 0, 1e7, "currency a day", {
    name: { en: "cost of content", it: "costo dei contenuti" },
    about: { en: "Cost of all content at full offer", it: "Costo di tutti i contenuti con offerta piena" },
  }),
};
