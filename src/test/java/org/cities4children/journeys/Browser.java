package org.cities4children.journeys;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A Chromium: the machine’s own where there is one, else one that is fetched at first use. */
final class Browser implements AutoCloseable {

    private static final Path OF_THE_MACHINE = Path.of("/usr/bin/chromium");
    private static final String NONE =
            "No browser could be started for the journeys. Install Chromium (on Debian, as root: "
                    + "apt-get install chromium), or let this machine reach the internet once so that one can be fetched, and run mvn verify again.";

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;

    private Browser(Playwright playwright, com.microsoft.playwright.Browser chromium) {
        this.playwright = playwright;
        this.chromium = chromium;
    }

    static Browser start() {
        try {
            return Files.isExecutable(OF_THE_MACHINE)
                    // The variable keeps Playwright from fetching browsers that nobody needs.
                    ? start(
                            Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"),
                            new LaunchOptions().setExecutablePath(OF_THE_MACHINE))
                    : start(Map.of(), new LaunchOptions());
        } catch (RuntimeException e) { // Playwright throws a bare one when it can't fetch a browser.
            throw new AssertionError(NONE, e);
        }
    }

    private static Browser start(Map<String, String> environment, LaunchOptions options) {
        var playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
        try {
            // A sandbox is not to be had as root, and we show the browser nothing but our own pages.
            return new Browser(playwright, playwright.chromium().launch(options.setArgs(List.of("--no-sandbox"))));
        } catch (PlaywrightException e) {
            playwright.close();
            throw e;
        }
    }

    /** Somebody at a desk. */
    Visitor visitor(int port) {
        return visitor(port, new NewContextOptions().setViewportSize(1280, 900));
    }

    /** Somebody at a desk whose browser runs no scripts. */
    Visitor visitorWithoutScripts(int port) {
        return visitor(port, new NewContextOptions().setViewportSize(1280, 900).setJavaScriptEnabled(false));
    }

    /** Somebody at a desk whose browser adds styles of its own. */
    Visitor visitorWithOwnStyles(int port) {
        return visitor(port, new NewContextOptions().setViewportSize(1280, 900).setBypassCSP(true));
    }

    /** Somebody with a small telephone. */
    Visitor visitorWithPhone(int port) {
        return visitor(
                port,
                new NewContextOptions()
                        .setViewportSize(390, 844)
                        .setDeviceScaleFactor(2)
                        .setIsMobile(true)
                        .setHasTouch(true));
    }

    private Visitor visitor(int port, NewContextOptions options) {
        // Pages that glide are hard to click on.
        return new Visitor(chromium.newContext(
                options.setBaseURL("http://localhost:" + port).setReducedMotion(ReducedMotion.REDUCE)));
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }
}
