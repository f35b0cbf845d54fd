import { z } from "zod";
/** The shape of a `report.json`. */
export declare const reportSchema: z.ZodObject<{
    reportVersion: z.ZodNumber;
    kind: z.ZodString;
    title: z.ZodString;
    currency: z.ZodString;
    texts: z.ZodObject<{
        en: z.ZodObject<{
            title: z.ZodOptional<z.ZodString>;
            question: z.ZodString;
            about: z.ZodString;
            answer: z.ZodOptional<z.ZodObject<{
                heading: z.ZodString;
                verdict: z.ZodString;
                steps: z.ZodArray<z.ZodString>;
                caveats: z.ZodArray<z.ZodString>;
            }, z.core.$loose>>;
            headlines: z.ZodArray<z.ZodObject<{
                label: z.ZodString;
                value: z.ZodString;
                interval: z.ZodString;
                note: z.ZodString;
                from: z.ZodOptional<z.ZodObject<{
                    table: z.ZodString;
                    row: z.ZodOptional<z.ZodNumber>;
                }, z.core.$loose>>;
                change: z.ZodOptional<z.ZodString>;
                changeFrom: z.ZodOptional<z.ZodObject<{
                    table: z.ZodString;
                    row: z.ZodOptional<z.ZodNumber>;
                }, z.core.$loose>>;
            }, z.core.$loose>>;
            notModelled: z.ZodArray<z.ZodString>;
            sections: z.ZodArray<z.ZodObject<{
                isMoney: z.ZodOptional<z.ZodBoolean>;
                heading: z.ZodString;
                isAppendix: z.ZodOptional<z.ZodBoolean>;
                blocks: z.ZodArray<z.ZodDiscriminatedUnion<[z.ZodObject<{
                    kind: z.ZodLiteral<"heading">;
                    text: z.ZodString;
                }, z.core.$loose>, z.ZodObject<{
                    kind: z.ZodLiteral<"note">;
                    text: z.ZodString;
                }, z.core.$loose>, z.ZodObject<{
                    kind: z.ZodLiteral<"paragraph">;
                    text: z.ZodString;
                    from: z.ZodOptional<z.ZodObject<{
                        table: z.ZodString;
                        row: z.ZodOptional<z.ZodNumber>;
                    }, z.core.$loose>>;
                }, z.core.$loose>, z.ZodObject<{
                    kind: z.ZodLiteral<"list">;
                    items: z.ZodArray<z.ZodString>;
                }, z.core.$loose>, z.ZodObject<{
                    kind: z.ZodLiteral<"headlines">;
                    headlines: z.ZodArray<z.ZodObject<{
                        label: z.ZodString;
                        value: z.ZodString;
                        interval: z.ZodString;
                        note: z.ZodString;
                        from: z.ZodOptional<z.ZodObject<{
                            table: z.ZodString;
                            row: z.ZodOptional<z.ZodNumber>;
                        }, z.core.$loose>>;
                        change: z.ZodOptional<z.ZodString>;
                        changeFrom: z.ZodOptional<z.ZodObject<{
                            table: z.ZodString;
                            row: z.ZodOptional<z.ZodNumber>;
                        }, z.core.$loose>>;
                    }, z.core.$loose>>;
                }, z.core.$loose>, z.ZodObject<{
                    kind: z.ZodLiteral<"outcomes">;
                    outcomes: z.ZodArray<z.ZodObject<{
                        expected: z.ZodString;
                        came: z.ZodString;
                        isMet: z.ZodBoolean;
                        from: z.ZodOptional<z.ZodObject<{
                            table: z.ZodString;
                            row: z.ZodOptional<z.ZodNumber>;
                        }, z.core.$loose>>;
                    }, z.core.$loose>>;
                }, z.core.$loose>, z.ZodObject<{
                    kind: z.ZodLiteral<"table">;
                    label: z.ZodString;
                    name: z.ZodOptional<z.ZodString>;
                    heads: z.ZodArray<z.ZodString>;
                    rows: z.ZodArray<z.ZodArray<z.ZodString>>;
                    exact: z.ZodOptional<z.ZodArray<z.ZodArray<z.ZodArray<z.ZodNullable<z.ZodNumber>>>>>;
                }, z.core.$loose>, z.ZodObject<{
                    kind: z.ZodLiteral<"figure">;
                    figure: z.ZodString;
                }, z.core.$loose>], "kind">>;
            }, z.core.$loose>>;
        }, z.core.$loose>;
        it: z.ZodObject<{
            title: z.ZodOptional<z.ZodString>;
            question: z.ZodString;
            about: z.ZodString;
            answer: z.ZodOptional<z.ZodObject<{
                heading: z.ZodString;
                verdict: z.ZodString;
                steps: z.ZodArray<z.ZodString>;
                caveats: z.ZodArray<z.ZodString>;
            }, z.core.$loose>>;
            headlines: z.ZodArray<z.ZodObject<{
                label: z.ZodString;
                value: z.ZodString;
                interval: z.ZodString;
                note: z.ZodString;
                from: z.ZodOptional<z.ZodObject<{
                    table: z.ZodString;
                    row: z.ZodOptional<z.ZodNumber>;
                }, z.core.$loose>>;
                change: z.ZodOptional<z.ZodString>;
                changeFrom: z.ZodOptional<z.ZodObject<{
                    table: z.ZodString;
                    row: z.ZodOptional<z.ZodNumber>;
                }, z.core.$loose>>;
            }, z.core.$loose>>;
            notModelled: z.ZodArray<z.ZodString>;
            sections: z.ZodArray<z.ZodObject<{
                isMoney: z.ZodOptional<z.ZodBoolean>;
                heading: z.ZodString;
                isAppendix: z.ZodOptional<z.ZodBoolean>;
                blocks: z.ZodArray<z.ZodDiscriminatedUnion<[z.ZodObject<{
                    kind: z.ZodLiteral<"heading">;
                    text: z.ZodString;
                }, z.core.$loose>, z.ZodObject<{
                    kind: z.ZodLiteral<"note">;
                    text: z.ZodString;
                }, z.core.$loose>, z.ZodObject<{
                    kind: z.ZodLiteral<"paragraph">;
                    text: z.ZodString;
                    from: z.ZodOptional<z.ZodObject<{
                        table: z.ZodString;
                        row: z.ZodOptional<z.ZodNumber>;
                    }, z.core.$loose>>;
                }, z.core.$loose>, z.ZodObject<{
                    kind: z.ZodLiteral<"list">;
                    items: z.ZodArray<z.ZodString>;
                }, z.core.$loose>, z.ZodObject<{
                    kind: z.ZodLiteral<"headlines">;
                    headlines: z.ZodArray<z.ZodObject<{
                        label: z.ZodString;
                        value: z.ZodString;
                        interval: z.ZodString;
                        note: z.ZodString;
                        from: z.ZodOptional<z.ZodObject<{
                            table: z.ZodString;
                            row: z.ZodOptional<z.ZodNumber>;
                        }, z.core.$loose>>;
                        change: z.ZodOptional<z.ZodString>;
                        changeFrom: z.ZodOptional<z.ZodObject<{
                            table: z.ZodString;
                            row: z.ZodOptional<z.ZodNumber>;
                        }, z.core.$loose>>;
                    }, z.core.$loose>>;
                }, z.core.$loose>, z.ZodObject<{
                    kind: z.ZodLiteral<"outcomes">;
                    outcomes: z.ZodArray<z.ZodObject<{
                        expected: z.ZodString;
                        came: z.ZodString;
                        isMet: z.ZodBoolean;
                        from: z.ZodOptional<z.ZodObject<{
                            table: z.ZodString;
                            row: z.ZodOptional<z.ZodNumber>;
                        }, z.core.$loose>>;
                    }, z.core.$loose>>;
                }, z.core.$loose>, z.ZodObject<{
                    kind: z.ZodLiteral<"table">;
                    label: z.ZodString;
                    name: z.ZodOptional<z.ZodString>;
                    heads: z.ZodArray<z.ZodString>;
                    rows: z.ZodArray<z.ZodArray<z.ZodString>>;
                    exact: z.ZodOptional<z.ZodArray<z.ZodArray<z.ZodArray<z.ZodNullable<z.ZodNumber>>>>>;
                }, z.core.$loose>, z.ZodObject<{
                    kind: z.ZodLiteral<"figure">;
                    figure: z.ZodString;
                }, z.core.$loose>], "kind">>;
            }, z.core.$loose>>;
        }, z.core.$loose>;
    }, z.core.$loose>;
    figures: z.ZodArray<z.ZodObject<{
        name: z.ZodString;
        chart: z.ZodString;
        rows: z.ZodArray<z.ZodObject<{}, z.core.$loose>>;
        about: z.ZodObject<{}, z.core.$loose>;
        said: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodRecord<z.ZodString, z.ZodRecord<z.ZodString, z.ZodString>>>>;
    }, z.core.$loose>>;
    data: z.ZodArray<z.ZodObject<{
        name: z.ZodString;
        columns: z.ZodArray<z.ZodString>;
        rows: z.ZodArray<z.ZodArray<z.ZodNullable<z.ZodUnion<readonly [z.ZodString, z.ZodNumber]>>>>;
    }, z.core.$loose>>;
    provenance: z.ZodObject<{
        version: z.ZodString;
        command: z.ZodOptional<z.ZodString>;
        engine: z.ZodOptional<z.ZodString>;
        results: z.ZodOptional<z.ZodString>;
        seed: z.ZodString;
        runs: z.ZodNumber;
        scenario: z.ZodOptional<z.ZodObject<{}, z.core.$loose>>;
    }, z.core.$loose>;
}, z.core.$loose>;
