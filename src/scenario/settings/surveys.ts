import { count, group, share, type SettingSources } from "./fields.ts";

/** What buyers are asked, beside what they do. */
export const surveySettings = group(
  {
    en: "Surveys: buyers asked whether they would buy again",
    it: "I sondaggi: acquirenti a cui si chiede se ricomprerebbero",
  },
  {
    share: share(
      0,
      {
        name: { en: "buyers asked", it: "acquirenti interpellati" },
        about: {
          en: "Share of experiences after which the buyer is asked; being asked changes nobody",
          it: "Quota di esperienze dopo le quali si interpella l'acquirente; la domanda non cambia nessuno",
        },
      },
      { off: 0 },
    ),
    noise: share(
      0,
      {
        name: { en: "noise of answers", it: "rumore delle risposte" },
        about: {
          en: "Spread of what is answered around what is meant, one standard deviation on a scale from 0 to 1",
          it: "Dispersione di ciò che si risponde intorno a ciò che si pensa, una deviazione standard su una scala da 0 a 1",
        },
      },
      {
        off: 0,
      },
    ),
    points: count(7, 2, 101, "levels", {
      name: { en: "points of the scale", it: "punti della scala" },
      about: {
        en: "Points of the scale on which buyers answer",
        it: "Punti della scala su cui gli acquirenti rispondono",
      },
    }),
  },
);

/** What defaults rest on. */
export const surveysSources: SettingSources = {
  "surveys.noise": {
    en: "Morrison 1979: stated intentions are true ones with noise; size to be set",
    it: "Morrison 1979: le intenzioni dichiarate sono quelle vere con rumore; la misura è da impostare",
  },
};
