import { group, number, share, type SettingSources } from "./fields.ts";

/** How consumers weigh what they know. */
export const choiceSettings = group(
  {
    en: "The choice (first moment of truth): weights in units of the choice noise",
    it: "La scelta (primo momento della verità): pesi in unità del rumore della scelta",
  },
  {
    quality: number(
      2.5,
      0,
      1000,
      "utility per unit of quality",
      {
        name: { en: "weight of quality", it: "peso della qualità" },
        about: { en: "Weight of believed quality", it: "Peso della qualità creduta" },
      },
      {
        doctrine: ["D12"],
      },
    ),
    taste: share(1, {
      name: { en: "taste known beforehand", it: "gusto noto in anticipo" },
      about: {
        en: "How much of one's own taste is known before buying",
        it: "Quanto del proprio gusto si conosce prima di comprare",
      },
    }),
    price: number(
      3.2,
      0,
      100,
      "utility per unit of log price",
      {
        name: { en: "weight of price", it: "peso del prezzo" },
        about: { en: "Weight of price", it: "Peso del prezzo" },
      },
      {},
    ),
    go: number(
      0.42,
      0,
      20,
      "utility",
      {
        name: { en: "weight of ways to go there", it: "peso dei modi per andarci" },
        about: { en: "Weight of ways to go there", it: "Peso dei modi per andarci" },
      },
      {
        doctrine: ["D17"],
      },
    ),
    do: number(
      0.35,
      0,
      20,
      "utility",
      {
        name: { en: "weight of help to do it", it: "peso dell'aiuto a farlo" },
        about: { en: "Weight of help to do it", it: "Peso dell'aiuto a farlo" },
      },
      {
        doctrine: ["D17"],
      },
    ),
    buy: number(
      0.5,
      0,
      20,
      "utility",
      {
        name: { en: "weight of means to buy", it: "peso dei mezzi per comprare" },
        about: { en: "Weight of means to buy", it: "Peso dei mezzi per comprare" },
      },
      {
        doctrine: ["D17"],
      },
    ),
    loyalty: number(
      2,
      0,
      50,
      "utility",
      {
        name: { en: "weight of loyalty", it: "peso della fedeltà" },
        about: { en: "Weight of loyalty", it: "Peso della fedeltà" },
      },
      { doctrine: ["D13"], off: 0 },
    ),
    reminder: number(
      0.6,
      0,
      20,
      "utility",
      {
        name: { en: "weight of remembered advertising", it: "peso della pubblicità ricordata" },
        about: {
          en: "Weight of remembering the brand's advertising of recent days",
          it: "Peso del ricordo della pubblicità degli ultimi giorni",
        },
      },
      {
        doctrine: ["D4"],
        off: 0,
      },
    ),
    risk: number(
      20,
      0,
      1000,
      "utility per unit of variance",
      {
        name: { en: "aversion to risk", it: "avversione al rischio" },
        about: {
          en: "Aversion to uncertain quality; makes the first reviews count most",
          it: "Avversione alla qualità incerta; fa contare di più le prime recensioni",
        },
      },
      {
        doctrine: ["D2"],
        off: 0,
      },
    ),
    priceRisk: number(
      0,
      0,
      5,
      "exponent",
      {
        name: { en: "risk of an expensive purchase", it: "rischio di un acquisto caro" },
        about: {
          en: "How strongly the aversion to uncertain quality grows with the price, relative to the reference",
          it: "Quanto l'avversione alla qualità incerta cresce col prezzo, rispetto a quello di riferimento",
        },
      },
      {
        doctrine: ["D2"],
        off: 0,
      },
    ),
    valence: number(
      0.9,
      0,
      20,
      "times",
      {
        name: { en: "weight of what others say", it: "peso di ciò che dicono gli altri" },
        about: {
          en: "How much reviews and friends move the quality that is expected, relative to how much doubt they take away; 1 is Bayes' rule",
          it: "Quanto recensioni e amici spostano la qualità attesa, rispetto a quanto dubbio tolgono; 1 è la regola di Bayes",
        },
      },
      {
        doctrine: ["D2"],
        off: 1,
      },
    ),
    unreviewed: number(
      1.4,
      0,
      100,
      "utility",
      {
        name: { en: "loss of brands without reviews", it: "perdita delle marche senza recensioni" },
        about: {
          en: "Utility that a brand without reviews loses with people who never bought it and saw a page of reviews on this journey",
          it: "Utilità che una marca senza recensioni perde presso chi non l'ha mai comprata e in questo percorso ha visto una pagina di recensioni",
        },
      },
      {
        doctrine: ["D2"],
        off: 0,
      },
    ),
    unreviewedFade: number(
      2.9,
      0.1,
      1000,
      "reviews",
      {
        name: { en: "reviews that lift the loss", it: "recensioni che tolgono la perdita" },
        about: {
          en: "Number of reviews after which that loss has fallen to 37 %",
          it: "Numero di recensioni dopo il quale quella perdita è scesa al 37 %",
        },
      },
      {
        doctrine: ["D2"],
      },
    ),
    bestSeller: number(
      1.6,
      0,
      20,
      "utility",
      {
        name: { en: "weight of being a best seller", it: "peso dell'essere fra i più venduti" },
        about: {
          en: "Utility that a brand gains with people who met it where it is named as a best seller and know nothing else about it; the more they know, the less",
          it: "Utilità che una marca guadagna presso chi l'ha incontrata dove è indicata fra le più vendute e non ne sa altro; più se ne sa, meno conta",
        },
      },
      {
        doctrine: ["D2"],
        off: 0,
      },
    ),
    outside: number(1.5, -1000, 1000, "utility", {
      name: { en: "utility of buying nothing", it: "utilità di non comprare" },
      about: {
        en: "Utility of buying nothing; −1000 for must buy",
        it: "Utilità di non comprare niente; −1000 se si deve comprare",
      },
    }),
    noise: number(1, 0, 100, "utility", {
      name: { en: "noise of the choice", it: "rumore della scelta" },
      about: {
        en: "Scale of everything that the model does not know; 0 always takes the best",
        it: "Scala di tutto ciò che il modello non sa; con 0 si prende sempre il meglio",
      },
    }),
  },
);

