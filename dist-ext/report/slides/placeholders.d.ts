/** Name of the text that is the title of its slide. */
export declare const TITLE = "Title";
/** What stands at the foot of each slide, and how. */
export interface FooterLook {
    readonly text: string;
    readonly colour: string;
    /** colour of the bands of charts */
    readonly band: string;
    /** width and height of slides, and their rim, in inches */
    readonly size: readonly [width: number, height: number, rim: number];
}
/** Gives master and layout the places of title, footer and page number, so that slides can fill them. */
export declare function addLayoutPlaceholders(xml: Document, footer: FooterLook, page: Document): void;
/** Makes the title of a slide its title, and adds footer and page number. */
export declare function addSlidePlaceholders(xml: Document, number: number, footer: FooterLook, page: Document): void;
/** The title of a slide. */
export declare function titleIn(xml: Document): string;
