/** The part of svg-to-pdfkit that umot uses; the package ships no types of its own. */
declare module "svg-to-pdfkit" {
  interface Options {
    readonly width?: number;
    readonly height?: number;
    /** units of the drawing are points */
    readonly assumePt?: boolean;
    readonly preserveAspectRatio?: string;
    /** gives the name of a registered font */
    readonly fontCallback?: (family: string, isBold: boolean) => string;
    readonly warningCallback?: (warning: string) => void;
  }
  export default function draw(
    document: PDFKit.PDFDocument,
    svg: string,
    x: number,
    y: number,
    options?: Options,
  ): void;
}
