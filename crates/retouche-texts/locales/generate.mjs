// Writes the locale data of retouche-texts (`*.json` beside this file) from CLDR's JSON packages.
//
//   npm ci && npm run generate     writes the files
//   npm ci && npm run check        fails if a file is not what would be written
//
// The shape written here is that of `LocaleData` in src/locale_data.rs.

import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const { version } = require("cldr-core/package.json");

// The locale served, and the CLDR locale its data come from where that is another one.
const LOCALES = {
  ar: "ar",
  bn: "bn",
  de: "de",
  // In France, English is read by Europeans more than by Americans, and beside fields that ask for the
  // day before the month.
  en: "en-GB",
  "en-US": "en",
  es: "es",
  fa: "fa",
  fr: "fr",
  hy: "hy",
  it: "it",
  ka: "ka",
  nl: "nl",
  pl: "pl",
  ps: "ps",
  // CLDR's plain `pt` is Brazilian.
  pt: "pt-PT",
  "pt-BR": "pt",
  ro: "ro",
  ru: "ru",
  sq: "sq",
  tr: "tr",
  uk: "uk",
  zh: "zh",
};

// What CLDR has no field for, or what the product wants otherwise.
const OVERRIDES = {
  fr: {
    // "23 h 59": the way times are written in sentences (Imprimerie nationale), with a no-break space.
    time: "H\u00a0'h'\u00a0mm",
    // The first of a month is an ordinal.
    first_day: "1er",
  },
};

const WEEKDAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
const CATEGORIES = ["zero", "one", "two", "few", "many"];
const KNOWN_FIELDS = new Set(["d", "dd", "M", "MM", "MMMM", "LLLL", "y", "EEEE", "H", "HH", "mm"]);

function main(check) {
  const files = Object.entries(LOCALES).map(([locale, source]) => [`${locale}.json`, localeData(locale, source)]);
  const stale = [];
  for (const [name, data] of [...files, ["test/plural-samples.json", pluralSamples()]]) {
    const url = new URL(name, import.meta.url);
    const wanted = toLines(data);
    if (existsSync(url) && readFileSync(url, "utf8") === wanted) continue;
    if (check) stale.push(name);
    else writeFileSync(url, wanted);
  }
  if (stale.length > 0) {
    console.error(`not as CLDR ${version} has it: ${stale.join(", ")}; run "npm run generate"`);
    process.exitCode = 1;
  }
}

// One line per fact, so that a change of CLDR reads as one in a diff.
function toLines(data) {
  const members = Object.entries(data).map(([name, value]) => {
    if (typeof value === "string") return `"${name}": ${JSON.stringify(value)}`;
    const [open, close] = Array.isArray(value) ? "[]" : "{}";
    const lines = Object.entries(value).map(([key, fact]) =>
      Array.isArray(value) ? JSON.stringify(fact) : `"${key}": ${JSON.stringify(fact)}`,
    );
    const inner = lines.length > 0 ? `\n    ${lines.join(",\n    ")}\n  ` : "";
    return `"${name}": ${open}${inner}${close}`;
  });
  return `{\n  ${members.join(",\n  ")}\n}\n`;
}

function localeData(locale, source) {
  return {
    generated: `by generate.mjs from CLDR ${version}, locale ${source}; do not edit`,
    cardinal: pluralRules("plurals", "cardinal", source),
    ordinal: pluralRules("ordinals", "ordinal", source),
    numbers: numberPatterns(source),
    dates: datePatterns(locale, source),
  };
}

function pluralRules(file, type, source) {
  const rules = rulesOf(file, type, source);
  return CATEGORIES.filter((category) => `pluralRule-count-${category}` in rules).map((category) => {
    const condition = rules[`pluralRule-count-${category}`].split("@")[0].trim();
    return [category, anyOf(condition)];
  });
}

function rulesOf(file, type, source) {
  const { supplemental } = require(`cldr-core/supplemental/${file}.json`);
  const byLocale = supplemental[`plurals-type-${type}`];
  const rules = byLocale[source] ?? byLocale[source.split("-")[0]];
  if (!rules) throw new Error(`no ${type} rules for ${source}`);
  return rules;
}

// CLDR's own samples of each category, for the tests of the evaluator.
function pluralSamples() {
  const samples = { generated: `by generate.mjs from CLDR ${version}; do not edit` };
  for (const [locale, source] of Object.entries(LOCALES)) {
    samples[locale] = {
      cardinal: samplesOf("plurals", "cardinal", source),
      ordinal: samplesOf("ordinals", "ordinal", source),
    };
  }
  return samples;
}

