// Writes docs/gallery.md from the golden drawings: npm run pictures

import { writeFileSync } from "node:fs";
import { JSDOM } from "jsdom";
import { formatGallery } from "./galleryPage.ts";

writeFileSync(new URL("../docs/gallery.md", import.meta.url), formatGallery(new JSDOM("").window.document));
