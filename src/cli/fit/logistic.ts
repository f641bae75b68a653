/** One draft as numbers: the features it has with their values, and what is known of it besides. */
export interface Row {
  readonly features: Int32Array;
  readonly values: Float64Array;
  /** What other evidence gives, by concern, in units of the logit. */
  readonly offsets: Float64Array;
  /** 1 for each concern it raises. */
  readonly labels: Float64Array;
  readonly weight: number;
}

/** Weights by feature and concern (feature × concerns + concern), and a bias for each concern. */
export interface Model {
  readonly weights: Float64Array;
  readonly biases: Float64Array;
}

interface Settings {
  /** Strength of the L2 penalty. */
  readonly ridge: number;
  readonly steps: number;
}

const RATE = 0.05;

/**
 * Logistic regression for several labels at once, with offsets and an L2 penalty, by Adam over all rows (Kingma and Ba,
 * 2015). Deterministic.
 */
export function fitLogistic(rows: readonly Row[], features: number, concerns: number, settings: Settings): Model {
  const size = features * concerns;
  const weights = new Float64Array(size);
  const biases = new Float64Array(concerns).fill(-2);
  const adamWeights = new Adam(size);
  const adamBiases = new Adam(concerns);
  const gradient = new Float64Array(size);
  const biasGradient = new Float64Array(concerns);
  const total = rows.reduce((sum, { weight }) => sum + weight, 0);
  for (let step = 1; step <= settings.steps; step++) {
    for (let at = 0; at < size; at++) gradient[at] = (settings.ridge * (weights[at] as number)) / 10;
    biasGradient.fill(0);
    for (const row of rows) addGradient(row, { weights, biases }, concerns, total, gradient, biasGradient);
    adamWeights.update(weights, gradient, step);
    adamBiases.update(biases, biasGradient, step);
  }
  return { weights, biases };
}

/** The logit that a model gives a row for each concern, without its offset. */
export function logitsOf({ features, values }: Row, { weights, biases }: Model, concerns: number): Float64Array {
  const logits = Float64Array.from(biases);
  features.forEach((feature, index) => {
    const value = values[index] as number;
    for (let concern = 0; concern < concerns; concern++) {
      logits[concern] = (logits[concern] as number) + value * (weights[feature * concerns + concern] as number);
    }
  });
  return logits;
}

function addGradient(
  row: Row,
  model: Model,
  concerns: number,
  total: number,
  gradient: Float64Array,
  biasGradient: Float64Array,
): void {
  const errors = logitsOf(row, model, concerns);
  for (let concern = 0; concern < concerns; concern++) {
    const logit = (errors[concern] as number) + (row.offsets[concern] as number);
    const error = (1 / (1 + Math.exp(-logit)) - (row.labels[concern] as number)) * (row.weight / total);
    errors[concern] = error;
    biasGradient[concern] = (biasGradient[concern] as number) + error;
  }
  row.features.forEach((feature, index) => {
    const value = row.values[index] as number;
    for (let concern = 0; concern < concerns; concern++) {
      const at = feature * concerns + concern;
      gradient[at] = (gradient[at] as number) + value * (errors[concern] as number);
    }
  });
}

class Adam {
  private readonly mean: Float64Array;
  private readonly square: Float64Array;

  constructor(size: number) {
    this.mean = new Float64Array(size);
    this.square = new Float64Array(size);
  }

  update(values: Float64Array, gradient: Float64Array, step: number): void {
    const { mean, square } = this;
    const meanScale = 1 / (1 - 0.9 ** step);
    const squareScale = 1 / (1 - 0.999 ** step);
    for (let at = 0; at < values.length; at++) {
      const slope = gradient[at] as number;
      mean[at] = 0.9 * (mean[at] as number) + 0.1 * slope;
      square[at] = 0.999 * (square[at] as number) + 0.001 * slope * slope;
      const move = ((mean[at] as number) * meanScale) / (Math.sqrt((square[at] as number) * squareScale) + 1e-8);
      values[at] = (values[at] as number) - RATE * move;
    }
  }
}
