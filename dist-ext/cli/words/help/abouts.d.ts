/** What each command does, as the list of commands says it. */
export declare const abouts: {
    readonly start: {
        readonly en: "Simulate the trattoria, sweep quality × coverage, write one report";
        readonly it: "Simulare la trattoria, variare qualità × copertura, scrivere un rapporto";
    };
    readonly run: {
        readonly en: "Run a scenario many times: summary, charts, data";
        readonly it: "Simulare uno scenario molte volte: riassunto, grafici, dati";
    };
    readonly compare: {
        readonly en: "Compare scenarios with the same luck: difference, interval, money";
        readonly it: "Confrontare scenari con la stessa fortuna: differenza, intervallo, soldi";
    };
    readonly sweep: {
        readonly en: "Run a scenario at every combination of some values";
        readonly it: "Simulare uno scenario con ogni combinazione di alcuni valori";
    };
    readonly sensitivity: {
        readonly en: "Find the settings that matter: Morris, Sobol' indices";
        readonly it: "Trovare le impostazioni che contano: Morris, indici di Sobol'";
    };
    readonly calibrate: {
        readonly en: "Find the settings that give what was observed, and how sure that is";
        readonly it: "Trovare le impostazioni che danno ciò che si è osservato, e quanto sono sicure";
    };
    readonly forecast: {
        readonly en: "Forecast observed data: bands, fan chart, chance to reach a threshold";
        readonly it: "Prevedere da dati osservati: fasce, ventaglio, probabilità di una soglia";
    };
    readonly backtest: {
        readonly en: "Forecast the past anew, method by method: scores, skill, verdict";
        readonly it: "Rifare le previsioni del passato, metodo per metodo: punteggi, verdetto";
    };
    readonly report: {
        readonly en: "Render a finished folder as PDF, slides, workbook, … without simulating";
        readonly it: "Fare di una cartella finita PDF, slide, foglio di calcolo, … senza simulare";
    };
    readonly optimise: {
        readonly en: "Find the best plan for the money, held against today's in fresh runs";
        readonly it: "Trovare il piano migliore per la spesa, confrontato con quello di oggi in simulazioni nuove";
    };
    readonly attribution: {
        readonly en: "What each touchpoint truly brings, and how wrong rules of attribution are";
        readonly it: "Che cosa porta davvero ogni punto di contatto, e quanto sbagliano le regole di attribuzione";
    };
    readonly claims: {
        readonly en: "Try the doctrine, D1 to D24: verdicts, and where each flips";
        readonly it: "Mettere alla prova la dottrina, da D1 a D24: verdetti, e dove ciascuno si ribalta";
    };
    readonly validate: {
        readonly en: "Hold the model against published ranges: docs/validation.md";
        readonly it: "Confrontare il modello con gli intervalli pubblicati: docs/validation.md";
    };
    readonly store: {
        readonly en: "Show the finished runs that are kept, and let go of some";
        readonly it: "Mostrare le simulazioni finite conservate, ed eliminarne";
    };
    readonly worker: {
        readonly en: "Do runs for experiments on other machines, through Redis";
        readonly it: "Fare simulazioni per esperimenti su altre macchine, attraverso Redis";
    };
    readonly story: {
        readonly en: "Tell one consumer's journey in sentences, day by day";
        readonly it: "Raccontare a parole il percorso di un consumatore, giorno per giorno";
    };
    readonly check: {
        readonly en: "Say what is wrong in a scenario, all at once";
        readonly it: "Dire che cosa non va in uno scenario, tutto insieme";
    };
    readonly init: {
        readonly en: "Write a scenario to start from";
        readonly it: "Scrivere uno scenario da cui partire";
    };
    readonly explain: {
        readonly en: "Explain a setting, a metric or the code of a problem";
        readonly it: "Spiegare un'impostazione, una metrica o il codice di un problema";
    };
    readonly diff: {
        readonly en: "Show the settings in which two scenarios differ";
        readonly it: "Mostrare le impostazioni in cui due scenari sono diversi";
    };
    readonly schema: {
        readonly en: "Write the JSON Schema of scenarios, for editors";
        readonly it: "Scrivere lo schema JSON degli scenari, per gli editor";
    };
};
