import type { Bilingual } from "../../language/bilingual.ts";
import { advertisingSources } from "../settings/advertising.ts";
import { beliefsSources } from "../settings/beliefs.ts";
import { brandMarketingSources } from "../settings/brandMarketing.ts";
import { brandOfferSources } from "../settings/brandOffer.ts";
import { brandRivalrySources } from "../settings/brandRivalry.ts";
import { brandServiceSources } from "../settings/brandService.ts";
import { careSources } from "../settings/care.ts";
import { channelSources } from "../settings/channel.ts";
import { checkoutSources } from "../settings/checkout.ts";
import { choiceSources } from "../settings/choice.ts";
import { experienceSources } from "../settings/experience.ts";
import type { SettingSources } from "../settings/fields.ts";
import { journeySources } from "../settings/journey.ts";
import { marketSources } from "../settings/market.ts";
import { networkSources } from "../settings/network.ts";
import { personaSources } from "../settings/persona.ts";
import { platformSources } from "../settings/platform.ts";
import { surveysSources } from "../settings/surveys.ts";
import { tellingSources } from "../settings/telling.ts";
import { wordOfMouthSources } from "../settings/wordOfMouth.ts";
import { listSettings, type SettingInfo } from "./listSettings.ts";

/**
 * What the defaults of settings and groups rest on, by their paths. They stand with the settings that they belong to,
 * but in an export of their own: a page that only simulates does not load them.
 */
const settingSources: SettingSources = {
  ...marketSources,
  ...journeySources,
  ...beliefsSources,
  ...platformSources,
  ...choiceSources,
  ...checkoutSources,
  ...experienceSources,
  ...tellingSources,
  ...wordOfMouthSources,
  ...networkSources,
  ...advertisingSources,
  ...careSources,
  ...surveysSources,
  ...personaSources,
  ...channelSources,
  ...brandMarketingSources,
  ...brandOfferSources,
  ...brandRivalrySources,
  ...brandServiceSources,
};

/** What is known of a setting, with what its default rests on. */
export interface SourcedSetting extends SettingInfo {
  readonly source?: string | Bilingual;
}

/** All settings with their sources, in the order of their declarations. */
export function sourcedSettings(): SourcedSetting[] {
  return listSettings().map((setting) => {
    const source = sourceOf(setting.path);
    return source === undefined ? setting : { ...setting, source };
  });
}

/** Paths of settings and groups whose defaults rest on something. */
export const sourcedPaths: readonly string[] = Object.keys(settingSources);

/** What the default of just this setting or group rests on. */
export function ownSource(path: string): string | Bilingual | undefined {
  return Object.hasOwn(settingSources, path) ? settingSources[path] : undefined;
}

/** What the default of a setting rests on: its own source, or that of the nearest group that it stands in. */
function sourceOf(path: string): string | Bilingual | undefined {
  const end = path.lastIndexOf(".");
  return ownSource(path) ?? (end < 0 ? undefined : sourceOf(path.slice(0, end)));
}
