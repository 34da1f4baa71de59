package org.cities4children.governance.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.cities4children.WholeProgram;
import org.cities4children.alliance.Organisations;
import org.cities4children.people.Role;
import org.cities4children.people.SignedIn;
import org.cities4children.people.Somebody;
import org.cities4children.runtime.Importer.Outcome;
import org.cities4children.runtime.RowRefused;
import org.cities4children.runtime.check.Check;
import org.cities4children.web.Html;
import org.cities4children.web.Reader;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@WholeProgram
class MergeControllerTests {

    private static final String MEMBER = "member@demo.example";
    private static final String COMMITTEE = "committee@demo.example";

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext program;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private Pair pair;
    private SignedIn member;
    private SignedIn committee;

    @BeforeEach
    void come() {
        pair = new Pair(program, port);
        member = SignedIn.as(Role.MEMBER, port);
        committee = SignedIn.as(Role.COMMITTEE, port);
    }

    @AfterEach
    void go() {
        member.close();
        committee.close();
        pair.close();
    }

    @Test
    void tellsInWordsWhatWillHappenAndDoesIt() {
        var mina = Somebody.in(jdbc, clock).called("Minaunited");
        pair.grant(pair.lost, "minaunited@example.org", "lead");
        pair.grant(pair.lost, MEMBER, "editor");
        pair.grant(pair.kept, MEMBER, "lead");
        assertThat(pair.ada.page("/desk/memberships/" + pair.lost).select("main a[href=" + pair.path() + "]"))
                .hasSize(1);
        var page = pair.preview();
        assertThat(page.select("main").text())
                .contains(
                        "“" + pair.name(pair.lost) + "” becomes a former name of " + pair.name(pair.kept),
                        "The membership of " + pair.name(pair.kept) + " stays as it is (",
                        "Minaunited, Lead representative: acts for " + pair.name(pair.kept)
                                + " from then on, as: Alternate",
                        "may vote in no open ballot");
        var mark = page.select("[name=mark]").val();
        var unsure = refused(pair.ada.post(pair.path(), "into", pair.kept, "mark", mark), 422);
        assertThat(unsure.select("#sure-error").text()).contains("Say that you mean it");
        assertThat(pair.merge(mark).statusCode()).isEqualTo(303);

        assertThat(pair.count("mail.messages where key like 'alliance.membership:%:' || :what", mina.toString()))
                .isOne();
        assertThat(pair.ada.page("/desk/mandates/" + pair.kept).select("main").text())
                .contains("Minaunited", "Alternate", "Lead representative", "Editor of its page");
        assertThat(pair.count("alliance.mandates where ended is null and organisation = :what", "members:" + pair.lost))
                .isZero();
        assertThat(pair.count("audit.entries where verb = 'alliance.merge' and object = :what", pair.voter(pair.kept)))
                .isOne();
        program.getBeansOfType(Check.class)
                .values()
                .forEach(it -> it.run(fault -> assertThat(fault).isNull()));
    }

    @Test
    void bringsItsPlacesInNationalAlliancesEachOnce() {
        var countries = jdbc.sql("select country from alliance.chapters order by country limit 2")
                .query(String.class)
                .list();
        belongs(countries.getFirst(), pair.lost, true);
        belongs(countries.getFirst(), pair.kept, false);
        belongs(countries.getLast(), pair.lost, false);
        assertThat(pair.merge().statusCode()).isEqualTo(303);
        var now = "alliance.chapter_members where ended is null and organisation = :what";
        assertThat(pair.count(now, "members:" + pair.lost)).isZero();
        assertThat(pair.count(now, "members:" + pair.kept)).isEqualTo(2);
        assertThat(pair.count(now + " and committee", "members:" + pair.kept)).isOne();
        jdbc.sql("delete from alliance.chapter_members").update();
    }

    @Test
    void bringsItsSeatOnTheCommittee() {
        var seat = seat(pair.lost);
        try {
            assertThat(pair.preview().select("main").text())
                    .contains(pair.name(pair.lost) + " holds a seat on the steering committee. From then on "
                            + pair.name(pair.kept) + " holds it");
            assertThat(pair.merge().statusCode()).isEqualTo(303);
            assertThat(pair.ada.page("/desk/seats/" + seat).select("main").text())
                    .contains(pair.name(pair.kept));
        } finally {
            jdbc.sql("delete from governance.terms").update();
            jdbc.sql("delete from governance.seats").update();
        }
    }

