/** A rim in the colour of the paper, drawn before the letters, for texts that stand on lines. */
export function paperRim({ paper }) {
    return { stroke: paper, "stroke-width": 3, "stroke-linejoin": "round", "paint-order": "stroke" };
}
