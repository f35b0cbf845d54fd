import type { Bilingual } from "../../language/bilingual.ts";

/** A statement of the doctrine that the model turns into mechanisms. */
export interface Statement {
  /** what it claims, a whole sentence */
  readonly says: Bilingual;
  /** what in the model stands for it, as it follows “In the model: ” */
  readonly model: Bilingual;
}

/** D1 to D24, in order. */
export const doctrineWords: Readonly<Record<string, Statement>> = {
  D1: {
    says: {
      en: "A choice matures while people search (zero moment of truth), before they stand at the shelf (first), use what they bought (second) and tell others (ultimate).",
      it: "Una scelta matura mentre si cerca (momento zero della verità), prima dello scaffale (primo), dell'uso (secondo) e del racconto (ultimo).",
    },
    model: {
      en: "journeys in stages, and reviews that are read before buying",
      it: "percorsi a tappe, e recensioni lette prima di comprare",
    },
  },
  D2: {
    says: {
      en: "The loop closes: what buyers share at the end is what later buyers find at the beginning.",
      it: "Il cerchio si chiude: ciò che chi ha comprato condivide alla fine è ciò che altri trovano all'inizio.",
    },
    model: {
      en: "stored reviews and friends' words move beliefs",
      it: "le recensioni conservate e le parole degli amici spostano le opinioni",
    },
  },
  D3: {
    says: {
      en: "Consumers are prosumers: they post, review, compare, and some become opinion leaders.",
      it: "I consumatori sono prosumer: pubblicano, recensiscono, confrontano, e qualcuno diventa un leader d'opinione.",
    },
    model: {
      en: "people who share far more than others, and networks in which a few have very many friends",
      it: "persone che condividono molto più di altre, e reti in cui pochi hanno moltissimi amici",
    },
  },
  D4: {
    says: {
      en: "Push loses its power: people pull the information they want, when they want it.",
      it: "Il push perde forza: le persone cercano da sé le informazioni che vogliono, quando le vogliono.",
    },
    model: {
      en: "push and pull channels, little trust in paid words, advertising that wears out",
      it: "canali push e pull, poca fiducia nelle parole pagate, pubblicità che si satura",
    },
  },
  D5: {
    says: {
      en: "A promise above the real experience backfires.",
      it: "Una promessa superiore all'esperienza reale si ritorce contro chi la fa.",
    },
    model: {
      en: "promises raise expectations; a disappointment counts more than a pleasant surprise",
      it: "le promesse alzano le attese; una delusione conta più di una bella sorpresa",
    },
  },
  D6: {
    says: {
      en: "One bad touchpoint, such as a rude operator, undoes the rest.",
      it: "Un solo punto di contatto scadente, per esempio un operatore scortese, rovina tutto il resto.",
    },
    model: {
      en: "quality and failures of each touchpoint that is used",
      it: "qualità e guasti di ogni punto di contatto usato",
    },
  },
  D7: {
    says: {
      en: "Paths must be attractive and coherent: whoever loses the thread leaves.",
      it: "I percorsi devono essere attraenti e coerenti: chi perde il filo se ne va.",
    },
    model: {
      en: "a brand that was met and is absent later may be forgotten; contradictory messages count less",
      it: "una marca incontrata e poi assente può essere dimenticata; i messaggi contraddittori contano meno",
    },
  },
  D8: {
    says: {
      en: "Be present at every stage, on the right channel, with the right content.",
      it: "Bisogna essere presenti in ogni fase, sul canale giusto e con il contenuto giusto.",
    },
    model: {
      en: "coverage by channel and moment; video, audio and text",
      it: "copertura per canale e momento; video, audio e testo",
    },
  },
  D9: {
    says: { en: "Be usable on every device.", it: "Bisogna essere usabili su ogni dispositivo." },
    model: { en: "usability on phone, computer and tablet", it: "usabilità su telefono, computer e tablet" },
  },
  D10: {
    says: {
      en: "Give people tools to share at once, at every stage.",
      it: "Bisogna dare strumenti per condividere subito, in ogni fase.",
    },
    model: {
      en: "share tools in each moment: more is told, and sooner",
      it: "strumenti di condivisione in ogni momento: si racconta di più, e prima",
    },
  },
  D11: {
    says: { en: "Be interesting at every stage.", it: "Bisogna essere interessanti in ogni fase." },
    model: {
      en: "engagement, which keeps people from dropping out",
      it: "il coinvolgimento, che trattiene chi abbandonerebbe",
    },
  },
  D12: {
    says: {
      en: "Total quality is the base on which everything else rests.",
      it: "La qualità totale è la base su cui poggia tutto il resto.",
    },
    model: {
      en: "true quality drives satisfaction, and with it everything that is told",
      it: "la qualità vera determina la soddisfazione, e così tutto ciò che si racconta",
    },
  },
  D13: {
    says: {
      en: "The journey is a continuous cycle that mixes online and offline.",
      it: "Il percorso è un ciclo continuo che mescola online e offline.",
    },
    model: {
      en: "a loyalty loop, and physical and digital channels in one journey",
      it: "il cerchio della fedeltà, e canali fisici e digitali in un solo percorso",
    },
  },
  D14: {
    says: {
      en: "Decisions unfold in four micro-moments: I want to know, to go, to do, to buy.",
      it: "Le decisioni si svolgono in quattro micro-momenti: voglio sapere, andare, fare, comprare.",
    },
    model: {
      en: "four moments, each with its own sources and passages to the next",
      it: "quattro momenti, ciascuno con le sue fonti e i passaggi al successivo",
    },
  },
  D15: {
    says: {
      en: "Micro-moments come at any time of the day: on the way, at work, in the evening.",
      it: "I micro-momenti arrivano a qualsiasi ora: per strada, al lavoro, di sera.",
    },
    model: {
      en: "six times of day with their own channels and devices",
      it: "sei momenti della giornata con i loro canali e dispositivi",
    },
  },
  D16: {
    says: {
      en: "The phone takes over: from 0.7 % of page views in 2009 to 52.2 % in 2018.",
      it: "Il telefono prende il sopravvento: dallo 0,7 % delle pagine viste nel 2009 al 52,2 % nel 2018.",
    },
    model: {
      en: "the calendar year sets the mix of devices",
      it: "l'anno del calendario decide la distribuzione dei dispositivi",
    },
  },
  D17: {
    says: {
      en: "Near me, how to, fast, easy to pay: each micro-moment wants something different.",
      it: "Vicino a me, come si fa, veloce, facile da pagare: ogni micro-momento vuole qualcosa di diverso.",
    },
    model: {
      en: "distance, help, loading time and checkout",
      it: "distanza, aiuto, tempo di caricamento e pagamento",
    },
  },
  D18: {
    says: {
      en: "Map the journey: a new touchpoint changes the whole map.",
      it: "Bisogna disegnare la mappa del percorso: un nuovo punto di contatto la cambia tutta.",
    },
    model: {
      en: "personas, journey maps, and changes on a day of the timeline",
      it: "personas, mappe del percorso, e cambiamenti in un giorno della timeline",
    },
  },
  D19: {
    says: {
      en: "Listen and anticipate: know beforehand, not only afterwards.",
      it: "Bisogna ascoltare e anticipare: sapere prima, non soltanto dopo.",
    },
    model: {
      en: "not a mechanism: experiments and forecasts are made for it, and the claim D19-foresight measures what it pays",
      it: "non è un meccanismo: a questo servono esperimenti e previsioni, e l’affermazione D19-foresight misura quanto rende",
    },
  },
  D20: {
    says: {
      en: "Bad comments spread fast and are confirmed by the next ones; whoever ignores them pays.",
      it: "I commenti negativi si diffondono in fretta e i successivi li confermano; chi li ignora paga.",
    },
    model: {
      en: "bad news weighs more, reviews follow reviews, friends pass it on",
      it: "le cattive notizie pesano di più, le recensioni seguono le recensioni, gli amici le passano",
    },
  },
  D21: {
    says: {
      en: "Answer directly and transparently: service can no longer hide.",
      it: "Bisogna rispondere in modo diretto e trasparente: il servizio non può più nascondersi.",
    },
    model: {
      en: "how many complaints are answered, how fast and how well",
      it: "a quanti reclami si risponde, con quale rapidità e quanto bene",
    },
  },
  D22: {
    says: {
      en: "A message passed from click to click beats a well-funded campaign.",
      it: "Un messaggio che passa di clic in clic batte una campagna ricca di mezzi.",
    },
    model: {
      en: "gifts to people who talk, against advertising for the same money",
      it: "omaggi a chi ne parla, contro pubblicità per lo stesso denaro",
    },
  },
  D23: {
    says: { en: "Being found decides: position matters.", it: "Essere trovati decide: la posizione conta." },
    model: {
      en: "prominence on each channel, and how far down people look",
      it: "la posizione su ogni canale, e fin dove le persone guardano",
    },
  },
  D24: {
    says: {
      en: "Being first pays: reviews and habits pile up.",
      it: "Arrivare primi conviene: recensioni e abitudini si accumulano.",
    },
    model: {
      en: "days of entry, and what has piled up before them",
      it: "i giorni di entrata, e ciò che si è accumulato prima",
    },
  },
};
