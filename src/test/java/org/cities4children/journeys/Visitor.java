package org.cities4children.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.TimeoutError;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Somebody who looks at one page after the other; what the browser had to fetch or complains about is written down. */
final class Visitor implements AutoCloseable {

    private static final int FARTHEST = 250;

    private final BrowserContext context;
    private final Page page;
    private final List<String> requests = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();
    private int status;

    Visitor(BrowserContext context) {
        this.context = context;
        this.page = context.newPage();
        page.setDefaultTimeout(10_000);
        page.onRequest(this::note);
        page.onResponse(this::note);
        page.onConsoleMessage(it -> {
            if (it.type().equals("error") || it.type().equals("warning")) {
                complaints.add(it.text());
            }
        });
        page.onPageError(complaints::add);
    }

    private void note(Request request) {
        if (request.isNavigationRequest()) {
            requests.clear();
            complaints.clear();
        }
        requests.add(request.url());
    }

    private void note(Response response) {
        if (response.request().isNavigationRequest()) {
            status = response.status();
        }
    }

    Page page() {
        return page;
    }

    /** The status of the last page. */
    int status() {
        return status;
    }

    /** What the last page made the browser fetch, itself included. */
    List<String> requests() {
        return List.copyOf(requests);
    }

    /** What the browser wrote into its console about the last page, but for the page’s own status. */
    List<String> complaints() {
        return complaints.stream()
                .filter(it -> !it.contains("responded with a status of " + status))
                .toList();
    }

    /** Comes from elsewhere. */
    void open(String path) {
        page.navigate(path);
    }

    /** Where the visitor is. */
    String path() {
        return page.url().replaceFirst("^https?://[^/]+", "");
    }

    /** Waits until what was clicked has led to an address that matches. */
    void arriveAt(String pattern) {
        try {
            page.waitForURL(Pattern.compile("^https?://[^/]+" + pattern + "$"));
        } catch (TimeoutError e) {
            throw new AssertionError("arrived at " + path() + " instead of " + pattern, e);
        }
    }

    Locator see(String selector) {
        return page.locator(selector);
    }

    /**
     * From here on every answer takes its time, as on a line with two bars of reception.
     *
     * @param latency milliseconds there and back
     * @param kilobits a second, down and up
     */
    void slowDown(int latency, int kilobits) {
        var line = new JsonObject();
        line.addProperty("offline", false);
        line.addProperty("latency", latency);
        line.addProperty("downloadThroughput", kilobits * 1000 / 8);
        line.addProperty("uploadThroughput", kilobits * 1000 / 8);
        var session = context.newCDPSession(page);
        session.send("Network.enable");
        session.send("Network.emulateNetworkConditions", line);
    }

    /** From here on the visitor keeps no file of what was seen, so that each page is fetched as by a newcomer. */
    void forget() {
        var disabled = new JsonObject();
        disabled.addProperty("cacheDisabled", true);
        var session = context.newCDPSession(page);
        session.send("Network.enable");
        session.send("Network.setCacheDisabled", disabled);
    }

    /** From here on the visitor’s device can make passkeys, and knows by its finger whose they are. */
    void carryPasskeys() {
        var device = new JsonObject();
        device.addProperty("protocol", "ctap2");
        device.addProperty("transport", "internal");
        device.addProperty("hasResidentKey", true);
        device.addProperty("hasUserVerification", true);
        device.addProperty("isUserVerified", true);
        var options = new JsonObject();
        options.add("options", device);
        var session = context.newCDPSession(page);
        session.send("WebAuthn.enable");
        session.send("WebAuthn.addVirtualAuthenticator", options);
    }

    /** Goes to something with the tab key alone, forwards, as far as it takes. */
    void tabTo(Locator target) {
        for (int step = 0; step < FARTHEST; step++) {
            page.keyboard().press("Tab");
            if (hasFocus(target)) {
                return;
            }
        }
        throw new AssertionError("The tab key does not lead to " + target + " on " + path());
    }

    void press(String key) {
        page.keyboard().press(key);
    }

    void type(String text) {
        page.keyboard().type(text);
    }

    boolean hasFocus(Locator target) {
        return target.and(page.locator(":focus")).count() > 0;
    }

    /** Nothing sticks out at the side. */
    void expectNoSidewaysScrolling() {
        var width = ((Number) page.evaluate("document.documentElement.scrollWidth")).intValue();
        assertThat(width)
                .as(() -> "width of " + path() + ", made wide by " + page.evaluate(Script.STICKING_OUT))
                .isLessThanOrEqualTo(page.viewportSize().width);
    }

    @Override
    public void close() {
        context.close();
    }
}
