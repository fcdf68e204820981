"use strict";
// Everything a page might try to reach somebody: network, other schemes, other windows, devices. What it managed is told;
// what arrived is counted by who listens. T: tcp port, U: udp port, S: a name nobody has.
const wish = new URLSearchParams(location.search), T = wish.get("t"), U = wish.get("u");
const H = "http://127.0.0.1:" + T + "/", S = "http://havre-attack.test:" + T + "/";
const managed = [], tried = [];
const wait = ms => new Promise(done => setTimeout(done, ms));
const soon = promise => Promise.race([promise, wait(700).then(() => { throw new Error("late"); })]);
async function attempt(name, work) {
  tried.push(name);
  try { const got = await soon(Promise.resolve().then(work)); if (got !== false && got !== undefined) managed.push(name); } catch (e) { /* refused */ }
}
const element = (name, attributes) => new Promise((good, bad) => {
  const one = Object.assign(document.createElement(name), { onload: () => good(true), onerror: bad, oncanplay: () => good(true) });
  for (const key in attributes) one.setAttribute(key, attributes[key]);
  document.body.append(one);
});
const silent = (name, attributes, act) => { const one = document.createElement(name); for (const key in attributes) one.setAttribute(key, attributes[key]); document.body.append(one); if (act) act(one); };
const rtc = (w, url) => { const c = new w.RTCPeerConnection({ iceServers: [{ urls: url }] }); c.createDataChannel("x"); return c.createOffer().then(o => c.setLocalDescription(o)).then(() => wait(500)).then(() => undefined); }; // making one is no harm: who listens counts
const outside = { http: H + "x", name: S + "x", file: "file:///etc/passwd", other: "ensapp://fr.exemple.autre/index.html", qrc: "qrc:/qtwebchannel/qwebchannel.js", chrome: "chrome://gpu", devtools: "devtools://devtools/bundled/inspector.html", view: "view-source:" + H, blob: "blob:http://127.0.0.1/1", ftp: "ftp://127.0.0.1:" + T + "/", ws: "ws://127.0.0.1:" + T + "/" };

