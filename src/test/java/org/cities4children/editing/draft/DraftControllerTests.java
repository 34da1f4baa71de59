package org.cities4children.editing.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.cities4children.WholeProgram;
import org.cities4children.people.Role;
import org.cities4children.people.SignedIn;
import org.cities4children.publishing.Indexing;
import org.cities4children.runtime.clock.MovableClock;
import org.cities4children.web.Reader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes stories of its own that are due in years to come, and takes them away. */
@WholeProgram
class DraftControllerTests {

    /** Nine in the morning in Nairobi. */
    private static final Instant THURSDAY = Instant.parse("2099-12-03T06:00:00Z");

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext program;

    @Autowired
    private JdbcClient jdbc;

    private SignedIn editor;
    private String title;
    private String draft;

    @BeforeEach
    void keepOne() {
        editor = SignedIn.as(Role.EDITOR, port);
        title = "Thylacine lanes " + System.nanoTime();
        draft = path(editor.post("/desk/content/posts/drafts", "title", title, "text", "About thylacines."));
    }

    @AfterEach
    void takeItAway() {
        jdbc.sql("delete from editing.drafts where content ->> 'title' like 'Thylacine%'")
                .update();
        for (var id : jdbc.sql("select id from publishing.publications where title like 'Thylacine%'")
                .query(UUID.class)
                .list()) {
            editor.post("/desk/content/posts/" + id + "/standing/withdrawal", "reason", "It was written by a test.");
        }
        editor.close();
    }

    @Test
    void isNowhereToBeSeenByReaders() {
        plan("2099-12-03", "09:00", "Africa/Nairobi");
        program.getBean(Indexing.class).await();

        try (var reader = new Reader(port)) {
            var slug = title.toLowerCase(java.util.Locale.ROOT).replace(' ', '-');
            assertThat(reader.get("/stories/" + slug).statusCode()).isEqualTo(404);
            assertThat(List.of(
                            "/",
                            "/stories",
                            "/feed.atom",
                            "/stories/feed.atom",
                            "/search?q=thylacine",
                            "/suggest?q=thylac",
                            "/sitemap.xml"))
                    .allSatisfy(it -> assertThat(Reader.text(reader.get(it)))
                            .as(it)
                            .doesNotContain(title)
                            .doesNotContain(slug));
            assertThat(Reader.header(reader.get(draft), "Location")).contains("/sign-in");
        }
        assertThat(published()).isZero();
    }

    @Test
    void tellsItsHourWhereItIsSetAndWhereTheEditorIs() {
        assertThat(plan("2099-12-03", "09:00", "Africa/Nairobi").statusCode()).isEqualTo(303);

        var page = editor.page(draft + "?done=planned");
        assertThat(page.select("main .notice li").eachText())
                .anySatisfy(it -> assertThat(it).contains("09:00").contains("(Nairobi)"))
                .anySatisfy(it -> assertThat(it).contains("06:00").contains("UTC"));
        assertThat(page.select("#due-day").val()).isEqualTo("2099-12-03");
        assertThat(editor.page("/desk/drafts").text()).contains(title).contains("Planned:");
    }

    @Test
    void saysThatItStaysPlannedWhenItIsSaved() {
        assertThat(editor.page(draft).select("main form.form").text()).contains("Save the draft");
        plan("2099-12-03", "09:00", "Africa/Nairobi");

        var page = editor.page(draft + "?done=saved");

        assertThat(page.select("[role=status]").text())
                .isEqualTo("Saved. It stays planned; readers do not see it yet.");
        assertThat(page.select("main .notice").text()).contains("Saving changes the text and leaves the hour");
        assertThat(page.select("main form.form").text()).contains("Save; it stays planned");
    }

    @Test
    void becomesPublicAtItsHourOnceWhateverClocksDo() {
        plan("2099-12-03", "09:00", "Africa/Nairobi");
        var clock = new MovableClock(THURSDAY.minusSeconds(1));
        var later = new LaterClock(program, clock);
        later.publishDue();
        assertThat(published()).isZero();

        clock.pass(Duration.ofSeconds(1));
        later.publishDue();
        assertThat(published()).isEqualTo(1);
        clock.pass(Duration.ofDays(-2));
        later.publishDue();
        clock.pass(Duration.ofDays(3));
        later.publishDue();

        assertThat(published()).isEqualTo(1);
        var page = editor.page(draft);
        assertThat(page.select("[role=status]").text()).contains("Published");
        assertThat(page.select("main form")).isEmpty();
        assertThat(notes("editing.publish")).isEqualTo(1);
    }

