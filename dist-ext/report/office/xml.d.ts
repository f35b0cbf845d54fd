import type { ArchiveFiles } from "./zipTimes.ts";
type XmlChange = (xml: Document) => void;
/** Changes those files of an archive whose names match, read as XML and written again. */
export declare function changeXml(files: ArchiveFiles, names: RegExp, page: Document, change: (xml: Document, name: string) => void): ArchiveFiles;
/** Changes XML; what comes out begins with its declaration. */
export declare function changedXml(content: Uint8Array, page: Document, change: XmlChange): Uint8Array;
/** The elements of a name such as `c:ser`, wherever they stand within. */
export declare function elementsOf(within: Document | Element, name: string): Element[];
/** Appends an element of the same kind of names as its parent's. */
export declare function appendTo(parent: Element, name: string, attributes?: Readonly<Record<string, string>>, namespace?: string | null): Element;
/** Puts the children that are named into this order, where the first of them stands; others stay in front of them. */
export declare function orderChildren(parent: Element, names: readonly string[]): void;
/** Nodes of a piece of XML, whose prefixes are declared in `namespaces`, to be put into a file. */
export declare function nodesOf(content: string, namespaces: string, xml: Document, page: Document): Node[];
export {};
