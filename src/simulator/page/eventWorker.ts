import { playRuntime } from '../worker/runtime';

playRuntime(globalThis);
