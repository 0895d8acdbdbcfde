// Draws the icons in assets/ from their SVG sources: node scripts/icons.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { ensureBrowser } from './browser.mjs';

const assets = path.join(path.dirname(fileURLToPath(import.meta.url)), '../assets');

/** Sizes that Outlook asks for: ribbon 16 to 80, notifications and lists 64 and 128 (the XML manifest's icon rules). */
const SIZES = [16, 25, 32, 48, 64, 80, 128];

const icons = [
  ...SIZES.map((size) => ({ source: 'icon.svg', file: `icon-${size}.png`, size })),
  // The unified manifest's pair: full colour without a margin, and white on transparent.
  { source: 'icon.svg', file: 'color.png', size: 192 },
  { source: 'outline.svg', file: 'outline.png', size: 32 },
];

async function draw(page, { source, file, size }) {
  const svg = readFileSync(path.join(assets, source)).toString('base64');
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<body style="margin:0"><img width="${size}" height="${size}" style="display:block" src="data:image/svg+xml;base64,${svg}">`,
  );
  await page.locator('img').evaluate((image) => image.decode());
  writeFileSync(path.join(assets, file), await page.screenshot({ omitBackground: true }));
}

const browser = await chromium.launch({ executablePath: await ensureBrowser() });
try {
  const page = await browser.newPage();
  for (const icon of icons) await draw(page, icon);
} finally {
  await browser.close();
}
