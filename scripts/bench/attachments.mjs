/* global FileReader, PerformanceObserver, clearInterval, setInterval -- inside the browser */
import { randomBytes } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js';
import { ensureBrowser } from '../browser.mjs';
import { root } from '../prepare.mjs';
import { bundlePages, temporaryFolder } from './bundle.mjs';

const MB = 1024 * 1024;

/** The look into large attachments, in Chromium: in the worker, and on the page where there can be no worker. */
export async function attachmentTimes() {
  console.log('Look into large attachments                        seconds   longest task on the page, ms');
  for (const line of await lookIntoLargeFiles()) console.log(`    ${line}`);
}

/**
 * Looks into a workbook of 10 MB and a ZIP archive of 25 MB on a page, in its worker and, as where there is no worker,
 * on the page itself, and watches how long the page is kept from answering.
 * @returns lines to print
 */
async function lookIntoLargeFiles() {
  const files = { 'workbook.xlsx': await workbook(10 * MB), 'archive.zip': await archive(25 * MB) };
  const site = await buildSite();
  const browser = await chromium.launch({ executablePath: await ensureBrowser(), args: ['--no-sandbox'] });
  const lines = [];
  try {
    const server = await serve(site, files);
    for (const way of ['worker', 'page']) {
      for (const [file, bytes] of Object.entries(files)) {
        const { seconds, longest, facts } = await best(() =>
          measure(browser, server.address().port, way, file),
        );
        const size = `${(bytes.length / MB).toFixed(1)} MB`;
        const label = `${way === 'worker' ? 'in the worker' : 'without a worker'}: ${file}, ${size}`;
        lines.push(
          `${label.padEnd(44)}${seconds.toFixed(1).padStart(6)}${longest.toFixed(0).padStart(14)}   (${facts})`,
        );
      }
    }
    server.close();
  } finally {
    await browser.close();
    rmSync(site, { recursive: true, force: true });
  }
  return lines;
}

/** People in rows until the file is as large as wanted: numbers drawn by chance hardly compress. */
async function workbook(size) {
  const rows = [];
  for (let row = 2, written = 0; written < size; row++) {
    const digits = `${Math.random()}${Math.random()}${Math.random()}`.replace(/\D/g, '').padEnd(48, '7');
    const cells = [
      `氏${digits.slice(0, 8)}`,
      `0${digits.slice(8, 10)}-${digits.slice(10, 13)}-${digits.slice(13, 17)}`,
      `u${digits.slice(17, 27)}@example.com`,
      digits.slice(27, 40),
    ];
    const xml = cells
      .map((cell, i) => `<c r="${'ABCD'[i]}${row}" t="inlineStr"><is><t>${cell}</t></is></c>`)
      .join('');
    rows.push(`<row r="${row}">${xml}</row>`);
    written += 43; // What such a row is compressed to.
  }
  const part = (type) => `application/vnd.openxmlformats-officedocument.spreadsheetml.${type}+xml`;
  const headings = ['氏名', '電話番号', 'メール', '番号']
    .map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`)
    .join('');
  return zip({
    '[Content_Types].xml': `<Types><Override PartName="/xl/workbook.xml" ContentType="${part('sheet.main')}"/></Types>`,
    'xl/workbook.xml': '<workbook><sheets><sheet name="名簿" sheetId="1" r:id="r1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/></Relationships>',
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData><row r="1">${headings}</row>${rows.join('')}</sheetData></worksheet>`,
  });
}

/** Half pictures, which do not compress, and half text, which base64 makes a third longer than it is compressed. */
async function archive(size) {
  const files = { 'photo.jpg': Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), randomBytes(size / 2)]) };
  for (let i = 0; i < 10; i++)
    files[`log${i}.txt`] = randomBytes(size / 20)
      .toString('base64')
      .replace(/(.{76})/g, '$1\n');
  return zip(files);
}

async function zip(files) {
  const writer = new ZipWriter(new Uint8ArrayWriter(), { useWebWorkers: false });
  for (const [file, content] of Object.entries(files))
    await writer.add(file, new Uint8ArrayReader(Buffer.from(content)));
  return writer.close();
}

/** The page's own part of the product, bundled as the build does it. */
async function buildSite() {
  const site = temporaryFolder();
  const entry = path.join(site, 'entry.ts');
  const module = (file) => JSON.stringify(path.join(root, 'src/attachments', file));
  writeFileSync(
    entry,
    `import { pageInspector } from ${module('worker/pageInspector')};
     Object.assign(globalThis, { pageInspector });`,
  );
  await bundlePages({ page: entry }, site, { minimize: false, publicPath: '/' });
  return site;
}

const PAGE = '<!doctype html><meta charset="utf-8"><script src="/page.js"></script>';

async function serve(site, files) {
  const server = createServer(({ url }, response) => {
    const file = url.slice(1).replace(/\?.*/, '');
    if (file === '') response.setHeader('content-type', 'text/html');
    else if (file.endsWith('.js')) response.setHeader('content-type', 'text/javascript');
    if (url === '/?page') response.setHeader('content-security-policy', "worker-src 'none'");
    try {
      response.end(file === '' ? PAGE : (files[file] ?? readFileSync(path.join(site, path.basename(file)))));
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

/** What else the machine does only ever adds: of some runs the best of each figure tells most. */
async function best(run) {
  const runs = [await run(), await run(), await run()];
  const least = (figure) => Math.min(...runs.map((each) => each[figure]));
  return { seconds: least('seconds'), longest: least('longest'), facts: runs[0].facts };
}

async function measure(browser, port, way, file) {
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${port}/${way === 'page' ? '?page' : ''}`);
  const result = await page.evaluate(async (file) => {
    const blob = await (await fetch(`/${file}`)).blob();
    // As Outlook hands it over.
    const content = await new Promise((resolve) => {
      const reader = new FileReader();
      reader.onload = () => resolve(reader.result.replace(/^[^,]*,/, ''));
      reader.readAsDataURL(blob);
    });
    // Long tasks proper, and, as those below 50 ms are not told, the longest wait of a timer that is always due.
    let longest = 0;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
    }).observe({ type: 'longtask', buffered: false });
    let last = performance.now();
    const timer = setInterval(() => {
      longest = Math.max(longest, performance.now() - last - 4);
      last = performance.now();
    }, 4);
    const started = performance.now();
    const inspector = globalThis.pageInspector();
    const facts = await inspector.inspect({ name: file, size: blob.size, content, format: 'base64' });
    const seconds = (performance.now() - started) / 1000;
    clearInterval(timer);
    inspector.close();
    const what = facts.people
      ? `${Math.max(...Object.values(facts.people)).toLocaleString('en')} people`
      : `${facts.contents?.length} files`;
    return {
      seconds,
      longest,
      facts: facts.couldNotInspect ? `${what}, then ${facts.couldNotInspect}` : what,
    };
  }, file);
  await page.close();
  return result;
}
