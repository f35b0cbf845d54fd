/** How far ahead is forecast where nobody says: as far as plans are made in such steps. */
export function usualHorizon(step) {
    return { day: 28, week: 8, month: 12, quarter: 8, year: 5 }[step];
}
