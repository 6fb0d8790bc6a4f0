"""Drives a headless chromium over the DevTools protocol, through a pair of pipes."""
import base64
import json
import os
import subprocess
import tempfile

TIMEOUT = 60


class Browser:
    """A browser that runs until the end of a `with` statement."""

    def __init__(self, chromium):
        self.profile = tempfile.TemporaryDirectory(prefix="pages_", ignore_cleanup_errors=True)
        to_browser, self.output = os.pipe()
        self.input, from_browser = os.pipe()
        # The shell gives the pipes the numbers 3 and 4, which the browser expects.
        self.process = subprocess.Popen(
            ["/bin/sh", "-c", f'exec "$@" 3<&{to_browser} 4>&{from_browser}', "sh", chromium, "--headless", "--no-sandbox",
             "--remote-debugging-pipe", "--disable-gpu", "--disable-dev-shm-usage", "--hide-scrollbars", "--no-first-run",
             "--disable-background-networking", "--disable-component-update", "--force-color-profile=srgb",
             f"--user-data-dir={self.profile.name}"],
            pass_fds=(to_browser, from_browser), stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL)
        os.close(to_browser)
        os.close(from_browser)
        self.received = b""
        self.last_id = 0
        self.events = []

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait(TIMEOUT)
        os.close(self.output)
        os.close(self.input)
        self.profile.cleanup()

    def call(self, method, session=None, **parameters):
        """Returns the result of a command, and keeps the events that arrive before it."""
        self.last_id += 1
        message = {"id": self.last_id, "method": method, "params": parameters}
        if session:
            message["sessionId"] = session
        os.write(self.output, json.dumps(message).encode() + b"\0")
        while True:
            answer = self.next_message()
            if answer.get("id") == self.last_id:
                break
            self.events.append(answer)
        if "error" in answer:
            raise RuntimeError(f"{method}: {answer['error']['message']}")
        return answer["result"]

    def wait_for(self, method):
        """Returns the oldest event of this name that nobody has waited for."""
        while True:
            for event in self.events:
                if event.get("method") == method and not event.get("is_seen"):
                    event["is_seen"] = True
                    return event["params"]
            self.events.append(self.next_message())

    def next_message(self):
        while b"\0" not in self.received:
            data = os.read(self.input, 1 << 20)
            if not data:
                raise RuntimeError(f"the browser ended with status {self.process.wait(TIMEOUT)}")
            self.received += data
        message, _, self.received = self.received.partition(b"\0")
        return json.loads(message)


class Page:
    """A tab of the browser."""

    def __init__(self, browser, width=1280, height=900, dark=False):
        self.browser = browser
        target = browser.call("Target.createTarget", url="about:blank")["targetId"]
        self.session = browser.call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for domain in ("Page", "Runtime", "Log", "Network"):
            self.call(f"{domain}.enable")
        self.call("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=False)
        self.set_media(dark=dark)

    def call(self, method, **parameters):
        return self.browser.call(method, self.session, **parameters)

    def set_media(self, dark=False, media=""):
        scheme = {"name": "prefers-color-scheme", "value": "dark" if dark else "light"}
        self.call("Emulation.setEmulatedMedia", media=media, features=[scheme])

    def open(self, url):
        self.browser.events.clear()
        failure = self.call("Page.navigate", url=url).get("errorText")
        if failure:
            raise RuntimeError(f"{url}: {failure}")
        self.browser.wait_for("Page.loadEventFired")

    def evaluate(self, expression):
        """Returns the value of an expression of JavaScript, as if a user's action caused it."""
        result = self.call("Runtime.evaluate", expression=expression, returnByValue=True, awaitPromise=True,
                           userGesture=True)
        if "exceptionDetails" in result:
            raise RuntimeError(f"{expression}: {result['exceptionDetails']}")
        return result["result"].get("value")

    def press(self, key, code=0, text=""):
        for kind in ("keyDown", "keyUp"):
            self.call("Input.dispatchKeyEvent", type=kind, key=key, code=key, windowsVirtualKeyCode=code,
                      **({"text": text} if text and kind == "keyDown" else {}))

    def press_tab(self):
        self.press("Tab", 9)

    def press_enter(self):
        self.press("Enter", 13, "\r")

    def type(self, text):
        self.call("Input.insertText", text=text)

    def requests(self):
        """The addresses of all requests since the page was opened."""
        return [event["params"]["request"]["url"] for event in self.browser.events
                if event.get("method") == "Network.requestWillBeSent" and event.get("sessionId") == self.session]

    def messages(self):
        """The texts of all messages on the console, and of exceptions, since the page was opened."""
        texts = []
        for event in self.browser.events:
            if event.get("sessionId") != self.session:
                continue
            if event["method"] == "Runtime.consoleAPICalled":
                texts.append(json.dumps(event["params"]["args"]))
            elif event["method"] == "Runtime.exceptionThrown":
                texts.append(json.dumps(event["params"]["exceptionDetails"]))
            elif event["method"] == "Log.entryAdded":
                texts.append(event["params"]["entry"]["text"])
        return texts

    def screenshot(self, file, **parameters):
        data = self.call("Page.captureScreenshot", format="png", **parameters)["data"]
        with open(file, "wb") as image:
            image.write(base64.b64decode(data))
