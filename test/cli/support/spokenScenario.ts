/** A scenario of two languages. Each of its English texts says “English”, so that one is found wherever it is left. */
export const spoken = `schemaVersion: 1
title: { en: English market, it: Mercato italiano }
question: { en: Which English tailor sells more?, it: Quale sarto italiano vende di più? }
market: { consumers: 300, days: 60, category: { en: English suit, it: abito italiano } }
personas:
  gentleman: { share: 0.5, label: { en: English gentleman, it: signore italiano } }
  other: { share: 0.5, label: { en: English student, it: studente italiano } }
channels:
  search: { label: { en: English search, it: ricerca italiana } }
  shopWindow: { kind: physical, flow: push, label: { en: English shop window, it: vetrina italiana } }
brands:
  savile: { quality: 0.8, label: { en: English tailor, it: Sarto italiano }, coverage: { search: 0.6, shopWindow: 0.7 } }
  other: { quality: 0.6, label: { en: English weaver, it: Tessitore italiano }, coverage: { search: 0.7, shopWindow: 0.5 } }
timeline:
  - { day: 30, set: { brands.savile.price: 12 }, note: { en: English sale, it: saldi italiani } }
sweep:
  - { vary: brands.savile.quality, from: 0.4, to: 0.8, steps: 2, label: { en: English quality, it: Qualità italiana } }
`;

/** Starts from the other one and says its title anew, in one language and in both. */
export const better = `extends: spoken.yaml
schemaVersion: 1
title: { it: Mercato italiano migliore, en: Better English market }
brands: { savile: { quality: 0.9 } }
`;
