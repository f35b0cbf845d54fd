/**
 * The ways in which brands sell. A site of one's own is as present as its coverage at the buy moment says, and so are
 * the physical channels that people turn to; of several the chance to come upon any counts.
 *
 *     presence = 1 − Π_c (1 − coverage_c(buy))
 *
 * A brand with outlets has them instead of places, with a nearness for each consumer. One that is in no place at all
 * sells on screens, on its site or somebody else's, wherever the market has sites: with its site its sales do not
 * suddenly go to tills that nobody wrote of. Where the market has none, it sells everywhere.
 */
export function waysToBuy(epoch, brandCount) {
    const { site, digital, push } = epoch.channels;
    const isPlace = digital.map((screen, channel) => (screen === 0 && push[channel] === 0 ? 1 : 0));
    const placePresence = presenceIn(epoch, brandCount, isPlace);
    const hasSites = site.includes(1);
    const sitePresence = presenceIn(epoch, brandCount, site).map((presence, brand) => {
        const isNowhere = placePresence[brand] === 0 && !(epoch.brands.outlets[brand] > 0);
        return hasSites && isNowhere ? 1 : presence;
    });
    return { sitePresence, placePresence };
}
/** @param counts - 1 for channels that count; shape [C] */
function presenceIn({ brands }, brandCount, counts) {
    return Float64Array.from({ length: brandCount }, (_, brand) => {
        let absent = 1;
        for (const [channel, counted] of counts.entries())
            absent *= 1 - counted * brands.coverage[(brand * counts.length + channel) * 4 + 3];
        return 1 - absent;
    });
}
