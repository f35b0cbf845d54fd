import { Gallery } from "./Gallery.tsx";
import { Studio } from "./Studio.tsx";
import { plan } from "./plan.ts";

/** The page: the gallery until a market is chosen, then the market. */
export function Shell() {
  return plan.value.path === "" ? <Gallery /> : <Studio />;
}
