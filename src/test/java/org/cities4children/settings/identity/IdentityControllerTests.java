package org.cities4children.settings.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.cities4children.WholeProgram;
import org.cities4children.settings.AtTheDesk;
import org.cities4children.web.Html;
import org.cities4children.web.Reader;
import org.junit.jupiter.api.Test;

@WholeProgram
class IdentityControllerTests extends AtTheDesk {

    private static final String PATH = "/desk/settings/identity";

    @Test
    void leadsFromTheDeskToEachSetting() {
        assertThat(ada.page("/desk").select("a[href=/desk/settings]")).hasSize(1);
        var links = ada.page("/desk/settings").select("main .tile").eachAttr("href");
        assertThat(links).isNotEmpty().allSatisfy(it -> ada.page(it));
    }

    @Test
    void namesTheSiteOnTheNextPageOfEveryReader() {
        var before = noted("web.identity");
        assertThat(reader.get("/about").statusCode()).isEqualTo(200);
        var hostile = "Kids & <b>Cities</b> {0} 'n $1";
        assertThat(save(hostile, "0", "en", "ar").statusCode()).isEqualTo(303);

        var page = Html.checked(Reader.text(reader.get("/about")));
        assertThat(page.select(".brand").text()).isEqualTo(hostile);
        assertThat(page.title()).endsWith(" · " + hostile);
        assertThat(Html.checked(Reader.text(reader.get("/"))).title()).isEqualTo(hostile);
        assertThat(Reader.text(reader.get("/feed.atom")))
                .contains("Kids &amp; &lt;b&gt;Cities&lt;/b&gt; {0} 'n $1: what is new");
        assertThat(Reader.text(reader.get("/opensearch.xml"))).contains("<ShortName>Kids &amp; &lt;b&gt;Citie");
        assertThat(Reader.text(reader.get("/members"))).doesNotContain("Cities4Children</title>");
        assertThat(noted("web.identity")).isEqualTo(before + 1);
    }

    @Test
    void offersLanguagesInMenusAndToRobotsAndKeepsTheAddressesOfTheOthers() {
        save("Cities4Children", "0", "sw", "xx", "en");
        var page = Html.checked(Reader.text(reader.get("/hub")));
        assertThat(page.select(".menu--languages a").eachAttr("hreflang")).containsExactly("en", "sw");
        assertThat(page.select("link[rel=alternate][hreflang]").eachAttr("hreflang"))
                .containsExactly("en", "sw", "x-default");
        assertThat(page.select("meta[name=robots]")).isEmpty();

        var arabic = Html.checked(Reader.text(reader.get("/ar/hub")));
        assertThat(arabic.select("html").attr("lang")).isEqualTo("ar");
        assertThat(arabic.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(Reader.text(reader.get("/sitemap-1.xml")))
                .contains("/sw/hub<")
                .doesNotContain("/ar/hub<", "hreflang=\"fr\"");
    }

    @Test
    void keepsWhatWasTypedBesideAMistake() {
        var empty = save(" \t ", "0", "en", "fr");
        assertThat(empty.statusCode()).isEqualTo(422);
        var page = Html.checked(Reader.text(empty));
        assertThat(page.select("#name-error")).hasSize(1);
        assertThat(page.select("[name=language][checked]").eachAttr("value")).containsExactly("en", "fr");

        var long61 = "x".repeat(61);
        var tooLong = save(long61, "0");
        assertThat(tooLong.statusCode()).isEqualTo(422);
        assertThat(Html.checked(Reader.text(tooLong)).select("#name").val()).isEqualTo(long61);
        assertThat(save("x".repeat(60_000), "0").statusCode()).isEqualTo(422);
        assertThat(save("Cities", "yesterday").statusCode()).isEqualTo(400);
        assertThat(jdbc.sql("select count(*) from runtime.settings")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void showsTheSlowerOfTwoWhatTheFasterOneDidAndGoesOverItWhenAskedAgain() {
        var since = ada.page(PATH).select("[name=since]").val();
        assertThat(save("The faster one", since, "en").statusCode()).isEqualTo(303);
        var slower = save("The slower one", since, "en", "fr");
        assertThat(slower.statusCode()).isEqualTo(409);
        var page = Html.checked(Reader.text(slower));
        assertThat(page.select("[role=alert] strong").text()).isEqualTo("The faster one · English");
        assertThat(page.select("#name").val()).isEqualTo("The slower one");
        assertThat(ada.page(PATH).select("#name").val()).isEqualTo("The faster one");

        assertThat(save("The slower one", page.select("[name=since]").val(), "en", "fr")
                        .statusCode())
                .isEqualTo(303);
        assertThat(ada.page(PATH + "?done=yes").select("[role=status]")).hasSize(1);
        assertThat(ada.page(PATH).select("#name").val()).isEqualTo("The slower one");
    }

    @Test
    void notesNothingWhereNothingChanged() {
        var before = noted("web.identity");
        assertThat(save("Cities4Children", "0", "en", "ar", "bn", "es", "fr", "sw", "pt")
                        .statusCode())
                .isEqualTo(303);
        assertThat(noted("web.identity")).isEqualTo(before);
    }

    private java.net.http.HttpResponse<byte[]> save(String name, String since, String... languages) {
        var fields = new String[4 + 2 * languages.length];
        fields[0] = "name";
        fields[1] = name;
        fields[2] = "since";
        fields[3] = since;
        for (int i = 0; i < languages.length; i++) {
            fields[4 + 2 * i] = "language";
            fields[5 + 2 * i] = languages[i];
        }
        return ada.post(PATH, fields);
    }
}
