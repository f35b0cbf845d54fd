/** Help of `umot claims`. */
export declare const claimsHelp: {
    readonly examples: readonly [readonly ["claims", {
        readonly en: "every statement of the doctrine, D1 to D24, as an experiment: table, charts, report";
        readonly it: "ogni affermazione della dottrina, da D1 a D24, come esperimento: tabella, grafici, rapporto";
    }], readonly ["claims D12 D20-ignored", {
        readonly en: "the claims of one row, and a single claim";
        readonly it: "le tesi di una riga, e una tesi sola";
    }], readonly ["claims --list", {
        readonly en: "what is claimed, without trying it";
        readonly it: "che cosa si afferma, senza metterlo alla prova";
    }], readonly ["claims D22 --no-boundaries --no-out", {
        readonly en: "only whether they hold, not where they stop to";
        readonly it: "solo se valgono, non dove smettono di valere";
    }], readonly ["claims --document docs/claims.md", {
        readonly en: "writes all of it as one Markdown document, too";
        readonly it: "scrive tutto anche come un solo documento Markdown";
    }]];
    readonly claims: {
        readonly en: "claims or rows of the doctrine, such as D12 (default: all)";
        readonly it: "tesi o righe della dottrina, come D12 (predefinito: tutte)";
    };
    readonly list: {
        readonly en: "list the claims and try none";
        readonly it: "elencare le tesi senza provarne nessuna";
    };
    readonly runs: {
        readonly en: "paired runs of each claim (default: its own)";
        readonly it: "simulazioni appaiate di ogni tesi (predefinito: le sue)";
    };
    readonly consumers: {
        readonly en: "consumers in every market (default: each claim's own)";
        readonly it: "consumatori in ogni mercato (predefinito: quelli di ogni tesi)";
    };
    readonly seed: {
        readonly en: "equal seeds give equal results";
        readonly it: "semi uguali danno risultati uguali";
    };
    readonly noBoundaries: {
        readonly en: "do not look for where claims stop holding";
        readonly it: "non cercare dove le tesi smettono di valere";
    };
    readonly document: {
        readonly en: "write a Markdown document of all of it";
        readonly it: "scrivere un documento Markdown con tutto";
    };
    readonly out: {
        readonly en: "where to write (default: output/doctrine-claims)";
        readonly it: "dove scrivere (predefinito: output/doctrine-claims)";
    };
    readonly noOut: {
        readonly en: "write no folder";
        readonly it: "non scrivere cartelle";
    };
};
