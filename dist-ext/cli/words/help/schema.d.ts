/** Help of `umot schema`. */
export declare const schemaHelp: {
    readonly examples: readonly [readonly ["schema --out umot.schema.json", {
        readonly en: "beside your scenarios; their first line points editors to it";
        readonly it: "accanto ai tuoi scenari; la loro prima riga vi rimanda gli editor";
    }], readonly ["schema | jq .properties.brands", {
        readonly en: "to stdout";
        readonly it: "su stdout";
    }]];
    readonly out: {
        readonly en: "where to write (default: stdout)";
        readonly it: "dove scrivere (predefinito: stdout)";
    };
};
