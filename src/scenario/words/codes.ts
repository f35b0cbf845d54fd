import type { Bilingual } from "../../language/bilingual.ts";

/** What the code of a problem means. */
interface CodeWords {
  /** what is wrong, in a few words */
  readonly title: Bilingual;
  /** why it matters and what to do, a few sentences */
  readonly about: Bilingual;
}

/** By code, in order. */
export const codeWords: Readonly<Record<string, CodeWords>> = {
  U101: {
    title: { en: "A file is missing", it: "Manca un file" },
    about: {
      en: "The scenario, the file that it extends or the file of its ties was not found. Paths inside a scenario are relative to the file that names them.",
      it: "Non si è trovato lo scenario, il file che estende o il file dei suoi legami. I percorsi dentro uno scenario partono dal file che li nomina.",
    },
  },
  U102: {
    title: { en: "A file is not text", it: "Un file non è testo" },
    about: {
      en: "Scenarios are text files in UTF-8. A spreadsheet, an archive or a file saved as UTF-16 cannot be read: save it as UTF-8.",
      it: "Gli scenari sono file di testo in UTF-8. Un foglio di calcolo, un archivio o un file salvato in UTF-16 non si può leggere: salvalo in UTF-8.",
    },
  },
  U103: {
    title: { en: "A file is too large", it: "Un file è troppo grande" },
    about: {
      en: "A scenario takes some kilobytes. Observed data are not part of it.",
      it: "Uno scenario occupa qualche kilobyte. I dati osservati non ne fanno parte.",
    },
  },
  U104: {
    title: { en: "Not valid YAML", it: "YAML non valido" },
    about: {
      en: "The text breaks the rules of YAML: write “key: value”, indent with two spaces, close brackets and quotes, and quote texts that contain a colon or begin with *, &, @ or %.",
      it: "Il testo viola le regole di YAML: scrivi “chiave: valore”, rientra con due spazi, chiudi parentesi e virgolette, e metti fra virgolette i testi che contengono i due punti o cominciano con *, &, @ o %.",
    },
  },
  U105: {
    title: { en: "A setting is written twice", it: "Un'impostazione è scritta due volte" },
    about: {
      en: "Choosing between the two would be a guess. Keep one of them. To change a setting from another file, use extends.",
      it: "Scegliere fra le due sarebbe tirare a indovinare. Tienine una. Per cambiare un'impostazione di un altro file si usa extends.",
    },
  },
  U106: {
    title: { en: "A key is not a plain word", it: "Una chiave non è una parola semplice" },
    about: {
      en: "Keys are names of settings, brands, channels and personas.",
      it: "Le chiavi sono nomi di impostazioni, marche, canali e personas.",
    },
  },
  U107: {
    title: { en: "Nested too deeply", it: "Annidato troppo in profondità" },
    about: {
      en: "No setting is nested deeper than ten levels; look for a bracket that is never closed, or an anchor that contains itself.",
      it: "Nessuna impostazione sta oltre i dieci livelli; cerca una parentesi mai chiusa, o un'ancora che contiene se stessa.",
    },
  },
  U108: {
    title: { en: "Too many values", it: "Troppi valori" },
    about: {
      en: "A scenario of 64 brands, 64 channels and 16 personas holds some forty thousand values. Aliases (*name) repeat what they stand for and multiply quickly.",
      it: "Uno scenario di 64 marche, 64 canali e 16 personas contiene circa quarantamila valori. Gli alias (*nome) ripetono ciò per cui stanno e si moltiplicano in fretta.",
    },
  },
  U109: {
    title: { en: "Several documents in one file", it: "Più documenti in un file" },
    about: {
      en: "The line --- begins a second document. Write one scenario per file.",
      it: "Una riga --- comincia un secondo documento. Scrivi uno scenario per file.",
    },
  },
  U110: {
    title: { en: "Not a scenario", it: "Non è uno scenario" },
    about: {
      en: "A scenario is a group of settings: schemaVersion, title, channels, brands and whatever differs from the defaults. umot init writes one to start from.",
      it: "Uno scenario è un gruppo di impostazioni: schemaVersion, title, channels, brands e tutto ciò che si scosta dai valori predefiniti. umot init ne scrive uno da cui partire.",
    },
  },
  U111: {
    title: { en: "A setting is missing", it: "Manca un'impostazione" },
    about: {
      en: "A few settings have no default: schemaVersion, title, channels, brands, each persona's share.",
      it: "Alcune impostazioni non hanno un valore predefinito: schemaVersion, title, channels, brands, la share di ogni persona.",
    },
  },
  U112: {
    title: { en: "extends does not come to an end", it: "extends non arriva alla fine" },
    about: {
      en: "Each scenario may start from one other; the chain must end at one that extends nothing.",
      it: "Ogni scenario può partire da un altro; la catena deve finire con uno che non ne estende altri.",
    },
  },
  U113: {
    title: { en: "There is no such setting", it: "Questa impostazione non esiste" },
    about: {
      en: "Nothing is ignored silently: a mistyped setting would otherwise leave its default in force. umot explain lists all settings.",
      it: "Niente viene ignorato in silenzio: altrimenti un'impostazione scritta male lascerebbe in vigore il suo valore predefinito. umot explain elenca tutte le impostazioni.",
    },
  },
  U114: {
    title: { en: "The wrong kind of value", it: "Il tipo di valore è sbagliato" },
    about: {
      en: "There is a number where a word is expected, a list where a group is expected, or the like.",
      it: "C'è un numero dove si aspetta una parola, una lista dove si aspetta un gruppo, o simili.",
    },
  },
  U115: {
    title: { en: "Out of range", it: "Fuori dall'intervallo" },
    about: {
      en: "Every number has a range in which it means something to the model; umot explain shows the range of a setting.",
      it: "Ogni numero ha un intervallo in cui per il modello significa qualcosa; umot explain mostra quello di un'impostazione.",
    },
  },
  U116: {
    title: { en: "Not one of the allowed words", it: "Non è una delle parole ammesse" },
    about: {
      en: "Some settings allow only a few words.",
      it: "Alcune impostazioni ammettono soltanto poche parole.",
    },
  },
  U117: {
    title: { en: "A list of the wrong length", it: "Una lista di lunghezza sbagliata" },
    about: {
      en: "Seasons have twelve months; five stars have four thresholds.",
      it: "Le stagioni hanno dodici mesi; cinque stelle hanno quattro soglie.",
    },
  },
  U118: {
    title: { en: "A name that cannot be used", it: "Un nome che non si può usare" },
    about: {
      en: "Names of brands, channels and personas are used in paths such as brands.nonna.price and in file names: a letter, then letters and digits. A label may say more.",
      it: "I nomi di marche, canali e personas si usano in percorsi come brands.nonna.price e in nomi di file: una lettera, poi lettere e cifre. Un'etichetta (label) può dire di più.",
    },
  },
  U119: {
    title: { en: "Another version of the format", it: "Un'altra versione del formato" },
    about: {
      en: "schemaVersion says for which version of the format a scenario was written, so that an old one never silently changes its meaning.",
      it: "schemaVersion dice per quale versione del formato è scritto uno scenario, così che uno vecchio non cambi mai significato in silenzio.",
    },
  },
  U120: {
    title: { en: "A file that may not be read", it: "Un file che non va letto" },
    about: {
      en: "Only regular files of a plausible size are read, and the files that a scenario names only inside the working folder, its own folder or its project, so that a scenario from somebody else cannot reach your files; --allow-outside lifts this limit. Folders, devices and pipes are never read.",
      it: "Si leggono soltanto file normali di dimensione plausibile, e quelli che uno scenario nomina soltanto dentro la cartella di lavoro, la sua cartella o il suo progetto, perché lo scenario di qualcun altro non possa arrivare ai tuoi file; --allow-outside toglie questo limite. Cartelle, dispositivi e pipe non si leggono mai.",
    },
  },
  U121: {
    title: { en: "Characters that cannot be shown", it: "Caratteri che non si possono mostrare" },
    about: {
      en: "Texts of a scenario appear in tables, charts, terminals and files. Control characters, and those that reverse the direction of writing, would break them or show something other than what is there. Line breaks and tabs become spaces.",
      it: "I testi di uno scenario compaiono in tabelle, grafici, terminali e file. I caratteri di controllo, e quelli che invertono la direzione della scrittura, li guasterebbero o mostrerebbero qualcosa di diverso da ciò che c'è. Gli a capo e i tabulatori diventano spazi.",
    },
  },
  U201: {
    title: { en: "A path leads to no setting", it: "Un percorso non porta a nessuna impostazione" },
    about: {
      en: "Paths are names separated by points: brands.nonna.coverage.search.know. * stands for every name: brands.*.price. Brands, channels and personas must be those of the scenario.",
      it: "I percorsi sono nomi separati da punti: brands.nonna.coverage.search.know. * sta per ogni nome: brands.*.price. Marche, canali e personas devono essere quelli dello scenario.",
    },
  },
  U202: {
    title: { en: "Not written as path=value", it: "Non è scritto come percorso=valore" },
    about: {
      en: "A setting on the command line is a path, an equals sign and a value: --set brands.nonna.price=28.",
      it: "Un'impostazione sulla riga di comando è un percorso, un segno di uguale e un valore: --set brands.nonna.price=28.",
    },
  },
  U203: {
    title: { en: "Settled before the first day", it: "Deciso prima del primo giorno" },
    about: {
      en: "The timeline changes what can change while consumers go on living: prices, coverage, service, advertising. How many there are, whom they know and who competes is settled before the first day; a brand enters later with its entryDay.",
      it: "timeline cambia ciò che può cambiare mentre i consumatori continuano a vivere: prezzi, copertura, servizio, pubblicità. Quanti sono, chi conoscono e chi compete si decide prima; una marca entra più tardi con il suo entryDay.",
    },
  },
  U204: {
    title: { en: "A series that cannot be read", it: "Una serie che non si può leggere" },
    about: {
      en: "A series gives a setting one value after the other: { day: 0, every: 7, series: { brands.nonna.price: [28, 25] } }. Each value holds for as many days as every says, the last one to the end. With totals: true, values are sums over their days. Values may be in a file: { file: media.csv, column: price }.",
      it: "Una serie dà a un'impostazione un valore dopo l'altro: { day: 0, every: 7, series: { brands.nonna.price: [28, 25] } }. Ogni valore vale per i giorni detti, l'ultimo fino alla fine. Con totals: true i valori sono somme sui loro giorni. I valori possono stare in un file: { file: media.csv, column: price }.",
    },
  },
  U205: {
    title: { en: "A column that cannot be used", it: "Una colonna che non si può usare" },
    about: {
      en: "The file of a series is a table with names in its first line, separated by commas, semicolons or tabs. Every row below must hold a number in the column that is named.",
      it: "Il file di una serie è una tabella con i nomi nella prima riga, separati da virgole, punti e virgola o tabulazioni. Ogni riga sotto deve avere un numero nella colonna nominata.",
    },
  },
  U301: {
    title: { en: "Parts that do not make a whole", it: "Parti che non fanno un intero" },
    about: {
      en: "The shares of personas, devices, formats and transitions must each sum to 1 (to within a millionth).",
      it: "Le quote di personas, dispositivi, formati e passaggi devono ciascuna sommare a 1 (a meno di un milionesimo).",
    },
  },
  U302: {
    title: { en: "There is no such channel", it: "Questo canale non esiste" },
    about: {
      en: "Coverage, prominence, touchpoints and habits name channels of the scenario. A mistyped one would leave the brand absent where it should be met.",
      it: "coverage, prominence, touchpoints e habits nominano canali dello scenario. Un canale scritto male lascerebbe la marca assente dove la si dovrebbe incontrare.",
    },
  },
  U303: {
    title: { en: "Too few or too many", it: "Troppo pochi o troppi" },
    about: {
      en: "A market has 1 to 64 brands, 1 to 64 channels and 1 to 16 personas.",
      it: "Un mercato ha da 1 a 64 marche, da 1 a 64 canali e da 1 a 16 personas.",
    },
  },
  U304: {
    title: { en: "A day outside the run", it: "Un giorno fuori dalla simulazione" },
    about: {
      en: "Days count from 0; the last one is market.days − 1.",
      it: "I giorni si contano da 0; l'ultimo è market.days − 1.",
    },
  },
  U305: {
    title: { en: "There is no such brand", it: "Questa marca non esiste" },
    about: {
      en: "focus names the brand that headlines are about.",
      it: "focus nomina la marca di cui parlano i titoli.",
    },
  },
  U306: {
    title: { en: "Thresholds must ascend", it: "Le soglie devono crescere" },
    about: {
      en: "Better satisfaction gives at least as many stars.",
      it: "Una soddisfazione migliore dà almeno altrettante stelle.",
    },
  },
  U307: {
    title: { en: "No such day on the calendar", it: "Questo giorno non c'è sul calendario" },
    about: {
      en: "The first day of a run is a date, written YYYY-MM-DD, from 1901 on; the last one is in 2200 at the latest.",
      it: "Il primo giorno di una simulazione è una data, scritta AAAA-MM-GG, dal 1901 in poi; l'ultimo cade al più tardi nel 2200.",
    },
  },
  U308: {
    title: { en: "More people than there are", it: "Più persone di quante ce ne siano" },
    about: {
      en: "Seeded people, friends and communities are consumers in the market.",
      it: "Chi riceve omaggi, gli amici e le comunità sono consumatori del mercato.",
    },
  },
  U309: {
    title: { en: "Ties that cannot be read", it: "Legami che non si possono leggere" },
    about: {
      en: "A network of kind ties is read from a CSV file: two columns of consumer numbers from 0 to market.consumers − 1, a line for each pair of friends.",
      it: "Una rete di kind ties si legge da un file CSV: due colonne di numeri di consumatori da 0 a market.consumers − 1, una riga per ogni coppia di amici.",
    },
  },
  U310: {
    title: { en: "An expectation that cannot be read", it: "Un'attesa che non si può leggere" },
    about: {
      en: "Write brand.metric.period and a bound: nonna.share.last90 >= 0.25, nonna.stars.end between 3.8 and 4.8, market.needs.total > 0. Periods are total, end, last90, year2, week12 and day0-29.",
      it: "Scrivi marca.metrica.periodo e un limite: nonna.share.last90 >= 0.25, nonna.stars.end between 3.8 and 4.8, market.needs.total > 0. I periodi sono total, end, last90, year2, week12 e day0-29.",
    },
  },
  U311: {
    title: { en: "An impossible sweep", it: "Una serie di varianti impossibile" },
    about: {
      en: "A dimension varies a number from its lowest to its highest value in a number of steps, both ends included; values must lie within the setting's range.",
      it: "Una dimensione varia un numero dal valore più basso al più alto in alcuni passi, estremi compresi; i valori devono stare nell'intervallo dell'impostazione.",
    },
  },
  U312: {
    title: { en: "Nowhere to turn", it: "Nessuno a cui rivolgersi" },
    about: {
      en: "In each micro-moment, at each time of day that a persona has, some channel must have a use above 0 (channel's use × its daypart × the persona's habit).",
      it: "In ogni micro-momento, in ogni fascia del giorno che una persona ha, qualche canale deve avere un uso sopra 0 (use del canale × la sua fascia × l'abitudine della persona).",
    },
  },
  U313: {
    title: { en: "Two brands with the same name", it: "Due marche con lo stesso nome" },
    about: {
      en: "A label is what a brand is called in charts and tables. Two brands with the same label, or with labels that differ only in capitals or spaces, could not be told apart.",
      it: "Un'etichetta è il nome di una marca in grafici e tabelle. Due uguali, o che differiscono soltanto per maiuscole o spazi, non si distinguerebbero.",
    },
  },
  U314: {
    title: { en: "A cost of something that has none", it: "Un costo di qualcosa che non ne ha" },
    about: {
      en: "Each cost belongs to a number of one brand that is not itself a price or a cost: quality, the service of a touchpoint, coverage, outlets, or advertising, of which an agency takes its part. It is charged on the difference from paid.",
      it: "Ogni costo riguarda un numero di una marca che non sia già un prezzo o un costo: qualità, servizio di un punto di contatto, coverage, punti vendita, oppure la pubblicità, di cui un'agenzia prende una parte. Si paga sulla differenza da paid.",
    },
  },
};
