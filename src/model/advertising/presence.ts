import { pow } from "../../numeric/functions/deterministicMath.ts";
import { WIDE } from "../engine/widths.ts";
import type { BrandTable, ChannelTable, Epoch, PersonaTable } from "../parameters.ts";

/** Bits of luck are compared with chances times this: a chance of 1 lies above all of them. */
export const CERTAIN = 4294967296;

/**
 * Share of a channel's visitors in a moment who notice each brand's position (search rank, shelf, list).
 *
 *     share_b = prominence_b / (prominence_b + Σ_others prominence · coverage)      over the brands in the market
 *     visibility_b = 1 − (1 − share_b)^attention
 *
 * A visitor looks at `attention` positions, and each look falls on a brand in proportion to its prominence. Where the
 * brand is not there it cannot be seen: its own coverage stands in the chance to meet it and not here a second time;
 * the others count as often as they are there. Alone, a brand is always seen; with unlimited attention every brand is.
 *
 * @param present - 1 for brands that have entered the market; shape [B]
 * @param positions - prominence of today; shape [B, C]
 * @returns chance 0–1; shape [B]
 */
export function visibilityAt(
  brands: BrandTable,
  channels: ChannelTable,
  channel: number,
  moment: number,
  present: Uint8Array,
  positions = brands.prominence,
): Float64Array {
  const shares = new Float64Array(present.length);
  writeVisibility(shares, brands, channels, { channel, moment, present, positions });
  return shares;
}

/** Where it is seen who is there, and how well placed. */
interface Sight {
  readonly channel: number;
  readonly moment: number;
  readonly present: Uint8Array;
  readonly positions: Float64Array;
}

/** The same into a table that is there: lists are ordered every day. */
function writeVisibility(
  target: Float64Array,
  { coverage }: BrandTable,
  channels: ChannelTable,
  { channel, moment, present, positions }: Sight,
): void {
  const count = present.length;
  const channelCount = channels.digital.length;
  let total = 0;
  for (let brand = 0; brand < count; ++brand) {
    const cell = brand * channelCount + channel;
    if (present[brand]) total += positions[cell] * coverage[cell * 4 + moment];
  }
  const attention = channels.attention[channel];
  for (let brand = 0; brand < count; ++brand) {
    const cell = brand * channelCount + channel;
    const own = present[brand] ? positions[cell] : 0;
    // Where others are nothing the sum may be rounded below the own part, and a power of less than 0 is no number.
    const all = Math.max(own, own + total - own * coverage[cell * 4 + moment]);
    target[brand] = own === 0 ? 0 : attention === Infinity ? 1 : 1 - pow(1 - own / all, attention);
  }
}

/**
 * How well a brand's content suits a persona on a channel: the preferred formats that are both consumed there and
 * offered by the brand. A place without content (a shop) suits everybody.
 *
 *     Σ preference_f · consumed_f · offered_f / Σ preference_f · consumed_f
 */
export function formatFit(
  personas: PersonaTable,
  channels: ChannelTable,
  brands: BrandTable,
  persona: number,
  channel: number,
  brand: number,
): number {
  let offered = 0;
  let wanted = 0;
  for (let format = 0; format < 3; ++format) {
    const weight = personas.format[persona * 3 + format] * channels.format[channel * 3 + format];
    wanted += weight;
    offered += weight * brands.content[brand * 3 + format];
  }
  return wanted === 0 ? 1 : offered / wanted;
}

/**
 * Chance times 2³² that a consumer who turns to a channel meets a brand there.
 *
 *     digital:   coverage · usability · format fit · visibility
 *     physical:  coverage · visibility            (times the nearness of an outlet, which is the consumer's own)
 *
 * Push channels are noticed in proportion to the persona's attention to them. Where visitors look at brands together, it
 * is no chance but the attraction that each look goes by, with prominence in the place of visibility.
 *
 * @returns shape [M, P, D, C, B], flat
 */
export function meetingThresholds(
  epoch: Epoch,
  present: Uint8Array,
  positions = epoch.brands.prominence,
): Float64Array {
  const channelCount = epoch.channels.digital.length;
  const table = new Float64Array(4 * epoch.personas.pace.length * 3 * channelCount * present.length);
  const usable = usableTable(epoch);
  for (let channel = 0; channel < channelCount; ++channel)
    writeMeeting(table, epoch, present, positions, usable, channel);
  return table;
}

/**
 * How well a persona can use what a brand offers on a channel, with each device: usability · format fit on digital ones, 1 on
 * others; shape [C, P, B, D].
 */
export function usableTable({ personas, channels, brands }: Epoch): Float64Array {
  const [personaCount, brandCount] = [personas.pace.length, brands.price.length];
  const table = new Float64Array(channels.digital.length * personaCount * brandCount * 3).fill(1);
  for (const [channel, isDigital] of channels.digital.entries()) {
    if (isDigital === 0) continue;
    for (let persona = 0; persona < personaCount; ++persona)
      for (let brand = 0; brand < brandCount; ++brand) {
        const fit = formatFit(personas, channels, brands, persona, channel, brand);
        const row = ((channel * personaCount + persona) * brandCount + brand) * 3;
        for (let device = 0; device < 3; ++device)
          table[row + device] = brands.usability[brand * 3 + device] * fit;
      }
  }
  return table;
}

/** Room for the visibility of each brand. */
const visibility = new Float64Array(WIDE.MOST);

/**
 * The same for one channel, written into the table of all.
 *
 * @param usable - see `usableTable`
 */
export function writeMeeting(
  table: Float64Array,
  epoch: Epoch,
  present: Uint8Array,
  positions: Float64Array,
  usable: Float64Array,
  channel: number,
): void {
  const { personas, channels, brands } = epoch;
  const { coverage } = brands;
  const personaCount = personas.pace.length;
  const channelCount = channels.digital.length;
  const brandCount = present.length;
  const device = channelCount * brandCount;
  for (let moment = 0; moment < 4; ++moment) {
    if (channels.together[channel] === 1)
      for (let brand = 0; brand < brandCount; ++brand)
        visibility[brand] = present[brand] * positions[brand * channelCount + channel];
    else if (moment === 0 || !isCoveredAlike(brands, channelCount, channel, moment))
      writeVisibility(visibility, brands, channels, { channel, moment, present, positions });
    for (let persona = 0; persona < personaCount; ++persona) {
      const attention = channels.push[channel] ? Math.min(1, personas.pushAttention[persona]) : 1;
      const first = (moment * personaCount + persona) * 3 * device + channel * brandCount;
      const row = (channel * personaCount + persona) * brandCount * 3;
      for (let brand = 0; brand < brandCount; ++brand) {
        const seen = coverage[(brand * channelCount + channel) * 4 + moment] * visibility[brand] * attention;
        const [place, own] = [first + brand, row + 3 * brand];
        table[place] = seen * usable[own] * CERTAIN;
        table[place + device] = seen * usable[own + 1] * CERTAIN;
        table[place + 2 * device] = seen * usable[own + 2] * CERTAIN;
      }
    }
  }
}

/** Whether all brands are on a channel in a moment as they are in the one before. */
function isCoveredAlike(
  { coverage, price }: BrandTable,
  channelCount: number,
  channel: number,
  moment: number,
): boolean {
  for (let brand = 0; brand < price.length; ++brand) {
    const cell = (brand * channelCount + channel) * 4 + moment;
    if (coverage[cell] !== coverage[cell - 1]) return false;
  }
  return true;
}
