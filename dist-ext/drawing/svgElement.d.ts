export type Attributes = Readonly<Record<string, string | number | undefined>>;
/** Makes an SVG element. Text is set as text: whatever stands in it, it is never markup. */
export declare function svgElement<Name extends keyof SVGElementTagNameMap>(document: Document, name: Name, attributes?: Attributes, content?: string | readonly Node[]): SVGElementTagNameMap[Name];
/** The text of a drawing for a file of its own. */
export declare function svgText(svg: SVGSVGElement): string;
