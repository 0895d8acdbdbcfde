// To be imported before anything that names them: what the build, Office.js and the browser put there.
export interface Globals {
  BASE_URL?: string;
  Office?: unknown;
  fetch?: unknown;
  localStorage?: unknown;
}
export const globals = globalThis as unknown as Globals;
globals.BASE_URL = 'https://addin.example/app/';
