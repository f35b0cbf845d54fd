import * as z from "zod/mini";
import { marketingShape } from "./brandMarketing.ts";
import { offerShape } from "./brandOffer.ts";
import { presenceShape } from "./brandPresence.ts";
import { rivalryShape } from "./brandRivalry.ts";
import { serviceShape } from "./brandService.ts";
import { useShape } from "./brandUse.ts";
import { count, labelSetting, nameSetting, noted } from "./fields.ts";

/** A competitor and all of its levers. */
const brandSettings = noted(
  z.strictObject({
    label: labelSetting,
    entryDay: count(
      0,
      0,
      20000,
      "day",
      {
        name: { en: "day of entry", it: "giorno di entrata" },
        about: {
          en: "Day on which the brand enters the market",
          it: "Giorno in cui la marca entra nel mercato",
        },
      },
      {
        fixed: true,
        doctrine: ["D24"],
      },
    ),
    ...offerShape,
    ...presenceShape,
    ...useShape,
    ...serviceShape,
    ...marketingShape,
    ...rivalryShape,
  }),
  { about: { en: "A brand", it: "Una marca" } },
);

export const brandsSettings = noted(z.record(nameSetting, brandSettings), {
  about: { en: "Brands by name, 1 to 64 of them", it: "Marche per nome, da 1 a 64" },
  keys: "brand",
  advice: {
    en: "Write brands: { nonna: { quality: 0.8 } }.",
    it: "Scrivi brands: { nonna: { quality: 0.8 } }.",
  },
});
