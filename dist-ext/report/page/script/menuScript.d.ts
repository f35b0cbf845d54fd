/** What the menu of a chart does: save it or its rows, copy either, say how it was computed. */
export declare const MENU_SCRIPT: string;
