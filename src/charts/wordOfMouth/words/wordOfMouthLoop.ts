/** Words of the loop of word of mouth. */
const en = {
  title: (brand: string, reviews: string, friends: string, swayed: string) =>
    `${brand}’s buyers post ${reviews} reviews and tell friends ${friends} times; reviews and friends sway ${swayed} of its purchases`,
  told: (reviews: string, friends: string) =>
    `Of 100 uses come ${reviews} reviews and ${friends} tales to friends.`,
  read: (times: string) => `Each review is read ${times} times.`,
  never: (brand: string) => `Nobody reads of ${brand} or hears of it`,
  subtitle: (brand: string) =>
    `How what ${brand}’s buyers tell becomes what later buyers read and hear, over the whole run`,
  steps: {
    bought: "purchases",
    used: "uses",
    reviews: "reviews posted",
    friends: "tales to friends",
    read: "readings of reviews",
    heard: "tales heard",
    swayed: "purchases swayed",
  },
  boxes: {
    bought: "They buy",
    used: "They use",
    told: "They tell",
    heard: "Others read and listen",
    swayed: "Others buy",
  },
  columns: { step: "Step", value: "Count" },
};

const it: typeof en = {
  title: (brand, reviews, friends, swayed) =>
    `Chi compra ${brand} scrive ${reviews} recensioni e racconta ad amici ${friends} volte; recensioni e amici decidono ${swayed} dei suoi acquisti`,
  told: (reviews, friends) => `Da 100 usi vengono ${reviews} recensioni e ${friends} racconti ad amici.`,
  read: (times) => `Ogni recensione è letta ${times} volte.`,
  never: (brand) => `Nessuno legge di ${brand} o ne sente parlare`,
  subtitle: (brand) =>
    `Come ciò che racconta chi compra ${brand} diventa ciò che legge e sente chi compra dopo`,
  steps: {
    bought: "acquisti",
    used: "usi",
    reviews: "recensioni scritte",
    friends: "racconti ad amici",
    read: "letture di recensioni",
    heard: "racconti sentiti",
    swayed: "acquisti decisi così",
  },
  boxes: {
    bought: "Comprano",
    used: "Usano",
    told: "Raccontano",
    heard: "Altri leggono e ascoltano",
    swayed: "Altri comprano",
  },
  columns: { step: "Passo", value: "Quanti" },
};

export const wordOfMouthLoopWords = { en, it };