    @Test
    void publishesAfterwardsWhatWasMissedAndSaysHowLate() {
        plan("2099-12-03", "09:00", "Africa/Nairobi");

        LaterClock.at(program, THURSDAY.plus(Duration.ofHours(5))).publishDue();

        assertThat(published()).isEqualTo(1);
        assertThat(jdbc.sql("select facts ->> 'late-minutes' from audit.entries where object = :draft and verb = :verb")
                        .param("draft", "draft:" + draft.replaceFirst(".*/", ""))
                        .param("verb", "editing.publish")
                        .query(String.class)
                        .single())
                .isEqualTo("300");
    }

    @Test
    void publishesOnceWhenTwoNodesDoItAtTheSameTime() {
        plan("2099-12-03", "09:00", "Africa/Nairobi");

        Stream.of(1, 2, 3)
                .map(_ -> CompletableFuture.runAsync(
                        () -> LaterClock.at(program, THURSDAY).publishDue()))
                .toList()
                .forEach(CompletableFuture::join);

        assertThat(published()).isEqualTo(1);
        assertThat(notes("editing.publish")).isEqualTo(1);
    }

    @Test
    void canBePutOffAndCalledOff() {
        plan("2099-12-03", "09:00", "Africa/Nairobi");
        plan("2099-12-04", "09:00", "Africa/Nairobi");
        LaterClock.at(program, THURSDAY).publishDue();
        assertThat(published()).isZero();

        assertThat(act("unplan", "title", title).statusCode()).isEqualTo(303);
        LaterClock.at(program, THURSDAY.plus(Duration.ofDays(9))).publishDue();
        assertThat(published()).isZero();
        assertThat(notes("editing.plan")).isEqualTo(2);
        assertThat(notes("editing.unplan")).isEqualTo(1);
    }

    @Test
    void publishesNowAndGoesOnWithThePublicPiece() {
        var answer = act("publish", "title", title, "text", "About two thylacines.");

        assertThat(path(answer)).startsWith("/desk/content/posts/");
        assertThat(editor.page(path(answer)).select("#text").val()).isEqualTo("About two thylacines.");
        assertThat(published()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "'', 09:00, Africa/Nairobi, due-day",
        "2099-02-30, 09:00, Africa/Nairobi, due-day",
        "2099-12-03, nine, Africa/Nairobi, due-time",
        "2099-12-03, 25:00, Africa/Nairobi, due-time",
        "2099-12-03, 09:00, Africa/Nowhere, due-zone",
        "2099-12-03, 09:00, '../../etc', due-zone",
        "2020-12-03, 09:00, Africa/Nairobi, due-day"
    })
    void saysAtTheFieldWhatIsNoHourToCome(String day, String time, String zone, String field) {
        var answer = plan(day, time, zone);

        assertThat(answer.statusCode()).isEqualTo(422);
        var page = document(answer);
        assertThat(page.select("#mistakes a").eachAttr("href")).containsExactly("#" + field);
        assertThat(page.select("#" + field + "-error")).hasSize(1);
        assertThat(page.select("#due-day").val()).isEqualTo(day);
        assertThat(page.select("#text").val()).isEqualTo("About planned thylacines.");
    }

    @Test
    void tellsBeforeTheHourWhatNoImporterWillTake() {
        var answer = act(
                "plan",
                "title",
                title,
                "language",
                "not a code",
                "due-day",
                "2099-12-03",
                "due-time",
                "09:00",
                "due-zone",
                "Africa/Nairobi");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(document(answer).select("#language-error")).hasSize(1);
        assertThat(published()).isZero();
    }

