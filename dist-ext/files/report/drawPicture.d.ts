/**
 * Turns a drawing into a picture in PNG, at twice its size.
 *
 * It is drawn with the fonts of the package, so that it looks the same on every machine; for writings that they lack
 * (Chinese, Thai, …) the machine's own are asked too.
 */
export declare function drawPicture(svg: string, scale?: number): Promise<Uint8Array>;
