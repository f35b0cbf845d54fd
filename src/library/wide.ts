/*
 * What `umot/wide` does when it is imported: pages can run markets of more than sixteen brands or channels then. Node can
 * anyway; a page that has no such market is spared 14 kB.
 */
import { compiledWideDay } from "../model/engine/compiledWideDay.ts";
import { holdWideDay } from "../model/engine/wideDayInPages.ts";

holdWideDay(compiledWideDay);