function samplesOf(file, type, source) {
  const rules = rulesOf(file, type, source);
  return Object.fromEntries(
    Object.entries(rules).map(([name, rule]) => [name.replace("pluralRule-count-", ""), rule.match(/@.*$/)[0]]),
  );
}

// "v = 0 and i % 10 = 2..4 or n = 0" as a list of alternatives, each a list of relations.
function anyOf(condition) {
  const alternatives = condition.split(" or ").map((all) => {
    const relations = all.split(" and ").map(relation);
    return relations.includes(false) ? null : relations.filter((it) => it !== true);
  });
  return alternatives.filter((it) => it !== null);
}

function relation(text) {
  const match = /^([nivwftce])(?: % (\d+))? (!?=) ([\d.,]+)$/.exec(text.trim());
  if (!match) throw new Error(`cannot read the plural rule "${text}"`);
  const [, operand, modulus, sign, list] = match;
  const ranges = list.split(",").map((range) => {
    const [low, high = low] = range.split("..").map(Number);
    return [low, high];
  });
  if (operand === "c" || operand === "e") {
    // The exponent of a compact number, which is never shown: always 0.
    return ranges.some(([low, high]) => low <= 0 && 0 <= high) === (sign === "=");
  }
  return {
    of: operand,
    ...(modulus && { mod: Number(modulus) }),
    ...(sign === "!=" && { not: true }),
    in: ranges,
  };
}

function numberPatterns(source) {
  const { numbers } = require(`cldr-numbers-full/main/${source}/numbers.json`).main[source];
  const system = numbers.defaultNumberingSystem;
  const symbols = numbers[`symbols-numberSystem-${system}`];
  const decimalFormat = numbers[`decimalFormats-numberSystem-${system}`].standard;
  const moneyFormat = numbers[`currencyFormats-numberSystem-${system}`].standard;
  const [positive, negative] = moneyFormat.split(";");
  return {
    decimal: symbols.decimal,
    group: symbols.group,
    minus: symbols.minusSign,
    grouping: grouping(decimalFormat),
    minimum_grouping: Number(numbers.minimumGroupingDigits),
    ...(system !== "latn" && { digits: digits(system) }),
    money: around(positive, symbols, source),
    negative_money: around(negative ?? `-${positive}`, symbols, source),
  };
}

function grouping(format) {
  const groups = format.split(";")[0].split(".")[0].split(",");
  const last = groups.at(-1).length;
  return [last, groups.length > 2 ? groups.at(-2).length : last];
}

function digits(system) {
  const { numberingSystems } = require("cldr-core/supplemental/numberingSystems.json").supplemental;
  return [...numberingSystems[system]._digits];
}

function around(pattern, symbols, source) {
  const { EUR } = require(`cldr-numbers-full/main/${source}/currencies.json`).main[source].numbers.currencies;
  const match = /^([^#0]*)[#,0]+\.00([^#0]*)$/.exec(pattern);
  if (!match) throw new Error(`cannot read the currency pattern "${pattern}" of ${source}`);
  return match.slice(1).map((text) => text.replace("-", symbols.minusSign).replace("¤", EUR.symbol));
}

function datePatterns(locale, source) {
  const { gregorian } = require(`cldr-dates-full/main/${source}/ca-gregorian.json`).main[source].dates.calendars;
  const { availableFormats } = gregorian.dateTimeFormats;
  const patterns = {
    long: gregorian.dateFormats.long,
    weekday: gregorian.dateFormats.full,
    // CLDR's short format has two digits for the year in several languages.
    short: availableFormats.yMd,
    // The month of a period, without a day.
    month: availableFormats.yMMMM,
    // Twenty-four hours everywhere: a deadline at "11:59" must not be read as noon.
    time: availableFormats.Hm,
    ...OVERRIDES[locale],
  };
  const { first_day, ...formats } = patterns;
  Object.values(formats).forEach((pattern) => refuseUnknownFields(pattern, source));
  const alone = Object.values(gregorian.months["stand-alone"].wide);
  const months = Object.values(gregorian.months.format.wide);
  const differ = patterns.month.includes("LLLL") && alone.some((name, place) => name !== months[place]);
  return {
    months,
    weekdays: WEEKDAYS.map((day) => gregorian.days.format.wide[day]),
    ...patterns,
    ...(differ && { months_alone: alone }),
  };
}

function refuseUnknownFields(pattern, source) {
  const fields = pattern.replace(/'[^']*'/g, "").match(/([a-zA-Z])\1*/g) ?? [];
  const unknown = fields.filter((field) => !KNOWN_FIELDS.has(field));
  if (unknown.length > 0) throw new Error(`unknown fields ${unknown} in "${pattern}" of ${source}`);
}

main(process.argv.includes("--check"));
