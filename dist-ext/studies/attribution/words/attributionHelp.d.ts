/** Help of `umot attribution`. */
export declare const attributionHelp: {
    readonly examples: readonly [readonly ["attribution trattoria.yaml", {
        readonly en: "what each touchpoint truly brings, and how wrong rules of paths are";
        readonly it: "che cosa porta davvero ogni punto di contatto, e quanto sbagliano le regole sui percorsi";
    }], readonly ["attribution my.yaml --brand nonna --runs 40", {
        readonly en: "of another brand, with narrower intervals";
        readonly it: "di un'altra marca, con intervalli più stretti";
    }], readonly ["attribution my.yaml --no-moments", {
        readonly en: "whole channels only: a fourth of the time";
        readonly it: "solo canali interi: un quarto del tempo";
    }]];
    readonly events: {
        readonly en: "consumers whose paths the rules see";
        readonly it: "consumatori di cui le regole vedono i percorsi";
    };
    readonly noMoments: {
        readonly en: "leave the micro-moments of channels out";
        readonly it: "tralasciare i micro-momenti dei canali";
    };
};
