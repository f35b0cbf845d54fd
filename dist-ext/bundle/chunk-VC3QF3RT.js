// dist-ext/scenario/compile/simulatedSize.js
function scaleOf({ market: { population, consumers } }) {
  return population === 0 ? 1 : population / consumers;
}
function atSimulatedSize(scenario) {
  let scale = scaleOf(scenario);
  if (scale === 1)
    return scenario;
  let { brands, channels, costs } = scenario;
  return {
    ...scenario,
    brands: mapped(brands, (brand) => sized(brand, scale)),
    channels: mapped(channels, (channel) => ({ ...channel, dailyCost: channel.dailyCost / scale })),
    costs: costs.map((cost) => ({ ...cost, perDay: cost.perDay / scale, once: cost.once / scale }))
  };
}
function sized(brand, scale) {
  let { advertising, care, seeding, fakeReviews } = brand;
  return {
    ...brand,
    fixedCost: brand.fixedCost / scale,
    contentDailyCost: brand.contentDailyCost / scale,
    capacity: brand.capacity / scale,
    advertising: {
      daily: advertising.daily / scale,
      channels: mapped(advertising.channels, (money) => money / scale)
    },
    care: { ...care, dailyCost: care.dailyCost / scale, capacity: care.capacity / scale },
    seeding: { ...seeding, people: Math.round(seeding.people / scale) },
    fakeReviews: { ...fakeReviews, daily: fakeReviews.daily / scale }
  };
}
function mapped(map, change) {
  return Object.fromEntries(Object.entries(map).map(([name, value]) => [name, change(value)]));
}

export {
  scaleOf,
  atSimulatedSize
};
