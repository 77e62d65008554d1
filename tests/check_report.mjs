// The page of the shared indicators in a real browser: `node check_report.mjs PALIER MODULES [PICTURES]`.
//
// Chromium renders it in three languages at 1280 and 360 pixels: no error in the console, nothing fetched, nothing wider
// than the window, no serious fault for axe-core; on paper the key figures fill one A4 sheet and every table is open.
// MODULES is a folder with puppeteer-core and axe-core; pictures are kept where PICTURES says.

import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const [palier, modules, pictures] = process.argv.slice(2);
const load = createRequire(join(modules, "node_modules", "x"));
const puppeteer = load("puppeteer-core");
const axe = readFileSync(load.resolve("axe-core/axe.min.js"), "utf8");

const WIDTHS = [1280, 360];
// An A4 sheet without its margins, in CSS pixels: 297 − 2 × 14 mm high.
const SHEET = { width: 695, height: 1016 };
// The whole catalogue once; what groups it, over the indicators that are drawn in different ways.
const SOME = ["A2", "A3", "B4", "C5", "D1", "D6"];
const PAGES = [
  ["whole", [], ["fr", "en", "ar"]],
  ["months", [...SOME, "--by", "month"], ["fr", "ar"]],
  ["departments", ["A2", "A3", "--by", "department", "--threshold", "5"], ["fr", "ar"]],
  ["communes", ["A2", "--by", "commune", "--internal"], ["fr", "ar"]],
  ["sites-by-month", [...SOME, "--by", "site", "--by", "month", "--internal"], ["fr", "ar"]],
  ["audiences", ["A2", "A3", "--by", "audience"], ["ar"]],
];
// One accompaniment at home and more, in each of these communes.
const COMMUNES = ["75056", "59350", "69123", "13055", "33063", "35238", "44109", "67482", "31555", "34172", "2A004", "97411", "86194"];

const faults = [];
const work = mkdtempSync(join(tmpdir(), "palier-report-"));
const command = (folder, input, ...line) =>
  execFileSync(palier, ["--data-dir", join(work, folder), ...line], { input, stdio: "pipe", maxBuffer: 1 << 28 });
if (pictures) mkdirSync(pictures, { recursive: true });

let browser;
try {
  command("demo", "", "demo", "--seed", "7", "--sessions", "2000");
  command("spread", spread(), "session", "add", "-");
  browser = await puppeteer.launch({
    executablePath: process.env.PALIER_CHROMIUM ?? "/usr/bin/chromium",
    headless: true,
    args: ["--no-sandbox", "--force-color-profile=srgb", "--disable-dev-shm-usage"],
  });
  for (const [name, asked, languages] of PAGES) {
    for (const language of languages) {
      const file = join(work, `${name}-${language}.html`);
      const folder = asked.includes("department") || asked.includes("commune") ? "spread" : "demo";
      command(folder, "", "--lang", language, "indicators", "--format", "html", ...asked, "--out", file);
      await look(name, language, file);
    }
  }
} finally {
  await browser?.close();
  rmSync(work, { recursive: true, force: true });
}
for (const fault of faults) console.error(fault);
const pages = PAGES.reduce((sum, [, , languages]) => sum + languages.length, 0);
console.log(`pages=${pages} widths=${WIDTHS.length} faults=${faults.length}`);
process.exit(faults.length === 0 ? 0 : 1);

function spread() {
  const lines = COMMUNES.flatMap((commune, at) =>
    Array.from({ length: 3 + 2 * at }, (_, nth) => ({
      kind: "individual",
      date: `2026-0${1 + (nth % 6)}-12`,
      hour: 9 + (nth % 8),
      minutes: 45,
      place_type: "domicile",
      commune,
      themes: ["email"],
      mediator: "m1",
    })),
  );
  return lines.map((line) => JSON.stringify(line)).join("\n");
}

