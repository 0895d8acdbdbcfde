export const _ = Object.assign;