    private void belongs(String country, String slug, boolean committee) {
        jdbc.sql("""
                insert into alliance.chapter_members (id, country, organisation, name, committee, added, added_by)
                values (:id, :country, :organisation, :name, :committee, :now, :id)
                """)
                .param("id", UUID.randomUUID())
                .param("country", country)
                .param("organisation", "members:" + slug)
                .param("name", slug)
                .param("committee", committee)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private UUID seat(String slug) {
        var id = UUID.randomUUID();
        jdbc.sql("""
                insert into governance.seats (id, number, name, kind, added_by, added)
                values (:id, 1, 'Seat one', 'organisation', :id, :now)
                """)
                .param("id", id)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        jdbc.sql("""
                insert into governance.terms (id, seat, organisation, name, first_day, last_day, filled_by, filled)
                values (:id, 1, :organisation, :name, :first, :last, :id, :now)
                """)
                .param("id", id)
                .param("organisation", "members:" + slug)
                .param("name", pair.name(slug))
                .param("first", today.minusDays(10))
                .param("last", today.plusDays(300))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return id;
    }

    @Test
    void leadsFromTheLostOneToTheOtherForEver() {
        assertThat(pair.merge().statusCode()).isEqualTo(303);
        var old = committee.get("/members/" + pair.lost);
        assertThat(old.statusCode()).isEqualTo(301);
        assertThat(Reader.header(old, "Location")).isEqualTo("/members/" + pair.kept);
        assertThat(Reader.header(committee.get("/ar/members/" + pair.lost), "Location"))
                .isEqualTo("/ar/members/" + pair.kept);
        var list = committee.page("/members");
        assertThat(list.select("main a[href=/members/" + pair.kept + "]")).hasSize(1);
        assertThat(list.select("main").text()).doesNotContain(pair.name(pair.lost));
        assertThat(names()).contains(pair.name(pair.lost), "Swings and Roundabouts");
        assertThat(pair.ada.page("/desk/memberships").select("main").text()).doesNotContain(pair.name(pair.lost));
        assertThat(pair.ada.get("/desk/mandates/" + pair.lost).statusCode()).isEqualTo(404);
    }

    @Test
    void isNotBroughtBackByWhatIsImportedAgain() {
        var row = "{'name': '%s', 'former_names': ['Swings and Roundabouts']}".formatted(pair.name(pair.lost));
        assertThat(pair.merge().statusCode()).isEqualTo(303);
        assertThat(pair.take(row).outcome()).isEqualTo(Outcome.UNCHANGED);
        assertThatThrownBy(() -> pair.take(row.replace("'former", "'kind': 'INGO', 'former")))
                .isInstanceOfSatisfying(
                        RowRefused.class,
                        it -> assertThat(it.reason().arguments()).containsExactly(pair.name(pair.kept)));
        assertThatThrownBy(() -> pair.take("{'id': 'another', 'name': '%s'}".formatted(pair.name(pair.lost))))
                .as("its address leads on")
                .isInstanceOf(RowRefused.class);
        assertThat(pair.take("{'name': '%s', 'kind': 'INGO'}".formatted(pair.name(pair.kept)))
                        .outcome())
                .isEqualTo(Outcome.UPDATED);
        assertThat(names()).as("the row of the file names nobody else").contains(pair.name(pair.lost));
    }

    @Test
    void waitsForABallotInWhichBothHaveAnswered() {
        pair.grant(pair.lost, MEMBER, "lead");
        pair.grant(pair.kept, COMMITTEE, "lead");
        var path = pair.put("Both have spoken");
        var mark = pair.preview().select("[name=mark]").val();
        assertThat(pair.preview().select("main").text())
                .contains("Both have spoken: both may vote, and have one voice from then on");
        assertThat(pair.say(member, path, pair.voter(pair.lost), "support").statusCode())
                .isEqualTo(303);
        assertThat(refused(pair.merge(mark), 409).select(".notice--bad").text())
                .contains("Something has changed since you looked");
        assertThat(pair.preview().select("main").text()).contains("the answer that one of them gave stands");
        assertThat(pair.say(committee, path, pair.voter(pair.kept), "object").statusCode())
                .isEqualTo(303);
        var page = pair.preview();
        assertThat(page.select(".notice--sun").text()).contains("nobody has two voices. Wait until it has ended");
        assertThat(page.select("[name=mark]")).isEmpty();
        assertThat(refused(pair.merge(mark), 409).select(".notice--sun").text()).contains("Wait until");
        assertThat(pair.joined(path)).isEmpty();
        pair.end();
        assertThat(pair.merge().statusCode()).isEqualTo(303);
    }

    @Test
    void hasOneVoiceForBothAndKeepsTheAnswerThatWasGiven() {
        pair.grant(pair.lost, MEMBER, "lead");
        pair.grant(pair.kept, COMMITTEE, "lead");
        var path = pair.put("One has spoken");
        assertThat(pair.say(member, path, pair.voter(pair.lost), "support").statusCode())
                .isEqualTo(303);
        assertThat(pair.merge().statusCode()).isEqualTo(303);
        assertThat(pair.joined(path)).hasSize(1);
        assertThat(committee.page(path).select("main").text()).contains("Its answer now: Support");
        assertThat(pair.say(committee, path, pair.voter(pair.kept), "object").statusCode())
                .as("somebody else's answer is not written over unseen")
                .isEqualTo(409);
        pair.end();
        assertThat(committee.page(path).select("main").text()).contains("1 of 1");
    }

    @Test
    void answersInThePlaceOfTheLostOneWhereOnlyThatMayVote() {
        pair.grant(pair.lost, MEMBER, "lead");
        var path = pair.put("Only the lost one");
        pair.grant(pair.kept, COMMITTEE, "lead");
        assertThat(pair.preview().select("main").text()).contains("only " + pair.name(pair.lost) + " may vote");
        assertThat(pair.merge().statusCode()).isEqualTo(303);
        assertThat(committee.page("/desk").select("main").text()).contains("Only the lost one");
        assertThat(committee.page(path).select("[name=voter]").val()).isEqualTo(pair.voter(pair.lost));
        assertThat(pair.say(committee, path, pair.voter(pair.lost), "support").statusCode())
                .isEqualTo(303);
        assertThat(pair.answers(path)).isOne();
    }

    @Test
    void takesNoVoteAway() {
        assertThat(pair.ada.post("/desk/memberships/" + pair.kept + "/rest").statusCode())
                .isEqualTo(303);
        assertThat(pair.preview().select(".notice--sun").text()).contains("the vote would be lost");
        assertThat(refused(pair.merge("mark"), 409).select(".notice--sun").text())
                .contains("bring the membership");
        assertThat(pair.ada
                        .page("/desk/memberships/" + pair.kept + "/merge?into=" + pair.lost)
                        .select("[name=mark]"))
                .hasSize(1);
    }

    @Test
    void asksForAnotherMemberAndIsForAdministratorsOnly() {
        assertThat(pair.ada.page(pair.path() + "?into=nobody").select("[name=mark]"))
                .isEmpty();
        for (var wrong : List.of("", "nobody", pair.lost)) {
            assertThat(refused(pair.ada.post(pair.path(), "into", wrong, "sure", "yes"), 422)
                            .select("#into-error")
                            .text())
                    .contains("Choose another member");
        }
        assertThat(committee.get(pair.path()).statusCode()).isEqualTo(404);
        assertThat(pair.ada.get("/desk/memberships/nobody/merge").statusCode()).isEqualTo(404);
    }

    @Test
    void fiftyWhoMakeThemOneAtOnceHaveOneEffect() throws InterruptedException {
        pair.grant(pair.lost, MEMBER, "lead");
        var mark = pair.preview().select("[name=mark]").val();
        var union = program.getBean(Union.class);
        try (var hands = Executors.newFixedThreadPool(50)) {
            Callable<Union.Outcome> press =
                    () -> union.unite("members:" + pair.lost, "members:" + pair.kept, mark, new UUID(0, 1));
            assertThat(hands.invokeAll(Stream.generate(() -> press).limit(50).toList()))
                    .extracting(it -> it.resultNow())
                    .containsOnlyOnce(Union.Outcome.DONE)
                    .containsOnly(Union.Outcome.DONE, Union.Outcome.CHANGED);
        }
        var late = pair.ada.post(pair.path(), "into", pair.kept, "mark", mark, "sure", "yes");
        assertThat(late.statusCode())
                .as("whoever presses second finds that it is done")
                .isEqualTo(303);
        assertThat(Reader.header(late, "Location")).isEqualTo("/desk/memberships/" + pair.kept);
        assertThat(pair.count("alliance.membership_steps where organisation = :what", "members:" + pair.lost))
                .isOne();
        assertThat(pair.count("audit.entries where verb = 'alliance.merge' and object = :what", pair.voter(pair.kept)))
                .isOne();
        assertThat(pair.count("alliance.mandates where organisation = :what", "members:" + pair.kept))
                .isOne();
    }

    /** Each presses until it is through: then there is one voice, or both have spoken and stay two. */
    @RepeatedTest(8)
    void nobodyHasTwoVoicesWhoeverAnswersMeanwhile() throws InterruptedException {
        pair.grant(pair.lost, MEMBER, "lead");
        pair.grant(pair.kept, COMMITTEE, "lead");
        var path = pair.put("At the same moment");
        var merged = new AtomicBoolean();
        var all = new ArrayList<Callable<Integer>>();
        all.add(() -> pair.say(member, path, pair.voter(pair.lost), "support").statusCode());
        all.add(() -> pair.say(committee, path, pair.voter(pair.kept), "object").statusCode());
        all.add(() -> {
            for (var page = pair.preview();
                    !merged.get() && page.select(".notice--sun").isEmpty(); ) {
                merged.set(pair.merge(page.select("[name=mark]").val()).statusCode() == 303);
                page = merged.get() ? page : pair.preview();
            }
            return merged.get() ? 303 : 409;
        });
        try (var hands = Executors.newFixedThreadPool(3)) {
            assertThat(hands.invokeAll(all)).extracting(it -> it.resultNow()).allMatch(it -> it == 303 || it == 409);
        }
        assertThat(pair.answers(path)).isEqualTo(merged.get() ? 1 : 2);
        assertThat(pair.joined(path)).hasSize(merged.get() ? 1 : 0);
        pair.end();
        assertThat(committee.page(path).select("main").text()).contains(merged.get() ? "1 of 1" : "2 of 2");
    }

    private List<String> names() {
        return program.getBean(Organisations.class)
                .member(pair.kept)
                .orElseThrow()
                .otherNames();
    }

    private static Document refused(HttpResponse<byte[]> answer, int status) {
        assertThat(answer.statusCode()).isEqualTo(status);
        return Html.checked(Reader.text(answer));
    }
}
