import { z } from "zod";
/** A whole scenario: what people write, with everything left out filled in. */
export declare const scenarioSettings: z.ZodObject<{
    schemaVersion: z.ZodLiteral<1>;
    title: z.ZodUnion<readonly [z.ZodString, z.ZodObject<{
        en: z.ZodString;
        it: z.ZodString;
    }, z.core.$strict>]>;
    question: z.ZodDefault<z.ZodUnion<readonly [z.ZodString, z.ZodObject<{
        en: z.ZodString;
        it: z.ZodString;
    }, z.core.$strict>]>>;
    extends: z.ZodOptional<z.ZodString>;
    seed: z.ZodDefault<z.ZodString>;
    runs: z.ZodDefault<z.ZodNumber>;
    focus: z.ZodDefault<z.ZodString>;
    level: z.ZodDefault<z.ZodNumber>;
    market: z.ZodPrefault<z.ZodObject<{
        consumers: z.ZodDefault<z.ZodNumber>;
        population: z.ZodDefault<z.ZodNumber>;
        start: z.ZodDefault<z.ZodString>;
        days: z.ZodDefault<z.ZodNumber>;
        warmUp: z.ZodDefault<z.ZodNumber>;
        currency: z.ZodDefault<z.ZodString>;
        category: z.ZodDefault<z.ZodUnion<readonly [z.ZodString, z.ZodObject<{
            en: z.ZodString;
            it: z.ZodString;
        }, z.core.$strict>]>>;
        durable: z.ZodDefault<z.ZodBoolean>;
        giftsServe: z.ZodDefault<z.ZodBoolean>;
        leaving: z.ZodDefault<z.ZodNumber>;
        leavingEvenness: z.ZodDefault<z.ZodNumber>;
        needsPerYear: z.ZodDefault<z.ZodNumber>;
        needShape: z.ZodDefault<z.ZodNumber>;
        season: z.ZodDefault<z.ZodArray<z.ZodNumber>>;
        referencePrice: z.ZodDefault<z.ZodNumber>;
        panel: z.ZodDefault<z.ZodNumber>;
    }, z.core.$strict>>;
    journey: z.ZodPrefault<z.ZodObject<{
        pace: z.ZodDefault<z.ZodNumber>;
        extraSources: z.ZodPrefault<z.ZodPipe<z.ZodUnion<readonly [z.ZodNumber, z.ZodObject<{
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
        dropOut: z.ZodPrefault<z.ZodPipe<z.ZodUnion<readonly [z.ZodNumber, z.ZodObject<{
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
        giveUpUnmet: z.ZodDefault<z.ZodNumber>;
        absenceLoss: z.ZodDefault<z.ZodNumber>;
        engagementEffect: z.ZodDefault<z.ZodNumber>;
        consider: z.ZodDefault<z.ZodNumber>;
        recall: z.ZodDefault<z.ZodNumber>;
        searchAgain: z.ZodDefault<z.ZodNumber>;
        loyaltyLoop: z.ZodDefault<z.ZodNumber>;
        deviceByDaypart: z.ZodDefault<z.ZodNumber>;
        travel: z.ZodDefault<z.ZodNumber>;
        mostMoments: z.ZodDefault<z.ZodNumber>;
    }, z.core.$strict>>;
    beliefs: z.ZodPrefault<z.ZodObject<{
        priorMean: z.ZodDefault<z.ZodNumber>;
        priorSpread: z.ZodDefault<z.ZodNumber>;
        halfLife: z.ZodDefault<z.ZodUnion<readonly [z.ZodNumber, z.ZodLiteral<"never">]>>;
        experienceSpread: z.ZodDefault<z.ZodNumber>;
        paidTrust: z.ZodDefault<z.ZodNumber>;
        reviewsRead: z.ZodDefault<z.ZodNumber>;
        reviewSpread: z.ZodDefault<z.ZodNumber>;
        negativity: z.ZodDefault<z.ZodNumber>;
        scepticism: z.ZodDefault<z.ZodNumber>;
        perfectDistrust: z.ZodDefault<z.ZodNumber>;
        reputation: z.ZodDefault<z.ZodNumber>;
        priceSign: z.ZodDefault<z.ZodNumber>;
    }, z.core.$strict>>;
    platform: z.ZodPrefault<z.ZodObject<{
        levels: z.ZodDefault<z.ZodNumber>;
        display: z.ZodDefault<z.ZodEnum<{
            allTime: "allTime";
            recency: "recency";
        }>>;
        recencyHalfLife: z.ZodDefault<z.ZodNumber>;
        rounding: z.ZodDefault<z.ZodEnum<{
            halves: "halves";
            none: "none";
            tenths: "tenths";
        }>>;
        order: z.ZodDefault<z.ZodEnum<{
            helpful: "helpful";
            newest: "newest";
            random: "random";
        }>>;
        helpfulNegativity: z.ZodDefault<z.ZodNumber>;
        fakeFilter: z.ZodDefault<z.ZodNumber>;
        fakeStay: z.ZodDefault<z.ZodUnion<readonly [z.ZodNumber, z.ZodLiteral<"never">]>>;
        genuineFilter: z.ZodDefault<z.ZodNumber>;
    }, z.core.$strict>>;
    choice: z.ZodPrefault<z.ZodObject<{
        quality: z.ZodDefault<z.ZodNumber>;
        taste: z.ZodDefault<z.ZodNumber>;
        price: z.ZodDefault<z.ZodNumber>;
        go: z.ZodDefault<z.ZodNumber>;
        do: z.ZodDefault<z.ZodNumber>;
        buy: z.ZodDefault<z.ZodNumber>;
        loyalty: z.ZodDefault<z.ZodNumber>;
        reminder: z.ZodDefault<z.ZodNumber>;
        risk: z.ZodDefault<z.ZodNumber>;
        priceRisk: z.ZodDefault<z.ZodNumber>;
        valence: z.ZodDefault<z.ZodNumber>;
        unreviewed: z.ZodDefault<z.ZodNumber>;
        unreviewedFade: z.ZodDefault<z.ZodNumber>;
        outside: z.ZodDefault<z.ZodNumber>;
        noise: z.ZodDefault<z.ZodNumber>;
    }, z.core.$strict>>;
    checkout: z.ZodPrefault<z.ZodObject<{
        abandonment: z.ZodPrefault<z.ZodObject<{
            mobile: z.ZodDefault<z.ZodNumber>;
            desktop: z.ZodDefault<z.ZodNumber>;
            tablet: z.ZodDefault<z.ZodNumber>;
        }, z.core.$strict>>;
        physicalAbandonment: z.ZodDefault<z.ZodNumber>;
        checkoutEffect: z.ZodDefault<z.ZodNumber>;
        usabilityEffect: z.ZodDefault<z.ZodNumber>;
        comeBack: z.ZodDefault<z.ZodNumber>;
        bounceAtOneSecond: z.ZodDefault<z.ZodNumber>;
    }, z.core.$strict>>;
    experience: z.ZodPrefault<z.ZodObject<{
        serviceWeight: z.ZodDefault<z.ZodNumber>;
        waitingLoss: z.ZodDefault<z.ZodNumber>;
        failureLoss: z.ZodDefault<z.ZodNumber>;
        disconfirmation: z.ZodDefault<z.ZodNumber>;
        lossAversion: z.ZodDefault<z.ZodNumber>;
        moodSpread: z.ZodDefault<z.ZodNumber>;
        promiseLift: z.ZodDefault<z.ZodNumber>;
        loyaltyLearning: z.ZodDefault<z.ZodNumber>;
    }, z.core.$strict>>;
    telling: z.ZodPrefault<z.ZodObject<{
        postRate: z.ZodDefault<z.ZodNumber>;
        curve: z.ZodDefault<z.ZodEnum<{
            flat: "flat";
            increasing: "increasing";
            uShaped: "uShaped";
        }>>;
        curveFloor: z.ZodDefault<z.ZodNumber>;
        herding: z.ZodDefault<z.ZodNumber>;
        delay: z.ZodDefault<z.ZodNumber>;
        shareToolsBoost: z.ZodDefault<z.ZodNumber>;
        sharingSpread: z.ZodDefault<z.ZodNumber>;
        starThresholds: z.ZodDefault<z.ZodArray<z.ZodNumber>>;
        shareOnTheWay: z.ZodDefault<z.ZodNumber>;
    }, z.core.$strict>>;
    wordOfMouth: z.ZodPrefault<z.ZodObject<{
        tellRate: z.ZodDefault<z.ZodNumber>;
        neutral: z.ZodDefault<z.ZodNumber>;
        negativeRatio: z.ZodDefault<z.ZodNumber>;
        friendSpread: z.ZodDefault<z.ZodNumber>;
        passOn: z.ZodDefault<z.ZodNumber>;
        mostHops: z.ZodDefault<z.ZodNumber>;
        needTrigger: z.ZodDefault<z.ZodNumber>;
        talkRate: z.ZodDefault<z.ZodNumber>;
    }, z.core.$strict>>;
    network: z.ZodPrefault<z.ZodObject<{
        kind: z.ZodDefault<z.ZodEnum<{
            communities: "communities";
            complete: "complete";
            random: "random";
            scaleFree: "scaleFree";
            smallWorld: "smallWorld";
            ties: "ties";
        }>>;
        friends: z.ZodDefault<z.ZodNumber>;
        rewiring: z.ZodDefault<z.ZodNumber>;
        communitySize: z.ZodDefault<z.ZodNumber>;
        bridging: z.ZodDefault<z.ZodNumber>;
        ties: z.ZodDefault<z.ZodString>;
    }, z.core.$strict>>;
    advertising: z.ZodPrefault<z.ZodObject<{
        halfLife: z.ZodDefault<z.ZodNumber>;
        halfSaturation: z.ZodDefault<z.ZodNumber>;
        slope: z.ZodDefault<z.ZodNumber>;
        greatestExposure: z.ZodDefault<z.ZodNumber>;
        spread: z.ZodDefault<z.ZodNumber>;
        reminderDays: z.ZodDefault<z.ZodNumber>;
        remembered: z.ZodDefault<z.ZodNumber>;
        needLift: z.ZodDefault<z.ZodNumber>;
    }, z.core.$strict>>;
    care: z.ZodPrefault<z.ZodObject<{
        complaintShare: z.ZodDefault<z.ZodNumber>;
        quickHours: z.ZodDefault<z.ZodNumber>;
        stayLoyal: z.ZodPrefault<z.ZodObject<{
            silent: z.ZodDefault<z.ZodNumber>;
            unresolved: z.ZodDefault<z.ZodNumber>;
            resolved: z.ZodDefault<z.ZodNumber>;
            quick: z.ZodDefault<z.ZodNumber>;
        }, z.core.$strict>>;
        resentment: z.ZodDefault<z.ZodNumber>;
        resentmentLevel: z.ZodDefault<z.ZodNumber>;
        silenceDiscount: z.ZodDefault<z.ZodNumber>;
        answersInvite: z.ZodDefault<z.ZodNumber>;
        answersDeter: z.ZodDefault<z.ZodNumber>;
        answerCost: z.ZodDefault<z.ZodNumber>;
    }, z.core.$strict>>;
    surveys: z.ZodPrefault<z.ZodObject<{
        share: z.ZodDefault<z.ZodNumber>;
        noise: z.ZodDefault<z.ZodNumber>;
        points: z.ZodDefault<z.ZodNumber>;
    }, z.core.$strict>>;
    personas: z.ZodDefault<z.ZodRecord<z.ZodString, z.ZodObject<{
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
    channels: z.ZodRecord<z.ZodString, z.ZodObject<{
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
    brands: z.ZodRecord<z.ZodString, z.ZodObject<{
        advertising: z.ZodPrefault<z.ZodObject<{
            daily: z.ZodDefault<z.ZodNumber>;
            channels: z.ZodDefault<z.ZodRecord<z.ZodString, z.ZodNumber>>;
        }, z.core.$strict>>;
        seeding: z.ZodPrefault<z.ZodObject<{
            people: z.ZodDefault<z.ZodNumber>;
            day: z.ZodDefault<z.ZodNumber>;
            cost: z.ZodDefault<z.ZodNumber>;
            influencers: z.ZodDefault<z.ZodBoolean>;
        }, z.core.$strict>>;
        fakeReviews: z.ZodPrefault<z.ZodObject<{
            daily: z.ZodDefault<z.ZodNumber>;
            cost: z.ZodDefault<z.ZodNumber>;
        }, z.core.$strict>>;
        startingReviews: z.ZodPrefault<z.ZodObject<{
            count: z.ZodDefault<z.ZodNumber>;
            stars: z.ZodDefault<z.ZodNumber>;
        }, z.core.$strict>>;
        customers: z.ZodPrefault<z.ZodObject<{
            share: z.ZodDefault<z.ZodNumber>;
            tenure: z.ZodDefault<z.ZodNumber>;
        }, z.core.$strict>>;
        awareness: z.ZodDefault<z.ZodNumber>;
        quality: z.ZodDefault<z.ZodNumber>;
        qualitySpread: z.ZodDefault<z.ZodNumber>;
        tasteSpread: z.ZodDefault<z.ZodNumber>;
        preference: z.ZodDefault<z.ZodNumber>;
        promise: z.ZodDefault<z.ZodNumber>;
        price: z.ZodDefault<z.ZodNumber>;
        unitCost: z.ZodDefault<z.ZodNumber>;
        fixedCost: z.ZodDefault<z.ZodNumber>;
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
        membership: z.ZodPrefault<z.ZodObject<{
            joining: z.ZodDefault<z.ZodNumber>;
            price: z.ZodDefault<z.ZodNumber>;
            period: z.ZodDefault<z.ZodNumber>;
            leaving: z.ZodDefault<z.ZodNumber>;
            leavingEvenness: z.ZodDefault<z.ZodNumber>;
            experience: z.ZodDefault<z.ZodNumber>;
        }, z.core.$strict>>;
        reaction: z.ZodPrefault<z.ZodObject<{
            matchPrice: z.ZodDefault<z.ZodNumber>;
            spendByShare: z.ZodDefault<z.ZodNumber>;
            serviceForStars: z.ZodDefault<z.ZodNumber>;
            delay: z.ZodDefault<z.ZodNumber>;
        }, z.core.$strict>>;
        capacity: z.ZodDefault<z.ZodNumber>;
        service: z.ZodDefault<z.ZodNumber>;
        failure: z.ZodDefault<z.ZodNumber>;
        touchpoints: z.ZodDefault<z.ZodRecord<z.ZodString, z.ZodObject<{
            quality: z.ZodOptional<z.ZodNumber>;
            failure: z.ZodOptional<z.ZodNumber>;
        }, z.core.$strict>>>;
        deliveryDays: z.ZodDefault<z.ZodNumber>;
        care: z.ZodPrefault<z.ZodObject<{
            answered: z.ZodDefault<z.ZodNumber>;
            hours: z.ZodDefault<z.ZodNumber>;
            skill: z.ZodDefault<z.ZodNumber>;
            capacity: z.ZodDefault<z.ZodNumber>;
            dailyCost: z.ZodDefault<z.ZodNumber>;
        }, z.core.$strict>>;
        usability: z.ZodPrefault<z.ZodObject<{
            mobile: z.ZodDefault<z.ZodNumber>;
            desktop: z.ZodDefault<z.ZodNumber>;
            tablet: z.ZodDefault<z.ZodNumber>;
        }, z.core.$strict>>;
        loadSeconds: z.ZodDefault<z.ZodNumber>;
        checkout: z.ZodDefault<z.ZodNumber>;
        engagement: z.ZodPrefault<z.ZodPipe<z.ZodUnion<readonly [z.ZodNumber, z.ZodObject<{
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
        shareTools: z.ZodPrefault<z.ZodObject<{
            know: z.ZodDefault<z.ZodNumber>;
            go: z.ZodDefault<z.ZodNumber>;
            do: z.ZodDefault<z.ZodNumber>;
            buy: z.ZodDefault<z.ZodNumber>;
            use: z.ZodDefault<z.ZodNumber>;
        }, z.core.$strict>>;
        coherence: z.ZodDefault<z.ZodNumber>;
        outlets: z.ZodDefault<z.ZodNumber>;
        label: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodObject<{
            en: z.ZodString;
            it: z.ZodString;
        }, z.core.$strict>]>>;
        entryDay: z.ZodDefault<z.ZodNumber>;
    }, z.core.$strict>>;
    costs: z.ZodDefault<z.ZodArray<z.ZodObject<{
        of: z.ZodString;
        paid: z.ZodNumber;
        perSale: z.ZodDefault<z.ZodNumber>;
        perDay: z.ZodDefault<z.ZodNumber>;
        once: z.ZodDefault<z.ZodNumber>;
    }, z.core.$strict>>>;
    timeline: z.ZodDefault<z.ZodArray<z.ZodObject<{
        day: z.ZodNumber;
        set: z.ZodDefault<z.ZodRecord<z.ZodString, z.ZodUnknown>>;
        every: z.ZodOptional<z.ZodNumber>;
        series: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodArray<z.ZodUnknown>, z.ZodObject<{
            file: z.ZodString;
            column: z.ZodString;
        }, z.core.$strict>]>>>;
        totals: z.ZodOptional<z.ZodBoolean>;
        note: z.ZodDefault<z.ZodUnion<readonly [z.ZodString, z.ZodObject<{
            en: z.ZodString;
            it: z.ZodString;
        }, z.core.$strict>]>>;
    }, z.core.$strict>>>;
    sweep: z.ZodDefault<z.ZodArray<z.ZodObject<{
        vary: z.ZodString;
        from: z.ZodNumber;
        to: z.ZodNumber;
        steps: z.ZodNumber;
        label: z.ZodDefault<z.ZodUnion<readonly [z.ZodString, z.ZodObject<{
            en: z.ZodString;
            it: z.ZodString;
        }, z.core.$strict>]>>;
    }, z.core.$strict>>>;
    fit: z.ZodDefault<z.ZodArray<z.ZodObject<{
        vary: z.ZodString;
        from: z.ZodNumber;
        to: z.ZodNumber;
        likely: z.ZodOptional<z.ZodNumber>;
    }, z.core.$strict>>>;
    expect: z.ZodDefault<z.ZodArray<z.ZodString>>;
}, z.core.$strict>;
/** What people write. */
export type ScenarioSpec = z.input<typeof scenarioSettings>;
/** The same, complete and checked. */
export type Scenario = z.output<typeof scenarioSettings>;
