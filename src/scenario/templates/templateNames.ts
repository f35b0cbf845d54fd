import type { Bilingual } from "../../language/bilingual.ts";

/** Markets that a scenario can start from: a file of that name in `scenarios/templates/`, and what it is for. */
export const TEMPLATES = {
  restaurant: { en: "a restaurant, a bar, a café", it: "un ristorante, un bar, una pizzeria" },
  shop: { en: "a shop with shelves, a site or both", it: "un negozio con scaffali, un sito o entrambi" },
  hotel: { en: "a hotel, a bed and breakfast", it: "un albergo, un bed and breakfast" },
  subscription: {
    en: "a contract that renews itself: telephone, energy, gym",
    it: "un contratto che si rinnova da sé: telefono, energia, palestra",
  },
  durable: {
    en: "something new that is bought once: an appliance, an electric bicycle",
    it: "qualcosa di nuovo che si compra una volta: un elettrodomestico, una bici elettrica",
  },
  app: { en: "an app or an online service", it: "un'app o un servizio online" },
  b2b: {
    en: "something that firms buy from firms",
    it: "qualcosa che le aziende comprano da altre aziende",
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

export type TemplateName = keyof typeof TEMPLATES;

/** Their names in the order in which they are shown. */
export const TEMPLATE_NAMES = Object.keys(TEMPLATES) as readonly TemplateName[] as readonly [
  TemplateName,
  ...TemplateName[],
];
