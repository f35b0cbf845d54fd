import { z } from "zod";
/** Where a brand is met, and what it shows there. */
export declare const presenceShape: {
    coverage: z.ZodDefault<z.ZodRecord<z.ZodString, z.ZodPrefault<z.ZodPipe<z.ZodUnion<readonly [z.ZodNumber, z.ZodObject<{
        know: z.ZodDefault<z.ZodNumber>;
        go: z.ZodDefault<z.ZodNumber>;
        do: z.ZodDefault<z.ZodNumber>;
        buy: z.ZodDefault<z.ZodNumber>;
    }, z.core.$strict>]>, z.ZodTransform<import("./fields.ts").ByMoment, number | {
        know: number;
        go: number;
        do: number;
        buy: number;
    }>>>>>;
    prominence: z.ZodDefault<z.ZodRecord<z.ZodString, z.ZodNumber>>;
    content: z.ZodPrefault<z.ZodObject<{
        video: z.ZodDefault<z.ZodNumber>;
        audio: z.ZodDefault<z.ZodNumber>;
        text: z.ZodDefault<z.ZodNumber>;
    }, z.core.$strict>>;
    contentDailyCost: z.ZodDefault<z.ZodNumber>;
};
