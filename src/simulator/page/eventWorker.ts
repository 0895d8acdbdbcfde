import { playRuntime } from '../worker/runtime';

playRuntime(globalThis as unknown as Parameters<typeof playRuntime>[0]);