/** What defaults rest on. */
export const choiceSources: SettingSources = {
  "choice.quality": {
    en: "Ataman, van Heerde & Mela 2010: elasticity of the product 1.37; Floyd et al. 2014 and You, Vadakkepatt & Joshi 2015: of valence .69 and .42",
    it: "Ataman, van Heerde e Mela 2010: elasticità al prodotto 1,37; Floyd et al. 2014 e You, Vadakkepatt e Joshi 2015: alla valenza 0,69 e 0,42",
  },
  "choice.price": {
    en: "Bijmolt, van Heerde & Pieters 2005: own price elasticity −2.62",
    it: "Bijmolt, van Heerde & Pieters 2005: elasticità al proprio prezzo −2,62",
  },
  "choice.go": {
    en: "Ataman, van Heerde & Mela 2010: elasticity of distribution .74; how it is shared among going, doing and buying is assumed",
    it: "Ataman, van Heerde e Mela 2010: elasticità alla distribuzione 0,74; come si divide fra andare, fare e comprare è ipotizzato",
  },
  "choice.do": {
    en: "Ataman, van Heerde & Mela 2010: elasticity of distribution .74; how it is shared among going, doing and buying is assumed",
    it: "Ataman, van Heerde e Mela 2010: elasticità alla distribuzione 0,74; come si divide fra andare, fare e comprare è ipotizzato",
  },
  "choice.buy": {
    en: "Ataman, van Heerde & Mela 2010: elasticity of distribution .74; how it is shared among going, doing and buying is assumed",
    it: "Ataman, van Heerde e Mela 2010: elasticità alla distribuzione 0,74; come si divide fra andare, fare e comprare è ipotizzato",
  },
  "choice.reminder": {
    en: "Jones 1995, When Ads Work: homes that saw it within seven days buy more of it; size by the short elasticities of Sethuraman, Tellis & Briesch 2011",
    it: "Jones 1995, When Ads Work: le famiglie che l'hanno vista entro sette giorni comprano di più; entità secondo le elasticità di breve periodo di Sethuraman, Tellis e Briesch 2011",
  },
  "choice.risk": {
    en: "Spiegel Research Center 2017: nearly all of the rise within the first ten reviews",
    it: "Spiegel Research Center 2017: quasi tutto l'aumento nelle prime dieci recensioni",
  },
  "choice.priceRisk": {
    en: "Spiegel Research Center 2017: five reviews raise sales by 190 % at low and by 380 % at high prices; size to be set",
    it: "Spiegel Research Center 2017: cinque recensioni alzano le vendite del 190 % a prezzi bassi e del 380 % a prezzi alti; la misura è da impostare",
  },
  "choice.valence": {
    en: "You, Vadakkepatt & Joshi 2015 and Floyd et al. 2014: elasticities of valence .42 and .69",
    it: "You, Vadakkepatt e Joshi 2015 e Floyd et al. 2014: elasticità alla valenza 0,42 e 0,69",
  },
  "choice.unreviewed": {
    en: "Spiegel Research Center 2017: with five reviews 3.7 times as many buy as with none; PowerReviews 2017: 65 % more with one; Simmons & Lynch 1991: what is missing is held against a product",
    it: "Spiegel Research Center 2017: con cinque recensioni si compra 3,7 volte quanto senza; PowerReviews 2017: il 65 % in più con una; Simmons e Lynch 1991: ciò che manca pesa contro un prodotto",
  },
  "choice.unreviewedFade": {
    en: "Spiegel Research Center 2017: nearly all of the rise within the first ten reviews",
    it: "Spiegel Research Center 2017: quasi tutto l'aumento nelle prime dieci recensioni",
  },
  "choice.bestSeller": {
    en: "Cai, Chen & Fang 2009: the five dishes that a menu names as most ordered are ordered 13 to 20 % more often, and by those who come seldom most of all",
    it: "Cai, Chen e Fang 2009: i cinque piatti che un menu indica come più ordinati si ordinano dal 13 al 20 % in più, soprattutto da chi viene di rado",
  },
};
