package org.cities4children.site.alliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.cities4children.WholeProgram;
import org.cities4children.web.Html;
import org.cities4children.web.Reader;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@WholeProgram
class MembersControllerTests {

    @LocalServerPort
    private int port;

    @Test
    void keepsMembersApartFromThoseWhoOnlyWorkWithTheAlliance() {
        var page = page("/members");
        var members = page.select("a.tile[href^=/members/]").eachText();
        assertThat(members).anyMatch(it -> it.startsWith("Save the Children"));
        assertThat(members).noneMatch(it -> it.contains("WRI India"));
        assertThat(page.select(".columns li").eachText()).anyMatch(it -> it.contains("WRI India"));
        assertThat(page.text()).contains("they are not counted as members");
    }

    @Test
    void leadsFromTheListToEveryMemberAndNationalAlliance() {
        var links = page("/members").select("a.tile").eachAttr("href");
        assertThat(links).hasSizeGreaterThan(10).allSatisfy(it -> page(it));
    }

    @Test
    void saysWhatIsKnownOfAMemberAndHow() {
        var page = page("/members/united-nations-childrens-fund");
        assertThat(page.select("h1").text()).contains("United Nations Children’s Fund");
        assertThat(page.select("dd").eachText()).contains("UNICEF", "UN agency", "United States");
        assertThat(page.select("dd a[rel*=external]")).hasSize(2);
        assertThat(page.select("article a[href^=/hub/]")).isNotEmpty();
    }

    @Test
    void saysWhichLanguageItsEvidenceIsIn() {
        assertThat(page("/es/members/united-nations-childrens-fund")
                        .select("dd .meta")
                        .text())
                .isEqualTo("Este texto está en inglés.");
        assertThat(page("/members/united-nations-childrens-fund").select("dd .meta"))
                .isEmpty();
    }

    @Test
    void saysNothingOfASeatThatIsUnknown() {
        assertThat(page("/members/united-nations-childrens-fund").text()).doesNotContain("steering");
        assertThat(page("/members/save-the-children").text()).contains("steering committee");
    }

    @Test
    void showsWhatAMemberPublishedUnderAFormerName() {
        var page = page("/members/van-leer-foundation");
        assertThat(page.select("article a[href^=/hub/]")).isNotEmpty();
        assertThat(page.select("a[href*='publisher=Bernard+van+Leer+Foundation']"))
                .isNotEmpty();
    }

    @Test
    void knowsNoMemberOfAnyOtherName() {
        assertThat(get("/members/nobody").statusCode()).isEqualTo(404);
        assertThat(get("/members/wri-india").statusCode()).isEqualTo(404);
    }

    @Test
    void leadsToTheListOfNationalAlliances() {
        var answer = get("/bn/chapters");
        assertThat(answer.statusCode()).isEqualTo(301);
        assertThat(Reader.header(answer, "Location")).endsWith("/bn/members#chapters");
        assertThat(page("/bn/members").select("#chapters")).hasSize(1);
    }

    @Test
    void showsANationalAllianceWithWhatTheHubHasOnTheCountry() {
        var page = page("/chapters/KE");
        assertThat(page.select("h1").text()).isEqualTo("National alliance: Kenya");
        assertThat(page.select("dd").eachText()).contains("Green Flag Association", "July 2022");
        assertThat(page.select("article a[href^=/hub/]")).isNotEmpty();
    }

    @Test
    void writesTheMonthAndTheCountryInArabic() {
        var page = page("/ar/chapters/KE");
        assertThat(page.select("h1").text()).contains("كينيا");
        assertThat(page.select("dd").eachText()).anyMatch(it -> it.contains("يوليو") || it.contains("تموز"));
    }

    @Test
    void bringsOtherSpellingsOfACountryToTheOneAddress() {
        var answer = get("/ar/chapters/ke");
        assertThat(answer.statusCode()).isEqualTo(301);
        assertThat(Reader.header(answer, "Location")).endsWith("/ar/chapters/KE");
        assertThat(get("/chapters/FR").statusCode()).isEqualTo(404);
        assertThat(get("/chapters/nowhere").statusCode()).isEqualTo(404);
    }

    private Document page(String path) {
        return Html.checked(Reader.text(get(path)));
    }

    private HttpResponse<byte[]> get(String path) {
        try (var reader = new Reader(port)) {
            return reader.get(path);
        }
    }
}
