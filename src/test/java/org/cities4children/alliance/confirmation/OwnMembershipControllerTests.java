package org.cities4children.alliance.confirmation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.cities4children.WholeProgram;
import org.cities4children.alliance.MembershipState;
import org.cities4children.alliance.membership.MembershipsInTests;
import org.cities4children.people.Role;
import org.cities4children.people.SignedIn;
import org.cities4children.web.Html;
import org.cities4children.web.Reader;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

@WholeProgram
class OwnMembershipControllerTests {

    private static final String LEAD = "member@demo.example";
    private static final String LIST = "/desk/account/membership";

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext program;

    private MembershipsInTests hall;
    private SignedIn lead;
    private String path;

    @BeforeEach
    void come() {
        hall = new MembershipsInTests(program, port);
        lead = SignedIn.as(Role.MEMBER, port);
        path = LIST + "/" + hall.slug;
    }

    @AfterEach
    void go() {
        lead.close();
        hall.close();
    }

    @Test
    void isThereForWhoMayBindTheMemberOnly() {
        assertThat(lead.page(LIST).select(".notice").text()).contains("You act for no organisation");
        assertThat(lead.get(path).statusCode()).isEqualTo(404);
        assertThat(post("/confirmation", good("1")).statusCode()).isEqualTo(404);
        assertThat(post("/rest").statusCode()).isEqualTo(404);
        assertThat(post("/showing").statusCode()).isEqualTo(404);
        assertThat(post("/departure", "sure", "yes").statusCode()).isEqualTo(404);
        hall.grant(LEAD, "editor");
        assertThat(lead.get(path).statusCode()).as("an editor of its page").isEqualTo(404);
        hall.grant(LEAD, "lead");
        assertThat(lead.page("/desk/account/mandates").select("main a[href=" + LIST + "]"))
                .hasSize(1);
        assertThat(lead.page(LIST).select("main a[href=" + path + "]").text()).isEqualTo(hall.name);
        var page = lead.page(path);
        assertThat(page.select(".notice").getFirst().text())
                .isEqualTo("Acting for " + hall.name + ". Your part: Lead representative.");
        assertThat(lead.get(LIST + "/nowhere").statusCode()).isEqualTo(404);
    }

    @Test
    void confirmsForAYear() {
        hall.grant(LEAD, "lead");
        assertThat(lead.page(path).select("main").text()).contains("It is not time yet.");
        hall.late(3);
        assertThat(hall.membership().state()).isEqualTo(MembershipState.CONFIRMATION_DUE);
        assertThat(lead.page("/desk").select("main tbody").text()).contains("Confirm the membership of " + hall.name);
        var due = Objects.requireNonNull(hall.membership().due());
        assertThat(post("/confirmation", good(cycle())).statusCode()).isEqualTo(303);
        assertThat(hall.membership().state()).isEqualTo(MembershipState.ACTIVE);
        assertThat(hall.membership().due()).isEqualTo(due.plusYears(1));
        assertThat(lead.page("/desk").select("main").text()).doesNotContain("Confirm the membership");
        var page = lead.page(path);
        assertThat(page.select("#priorities").text()).as("as the last time").isEqualTo("Safe ways to school");
        assertThat(page.select("#planned").text()).as("another one each year").isEmpty();
        assertThat(page.select("input[name=logo][checked]").val()).isEqualTo("yes");
        assertThat(hall.noted("confirm")).isPositive();
        assertThat(Reader.text(lead.post("/desk/account/data/copy")))
                .as("a copy of one's data")
                .contains("alliance.confirmations", "A day without cars", "alliance.membership_steps");
        var kept =
                hall.ada.page("/desk/memberships/" + hall.slug).select("main").text();
        assertThat(kept).contains("Safe ways to school", "A day without cars", "Confirmed for a year");
    }

    @Test
    void keepsWhatWasTypedAndTellsWhatIsMissing() {
        hall.grant(LEAD, "lead");
        var page = refused("/confirmation", "cycle", cycle(), "priorities", "Air to breathe");
        assertThat(page.select("#priorities").text()).isEqualTo("Air to breathe");
        assertThat(page.select("#logo-error").text()).contains("whether the logo may be shown");
        assertThat(page.select("#planned-error").text()).contains("one thing");
        assertThat(refused("/confirmation", "cycle", cycle(), "logo", "maybe", "priorities", "A", "planned", "B")
                        .select("#logo-error")
                        .text())
                .isNotEmpty();
        assertThat(refused(
                                "/confirmation",
                                "cycle",
                                cycle(),
                                "logo",
                                "no",
                                "priorities",
                                "A",
                                "planned",
                                "word ".repeat(300))
                        .select("#planned-error")
                        .text())
                .contains("1,000");
        assertThat(hall.membership().cycle()).isOne();
    }

