"""A real Chromium without a window, spoken to over a pipe (Chrome DevTools Protocol, --remote-debugging-pipe): no port, no
other package. It trusts one more key than its own, that of the sandbox's server."""
import base64
import hashlib
import itertools
import json
import os
import select
import shutil
import subprocess
import time


def key_of(port):
    """The SHA-256 of a server's public key, as Chromium names it."""
    shown = subprocess.run(["openssl", "s_client", "-connect", f"127.0.0.1:{port}", "-showcerts"],
                           input="", capture_output=True, text=True).stdout
    key = subprocess.run(["openssl", "x509", "-pubkey", "-noout"], input=shown, capture_output=True, text=True).stdout
    der = subprocess.run(["openssl", "pkey", "-pubin", "-outform", "DER"], input=key.encode(), capture_output=True).stdout
    return base64.b64encode(hashlib.sha256(der).digest()).decode()


class Chromium:
    def __init__(self, folder, port):
        to_browser, self.output = os.pipe()
        self.input, from_browser = os.pipe()
        options = ["--headless=new", "--remote-debugging-pipe", f"--user-data-dir={folder}", "--no-first-run", "--disable-gpu",
                   "--disable-quic", "--disable-background-networking", "--disable-component-update", "--disable-sync",
                   "--lang=fr", "--window-size=1000,1200", f"--ignore-certificate-errors-spki-list={key_of(port)}"]
        if os.getuid() == 0:
            options.append("--no-sandbox")

        def connect():  # 3 is read by the browser, 4 written
            a, b = os.dup(to_browser), os.dup(from_browser)
            os.dup2(a, 3)
            os.dup2(b, 4)

        self.process = subprocess.Popen([shutil.which("chromium"), *options, "about:blank"], preexec_fn=connect, close_fds=False,
                                        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(to_browser)
        os.close(from_browser)
        self.numbers = itertools.count(1)
        self.received = b""
        self.requests = []   # addresses asked for
        self.complaints = [] # console errors and violations of the content security policy
        target = self.call("Target.createTarget", url="about:blank")["targetId"]
        self.session = self.call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for domain in ("Page", "Runtime", "Network", "Log"):
            self.call(f"{domain}.enable")

    def message(self, limit):
        while b"\0" not in self.received:
            left = limit - time.monotonic()
            if left <= 0 or not select.select([self.input], [], [], left)[0]:
                raise TimeoutError("the browser does not answer")
            chunk = os.read(self.input, 1 << 20)
            if not chunk:
                raise RuntimeError("the browser has ended")
            self.received += chunk
        one, self.received = self.received.split(b"\0", 1)
        return json.loads(one)

    def notice(self, said):
        if said.get("method") == "Network.requestWillBeSent":
            self.requests.append(said["params"]["request"]["url"])
        elif said.get("method") == "Log.entryAdded" and said["params"]["entry"]["level"] == "error":
            self.complaints.append(said["params"]["entry"]["text"])
        elif said.get("method") == "Runtime.exceptionThrown":
            self.complaints.append(str(said["params"]["exceptionDetails"].get("exception", {}).get("description")))

    def call(self, method, **parameters):
        number = next(self.numbers)
        order = {"id": number, "method": method, "params": parameters}
        if getattr(self, "session", None) and not method.startswith("Target."):
            order["sessionId"] = self.session
        os.write(self.output, json.dumps(order).encode() + b"\0")
        limit = time.monotonic() + 180  # the first answer waits for the whole browser to start
        while True:
            said = self.message(limit)
            if said.get("id") == number:
                if "error" in said:
                    raise RuntimeError(f"{method}: {said['error']}")
                return said["result"]
            self.notice(said)

    def go(self, address):
        self.call("Page.navigate", url="about:blank")
        self.call("Page.navigate", url=address)
        self.wait("document.readyState === 'complete' && location.protocol === 'https:'")

    def value(self, expression):
        answer = self.call("Runtime.evaluate", expression=expression, returnByValue=True, awaitPromise=True)
        assert "exceptionDetails" not in answer, answer["exceptionDetails"]
        return answer["result"].get("value")

    def wait(self, expression, seconds=60):
        limit = time.monotonic() + seconds
        while not self.value(expression):
            assert time.monotonic() < limit, f"never became true: {expression}\n{self.value('document.body.innerText')}\n{self.complaints}"
            time.sleep(0.05)

    def type(self, selector, text):
        self.value(f"document.querySelector({json.dumps(selector)}).focus()")
        self.call("Input.insertText", text=text)

    def click(self, selector):
        self.value(f"document.querySelector({json.dumps(selector)}).click()")

    def picture(self, path):
        size = self.call("Page.getLayoutMetrics")["cssContentSize"]
        shot = self.call("Page.captureScreenshot", format="png", captureBeyondViewport=True,
                         clip={"x": 0, "y": 0, "width": size["width"], "height": min(size["height"], 4000), "scale": 1})
        path.write_bytes(base64.b64decode(shot["data"]))

    def close(self):
        self.process.terminate()
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        os.close(self.input)
        os.close(self.output)
