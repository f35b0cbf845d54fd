import { z } from "zod";
import { marketingShape } from "./brandMarketing.js";
import { offerShape } from "./brandOffer.js";
import { presenceShape } from "./brandPresence.js";
import { rivalryShape } from "./brandRivalry.js";
import { serviceShape } from "./brandService.js";
import { useShape } from "./brandUse.js";
import { count, labelSetting, nameSetting } from "./fields.js";
/** A competitor and all of its levers. */
const brandSettings = z
    .strictObject({
    label: labelSetting,
    entryDay: count(0, 0, 20000, "day", {
        name: { en: "day of entry", it: "giorno di entrata" },
        about: {
            en: "Day on which the brand enters the market",
            it: "Giorno in cui la marca entra nel mercato",
        },
    }, {
        fixed: true,
        doctrine: ["D24"],
    }),
    ...offerShape,
    ...presenceShape,
    ...useShape,
    ...serviceShape,
    ...marketingShape,
    ...rivalryShape,
})
    .meta({ about: { en: "A brand", it: "Una marca" } });
export const brandsSettings = z.record(nameSetting, brandSettings).meta({
    about: { en: "Brands by name, 1 to 16 of them", it: "Marche per nome, da 1 a 16" },
    keys: "brand",
    advice: {
        en: "Write brands: { nonna: { quality: 0.8 } }.",
        it: "Scrivi brands: { nonna: { quality: 0.8 } }.",
    },
});
