package org.cities4children.site.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.cities4children.WholeProgram;
import org.cities4children.web.Html;
import org.cities4children.web.Language;
import org.cities4children.web.Reader;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@WholeProgram
class TextPageControllerTests {

    @LocalServerPort
    private int port;

    static List<String> paths() {
        return TextPages.PATHS;
    }

    @ParameterizedTest
    @MethodSource("paths")
    void showsAPageInEveryLanguageOfTheInterface(String path) {
        for (var language : Language.all()) {
            var page = page(language.prefix() + path);
            assertThat(page.select("h1").text()).isNotEmpty();
            assertThat(page.select(".prose h2")).isNotEmpty();
            assertThat(page.select("meta[name=description]").attr("content")).isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("paths")
    void linksOnlyToPagesThatExistInTheLanguageOfTheReader(String path) {
        for (var language : Language.all()) {
            var inside =
                    page(language.prefix() + path).select(".prose a[href^=/]").eachAttr("href");
            assertThat(inside).allMatch(it -> it.startsWith(language.prefix() + "/"));
            assertThat(inside).allSatisfy(it -> assertThat(status(it)).as(it).isEqualTo(200));
        }
    }

    @Test
    void opensOtherSitesWithoutHandingThemThisPage() {
        assertThat(page("/about/principles").select(".prose a[href^=http]"))
                .isNotEmpty()
                .allMatch(it -> it.attr("rel").contains("noopener"));
    }

    @Test
    void promisesThatNobodyIsFollowed() {
        var answer = answer("/privacy");
        assertThat(Reader.text(answer)).contains("no cookies");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    private int status(String path) {
        return answer(path).statusCode();
    }

    private Document page(String path) {
        return Html.checked(Reader.text(answer(path)));
    }

    private HttpResponse<byte[]> answer(String path) {
        try (var reader = new Reader(port)) {
            return reader.get(path);
        }
    }
}
