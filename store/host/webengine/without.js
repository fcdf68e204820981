// What an app without network has no use for. The jail does not depend on it: one layer among several.
for (const name of ["RTCPeerConnection", "webkitRTCPeerConnection", "RTCDataChannel", "WebTransport", "WebSocket", "WebSocketStream",
                    "EventSource", "SharedWorker", "Worker", "open", "PaymentRequest", "Notification", "PushManager"])
  Object.defineProperty(window, name, { value: undefined, writable: false, configurable: false });
for (const name of ["serviceWorker", "sendBeacon", "geolocation", "mediaDevices", "getUserMedia", "webkitGetUserMedia", "usb", "bluetooth", "serial", "hid",
                    "clipboard", "credentials", "share"])
  try { Object.defineProperty(Navigator.prototype, name, { value: undefined, writable: false, configurable: false }); } catch (e) {}
