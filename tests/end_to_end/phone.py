"""A phone: a real browser with a phone's screen, and the few things people do with the page."""

from dataclasses import dataclass, field
from typing import Any

from playwright.sync_api import BrowserContext, ConsoleMessage, Locator, Page, WebSocket, expect

SCREEN = {"width": 390, "height": 844}
# A page cannot keep the browser from noting that the network is away.
LOST_NETWORK = ("WebSocket connection to ", "Failed to load resource: net::ERR_")

_TELL_VIOLATIONS = """
addEventListener("securitypolicyviolation", (event) =>
  console.error("policy", event.violatedDirective, event.blockedURI));
"""


@dataclass
class Phone:
    """`complaints` is all that the browser had to say against the page."""

    context: BrowserContext
    loses_network: bool = False
    complaints: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.context.add_init_script(_TELL_VIOLATIONS)
        self.page = self.tab()

    def tab(self) -> Page:
        """One more tab of this phone's browser."""
        page = self.context.new_page()
        page.on("console", self._said)
        page.on("pageerror", lambda problem: self.complaints.append(str(problem)))
        return page

    def _said(self, message: ConsoleMessage) -> None:
        expected = self.loses_network and message.text.startswith(LOST_NETWORK)
        if message.type in ("error", "warning") and not expected:
            self.complaints.append(message.text)

    def frames_sent(self) -> list[str]:
        """Grows by each frame that the page sends from now on."""
        sent: list[str] = []

        def note(socket: WebSocket) -> None:
            socket.on("framesent", lambda frame: sent.append(str(frame)))

        self.page.on("websocket", note)
        return sent

    def open(self, url: str) -> None:
        self.page.goto(url)

    def part(self, name: str, **which: str) -> Locator:
        """The parts of the page called so, narrowed by their data attributes."""
        return part(self.page, name, **which)

    def say_nothing_of_groups(self) -> None:
        """Leaves out whom one speaks for, where the event asks it."""
        self.part("groups-go").tap()

    def choose(self, *choices: str) -> None:
        for choice in choices:
            self.part("choice", choice=choice).tap()

    def send(self) -> None:
        self.part("send").tap()

    def vote(self, *choices: str) -> None:
        self.choose(*choices)
        self.send()
        self.expect_recorded()

    def expect_recorded(self) -> None:
        expect(self.part("recorded")).to_contain_text("✓")

    def ask(self, text: str) -> None:
        self.part("tab-questions").tap()
        self.part("question-text").fill(text)
        self.part("question-send").tap()
        expect(self.part("question-status")).to_contain_text("✓")

    def stored(self, ending: str) -> Any:
        """What the page keeps on the phone under a key with this ending."""
        return self.page.evaluate(
            "(end) => JSON.parse(Object.entries(localStorage).find(([k]) => k.endsWith(end))[1])",
            ending,
        )


def part(page: Page, name: str, **which: str) -> Locator:
    rest = "".join(f'[data-{key}="{value}"]' for key, value in which.items())
    return page.locator(f'[data-testid="{name}"]{rest}')
