const GAP = 18;
/** Places entries of a key beside each other, and in a further line where the room ends. */
export function keyPlaces(widths, room) {
    let [x, line] = [0, 0];
    return widths.map((width) => {
        if (x > 0 && x + width > room)
            [x, line] = [0, line + 1];
        const place = { x, line };
        x += width + GAP;
        return place;
    });
}
