/** Puts the parts of a chart in their order, leaves out axes that are not there, and dashes the ends of bands. */
export declare function finishChart(xml: Document, band: string): void;