(async () => {
  for (const [name, url] of Object.entries(outside)) {
    await attempt("fetch " + name, () => fetch(url, { mode: "no-cors" }).then(() => true));
    await attempt("xhr " + name, () => new Promise((good, bad) => { const x = new XMLHttpRequest(); x.open("GET", url); x.onload = () => good(x.responseText.length > 0 || x.status === 200); x.onerror = bad; x.send(); }));
    await attempt("img " + name, () => element("img", { src: url }));
    await attempt("script " + name, () => element("script", { src: url }));
    await attempt("style " + name, () => element("link", { rel: "stylesheet", href: url }));
    await attempt("import " + name, () => import(url).then(() => true));
    silent("iframe", { src: url }); silent("object", { data: url }); silent("embed", { src: url });
  }
  for (const rel of ["preload", "prefetch", "preconnect", "dns-prefetch", "prerender", "modulepreload", "manifest", "icon", "apple-touch-icon"]) silent("link", { rel, href: H + rel, as: "image" });
  await attempt("video", () => element("video", { src: H + "v" }));
  await attempt("audio", () => element("audio", { src: H + "a" }));
  silent("input", { type: "image", src: H + "i" });
  const style = document.createElement("div"); style.style.background = "url(" + H + "css)"; style.style.listStyle = "url(" + S + "css2)"; document.body.append(style);
  await attempt("css sheet", () => { const sheet = new CSSStyleSheet(); sheet.replaceSync("@font-face{font-family:x;src:url(" + H + "f)} body{font-family:x;cursor:url(" + H + "c),auto}"); document.adoptedStyleSheets = [sheet]; });
  await attempt("font", () => new FontFace("y", "url(" + H + "f2)").load().then(() => true));
  document.body.insertAdjacentHTML("beforeend", "<svg><image href='" + H + "s'/><use href='" + H + "u#a'/></svg><table background='" + H + "t'></table><video poster='" + H + "p'></video><img srcset='" + H + "ss 2x'>");
  await attempt("websocket", () => new Promise((good, bad) => { const w = new WebSocket("ws://127.0.0.1:" + T); w.onopen = () => good(true); w.onerror = bad; }));
  await attempt("eventsource", () => new Promise((good, bad) => { const e = new EventSource(H + "es"); e.onopen = () => good(true); e.onerror = bad; }));
  await attempt("beacon", () => navigator.sendBeacon(H + "b", "x"));
  await attempt("webtransport", () => new WebTransport("https://127.0.0.1:" + T + "/").ready.then(() => true));
  await attempt("worker", () => new Promise((good, bad) => { const w = new Worker("attacks.js"); w.onmessage = () => good(true); w.onerror = bad; setTimeout(() => good(true), 300); }));
  await attempt("blob worker", () => { const w = new Worker(URL.createObjectURL(new Blob(["fetch('" + H + "w')"]))); return wait(300).then(() => !!w); });
  await attempt("shared worker", () => !!new SharedWorker("attacks.js"));
  await attempt("service worker", () => navigator.serviceWorker.register("attacks.js").then(() => true));
  await attempt("rtc address", () => rtc(window, "stun:127.0.0.1:" + U));
  await attempt("rtc name", () => rtc(window, "stun:havre-attack.test:" + U));
  for (const source of ["about:blank", "data:text/html,x", "srcdoc"]) {
    const frame = document.createElement("iframe");
    source === "srcdoc" ? frame.setAttribute("srcdoc", "<script src='" + H + "sd'></script><img src='" + H + "si'>") : frame.setAttribute("src", source);
    document.body.append(frame);
    await wait(60);
    await attempt("rtc in " + source, () => rtc(frame.contentWindow, "stun:127.0.0.1:" + U));
    await attempt("websocket in " + source, () => new Promise((good, bad) => { const w = new frame.contentWindow.WebSocket("ws://127.0.0.1:" + T); w.onopen = () => good(true); w.onerror = bad; }));
    await attempt("fetch in " + source, () => frame.contentWindow.fetch(H + "ff", { mode: "no-cors" }).then(() => true));
    await attempt("bridge in " + source, () => !!(frame.contentWindow.qt || frame.contentWindow.havre));
  }
  await attempt("eval", () => eval("1+1") === 2);
  await attempt("function", () => new Function("return true")());
  await attempt("inline script", () => { delete window.inlined; document.body.append(Object.assign(document.createElement("script"), { textContent: "window.inlined = 1" })); return window.inlined === 1; });
  await attempt("window.open", () => !!window.open(H + "o"));
  await attempt("popup", () => { silent("a", { href: H + "pop", target: "_blank" }, a => a.click()); });
  await attempt("ping", () => { silent("a", { href: "#x", ping: H + "ping" }, a => a.click()); });
  await attempt("download", () => { silent("a", { href: H + "dl", download: "x" }, a => a.click()); });
  await attempt("blob download", () => { silent("a", { href: URL.createObjectURL(new Blob(["x"])), download: "../../x" }, a => a.click()); });
  await attempt("form", () => { silent("form", { action: H + "form", method: "post" }, f => f.submit()); });
  await attempt("meta refresh", () => { silent("meta", { "http-equiv": "refresh", content: "0;url=" + H + "meta" }); });
  for (const url of [H + "nav", S + "nav", "file:///etc/passwd", "data:text/html,<script>fetch('" + H + "d')</script>", "blob:" + location.origin + "/x", URL.createObjectURL(new Blob(["<script>fetch('" + H + "bl')</script>"], { type: "text/html" })),
                     "mailto:a@b.c", "tel:1", "intent:x", "view-source:" + H, "chrome://settings", "javascript:document.title='js'", "ensapp://fr.exemple.autre/index.html"])
    await attempt("navigate " + url.slice(0, 12), () => { location.href = url; return wait(40).then(() => undefined); });
  await attempt("top", () => { top.location = H + "top"; });
  for (const [name, work] of Object.entries({
    "geolocation": () => new Promise((good, bad) => navigator.geolocation.getCurrentPosition(() => good(true), bad)),
    "camera": () => navigator.mediaDevices.getUserMedia({ video: true }).then(() => true), "microphone": () => navigator.mediaDevices.getUserMedia({ audio: true }).then(() => true),
    "screen": () => navigator.mediaDevices.getDisplayMedia({ video: true }).then(() => true), "notification": () => Notification.requestPermission().then(x => x === "granted"),
    "clipboard": () => navigator.clipboard.readText().then(() => true), "paste": () => document.execCommand("paste"), "lock": () => document.body.requestPointerLock && document.pointerLockElement !== null,
    "fullscreen": () => document.body.requestFullscreen().then(() => true), "usb": () => navigator.usb.requestDevice({ filters: [] }).then(() => true),
    "bluetooth": () => navigator.bluetooth.requestDevice({ acceptAllDevices: true }).then(() => true), "storage": () => { localStorage.setItem("a", "b"); return localStorage.getItem("a") === "b"; },
    "files": () => showOpenFilePicker().then(() => true), "midi": () => navigator.requestMIDIAccess().then(() => true), "wasm": () => new WebAssembly.Module(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])) instanceof WebAssembly.Module,
    "rewrite bridge": () => { window.havre = null; return window.havre === null; }
  })) await attempt(name, work);
  alert("x"); confirm("x"); prompt("x"); print();
  await wait(800);
  havre.request("report", { tried, managed, at: location.href, title: document.title });
})();