async function look(name, language, file) {
  const page = await browser.newPage();
  const tell = (fault) => faults.push(`${name} ${language}: ${fault}`);
  page.on("console", (message) => tell(`console: ${message.text()}`));
  page.on("pageerror", (error) => tell(`error: ${error.message}`));
  page.on("request", (request) => {
    if (request.url() !== pathToFileURL(file).href) tell(`fetches ${request.url()}`);
  });
  for (const width of WIDTHS) {
    await page.setViewport({ width, height: 900 });
    await page.goto(pathToFileURL(file).href, { waitUntil: "load" });
    const wide = await page.evaluate(() => {
      for (const one of document.querySelectorAll("details")) one.open = true;
      return document.documentElement.scrollWidth - window.innerWidth;
    });
    if (wide > 0) tell(`${width} pixels: ${wide} too many`);
    const drawn = await page.evaluate(outside);
    if (drawn.length > 0) tell(`${width} pixels: outside the page: ${drawn.slice(0, 5).join(" | ")}`);
    if (pictures) {
      await page.screenshot({ path: join(pictures, `${name}-${language}-${width}.png`), fullPage: name === "whole" });
    }
    await page.evaluate(axe);
    const found = await page.evaluate(async () => {
      const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
      return (await window.axe.run(document, { runOnly: tags })).violations;
    });
    for (const { id, impact, help, nodes } of found) {
      const serious = impact === "serious" || impact === "critical";
      const where = nodes[0].target.join(" ");
      if (serious) tell(`${width} pixels: ${impact}: ${id}: ${help} (${nodes.length}, first ${where})`);
      else console.log(`${name} ${language} ${width}: ${impact}: ${id} (${nodes.length}, first ${where})`);
    }
  }
  const structure = await page.evaluate(() => ({
    language: document.documentElement.lang,
    direction: document.documentElement.dir,
    levels: [...document.querySelectorAll("h1,h2,h3,h4,h5,h6")].map((heading) => Number(heading.tagName[1])),
    scripts: document.scripts.length,
    tables: [...document.querySelectorAll("table")].filter((table) => !table.caption?.textContent).length,
    repeated: [...document.querySelectorAll("[id]")].map((one) => one.id).filter((id, at, all) => all.indexOf(id) !== at),
  }));
  if (structure.language !== language) tell(`lang=${structure.language}`);
  if (structure.direction !== (language === "ar" ? "rtl" : "ltr")) tell(`dir=${structure.direction}`);
  if (structure.levels[0] !== 1 || structure.levels.some((level, at, all) => at > 0 && level > all[at - 1] + 1)) {
    tell(`headings ${structure.levels.join(" ")}`);
  }
  // The only script is the one that this check put there.
  if (structure.scripts > 0) tell(`${structure.scripts} scripts`);
  if (structure.tables > 0) tell(`${structure.tables} tables without a caption`);
  if (structure.repeated.length > 0) tell(`ids twice: ${structure.repeated.join(" ")}`);
  await paper(page, name, language, file, tell);
  await page.close();
}

// What stands outside the window, but for the tables that turn in their own frame.
function outside() {
  const told = [];
  for (const one of document.querySelectorAll("h1,h2,h3,p,a,li,dt,dd,figure,figcaption,svg,svg text,svg rect,summary")) {
    if (one.closest(".scroll") || one.classList.contains("skip")) continue;
    const box = one.getBoundingClientRect();
    if (box.width === 0) continue;
    if (box.left < -1 || box.right > window.innerWidth + 1) told.push(`${one.tagName} ${one.textContent.slice(0, 30)}`);
  }
  return told;
}

async function paper(page, name, language, file, tell) {
  await page.emulateMediaType("print");
  await page.setViewport(SHEET);
  await page.goto(pathToFileURL(file).href, { waitUntil: "load" });
  const sheet = await page.evaluate(() => ({
    header: document.querySelector("header").scrollHeight,
    folded: [...document.querySelectorAll("details table")].filter((table) => table.getBoundingClientRect().height < 20).length,
  }));
  if (sheet.header > SHEET.height) tell(`the key figures take ${sheet.header} of ${SHEET.height} pixels of the first sheet`);
  if (sheet.folded > 0) tell(`${sheet.folded} tables are folded on paper`);
  if (pictures) {
    const path = join(pictures, `${name}-${language}.pdf`);
    await page.pdf({ path, preferCSSPageSize: true, printBackground: true });
  }
}
