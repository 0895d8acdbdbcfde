import type { RankingWeights } from './network';
export const weights: RankingWeights = {
  forms: '',
  mean: ['', 1],
  scale: ['', 1],
  inner: ['', 1],
  innerBias: ['', 1],
  say: ['', 1],
  direct: ['', 1],
  bias: 0,
};
