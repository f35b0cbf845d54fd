import { settingOf } from "./chart.js";
import { drawFrame, drawNothing } from "./frame.js";
/** Makes a chart of its parts: titled with what its rows say, and with nothing below where they say nothing. */
export function chartOf(parts) {
    const { compose, ...chart } = parts;
    return {
        ...chart,
        draw(rows, options = {}) {
            const setting = settingOf(options);
            const finding = chart.find(rows, options);
            const composition = compose(rows, setting, options);
            if (composition === undefined)
                return drawNothing(setting, finding);
            const { panels, ...text } = composition;
            return drawFrame(setting, { finding, ...text }, panels);
        },
    };
}
