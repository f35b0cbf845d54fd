/**
 * A small town's restaurants, on which most claims are tried: Nonna cooks best and promises no more than she keeps,
 * but few know her; Catena is everywhere and promises more than it keeps; Brera stands between them.
 */
export declare const threeTrattorias: {
    readonly schemaVersion: 1;
    readonly title: "Three trattorias of a small town";
    readonly market: {
        readonly start: "2018-01-01";
        readonly category: "restaurant";
        readonly needsPerYear: 15;
        readonly panel: 250;
    };
    readonly journey: {
        readonly pace: 0.15;
        readonly extraSources: {
            readonly know: 1.6;
            readonly go: 1;
            readonly do: 1;
            readonly buy: 1;
        };
    };
    readonly personas: {
        readonly commuter: {
            readonly share: 0.4;
            readonly mobileLean: 1.5;
            readonly dayparts: {
                readonly earlyMorning: 0.08;
                readonly commute: 0.28;
                readonly work: 0.24;
                readonly errands: 0.1;
                readonly evening: 0.24;
                readonly night: 0.06;
            };
        };
        readonly family: {
            readonly share: 0.35;
            readonly needs: 0.8;
            readonly priceSensitivity: 1.2;
            readonly trustInPeople: 1.2;
            readonly talking: 1.3;
        };
        readonly foodLover: {
            readonly share: 0.25;
            readonly needs: 1.4;
            readonly qualitySensitivity: 1.3;
            readonly sharing: 2;
            readonly scepticShare: 0.5;
            readonly formats: {
                readonly video: 0.5;
                readonly audio: 0.1;
                readonly text: 0.4;
            };
            readonly habits: {
                readonly know: {
                    readonly video: 3;
                    readonly social: 1.5;
                };
                readonly do: {
                    readonly video: 3;
                };
            };
        };
    };
    readonly channels: {
        readonly search: {
            readonly ranking: 0.3;
            readonly use: {
                readonly know: 40;
                readonly go: 25;
                readonly do: 20;
                readonly buy: 15;
            };
            readonly informativeSpread: 0.6;
            readonly candour: 0.3;
            readonly dailyCost: 3;
            readonly contactCost: 0.02;
        };
        readonly maps: {
            readonly ranking: 0.3;
            readonly use: {
                readonly know: 6;
                readonly go: 30;
                readonly do: 4;
                readonly buy: 10;
            };
            readonly reviews: true;
            readonly informativeSpread: 0.7;
            readonly dailyCost: 2;
        };
        readonly reviews: {
            readonly ranking: 0.3;
            readonly owner: "earned";
            readonly reviews: true;
            readonly use: {
                readonly know: 20;
                readonly go: 10;
                readonly do: 6;
                readonly buy: 10;
            };
            readonly candour: 0.9;
            readonly dailyCost: 2;
        };
        readonly social: {
            readonly owner: "paid";
            readonly use: {
                readonly know: 10;
                readonly go: 3;
                readonly do: 6;
                readonly buy: 3;
            };
            readonly informativeSpread: 0.6;
            readonly candour: 0.3;
            readonly dailyCost: 2;
            readonly contactCost: 0.01;
        };
        readonly video: {
            readonly use: {
                readonly know: 10;
                readonly go: 1;
                readonly do: 12;
                readonly buy: 1;
            };
            readonly informativeSpread: 0.5;
            readonly dailyCost: 2;
            readonly formats: {
                readonly text: 0;
            };
        };
        readonly site: {
            readonly site: true;
            readonly use: {
                readonly know: 10;
                readonly go: 8;
                readonly do: 20;
                readonly buy: 25;
            };
            readonly candour: 0.3;
            readonly dailyCost: 2;
        };
        readonly email: {
            readonly flow: "push";
            readonly use: {
                readonly know: 4;
                readonly go: 1;
                readonly do: 3;
                readonly buy: 4;
            };
            readonly informativeSpread: 0.8;
            readonly candour: 0.1;
            readonly dailyCost: 1;
            readonly contactCost: 0.005;
        };
        readonly shopWindow: {
            readonly kind: "physical";
            readonly formats: {
                readonly video: 0;
                readonly audio: 0;
                readonly text: 0;
            };
            readonly flow: "push";
            readonly use: {
                readonly know: 8;
                readonly go: 14;
                readonly do: 4;
                readonly buy: 12;
            };
            readonly candour: 0.6;
            readonly dailyCost: 3;
        };
        readonly callCentre: {
            readonly kind: "physical";
            readonly formats: {
                readonly video: 0;
                readonly audio: 0;
                readonly text: 0;
            };
            readonly use: {
                readonly know: 2;
                readonly go: 4;
                readonly do: 6;
                readonly buy: 16;
            };
            readonly dailyCost: 4;
            readonly contactCost: 0.3;
        };
    };
    readonly brands: {
        readonly nonna: {
            readonly label: "Trattoria Nonna";
            readonly quality: 0.78;
            readonly promise: 0.74;
            readonly price: 28;
            readonly unitCost: 12;
            readonly outlets: 0.3;
            readonly coverage: {
                readonly search: 0.5;
                readonly maps: 0.5;
                readonly reviews: 0.6;
                readonly social: 0.3;
                readonly video: 0.2;
                readonly site: 0.5;
                readonly shopWindow: 0.5;
                readonly callCentre: 0.5;
            };
            readonly startingReviews: {
                readonly count: 20;
                readonly stars: 4.3;
            };
            readonly awareness: 0.25;
        };
        readonly catena: {
            readonly label: "Catena";
            readonly quality: 0.62;
            readonly promise: 0.78;
            readonly price: 24;
            readonly unitCost: 9;
            readonly outlets: 1.2;
            readonly coverage: {
                readonly search: 0.8;
                readonly maps: 0.8;
                readonly reviews: 0.8;
                readonly social: 0.7;
                readonly video: 0.5;
                readonly site: 0.8;
                readonly email: 0.6;
                readonly shopWindow: 0.8;
                readonly callCentre: 0.6;
            };
            readonly advertising: {
                readonly daily: 8;
            };
            readonly startingReviews: {
                readonly count: 150;
                readonly stars: 3.9;
            };
            readonly awareness: 0.7;
        };
        readonly brera: {
            readonly label: "Osteria Brera";
            readonly quality: 0.7;
            readonly promise: 0.7;
            readonly price: 30;
            readonly unitCost: 14;
            readonly outlets: 0.3;
            readonly coverage: {
                readonly search: 0.5;
                readonly maps: 0.6;
                readonly reviews: 0.7;
                readonly social: 0.5;
                readonly video: 0.3;
                readonly site: 0.6;
                readonly email: 0.2;
                readonly shopWindow: 0.6;
                readonly callCentre: 0.5;
            };
            readonly advertising: {
                readonly daily: 2;
            };
            readonly startingReviews: {
                readonly count: 60;
                readonly stars: 4.1;
            };
            readonly awareness: 0.35;
        };
    };
};
