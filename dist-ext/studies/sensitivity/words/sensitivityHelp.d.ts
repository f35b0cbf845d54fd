/** Help of `umot sensitivity`. */
export declare const sensitivityHelp: {
    readonly examples: readonly [readonly ["sensitivity my.yaml --vary brands.nonna.price=20..35 --vary brands.nonna.quality=0.4..0.9", {
        readonly en: "which of the two moves the share of the first brand more";
        readonly it: "quale delle due sposta di più la quota della prima marca";
    }], readonly ["sensitivity trattoria.yaml", {
        readonly en: "the settings that the scenario's own sweep varies";
        readonly it: "le impostazioni che lo sweep dello scenario varia";
    }], readonly ["sensitivity my.yaml --method sobol --points 128 --metric nonna.profit.total", {
        readonly en: "shares of the variance of a brand's profit, by Sobol' indices";
        readonly it: "parti della varianza del profitto di una marca, con gli indici di Sobol'";
    }]];
    readonly vary: {
        readonly en: "a setting and its range (repeatable)";
        readonly it: "un'impostazione e il suo intervallo (ripetibile)";
    };
    readonly metric: {
        readonly en: "what is measured, default share.total (repeatable)";
        readonly it: "che cosa si misura, predefinito share.total (ripetibile)";
    };
    readonly method: {
        readonly en: "morris or sobol";
        readonly it: "morris o sobol";
    };
    readonly trajectories: {
        readonly en: "Morris: walks";
        readonly it: "Morris: percorsi";
    };
    readonly points: {
        readonly en: "Sobol': rows, best a power of two";
        readonly it: "Sobol': righe, meglio una potenza di due";
    };
};
