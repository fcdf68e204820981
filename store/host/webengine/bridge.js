// havre.request(method, params) → Promise. The channel's object is kept here, out of the page's reach.
(function () {
  "use strict";
  if (window !== window.top || !window.qt || !qt.webChannelTransport) return;
  const transport = qt.webChannelTransport;
  const Channel = QWebChannel, parse = JSON.parse, write = JSON.stringify, make = Promise;
  const waiting = new Map();
  let last = 0, bridge = null, early = [];
  new Channel(transport, channel => {
    bridge = channel.objects.havre;
    bridge.answered.connect(text => {
      const said = parse(text), one = waiting.get(said.id);
      if (!one) return;
      waiting.delete(said.id);
      if (said.error) one.refuse(Object.assign(new Error(said.error.code), { code: said.error.code }));
      else one.give(said.result);
    });
    for (const text of early) bridge.request(text);
    early = [];
  });
  const request = (method, params) => new make((give, refuse) => {
    const id = ++last;
    const text = write({ id, method: String(method), params: params || {} });
    if (text.length > 262144) return refuse(Object.assign(new Error("catalogue.app-request"), { code: "catalogue.app-request" }));
    waiting.set(id, { give, refuse });
    if (bridge) bridge.request(text); else early.push(text);
  });
  Object.defineProperty(window, "havre", { value: Object.freeze({ request }), writable: false, configurable: false });

})();
