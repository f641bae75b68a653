/** What one draft says of one concern. */
export interface Row {
  /** Numbers of the features it has. */
  readonly features: readonly number[];
  /** What its detectors say, as a logit: where a fit begins, and not changed by it. */
  readonly offset: number;
  readonly label: boolean;
  readonly weight: number;
}

interface Fit {
  /** What is added for every row. */
  readonly always: number;
  /** By feature; most are 0. */
  readonly weights: Float64Array;
}

/** Penalties: `lasso` on the size of each weight, which leaves few of them; `ridge` on its square, which keeps those small. */
const LASSO = 1;
const RIDGE = 1;
const RIDGE_OF_ALWAYS = 0.2;
const STEPS = 200;

/**
 * Logistic regression with an elastic net (Zou and Hastie, 2005) by accelerated proximal gradients (FISTA: Beck and
 * Teboulle, 2009). Deterministic.
 */
export function fitLogistic(rows: readonly Row[], size: number): Fit {
  const rate = 1 / (0.25 * curvature(rows, size) + RIDGE);
  let weights = new Float64Array(size);
  let always = 0;
  let ahead = weights.slice();
  let alwaysAhead = 0;
  let momentum = 1;
  for (let step = 0; step < STEPS; step++) {
    const slope = slopeAt(rows, ahead, alwaysAhead);
    const next = ahead.map((weight, at) =>
      shrink(weight - rate * ((slope.weights[at] as number) + RIDGE * weight), rate),
    );
    const nextAlways = alwaysAhead - rate * (slope.always + RIDGE_OF_ALWAYS * alwaysAhead);
    const nextMomentum = (1 + Math.sqrt(1 + 4 * momentum * momentum)) / 2;
    const push = (momentum - 1) / nextMomentum;
    ahead = next.map((weight, at) => weight + push * (weight - (weights[at] as number)));
    alwaysAhead = nextAlways + push * (nextAlways - always);
    [weights, always, momentum] = [next, nextAlways, nextMomentum];
  }
  return { always, weights };
}

function shrink(weight: number, rate: number): number {
  return Math.sign(weight) * Math.max(0, Math.abs(weight) - LASSO * rate);
}

/** Slope of the loss, without penalties. */
function slopeAt(rows: readonly Row[], weights: Float64Array, always: number): Fit {
  const slope = new Float64Array(weights.length);
  let ofAlways = 0;
  for (const { features, offset, label, weight } of rows) {
    let logit = offset + always;
    for (const feature of features) logit += weights[feature] as number;
    const error = weight * (1 / (1 + Math.exp(-logit)) - Number(label));
    ofAlways += error;
    for (const feature of features) slope[feature] = (slope[feature] as number) + error;
  }
  return { always: ofAlways, weights: slope };
}

/** A bound on the largest eigenvalue of the features' products, and of the constant beside them, by power iteration. */
function curvature(rows: readonly Row[], size: number): number {
  let direction = new Float64Array(size).fill(1);
  let length = 0;
  for (let step = 0; step < 30; step++) {
    const next = new Float64Array(size);
    for (const { features, weight } of rows) {
      let along = 0;
      for (const feature of features) along += direction[feature] as number;
      for (const feature of features) next[feature] = (next[feature] as number) + weight * along;
    }
    length = Math.hypot(...next);
    if (length === 0) break;
    direction = next.map((value) => value / length);
  }
  return 1.05 * length + rows.reduce((sum, { weight }) => sum + weight, 0);
}