    @Test
    void confirmsOnceHoweverManyPressAtOnce() throws InterruptedException {
        hall.grant(LEAD, "lead");
        var cycle = cycle();
        try (var hands = Executors.newFixedThreadPool(6)) {
            Callable<Integer> press = () -> post("/confirmation", good(cycle)).statusCode();
            var all = hands.invokeAll(Stream.generate(() -> press).limit(50).toList());
            assertThat(all)
                    .extracting(it -> it.resultNow())
                    .containsOnlyOnce(303)
                    .containsOnly(303, 409);
        }
        assertThat(hall.membership().cycle()).isEqualTo(2);
        var answer = post("/confirmation", "cycle", "no number", "logo", "no", "priorities", "Air", "planned", "Trees");
        assertThat(answer.statusCode()).isEqualTo(409);
        var page = Html.checked(Reader.text(answer));
        assertThat(page.select("[role=alert]").text()).contains("has changed meanwhile");
        assertThat(page.select("#planned").text()).isEqualTo("Trees");
    }

    @Test
    void restsShownOrNotAndComesBackByConfirming() {
        hall.grant(LEAD, "lead");
        assertThat(post("/rest").statusCode()).isEqualTo(303);
        assertThat(post("/rest").statusCode()).as("twice").isEqualTo(409);
        assertThat(hall.membership().state()).isEqualTo(MembershipState.DORMANT);
        assertThat(lead.page("/members").select("main a[href=/members/" + hall.slug + "]"))
                .isEmpty();
        assertThat(post("/showing", "shown", "yes").statusCode()).isEqualTo(303);
        assertThat(lead.page("/members").select(".columns li.meta").text()).isEqualTo(hall.name + " (dormant)");
        assertThat(post("/showing").statusCode()).isEqualTo(303);
        assertThat(lead.page("/members").select(".columns li.meta")).isEmpty();
        assertThat(lead.page("/members/" + hall.slug).select(".lead").text()).contains("whose membership rests");
        assertThat(lead.page(path).select("#confirm").text()).isEqualTo("Come back");
        assertThat(post("/confirmation", good(cycle())).statusCode()).isEqualTo(303);
        assertThat(hall.membership().state()).isEqualTo(MembershipState.ACTIVE);
        assertThat(hall.noted("wake")).isPositive();
    }

    @Test
    void leavesOnlyWithAMarkThatItIsMeant() {
        hall.grant(LEAD, "lead");
        var page = refused("/departure");
        assertThat(page.select("#sure-error").text()).contains("Say that you mean it");
        assertThat(page.select("details[open]")).hasSize(1);
        assertThat(hall.membership().state()).isEqualTo(MembershipState.ACTIVE);
        assertThat(post("/departure", "sure", "yes").statusCode()).isEqualTo(303);
        assertThat(hall.membership().state()).isEqualTo(MembershipState.LEFT);
        assertThat(hall.membership().until()).isEqualTo(hall.today());
        assertThat(post("/departure", "sure", "yes").statusCode()).as("twice").isEqualTo(409);
        assertThat(post("/confirmation", good(cycle())).statusCode()).isEqualTo(409);
        assertThat(lead.page(path).select("main form"))
                .as("nothing is left to press")
                .isEmpty();
        assertThat(lead.page("/members").select("main a[href=/members/" + hall.slug + "]"))
                .isEmpty();
        assertThat(lead.page("/members/" + hall.slug).select(".lead").text())
                .contains("Was a member of the alliance until");
    }

    private String cycle() {
        return Integer.toString(hall.membership().cycle());
    }

    private static String[] good(String cycle) {
        return new String[] {
            "cycle", cycle, "logo", "yes", "priorities", "Safe ways to school", "planned", "A day without cars"
        };
    }

    private HttpResponse<byte[]> post(String noun, String... fields) {
        return lead.post(path + noun, fields);
    }

    private Document refused(String noun, String... fields) {
        var answer = post(noun, fields);
        assertThat(answer.statusCode()).isEqualTo(422);
        return Html.checked(Reader.text(answer));
    }
}