    @Test
    void waitsForSomebodyWhenItCannotBePublishedAtItsHour() {
        plan("2099-12-03", "09:00", "Africa/Nairobi");
        editor.post("/desk/content/posts", "title", title);

        LaterClock.at(program, THURSDAY).publishDue();

        assertThat(published()).isEqualTo(1);
        assertThat(editor.page(draft).select("[role=alert]").text()).contains("one with this title already");
        assertThat(editor.page("/desk").text()).contains("Not published at its time: " + title);
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "'00000000-0000-7000-8000-000000000000'", "MEMBER"})
    void waitsForSomebodyWhenItsEditorMayNoLongerPublish(String person) {
        plan("2099-12-03", "09:00", "Africa/Nairobi");
        var member = "(select id from people.persons where email = 'member@demo.example')";
        set("person = " + person.replace("MEMBER", member));

        LaterClock.at(program, THURSDAY).publishDue();

        assertThat(published()).isZero();
        assertThat(editor.page(draft).select("[role=alert]").text())
                .contains("may not publish any more")
                .contains("publish it now");
        assertThat(editor.page("/desk/drafts").text()).contains("may not publish any more");
        act("publish", "title", title);
        assertThat(published()).isOne();
    }

    @Test
    void holdsUpNoOtherThatFollows() {
        plan("2099-12-03", "09:00", "Africa/Nairobi");
        var unknown = dueBefore("Thylacine of no kind", ", kind = 'poems'");
        var failing = dueBefore("Thylacine that fails", "");
        jdbc.sql("""
                alter table editing.drafts add constraint failing
                check (published is null or content ->> 'title' <> 'Thylacine that fails')
                """).update();
        try {
            LaterClock.at(program, THURSDAY).publishDue();
        } finally {
            jdbc.sql("alter table editing.drafts drop constraint failing").update();
        }

        assertThat(published()).isOne();
        assertThat(editor.page(failing).select("[role=alert]").text()).contains("the program failed on it");
        assertThat(editor.page(unknown).select("[role=alert]").text()).contains("does not know its kind");
        assertThat(editor.page(unknown).select("main form"))
                .as("only to be thrown away")
                .hasSize(1);
        assertThat(editor.page("/desk/drafts").text()).contains("poems · It was not published");
    }

    private String dueBefore(String other, String more) {
        var path = path(editor.post("/desk/content/posts/drafts", "title", other));
        set(path, "due = '2099-12-03 08:00', zone = 'Africa/Nairobi'" + more);
        return path;
    }

    @Test
    void showsBothTextsToWhoeverSavesLater() {
        var base = base();
        saved(base, "The first editor's.");

        var answer = saved(base, "The second editor's.");

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(document(answer).select(".notice--care").text()).contains("The first editor's.");
        assertThat(document(answer).select("#text").val()).isEqualTo("The second editor's.");
        assertThat(editor.page(draft).select("#text").val()).isEqualTo("The first editor's.");
        assertThat(editor.post(draft + "/end", "base-mark", base).statusCode()).isEqualTo(303);
        assertThat(editor.page(draft).select("#text").val()).isEqualTo("The first editor's.");
    }

    @Test
    void isThrownAway() {
        assertThat(path(editor.post(draft + "/end", "base-mark", base()))).isEqualTo("/desk/drafts");
        assertThat(editor.get(draft).statusCode()).isEqualTo(404);
        assertThat(notes("editing.discard")).isEqualTo(1);
    }

    @Test
    void keepsWhatWasTypedWhenANewOneHasAMistake() {
        var answer = editor.post("/desk/content/posts/drafts", "title", "", "text", "Typed for long.");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(document(answer).select("#text").val()).isEqualTo("Typed for long.");
        assertThat(document(answer).select("#title-error")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/end"})
    void isThereForEditorsOnlyAndTakesFormsOfOursOnly(String act) {
        try (var lead = SignedIn.as(Role.SAFEGUARDING, port)) {
            assertThat(lead.get(draft).statusCode()).isEqualTo(404);
            assertThat(lead.post(draft + act, "title", "Mine").statusCode()).isEqualTo(404);
        }
        assertThat(editor.postWithoutToken(draft + act, "title", "Mine").statusCode())
                .isEqualTo(403);
    }

    private void set(String what) {
        set(draft, what);
    }

    private void set(String path, String what) {
        jdbc.sql("update editing.drafts set " + what + " where id = cast(:id as uuid)")
                .param("id", path.replaceFirst(".*/", ""))
                .update();
    }

    private HttpResponse<byte[]> plan(String day, String time, String zone) {
        return act(
                "plan",
                "title",
                title,
                "text",
                "About planned thylacines.",
                "due-day",
                day,
                "due-time",
                time,
                "due-zone",
                zone);
    }

    private HttpResponse<byte[]> act(String act, String... fields) {
        var all = Stream.concat(Stream.of(fields), Stream.of("act", act, "base-mark", base()))
                .toArray(String[]::new);
        return editor.post(draft, all);
    }

    private HttpResponse<byte[]> saved(String base, String text) {
        return editor.post(draft, "title", title, "text", text, "act", "save", "base-mark", base);
    }

    private String base() {
        return editor.page(draft).select("[name=base-mark]").val();
    }

    private int published() {
        return jdbc.sql("select count(*) from publishing.publications where title = :title")
                .param("title", title)
                .query(Integer.class)
                .single();
    }

    private int notes(String verb) {
        return jdbc.sql("select count(*) from audit.entries where verb = :verb and object = :draft")
                .param("verb", verb)
                .param("draft", "draft:" + draft.replaceFirst(".*/", ""))
                .query(Integer.class)
                .single();
    }

    private static String path(HttpResponse<byte[]> answer) {
        assertThat(answer.statusCode()).as(Reader.text(answer)).isEqualTo(303);
        return Reader.header(answer, "Location")
                .replaceFirst("^https?://[^/]+", "")
                .replaceFirst("\\?.*", "");
    }

    private static Document document(HttpResponse<byte[]> answer) {
        return Jsoup.parse(Reader.text(answer));
    }
}
