import * as z from "zod/mini";
import { group, share, noted, type SettingSources } from "./fields.ts";

/** The last step: basket, device, payment. */
export const checkoutSettings = group(
  {
    en: "Checkout: filled baskets that are left, slow sites that are left",
    it: "Il pagamento: carrelli pieni lasciati, siti lenti abbandonati",
  },
  {
    abandonment: noted(
      z.prefault(
        z.strictObject({
          mobile: share(0.79, {
            name: { en: "baskets left on a phone", it: "carrelli lasciati su smartphone" },
            about: {
              en: "Chance that a basket is left on a phone",
              it: "Probabilità che un carrello sia lasciato su uno smartphone",
            },
          }),
          desktop: share(0.59, {
            name: { en: "baskets left on a computer", it: "carrelli lasciati su computer" },
            about: {
              en: "Chance that a basket is left on a computer",
              it: "Probabilità che un carrello sia lasciato su un computer",
            },
          }),
          tablet: share(0.67, {
            name: { en: "baskets left on a tablet", it: "carrelli lasciati su tablet" },
            about: {
              en: "Chance that a basket is left on a tablet",
              it: "Probabilità che un carrello sia lasciato su un tablet",
            },
          }),
        }),
        {},
      ),
      {
        name: { en: "baskets left", it: "carrelli lasciati" },
        about: {
          en: "Chance that a filled basket is left with an average checkout, by device",
          it: "Probabilità che un carrello pieno sia lasciato con un pagamento medio, per dispositivo",
        },
        doctrine: ["D9", "D17"],
      },
    ),
    physicalAbandonment: share(0.05, {
      name: { en: "leaving a physical till", it: "abbandono della cassa fisica" },
      about: { en: "Chance of leaving a physical till", it: "Probabilità di lasciare una cassa fisica" },
    }),
    checkoutEffect: share(
      0.35,
      {
        name: { en: "effect of an easy checkout", it: "effetto di un pagamento facile" },
        about: {
          en: "Share of the abandonment that the easiest checkout prevents",
          it: "Quota degli abbandoni che il pagamento più facile evita",
        },
      },
      {
        doctrine: ["D17"],
        off: 0,
      },
    ),
    usabilityEffect: share(
      0,
      {
        name: { en: "effect of usability on baskets", it: "effetto dell'usabilità sui carrelli" },
        about: {
          en: "Share of completed baskets that a site loses on a device on which it cannot be used at all",
          it: "Quota dei carrelli completati che un sito perde su un dispositivo dove non è affatto usabile",
        },
      },
      {
        doctrine: ["D9"],
        off: 0,
      },
    ),
    comeBack: share(0.4, {
      name: { en: "coming back to a basket", it: "ritorno al carrello" },
      about: {
        en: "Chance of coming back to a basket that was left",
        it: "Probabilità di tornare a un carrello lasciato",
      },
    }),
    bounceAtOneSecond: share(
      0.24,
      {
        name: { en: "visitors lost in one second", it: "visitatori persi in un secondo" },
        about: {
          en: "Chance of leaving a site that loads in one second; slower ones multiply it",
          it: "Probabilità di lasciare un sito che si carica in un secondo; quelli più lenti la moltiplicano",
        },
      },
      {
        doctrine: ["D17"],
        off: 0,
      },
    ),
  },
);

/** What defaults rest on. */
export const checkoutSources: SettingSources = {
  "checkout.abandonment": {
    en: "Baymard Institute: 69–71 % over 49 studies; Barilliance: 73/81/86 % desktop/tablet/phone, 62/67/79 % on Black Friday; computers a little below, so that all devices together come to 70 %",
    it: "Baymard Institute: 69–71 % in 49 studi; Barilliance: 73/81/86 % computer/tablet/smartphone, 62/67/79 % al Black Friday; computer poco sotto, così che l'insieme dei dispositivi dia il 70 %",
  },
  "checkout.checkoutEffect": {
    en: "Baymard Institute: up to +35 % conversion",
    it: "Baymard Institute: fino a +35 % di conversione",
  },
  "checkout.usabilityEffect": {
    en: "Monetate, Ecommerce Quarterly 2014–2021: computers convert 3.8 to 1.9 times as often as phones; size to be set",
    it: "Monetate, Ecommerce Quarterly 2014–2021: i computer convertono da 3,8 a 1,9 volte gli smartphone; la misura è da impostare",
  },
  "checkout.bounceAtOneSecond": {
    en: "Google/SOASTA 2017: bounce +32 % at 3 s, +90 % at 5 s, +123 % at 10 s",
    it: "Google/SOASTA 2017: abbandoni +32 % a 3 s, +90 % a 5 s, +123 % a 10 s",
  },
};
