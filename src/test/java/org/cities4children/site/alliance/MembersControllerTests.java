package org.cities4children.site.alliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.TreeSet;
import org.cities4children.Statements;
import org.cities4children.WholeProgram;
import org.cities4children.web.Html;
import org.cities4children.web.Reader;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@WholeProgram
class MembersControllerTests {

    @LocalServerPort
    private int port;

    @Autowired
    private Statements statements;

    @Test
    void leadsToALetterAboutAMember() {
        var member = page("/pt/members/united-nations-childrens-fund");
        assertThat(member.select("main a[href*=contact]").eachAttr("href"))
                .containsExactly(
                        "/pt/contact?about=question&page=/members/united-nations-childrens-fund",
                        "/pt/contact?about=correction&page=/members/united-nations-childrens-fund");
    }

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
    void narrowsMembersToACountry() {
        var page = page("/members?in=KE");

        assertThat(page.select("a.tile[href^=/members/]").eachAttr("href"))
                .containsExactly("/members/united-nations-human-settlements-programme");
        assertThat(page.select("a.tile[href^=/chapters/]").eachAttr("href")).containsExactly("/chapters/KE");
        assertThat(page.select("select[name=in] option[selected]").text()).isEqualTo("Kenya (2)");
        assertThat(page.select("main .notice a").attr("href")).isEqualTo("/members");
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(page.select("link[rel=canonical]").attr("href")).endsWith("/members?in=KE");
    }

    @Test
    void narrowsMembersToARegionByItsNameInTheReadersLanguage() {
        var page = page("/es/members?in=002");

        assertThat(page.select("a.tile[href^=/es/members/]").eachText()).hasSize(2);
        assertThat(page.select("optgroup").eachAttr("label")).contains("África", "Latinoamérica");
        assertThat(page.select("option[selected]").text()).isEqualTo("África: todos (3)");
        assertThat(page("/members?in=419").select("a.tile[href^=/chapters/]").eachAttr("href"))
                .containsExactly("/chapters/CO");
        assertThat(page("/members?in=021").select("a.tile[href^=/members/]")).hasSize(2);
    }

    @Test
    void saysThatNobodyIsKnownThere() {
        var page = page("/members?in=IS");

        assertThat(page.select("a.tile")).isEmpty();
        assertThat(page.select("main .notice").text()).contains("no member", "Iceland");
        assertThat(page("/members?in=").select("link[rel=canonical]").attr("href"))
                .endsWith("/members");
    }

    @ParameterizedTest
    @CsvSource({"in=ke, /members?in=KE", "in=%22%3E, /members", "in=019, /members"})
    void bringsOtherSpellingsOfAPlaceToTheOneAddress(String query, String address) {
        var answer = get("/sw/members?" + query);

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(Reader.header(answer, "Location")).endsWith("/sw" + address);
    }

    @Test
    void saysWhatIsKnownOfAMemberAndHow() {
        var page = page("/members/united-nations-childrens-fund");
        assertThat(page.select("h1").text()).isEqualTo("United Nations Children’s Fund (UNICEF)");
        assertThat(page.title()).contains("(UNICEF)");
        assertThat(page.select("dd").eachText()).contains("UNICEF", "UN agency", "United States");
        assertThat(page.select("dd a[rel*=external]")).hasSize(2);
        assertThat(page.select("article a[href^=/hub/]")).isNotEmpty();
    }

    @Test
    void countsTheMembersAndSaysWhenThisWasChecked() {
        var page = page("/members");
        int shown = page.select("a.tile[href^=/members/]").size();

        assertThat(page.select("main").text()).contains(shown + " members are confirmed by public pages.");
        assertThat(page("/members?in=KE").select("main").text()).doesNotContain("confirmed by public pages.");
        assertThat(page("/members/united-nations-childrens-fund").select("dd").text())
                .contains("The day of the last check is not recorded.");
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

    @Test
    void showsWhatAMemberContributedInAsManyStatementsHoweverMuchThereIs() {
        var links = page("/members").select("a.tile[href^=/members/]").eachAttr("href");
        var counts = new TreeSet<Integer>();
        var all = new TreeSet<String>();
        for (var link : links) {
            counts.add(statements
                    .during(
                            () -> all.addAll(page(link + "?unseen=" + System.nanoTime())
                                    .select("main .section-head a")
                                    .eachAttr("href")
                                    .stream()
                                    .map(it -> it.replaceFirst("[?].*", ""))
                                    .toList()))
                    .size());
        }
        assertThat(all).contains("/hub", "/events");
        assertThat(counts.last()).as("the seats of the committee among them").isLessThanOrEqualTo(8);
    }

    @Test
    void leadsToAsManyEventsAsItCounts() {
        var linked = 0;
        for (var link : page("/members").select("a.tile[href^=/members/]").eachAttr("href")) {
            for (var all : page(link).select("main .section-head a[href*=member]")) {
                var listed = page(all.attr("href"));
                assertThat(listed.select("main article.card h3")).isNotEmpty();
                assertThat(listed.select("main .chip[href=/events], main .chip[href=/stories]"))
                        .isNotEmpty();
                linked++;
            }
        }
        assertThat(linked).isPositive();
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
