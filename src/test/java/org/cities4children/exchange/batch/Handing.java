package org.cities4children.exchange.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.cities4children.people.SignedIn;
import org.cities4children.web.Reader;
import org.jsoup.nodes.Document;

/** Somebody at the desk who hands files in, and waits for what comes of it. */
record Handing(SignedIn person) {

    /** The path of the page that tells what would happen. */
    String handIn(String name, String text) {
        var answer = person.postFile("/desk/imports", "file", name, text.getBytes(StandardCharsets.UTF_8), "kind", "");
        assertThat(answer.statusCode()).isEqualTo(303);
        return Reader.header(answer, "Location").replaceFirst("^https?://[^/]+", "");
    }

    /** The page once nothing is being done any more. */
    Document settled(String path) {
        for (int i = 0; i < 600; i++) {
            var page = person.page(path);
            if (page.select("main a.button--main[href$='" + path + "']").isEmpty()) {
                return page;
            }
            pause();
        }
        throw new AssertionError("It came to no end: " + path);
    }

    /** The page of the batch into which a file was taken. */
    String taken(String name, String text) {
        var path = handIn(name, text);
        settled(path);
        assertThat(person.post(path + "/taking").statusCode()).isEqualTo(303);
        return settled(path).select(".notice--good a").attr("href");
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static String resource(String id, String title) {
        return "{\"id\":\"" + id + "\",\"title\":\"" + title + "\",\"kind\":\"tool\",\"url\":\"https://example.org/"
                + id + "\",\"url_kind\":\"official\"}";
    }
}
