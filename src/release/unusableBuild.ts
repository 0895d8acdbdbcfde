/** The built add-in is not what this program rewrites: damaged, of another version, or changed by hand. */
export class UnusableBuild extends Error {}
