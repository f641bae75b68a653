/** A rectangle in CSS pixels of the viewport. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What a card has to find its place in. */
export interface Room {
  readonly viewport: Box;
  readonly anchor: Box;
  /** What must stay visible. */
  readonly clear: readonly Box[];
  /** How large the card would like to be. */
  readonly size: { readonly width: number; readonly height: number };
  readonly rtl: boolean;
}

/** Where a card can stand, best first: beside the composer, below, above, then in a corner of the window. */
const SPOTS = ['end', 'start', 'below', 'above', 'bottom-end', 'bottom-start', 'top-end', 'top-start'] as const;
export type Spot = (typeof SPOTS)[number];

interface Place extends Box {
  readonly spot: Spot;
}

/** The least distance to the composer and to the edge of the window. */
const GAP = 8;
/** The least height at which a card that scrolls is still worth reading. */
const LEAST_HEIGHT = 96;

/**
 * Chooses where the card stands so that it covers nothing it must not and stays within the viewport. It keeps to the
 * spot it had (`before`) as long as that is free. Where no spot is, it is made lower, or covers as little as can be.
 */
export function placeIn(room: Room, before?: Spot): Place {
  const spots = before ? [before, ...SPOTS] : SPOTS;
  const places = spots.map((spot) => at(spot, room));
  return places.find((place) => covered(place, room) === 0) ?? lowered(room) ?? leastCovering(places, room);
}

function at(spot: Spot, room: Room): Place {
  const { viewport, size } = room;
  const area = around(room);
  const width = Math.min(size.width, viewport.width - 2 * GAP);
  const height = Math.min(size.height, viewport.height - 2 * GAP);
  const right = {
    beside: area.x + area.width + GAP,
    flush: area.x + area.width - width,
    corner: viewport.x + viewport.width,
  };
  const left = { beside: area.x - GAP - width, flush: area.x, corner: viewport.x };
  const [start, end] = room.rtl ? [right, left] : [left, right];
  const below = area.y + area.height + GAP;
  const above = area.y - GAP - height;
  const bottom = viewport.y + viewport.height;
  const points: Record<Spot, readonly [x: number, y: number]> = {
    end: [end.beside, room.anchor.y],
    start: [start.beside, room.anchor.y],
    below: [start.flush, below],
    above: [start.flush, above],
    'bottom-end': [end.corner, bottom],
    'bottom-start': [start.corner, bottom],
    'top-end': [end.corner, viewport.y],
    'top-start': [start.corner, viewport.y],
  };
  const [x, y] = points[spot];
  return {
    spot,
    x: within(x, viewport.x + GAP, viewport.x + viewport.width - GAP - width),
    y: within(y, viewport.y + GAP, bottom - GAP - height),
    width,
    height,
  };
}

/** The larger of the strips below and above, if a card that scrolls is worth reading there. */
function lowered(room: Room): Place | undefined {
  const area = around(room);
  const top = room.viewport.y + GAP;
  const bottom = room.viewport.y + room.viewport.height - GAP;
  const above = area.y - GAP - top;
  const below = bottom - (area.y + area.height + GAP);
  const height = Math.floor(Math.max(above, below));
  if (height < LEAST_HEIGHT) return undefined;
  return at(below >= above ? 'below' : 'above', { ...room, size: { ...room.size, height } });
}

function leastCovering(places: readonly Place[], room: Room): Place {
  return places.reduce((best, place) => (covered(place, room) < covered(best, room) ? place : best));
}

/** The composer as a whole: its box and whatever of it must stay visible. */
function around({ anchor, clear }: Room): Box {
  const boxes = [anchor, ...clear.filter(isThere)];
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  const right = Math.max(...boxes.map((box) => box.x + box.width));
  const bottom = Math.max(...boxes.map((box) => box.y + box.height));
  return { x, y, width: right - x, height: bottom - y };
}

/** How much of what must stay visible a place covers, each part by its own size: a small button weighs as much as a large box. */
function covered(place: Box, { clear }: Room): number {
  return clear.filter(isThere).reduce((sum, box) => sum + overlap(place, box) / (box.width * box.height), 0);
}

function overlap(a: Box, b: Box): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return Math.max(0, width) * Math.max(0, height);
}

/** Whether any of a box can be seen in another. */
export function overlaps(a: Box, b: Box): boolean {
  return overlap(a, b) > 0;
}

function isThere({ width, height }: Box): boolean {
  return width > 0 && height > 0;
}

function within(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
