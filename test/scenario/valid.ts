/** A scenario that uses every group of settings; tests change it. */
export const valid = `schemaVersion: 1
title: A trattoria in Milan
market: { consumers: 2000, start: 2018-03-01, days: 400 }
personas:
  commuter: { share: 0.4, devices: { mobile: 0.7, desktop: 0.25, tablet: 0.05 }, habits: { know: { search: 2 } } }
  family: { share: 0.6, mobileLean: 1.2 }
channels:
  search: { use: { know: 5, go: 1, do: 1, buy: 1 } }
  reviews: { owner: earned, reviews: true, candour: 1 }
  site: { site: true }
  shopWindow: { kind: physical, flow: push, attention: all }
brands:
  nonna:
    quality: 0.8
    price: 28
    coverage: { search: { know: 0.5, go: 0.6 }, shopWindow: 0.3 }
    prominence: { search: 2 }
    touchpoints: { site: { failure: 0.2 } }
    startingReviews: { count: 37, stars: 4.2 }
  verde: { price: 22, coverage: { search: 0.4, site: 0.8 }, seeding: { people: 20, day: 30 } }
timeline:
  - { day: 120, set: { brands.nonna.quality: 0.3, brands.*.coverage.search.buy: 0.9 }, note: new cook }
  - { day: 60, set: { journey.dropOut: 0.1 } }
expect: ["nonna.share.last90 >= 0.25"]
`;
