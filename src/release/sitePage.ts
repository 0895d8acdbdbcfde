import { sitePageTexts } from '../locales/sitePage';
import { languages, type Language } from '../locales/texts';
import { PRIVACY_ANCHOR, TERMS_ANCHOR } from './manifests/unified';

/** `index.html` at the base: where the unified manifest's links to the product, its privacy and its terms lead. */
export const sitePage = (version: string): string => `<!doctype html>
<html lang="ja">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="robots" content="noindex" />
    <meta name="color-scheme" content="light dark" />
    <title>指差し / Yubisashi</title>
    <link rel="icon" type="image/svg+xml" href="assets/icon.svg" />
    <style>
      body { max-width: 40rem; margin: 3rem auto; padding: 0 1rem; font: 1rem/1.8 "Segoe UI", "Yu Gothic UI", "Hiragino Sans", sans-serif; }
      section + section { margin-top: 3rem; }
    </style>
  </head>
  <body>
${languages.map((language) => section(language, version)).join('\n')}
  </body>
</html>
`;

function section(language: Language, version: string): string {
  const say = (key: (typeof sitePageTexts.keys)[number]) => sitePageTexts.text(language, key, { version });
  // An id stands once in a page.
  const anchor = (id: string) => (language === languages[0] ? ` id="${id}"` : '');
  return `    <section lang="${language}">
      <h1>${say('title')}</h1>
      <p>${say('about')}</p>
      <h2${anchor(PRIVACY_ANCHOR)}>${say('privacy')}</h2>
      <ul>
        <li>${say('privacy.read')}</li>
        <li>${say('privacy.kept')}</li>
        <li>${say('privacy.sent')}</li>
      </ul>
      <h2${anchor(TERMS_ANCHOR)}>${say('terms')}</h2>
      <p>${say('terms.text')}</p>
    </section>`;
}
