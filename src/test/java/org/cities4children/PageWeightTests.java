package org.cities4children;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.cities4children.web.Reader;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** A page and its stylesheet reach a reader with a bad connection in the first round trip. */
@WholeProgram
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PageWeightTests {

    private static final int MOST_BYTES = 14 * 1024;
    private static final Path LIST = Path.of("target/page-weights.txt");

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext program;

    private final List<String> weighed = new ArrayList<>();
    private Reader reader;

    @BeforeAll
    void open() {
        reader = new Reader(port);
    }

    /** Leaves a list of all weights, to be looked through. */
    @AfterAll
    void close() throws IOException {
        reader.close();
        Files.write(LIST, weighed);
    }

    List<String> pages() {
        return PublicPages.of(program);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageAndItsStylesAreLight(String path) {
        weighed.add(weight(path) + " " + path);
    }

    /** The drawings beside results are other ones after every start, and weigh more or less. */
    @Test
    void theHeaviestListLeavesRoom() {
        assertThat(weight("/bn/hub")).isLessThanOrEqualTo(MOST_BYTES - 300);
    }

    @Test
    void noResourceTopicPlaceOrMemberIsHeavier() {
        assertThat(PublicPages.all(reader)).hasSizeGreaterThan(200).allSatisfy(this::weight);
    }

    @Test
    void noPageOfTheListIsHeavier() {
        assertThat(IntStream.rangeClosed(1, 5).mapToObj(it -> "/ar/hub?page=" + it))
                .allSatisfy(this::weight);
        assertThat(List.of(
                        "/ar/hub?q=children+cities&topic=play&place=KE&year=2019",
                        "/ar/hub?q=the&language=en&audience=early-years"))
                .allSatisfy(this::weight);
    }

    private int weight(String path) {
        var page = reader.get(path, "Accept-Encoding", "gzip");
        assertThat(Reader.header(page, "Content-Encoding")).isEqualTo("gzip");
        var styles = Jsoup.parse(Reader.text(page)).select("link[rel=stylesheet]");
        assertThat(styles).hasSize(1);
        var sheet = reader.get(styles.attr("href"), "Accept-Encoding", "gzip");
        assertThat(Reader.header(sheet, "Content-Encoding")).isEqualTo("gzip");

        var weight = page.body().length + sheet.body().length;
        assertThat(weight).as(path).isLessThanOrEqualTo(MOST_BYTES);
        return weight;
    }
}
