import type { DefaultTheme } from "vitepress";

/** What stands at the side and on top of the English pages: by what a reader wants to do. */
export const english: DefaultTheme.Config = {
  nav: [
    { text: "Begin", link: "/tutorial" },
    { text: "Cookbook", link: "/cookbook" },
    { text: "Notebooks", link: "/notebooks/index.html", target: "_self" },
    { text: "Glossary", link: "/glossary" },
  ],
  sidebar: [
    {
      text: "Begin",
      items: [
        { text: "From nothing to a decision", link: "/tutorial" },
        { text: "A market of your own", link: "/how-to/own-market" },
        { text: "Scenarios", link: "/scenarios" },
        { text: "Watch a market in a page", link: "/studio" },
        { text: "Lessons for a class", link: "/lessons" },
      ],
    },
    {
      text: "Do",
      items: [
        { text: "Cookbook: 26 questions", link: "/cookbook" },
        { text: "Compare two plans", link: "/how-to/compare-plans" },
        { text: "Find the best plan", link: "/how-to/best-plan" },
        { text: "Forecast a table", link: "/how-to/forecast-a-table" },
        { text: "Fit a market to sales", link: "/how-to/fit-to-sales" },
        { text: "Know how sure it is", link: "/how-to/be-sure" },
        { text: "Share your results", link: "/how-to/hand-on" },
        { text: "Make long runs bearable", link: "/how-to/large-runs" },
      ],
    },
    {
      text: "Program",
      items: [
        { text: "As a library", link: "/library" },
        { text: "With Python and pandas", link: "/python" },
        { text: "With R", link: "/r" },
        { text: "With assistants", link: "/assistants" },
        { text: "On many machines", link: "/many-machines" },
        { text: "Data files", link: "/data-files" },
      ],
    },
    {
      text: "Understand",
      items: [
        { text: "Glossary", link: "/glossary" },
        { text: "Experiments and their numbers", link: "/experiments" },
        { text: "Forecasting", link: "/forecasting" },
        { text: "The model", link: "/model" },
        { text: "The doctrine, tested", link: "/claims" },
        { text: "Compared with published numbers", link: "/validation" },
      ],
    },
    {
      text: "Look up",
      items: [
        { text: "Commands", link: "/reference/commands" },
        { text: "The library", link: "/reference/library/index.html", target: "_self" },
        { text: "Settings", link: "/settings" },
        { text: "Charts", link: "/gallery" },
      ],
    },
    {
      text: "Change umot",
      items: [
        { text: "Architecture", link: "/architecture" },
        { text: "Contribute", link: "/CONTRIBUTING" },
        { text: "Versions", link: "/versions" },
      ],
    },
  ],
};

/** The same for the Italian pages; what there is in English only says so. */
export const italian: DefaultTheme.Config = {
  nav: [
    { text: "Per cominciare", link: "/it/tutorial" },
    { text: "Ricettario", link: "/it/cookbook" },
    { text: "Lezioni", link: "/it/lessons" },
    { text: "Glossario", link: "/it/glossary" },
  ],
  sidebar: [
    {
      text: "Per cominciare",
      items: [
        { text: "Dal nulla a una decisione", link: "/it/tutorial" },
        { text: "Un mercato tuo", link: "/it/how-to/own-market" },
        { text: "Lo studio: la pagina che si muove", link: "/it/studio" },
        { text: "Lezioni per una classe", link: "/it/lessons" },
      ],
    },
    {
      text: "Fare",
      items: [
        { text: "Ricettario: 26 domande", link: "/it/cookbook" },
        { text: "Confronta due piani", link: "/it/how-to/compare-plans" },
        { text: "Trova il piano migliore", link: "/it/how-to/best-plan" },
        { text: "Prevedi una tabella", link: "/it/how-to/forecast-a-table" },
        { text: "Adatta un mercato alle vendite", link: "/it/how-to/fit-to-sales" },
        { text: "Quanto è sicuro", link: "/it/how-to/be-sure" },
        { text: "Condividi i risultati", link: "/it/how-to/hand-on" },
        { text: "Simulazioni lunghe", link: "/it/how-to/large-runs" },
      ],
    },
    {
      text: "Consultare",
      items: [
        { text: "Previsioni", link: "/it/forecasting" },
        { text: "Glossario", link: "/it/glossary" },
        { text: "Comandi", link: "/it/reference/commands" },
      ],
    },
    {
      text: "In inglese",
      items: [
        { text: "Il modello", link: "/model" },
        { text: "Impostazioni", link: "/settings" },
        { text: "Libreria, R e Python", link: "/library" },
      ],
    },
  ],
  outline: { label: "In questa pagina" },
  docFooter: { prev: "Indietro", next: "Avanti" },
  darkModeSwitchLabel: "Aspetto",
  lightModeSwitchTitle: "Passa al tema chiaro",
  darkModeSwitchTitle: "Passa al tema scuro",
  sidebarMenuLabel: "Menu",
  returnToTopLabel: "Torna in cima",
  langMenuLabel: "Cambia lingua",
  skipToContentLabel: "Vai al contenuto",
  notFound: {
    title: "PAGINA NON TROVATA",
    quote: "Qui non c'è nulla: l'indirizzo è sbagliato, o la pagina ha cambiato posto.",
    linkLabel: "vai all'inizio",
    linkText: "All'inizio",
  },
};

/** What the search says in Italian. */
export const italianSearch: Partial<DefaultTheme.LocalSearchOptions> = {
  translations: {
    button: { buttonText: "Cerca", buttonAriaLabel: "Cerca" },
    modal: {
      displayDetails: "Mostra i dettagli",
      resetButtonTitle: "Cancella la ricerca",
      backButtonTitle: "Chiudi la ricerca",
      noResultsText: "Nessun risultato per",
      footer: {
        selectText: "per scegliere",
        navigateText: "per spostarsi",
        closeText: "per chiudere",
      },
    },
  },
};
