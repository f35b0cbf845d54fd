import type { Language } from "../../language/language.ts";

/**
 * A small scenario to start from, with a comment on each line that matters.
 *
 * @param schemaPath - where the editor finds the JSON Schema, relative to the scenario
 */
export function template(language: Language = "en", schemaPath = "umot.schema.json"): string {
  return `# yaml-language-server: $schema=${schemaPath}\n${TEMPLATES[language]}`;
}

const TEMPLATES: Readonly<Record<Language, string>> = {
  en: `schemaVersion: 1
title: A trattoria in Milan and its neighbour
question: What does a better phone service do for sales?
focus: nonna

market:
  consumers: 5000 # synthetic people; more of them make steadier numbers and slower runs
  start: 2018-01-01 # the year sets how many people use phones
  days: 365
  needsPerYear: 12 # dinners out of an average consumer
  currency: EUR
  category: restaurant

personas: # kinds of consumers; their shares sum to 1
  commuters: { share: 0.4, mobileLean: 1.5, priceSensitivity: 1.2 }
  families: { share: 0.6, needs: 0.8, trustInPeople: 1.3 }

channels: # where consumers meet brands
  search: { use: { know: 5, go: 3, do: 2, buy: 2 } }
  maps: { use: { know: 1, go: 5, do: 1, buy: 1 } }
  reviews: { owner: earned, reviews: true, candour: 1, use: { know: 3, go: 1, do: 1, buy: 2 } }
  website: { site: true, use: { know: 2, go: 1, do: 2, buy: 4 } }
  phone: { use: { know: 0, go: 1, do: 2, buy: 3 } }
  shopWindow: { kind: physical, use: { know: 1, go: 2, do: 0, buy: 2 } }

brands:
  nonna:
    quality: 0.8 # the true one, 0 to 1; 0.7 reads as about 4.6 stars
    promise: 0.75 # the claimed one
    price: 28
    coverage: # presence 0 to 1 by channel: one number, or one for each of know, go, do and buy
      search: { know: 0.6, go: 0.5, do: 0.3, buy: 0.5 }
      maps: 0.7
      reviews: 0.8
      website: 0.6
      phone: 0.5
      shopWindow: 0.4
    outlets: 0.5 # for each square kilometre
    touchpoints:
      phone: { quality: 0.4, failure: 0.15 } # everything else has the brand's average service
    startingReviews: { count: 40, stars: 4.1 }
  verde:
    quality: 0.7
    price: 24
    coverage: { search: 0.6, maps: 0.6, reviews: 0.6, website: 0.6, phone: 0.4, shopWindow: 0.4 }
    outlets: 0.5
    startingReviews: { count: 120, stars: 3.8 }

timeline: # what happens on which day
  - day: 120
    set: { brands.nonna.touchpoints.phone.quality: 0.8, brands.nonna.touchpoints.phone.failure: 0.03 }
    note: a friendly voice answers the phone

expect: # what must come out; umot run fails if it does not
  - nonna.stars.end between 1 and 5
`,
  it: `schemaVersion: 1
title: Una trattoria a Milano e la sua vicina
question: Che cosa fa alle vendite un servizio telefonico migliore?
focus: nonna

market:
  consumers: 5000 # persone sintetiche; se sono di più, numeri più stabili e simulazioni più lente
  start: 2018-01-01 # l'anno decide quanti usano lo smartphone
  days: 365
  needsPerYear: 12 # cene fuori di un consumatore medio
  currency: EUR
  category: restaurant

personas: # tipi di consumatori; le loro quote danno 1 in somma
  commuters: { share: 0.4, mobileLean: 1.5, priceSensitivity: 1.2 }
  families: { share: 0.6, needs: 0.8, trustInPeople: 1.3 }

channels: # dove i consumatori incontrano le marche
  search: { use: { know: 5, go: 3, do: 2, buy: 2 } }
  maps: { use: { know: 1, go: 5, do: 1, buy: 1 } }
  reviews: { owner: earned, reviews: true, candour: 1, use: { know: 3, go: 1, do: 1, buy: 2 } }
  website: { site: true, use: { know: 2, go: 1, do: 2, buy: 4 } }
  phone: { use: { know: 0, go: 1, do: 2, buy: 3 } }
  shopWindow: { kind: physical, use: { know: 1, go: 2, do: 0, buy: 2 } }

brands:
  nonna:
    quality: 0.8 # quella vera, da 0 a 1; 0.7 si legge come circa 4,6 stelle
    promise: 0.75 # quella promessa
    price: 28
    coverage: # presenza da 0 a 1 per canale: un numero, o uno per ciascuno di know, go, do e buy
      search: { know: 0.6, go: 0.5, do: 0.3, buy: 0.5 }
      maps: 0.7
      reviews: 0.8
      website: 0.6
      phone: 0.5
      shopWindow: 0.4
    outlets: 0.5 # per ogni chilometro quadrato
    touchpoints:
      phone: { quality: 0.4, failure: 0.15 } # tutto il resto ha il servizio medio della marca
    startingReviews: { count: 40, stars: 4.1 }
  verde:
    quality: 0.7
    price: 24
    coverage: { search: 0.6, maps: 0.6, reviews: 0.6, website: 0.6, phone: 0.4, shopWindow: 0.4 }
    outlets: 0.5
    startingReviews: { count: 120, stars: 3.8 }

timeline: # che cosa succede in quale giorno
  - day: 120
    set: { brands.nonna.touchpoints.phone.quality: 0.8, brands.nonna.touchpoints.phone.failure: 0.03 }
    note: al telefono risponde una voce gentile

expect: # che cosa deve risultare; se non risulta, umot run finisce con un errore
  - nonna.stars.end between 1 and 5
`,
};
