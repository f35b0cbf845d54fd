import { z } from "zod";
declare const chart: (rows: z.ZodType, own?: z.ZodRawShape) => {
    rows: z.ZodArray<z.ZodType<unknown, unknown, z.core.$ZodTypeInternals<unknown, unknown>>>;
    about: z.ZodObject<{
        focus: z.ZodOptional<z.ZodString>;
        currency: z.ZodOptional<z.ZodString>;
        runs: z.ZodOptional<z.ZodNumber>;
        weeks: z.ZodOptional<z.ZodNumber>;
        names: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodObject<{
            en: z.ZodString;
            it: z.ZodString;
        }, z.core.$loose>>>;
        events: z.ZodOptional<z.ZodArray<z.ZodObject<{
            date: z.ZodISODate;
            note: z.ZodString;
            series: z.ZodOptional<z.ZodString>;
            names: z.ZodOptional<z.ZodObject<{
                en: z.ZodString;
                it: z.ZodString;
            }, z.core.$loose>>;
        }, z.core.$loose>>>;
    }, z.core.$loose>;
};
/** What the rows of each chart hold, and what is told of them, by the chart's name. */
export declare const chartSchemas: Readonly<Record<string, ReturnType<typeof chart>>>;
export {};
