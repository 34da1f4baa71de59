package org.cities4children.settings.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import org.cities4children.WholeProgram;
import org.cities4children.runtime.retention.Retention;
import org.cities4children.settings.AtTheDesk;
import org.cities4children.web.Html;
import org.cities4children.web.Reader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;

@WholeProgram
class RetentionControllerTests extends AtTheDesk {

    private static final String PATH = "/desk/settings/retention";

    @Autowired
    private Clock clock;

    @Autowired
    private ObjectProvider<Retention> rooms;

    @AfterEach
    void tidy() {
        jdbc.sql("delete from mailbox.letters where receipt like 'C4C-RETE-%'").update();
    }

    @Test
    void deletesWhatIsOlderThanWasChosenAtTheNextRound() {
        letter("C4C-RETE-0001", 100);
        letter("C4C-RETE-0002", 80);
        rooms.forEach(Retention::forgetOld);
        assertThat(letters()).isEqualTo(2);
        assertThat(save("0", "90", "30", "365").statusCode()).isEqualTo(303);
        assertThat(ada.page(PATH).select("#mailbox-letters").val()).isEqualTo("90");
        assertThat(letters()).isEqualTo(2);
        rooms.forEach(Retention::forgetOld);
        assertThat(letters()).isEqualTo(1);
        assertThat(noted("runtime.spans")).isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"89", "731", "0", "-1", "", "many", "1e3", "99999999999", "٣٠٠"})
    void keepsToTheBoundsThatTheRoomSet(String days) {
        var answer = save("0", days, "30", "365");
        assertThat(answer.statusCode()).isEqualTo(422);
        var page = Html.checked(Reader.text(answer));
        assertThat(page.select("#mailbox-letters-error").text()).contains("90", "730");
        assertThat(page.select("#mailbox-letters").val()).isEqualTo(days);
    }

    @Test
    void doesNotBelieveARowBeyondTheBounds() {
        jdbc.sql("""
                insert into runtime.settings values
                    ('runtime.spans', '{"chosen": {"mailbox.letters": 3650}}', 1, '2026-11-26T10:00:00Z')
                """).update();
        settings.look();
        assertThat(ada.page(PATH).select("#mailbox-letters").val()).isEqualTo("730");
    }

    @Test
    void showsTheSlowerOfTwoWhatTheFasterOneDid() {
        save("0", "100", "30", "365");
        var slower = save("0", "200", "30", "365");
        assertThat(slower.statusCode()).isEqualTo(409);
        var page = Html.checked(Reader.text(slower));
        assertThat(page.select("[role=alert] strong").text()).contains("100");
        assertThat(page.select("#mailbox-letters").val()).isEqualTo("200");
    }

    private HttpResponse<byte[]> save(String since, String letters, String words, String rows) {
        return ada.post(PATH, "since", since, "mailbox-letters", letters, "mail-words", words, "mail-rows", rows);
    }

    private void letter(String receipt, int days) {
        jdbc.sql("""
                insert into mailbox.letters (receipt, door, received, language, answers, fingerprint)
                values (:receipt, 'contact', :received, 'en', '{}', :receipt)
                """)
                .param("receipt", receipt)
                .param("received", clock.instant().minus(Duration.ofDays(days)).atOffset(ZoneOffset.UTC))
                .update();
    }

    private int letters() {
        return jdbc.sql("select count(*) from mailbox.letters where receipt like 'C4C-RETE-%'")
                .query(Integer.class)
                .single();
    }
}
