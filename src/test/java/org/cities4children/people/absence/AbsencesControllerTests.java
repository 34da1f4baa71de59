package org.cities4children.people.absence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.cities4children.WholeProgram;
import org.cities4children.people.Role;
import org.cities4children.people.SignedIn;
import org.cities4children.web.Html;
import org.cities4children.web.Reader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@WholeProgram
class AbsencesControllerTests {

    private static final String PATH = "/desk/account/absences";

    @LocalServerPort
    private int port;

    @Autowired
    private Absences absences;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private SignedIn mei;
    private LocalDate today;

    @BeforeEach
    void come() {
        mei = SignedIn.as(Role.STAND_IN, port);
        today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    @AfterEach
    void go() {
        mei.close();
        jdbc.sql("delete from people.absences").update();
    }

    @Test
    void keepsDaysAndTakesThemAwayAgain() {
        assertThat(mei.page("/desk/account").select("a[href=" + PATH + "]")).hasSize(1);
        assertThat(add(today.plusDays(40), today.plusDays(44))).isEqualTo(303);
        assertThat(mei.post(PATH, "first", today.plusDays(60).toString()).statusCode())
                .as("a single day")
                .isEqualTo(303);
        var forms = mei.page(PATH).select("form[action$=/end]");
        assertThat(forms).hasSize(2);
        try (var ada = SignedIn.as(Role.ADMINISTRATOR, port)) {
            ada.post(forms.getFirst().attr("action"));
        }
        assertThat(mei.page(PATH).select("form[action$=/end]"))
                .as("nobody else takes them away")
                .hasSize(2);
        assertThat(mei.post(forms.getFirst().attr("action")).statusCode()).isEqualTo(303);
        assertThat(mei.page(PATH).select("form[action$=/end]")).hasSize(1);
    }

    @Test
    void refusesWhatAreNoDaysOrOverAlready() {
        assertThat(add(today.plusDays(5), today.plusDays(4))).isEqualTo(422);
        assertThat(add(today.minusDays(9), today.minusDays(5))).isEqualTo(422);
        assertThat(add(today, today.plusYears(2))).isEqualTo(422);
        var refused = mei.post(PATH, "first", "soon", "last", "+999999999-12-31");
        assertThat(refused.statusCode()).isEqualTo(422);
        var page = Html.checked(Reader.text(refused));
        assertThat(page.select("#first-error").text()).contains("Choose a first day");
        assertThat(page.select("#first").val()).isEqualTo("soon");
    }

    @Test
    void takesNoMoreThanAPageHolds() {
        for (var day = 0; day < Absences.MOST; day++) {
            assertThat(add(today.plusDays(30 + day), today.plusDays(30 + day))).isEqualTo(303);
        }
        assertThat(add(today.plusDays(90), today.plusDays(90))).isEqualTo(422);
    }

    @Test
    void forgetsWhatIsOver() {
        jdbc.sql("""
                insert into people.absences (id, person, first_day, last_day)
                select gen_random_uuid(), id, :day, :day from people.persons where email_key = 'stand-in@demo.example'
                """).param("day", today.minusDays(3)).update();
        absences.forgetOld();
        assertThat(jdbc.sql("select count(*) from people.absences")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void isNotAskedOfWhoNeverAgrees() {
        try (var rima = SignedIn.as(Role.EDITOR, port)) {
            assertThat(rima.get(PATH).statusCode()).isEqualTo(404);
            assertThat(rima.page("/desk/account").select("a[href=" + PATH + "]"))
                    .isEmpty();
        }
    }

    private int add(LocalDate first, LocalDate last) {
        return mei.post(PATH, "first", first.toString(), "last", last.toString())
                .statusCode();
    }
}
