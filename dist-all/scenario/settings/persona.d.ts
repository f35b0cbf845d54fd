import { z } from "zod";
/** How often each daypart comes on a usual day, from early morning to night. */
export declare const DEFAULT_DAYPARTS: readonly [0.08, 0.16, 0.24, 0.14, 0.32, 0.06];
/** Every scenario has at least one persona; left out, everybody is average. */
export declare const personasSettings: z.ZodDefault<z.ZodRecord<z.ZodString, z.ZodObject<{
    label: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodObject<{
        en: z.ZodString;
        it: z.ZodString;
    }, z.core.$strict>]>>;
    share: z.ZodNumber;
    needs: z.ZodDefault<z.ZodNumber>;
    pace: z.ZodDefault<z.ZodNumber>;
    devices: z.ZodOptional<z.ZodObject<{
        mobile: z.ZodDefault<z.ZodNumber>;
        desktop: z.ZodDefault<z.ZodNumber>;
        tablet: z.ZodDefault<z.ZodNumber>;
    }, z.core.$strict>>;
    mobileLean: z.ZodDefault<z.ZodNumber>;
    dayparts: z.ZodPrefault<z.ZodObject<{
        earlyMorning: z.ZodDefault<z.ZodNumber>;
        commute: z.ZodDefault<z.ZodNumber>;
        work: z.ZodDefault<z.ZodNumber>;
        errands: z.ZodDefault<z.ZodNumber>;
        evening: z.ZodDefault<z.ZodNumber>;
        night: z.ZodDefault<z.ZodNumber>;
    }, z.core.$strict>>;
    habits: z.ZodPrefault<z.ZodObject<{
        know: z.ZodDefault<z.ZodRecord<z.ZodString, z.ZodNumber>>;
        go: z.ZodDefault<z.ZodRecord<z.ZodString, z.ZodNumber>>;
        do: z.ZodDefault<z.ZodRecord<z.ZodString, z.ZodNumber>>;
        buy: z.ZodDefault<z.ZodRecord<z.ZodString, z.ZodNumber>>;
    }, z.core.$strict>>;
    formats: z.ZodPrefault<z.ZodObject<{
        video: z.ZodDefault<z.ZodNumber>;
        audio: z.ZodDefault<z.ZodNumber>;
        text: z.ZodDefault<z.ZodNumber>;
    }, z.core.$strict>>;
    priceSensitivity: z.ZodDefault<z.ZodNumber>;
    qualitySensitivity: z.ZodDefault<z.ZodNumber>;
    trustInPeople: z.ZodDefault<z.ZodNumber>;
    trustInBrands: z.ZodDefault<z.ZodNumber>;
    pushAttention: z.ZodDefault<z.ZodNumber>;
    scepticShare: z.ZodDefault<z.ZodNumber>;
    sharing: z.ZodDefault<z.ZodNumber>;
    talking: z.ZodDefault<z.ZodNumber>;
    transitions: z.ZodPrefault<z.ZodObject<{
        know: z.ZodPrefault<z.ZodObject<{
            know: z.ZodDefault<z.ZodNumber>;
            go: z.ZodDefault<z.ZodNumber>;
            do: z.ZodDefault<z.ZodNumber>;
            buy: z.ZodDefault<z.ZodNumber>;
        }, z.core.$strict>>;
        go: z.ZodPrefault<z.ZodObject<{
            know: z.ZodDefault<z.ZodNumber>;
            go: z.ZodDefault<z.ZodNumber>;
            do: z.ZodDefault<z.ZodNumber>;
            buy: z.ZodDefault<z.ZodNumber>;
        }, z.core.$strict>>;
        do: z.ZodPrefault<z.ZodObject<{
            know: z.ZodDefault<z.ZodNumber>;
            go: z.ZodDefault<z.ZodNumber>;
            do: z.ZodDefault<z.ZodNumber>;
            buy: z.ZodDefault<z.ZodNumber>;
        }, z.core.$strict>>;
        buy: z.ZodPrefault<z.ZodObject<{
            know: z.ZodDefault<z.ZodNumber>;
            go: z.ZodDefault<z.ZodNumber>;
            do: z.ZodDefault<z.ZodNumber>;
            buy: z.ZodDefault<z.ZodNumber>;
        }, z.core.$strict>>;
    }, z.core.$strict>>;
}, z.core.$strict>>>;
