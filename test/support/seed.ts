import { configureGlobal } from 'fast-check';

// Property tests try the same cases every time, lest a change be judged by chance. `YUBISASHI_SEED=2 npm test` tries others.
configureGlobal({ seed: Number(process.env.YUBISASHI_SEED ?? 1) });
