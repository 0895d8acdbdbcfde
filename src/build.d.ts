/** Where the add-in is served from, with a slash at the end; set by the build (webpack.config.js). */
declare const BASE_URL: string;
/** The version in package.json; set by the build. */
declare const VERSION: string;
