import { z } from "zod";
export declare const channelsSettings: z.ZodRecord<z.ZodString, z.ZodObject<{
    label: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodObject<{
        en: z.ZodString;
        it: z.ZodString;
    }, z.core.$strict>]>>;
    kind: z.ZodDefault<z.ZodEnum<{
        digital: "digital";
        physical: "physical";
    }>>;
    flow: z.ZodDefault<z.ZodEnum<{
        pull: "pull";
        push: "push";
    }>>;
    owner: z.ZodDefault<z.ZodEnum<{
        earned: "earned";
        owned: "owned";
        paid: "paid";
    }>>;
    site: z.ZodDefault<z.ZodBoolean>;
    reviews: z.ZodDefault<z.ZodBoolean>;
    use: z.ZodPrefault<z.ZodPipe<z.ZodUnion<readonly [z.ZodNumber, z.ZodObject<{
        know: z.ZodDefault<z.ZodNumber>;
        go: z.ZodDefault<z.ZodNumber>;
        do: z.ZodDefault<z.ZodNumber>;
        buy: z.ZodDefault<z.ZodNumber>;
    }, z.core.$strict>]>, z.ZodTransform<import("./fields.ts").ByMoment, number | {
        know: number;
        go: number;
        do: number;
        buy: number;
    }>>>;
    dayparts: z.ZodPrefault<z.ZodObject<{
        earlyMorning: z.ZodDefault<z.ZodNumber>;
        commute: z.ZodDefault<z.ZodNumber>;
        work: z.ZodDefault<z.ZodNumber>;
        errands: z.ZodDefault<z.ZodNumber>;
        evening: z.ZodDefault<z.ZodNumber>;
        night: z.ZodDefault<z.ZodNumber>;
    }, z.core.$strict>>;
    informativeSpread: z.ZodDefault<z.ZodNumber>;
    candour: z.ZodDefault<z.ZodNumber>;
    attention: z.ZodDefault<z.ZodUnion<readonly [z.ZodNumber, z.ZodLiteral<"all">]>>;
    ranking: z.ZodDefault<z.ZodNumber>;
    rankingBy: z.ZodDefault<z.ZodEnum<{
        liked: "liked";
        number: "number";
    }>>;
    rankingStart: z.ZodDefault<z.ZodNumber>;
    looks: z.ZodDefault<z.ZodEnum<{
        apart: "apart";
        together: "together";
    }>>;
    formats: z.ZodPrefault<z.ZodObject<{
        video: z.ZodDefault<z.ZodNumber>;
        audio: z.ZodDefault<z.ZodNumber>;
        text: z.ZodDefault<z.ZodNumber>;
    }, z.core.$strict>>;
    dailyCost: z.ZodDefault<z.ZodNumber>;
    contactCost: z.ZodDefault<z.ZodNumber>;
    impressionCost: z.ZodDefault<z.ZodNumber>;
    noticed: z.ZodDefault<z.ZodNumber>;
}, z.core.$strict>>;
