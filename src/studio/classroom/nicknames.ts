import type { Bilingual } from "../../language/bilingual.ts";

const ANIMALS: readonly Bilingual[] = [
  { en: "heron", it: "airone" },
  { en: "eagle", it: "aquila" },
  { en: "whale", it: "balena" },
  { en: "camel", it: "cammello" },
  { en: "swan", it: "cigno" },
  { en: "stork", it: "cicogna" },
  { en: "dolphin", it: "delfino" },
  { en: "hawk", it: "falco" },
  { en: "seal", it: "foca" },
  { en: "giraffe", it: "giraffa" },
  { en: "owl", it: "gufo" },
  { en: "ibis", it: "ibis" },
  { en: "lion", it: "leone" },
  { en: "hare", it: "lepre" },
  { en: "lynx", it: "lince" },
  { en: "otter", it: "lontra" },
  { en: "wolf", it: "lupo" },
  { en: "octopus", it: "polpo" },
  { en: "panda", it: "panda" },
  { en: "penguin", it: "pinguino" },
  { en: "hedgehog", it: "riccio" },
  { en: "swallow", it: "rondine" },
  { en: "squirrel", it: "scoiattolo" },
  { en: "tiger", it: "tigre" },
  { en: "turtle", it: "tartaruga" },
];
const NUMBERS = 10;

/** Names that are drawn by lot, so that nobody writes down her own. */
export const NICKNAMES: readonly Bilingual[] = ANIMALS.flatMap(({ en, it }) =>
  Array.from({ length: NUMBERS }, (_, number) => ({ en: `${en} ${number}`, it: `${it} ${number}` })),
);
