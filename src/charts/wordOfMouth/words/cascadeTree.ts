/** Words of the tree of who told whom. */
const en = {
  title: (brand: string, people: string, days: string) =>
    `One bad experience with ${brand} reaches ${people} people within ${days}`,
  direct: (told: string, passed: string) =>
    `${told} hear it from the person it happened to, ${passed} from somebody who had only heard of it.`,
  busiest: (told: string, day: string) => `Most is heard on ${day}: ${told} times.`,
  days: (count: string) => (count === "1" ? "one day" : `${count} days`),
  subtitle: (brand: string) =>
    `Who told whom something bad about ${brand}: each dot is a word heard, each line runs from the teller to the listener`,
  caption: (first: string) =>
    `The largest cascade that begins in the week with the most bad words; the first telling is on ${first}. Dots further from the first teller have another colour. From one run, the first.`,
  axis: "Days after the first telling · words heard so far",
  root: (day: string) => `first teller, ${day}`,
  tip: (listener: string, teller: string, day: string, said: string) =>
    `Consumer ${listener} hears it from consumer ${teller} on day ${day}; how good it sounds: ${said}`,
  hops: ["first hand", "second hand", "third hand", "further"],
  columns: {
    word: "Word",
    cause: "Passes on word",
    day: "Days later",
    teller: "Teller",
    listener: "Listener",
    hops: "Hands before",
    said: "How good it sounds",
  },
};

const it: typeof en = {
  title: (brand, people, days) =>
    `Una sola cattiva esperienza con ${brand} arriva a ${people} persone in ${days}`,
  direct: (told, passed) =>
    `${told} lo sentono da chi l’ha vissuta, ${passed} da chi ne aveva solo sentito parlare.`,
  busiest: (told, day) => `Il giorno in cui se ne sente di più è il ${day}: ${told} volte.`,
  days: (count) => (count === "1" ? "un giorno" : `${count} giorni`),
  subtitle: (brand) =>
    `Chi ha detto a chi qualcosa di cattivo su ${brand}: ogni punto è una parola sentita, ogni linea va da chi parla a chi ascolta`,
  caption: (first) =>
    `La cascata più grande che comincia nella settimana con più parole cattive; il primo racconto è del ${first}. I punti più lontani da chi ha cominciato hanno un altro colore. Una sola simulazione, la prima.`,
  axis: "Giorni dopo il primo racconto · parole sentite finora",
  root: (day) => `chi comincia, ${day}`,
  tip: (listener, teller, day, said) =>
    `Il consumatore ${listener} lo sente dal consumatore ${teller} il giorno ${day}; quanto suona bene: ${said}`,
  hops: ["di prima mano", "di seconda mano", "di terza mano", "oltre"],
  columns: {
    word: "Parola",
    cause: "Ripete la parola",
    day: "Giorni dopo",
    teller: "Chi parla",
    listener: "Chi ascolta",
    hops: "Mani prima",
    said: "Quanto suona bene",
  },
};

export const cascadeTreeWords = { en, it };
