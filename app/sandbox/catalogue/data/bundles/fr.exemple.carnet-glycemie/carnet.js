"use strict";
// A diabetes notebook: reads glucose and HbA1c through havre.request, adds a measure, keeps nothing itself.
const READ = "health.glucose.read", HBA1C = "health.hba1c.read", WRITE = "health.glucose.write";
const wishes = new URLSearchParams(location.search);
const language = wishes.get("lang") === "en" ? "en" : "fr";
const say = MOTS[language];
const FEW = 12;
const $ = id => document.getElementById(id);
const number = (value, digits) => value.toLocaleString(language, { minimumFractionDigits: digits, maximumFractionDigits: digits });
const day = text => new Date(text).toLocaleDateString(language, { day: "numeric", month: "long", year: "numeric" });
let granted = [], readings = [], all = false;

document.documentElement.lang = language;
document.documentElement.dataset.scheme = wishes.get("scheme") === "dark" ? "dark" : "light";
if (say.page) for (const one of document.querySelectorAll("[data-say]")) one.textContent = say.page[one.dataset.say];
if (say.page) document.title = say.page.title;

const holds = permission => granted.includes(permission);
const state = text => { $("state").textContent = text; };

// What Havre answers is FHIR: Observation with valueQuantity. Values in mmol/L are shown in g/L as well as French laboratories do.
function reading(entry) {
  const one = entry.resource, quantity = one.valueQuantity;
  if (!quantity || !one.effectiveDateTime) return null;
  const molar = quantity.unit === "mmol/L";
  return { value: molar ? quantity.value * 0.18016 : quantity.value, unit: molar ? "g/L" : quantity.unit || "", time: one.effectiveDateTime,
           source: (one.performer ? one.performer[0] : one.device || { display: say.here }).display };
}

const search = async permission => (await havre.request("observation.search", { permission })).entry.map(reading).filter(Boolean);

function tile(name, one, digits) {
  $(name + "-tile").hidden = !one;
  if (!one) return;
  $(name + "-value").textContent = number(one.value, digits);
  $(name + "-unit").textContent = one.unit;
  $(name + "-when").textContent = day(one.time) + " · " + one.source;
}

const shape = (name, attributes, text) => {
  const one = document.createElementNS("http://www.w3.org/2000/svg", name);
  for (const key in attributes) one.setAttribute(key, attributes[key]);
  if (text) one.textContent = text;
  return one;
};

function draw() {
  const svg = $("chart"), some = readings.filter(r => r.unit === "g/L").slice(0, 60).reverse();
  $("curve").hidden = some.length < 2;
  if (some.length < 2) return;
  const wide = Math.max(160, svg.clientWidth), high = svg.clientHeight, left = 44, bottom = 28; // its own size: text and dots keep theirs
  const times = some.map(r => +new Date(r.time)), from = Math.min(...times), until = Math.max(...times);
  const least = Math.min(0.5, ...some.map(r => r.value)), most = Math.max(1.6, ...some.map(r => r.value));
  const x = t => left + (wide - left - 8) * (until === from ? 0.5 : (t - from) / (until - from));
  const y = v => 8 + (high - bottom - 8) * (1 - (v - least) / (most - least));
  const title = svg.firstElementChild;
  title.textContent = say.chart(some.length, number(Math.min(...some.map(r => r.value)), 2), number(Math.max(...some.map(r => r.value)), 2));
  svg.setAttribute("viewBox", "0 0 " + wide + " " + high);
  svg.replaceChildren(title, shape("rect", { class: "band", x: left, width: wide - left - 8, y: y(1.26), height: y(0.7) - y(1.26), rx: 4 }));
  for (const mark of [0.7, 1, 1.26, 2, 3].filter(v => v < most)) {
    svg.append(shape("line", { class: "grid", x1: left, x2: wide - 8, y1: y(mark), y2: y(mark) }), shape("text", { x: 0, y: y(mark) + 5 }, number(mark, 2)));
  }
  svg.append(shape("polyline", { class: "curve", points: some.map((r, i) => x(times[i]) + "," + y(r.value)).join(" ") }));
  some.forEach((r, i) => svg.append(shape("circle", { class: "dot", cx: x(times[i]), cy: y(r.value), r: 5 })));
  const short = t => new Date(t).toLocaleDateString(language, wide < 300 ? { month: "short", year: "numeric" } : { day: "numeric", month: "short", year: "numeric" });
  svg.append(shape("text", { x: left, y: high - 4 }, short(from)), shape("text", { x: wide - 8, y: high - 4, "text-anchor": "end" }, short(until)));
}

function list() {
  $("list").hidden = readings.length === 0;
  $("more").hidden = all || readings.length <= FEW;
  $("rows").replaceChildren(...(all ? readings : readings.slice(0, FEW)).map(one => {
    const row = document.createElement("tr");
    const mark = one.unit !== "g/L" ? "" : one.value < 0.7 ? " ↓ " + say.low : one.value > 1.26 ? " ↑ " + say.high : "";
    for (const text of [day(one.time), number(one.value, 2) + "\u202f" + one.unit + mark, one.source]) row.append(Object.assign(document.createElement("td"), { textContent: text }));
    return row;
  }));
}

async function show() {
  $("welcome").hidden = holds(READ) && holds(HBA1C) && holds(WRITE);
  if (granted.length) { // what is left to share comes last
    $("welcome-title").textContent = say.restTitle;
    $("welcome-title").nextElementSibling.textContent = say.restText;
    $("ask").className = "quiet";
    $("latest").append($("welcome"));
  }
  $("adding").hidden = !holds(WRITE);
  state(granted.length ? say.loading : say.nothing);
  readings = holds(READ) ? await search(READ) : [];
  const hba1c = holds(HBA1C) ? await search(HBA1C) : [];
  $("figures").hidden = !readings.length && !hba1c.length;
  tile("glucose", readings[0], 2);
  tile("hba1c", hba1c[0], 1);
  draw();
  list();
  if (holds(READ)) state(readings.length ? say.read(readings.length) : say.empty);
}

const attempt = work => work().catch(error => state(error.code === "catalogue.app-limit" ? say.full : say.lost + " (" + (error.code || "?") + ")"));

$("ask").addEventListener("click", () => attempt(async () => {
  $("ask").disabled = true;
  try { granted = (await havre.request("grants.ask", { permissions: [READ, HBA1C, WRITE] })).granted; }
  finally { $("ask").disabled = false; }
  if (granted.length) $("latest").focus();
  await show();
}));
$("more").addEventListener("click", () => { all = true; list(); $("list-title").scrollIntoView(); });
$("form").addEventListener("submit", event => {
  event.preventDefault();
  const typed = $("value").value.trim().replace(",", "."), value = Number(typed);
  const right = /^[0-9]+(\.[0-9]{1,2})?$/.test(typed) && value >= 0.1 && value <= 8;
  $("problem").textContent = right ? "" : say.wrong;
  $("value").setAttribute("aria-invalid", String(!right));
  if (!right) return $("value").focus();
  attempt(async () => {
    await havre.request("observation.create", { permission: WRITE, values: [typed], time: new Date().toISOString() });
    $("value").value = "";
    await show();
    state(say.saved);
  });
});

addEventListener("resize", draw);
attempt(async () => {
  granted = (await havre.request("grants.list")).granted;
  await show();
});
