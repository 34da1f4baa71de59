package org.cities4children.alliance.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.cities4children.WholeProgram;
import org.cities4children.alliance.Application;
import org.cities4children.alliance.MembershipState;
import org.cities4children.alliance.enquiry.Applicant;
import org.cities4children.people.Role;
import org.cities4children.people.SignedIn;
import org.cities4children.web.Html;
import org.cities4children.web.Reader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@WholeProgram
class ApplicationsControllerTests {

    private static final String LIST = "/desk/applications";

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext program;

    @Autowired
    private JdbcClient jdbc;

    private SignedIn tomas;
    private Applicant rosa;

    @BeforeEach
    void come() {
        jdbc.sql("delete from runtime.limits").update();
        tomas = SignedIn.as(Role.COMMITTEE, port);
        rosa = new Applicant(program, port, "Sаve the Сhildren", "rosa.reviewed@example.org");
    }

    @AfterEach
    void go() {
        rosa.close();
        tomas.close();
        jdbc.sql("delete from alliance.applications").update();
        jdbc.sql("delete from mail.messages where key like 'alliance.application:%'")
                .update();
    }

    @Test
    void seesNoDraftThatWasNotSent() {
        assertThat(tomas.page("/desk").select("main a[href=" + LIST + "]")).isNotEmpty();
        assertThat(tomas.page(LIST).select("main").text()).contains("Nobody has applied.");
        assertThat(tomas.get(path()).statusCode()).isEqualTo(404);
        assertThat(tomas.post(path() + "/review").statusCode()).isEqualTo(404);
        assertThat(tomas.post(path() + "/questions", "question", "Why?").statusCode())
                .isEqualTo(404);
        assertThat(rosa.kept().state()).isEqualTo(MembershipState.ENQUIRY);
    }

    @Test
    void takesOneIntoReviewAsksAndGetsAnAnswer() {
        rosa.send();
        assertThat(tomas.page("/desk").select("main tbody").text()).contains("applies for membership");
        assertThat(tomas.page(LIST).select("#applied ~ .scroller tbody").text()).contains("Kenya");
        var page = tomas.page(path());
        assertThat(page.select(".notice--sun").text()).contains("Save the Children");
        assertThat(page.select("[name=question]")).isEmpty();
        assertThat(page.select("main").text()).contains(rosa.email, "We make streets safe for play.");

        assertThat(tomas.post(path() + "/review").statusCode()).isEqualTo(303);
        assertThat(tomas.post(path() + "/review").statusCode())
                .as("pressed twice")
                .isEqualTo(303);
        assertThat(rosa.subjects()).hasSize(3).last().asString().contains("is in review");
        assertThat(tomas.page("/desk").select("main tbody").text()).contains("is in review: ask");

        var version = String.valueOf(rosa.kept().version());
        assertThat(tomas.post(path() + "/questions", "question", " ", "version", version)
                        .statusCode())
                .isEqualTo(422);
        assertThat(tomas.post(path() + "/questions", "question", "Who is your <b>lead?", "version", version)
                        .statusCode())
                .isEqualTo(303);
        assertThat(rosa.page().select("#asked + .typed").text()).isEqualTo("Who is your <b>lead?");

        var asked = String.valueOf(rosa.kept().version());
        assertThat(rosa.post("/answers", "answer", "", "version", asked).statusCode())
                .isEqualTo(422);
        assertThat(rosa.post("/answers", "answer", "Rosa", "version", "1").statusCode())
                .isEqualTo(409);
        assertThat(rosa.post("/answers", "answer", "Rosa is.", "version", asked).statusCode())
                .isEqualTo(303);
        assertThat(rosa.kept().state()).isEqualTo(MembershipState.IN_REVIEW);
        assertThat(tomas.page(path()).select("#past ~ ul").text()).contains("Who is your <b>lead?", "Rosa is.");
        assertThat(jdbc.sql("""
                        select count(distinct verb) from audit.entries
                        where verb like 'alliance.application.%' and object = :object
                        """)
                        .param("object", Application.matter(rosa.id()))
                        .query(Integer.class)
                        .single())
                .isEqualTo(4);
    }

    @Test
    void keepsAQuestionThatIsOlderThanWhatHappenedMeanwhile() {
        rosa.send();
        tomas.post(path() + "/review");
        var version = String.valueOf(rosa.kept().version());
        assertThat(tomas.post(path() + "/questions", "question", "First?", "version", version)
                        .statusCode())
                .isEqualTo(303);
        var late = tomas.post(path() + "/questions", "question", "Second?", "version", version);
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(Html.checked(Reader.text(late)).select("[role=alert]").text())
                .contains("Second?");
        assertThat(rosa.page().select("#asked + .typed").text()).isEqualTo("First?");
    }

    @Test
    void saysThatAMachineMayHaveWrittenIt() {
        rosa.send();
        jdbc.sql("update alliance.applications set suspected = true").update();
        assertThat(tomas.page(LIST).select("tbody strong").text()).isEqualTo("May be spam");
        assertThat(tomas.page("/desk").select("main tbody").text()).contains("this may be spam");
    }

    private String path() {
        return Application.path(rosa.id());
    }
}
