package org.cities4children.operations.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.cities4children.WholeProgram;
import org.cities4children.mail.EmailAddress;
import org.cities4children.mail.Mails;
import org.cities4children.mail.Message;
import org.cities4children.mail.Outbox;
import org.cities4children.mail.Part;
import org.cities4children.people.Role;
import org.cities4children.people.SignedIn;
import org.cities4children.web.Language;
import org.cities4children.web.Reader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@WholeProgram
class PostControllerTests {

    @LocalServerPort
    private int port;

    @Autowired
    private Outbox outbox;

    @Autowired
    private Mails mails;

    @Autowired
    private JdbcClient jdbc;

    private SignedIn ada;

    @BeforeEach
    void open() {
        ada = SignedIn.as(Role.ADMINISTRATOR, port);
    }

    @AfterEach
    void close() {
        ada.close();
    }

    @Test
    void showsMailThatNoServerTakesAndNotesWhoReadIt() {
        var subject = "Noria of the <b>wheel</b>";
        outbox.put(new Message(
                "post-test",
                new EmailAddress("noria@example.org"),
                Language.ARABIC,
                subject,
                List.of(new Part.Paragraph("The wheel turns."), new Part.Button("Look", "https://wheel.example/turn")),
                Duration.ofDays(1),
                false));
        var list = ada.page("/desk/mail?show=open");
        assertThat(list.select(".notice--sun")).hasSize(1);
        assertThat(list.select("tbody tr").eachText())
                .anyMatch(it -> it.contains(subject) && it.contains("noria@example.org"));

        var id = mails.withKey("post-test").orElseThrow().id();
        var mail = ada.page("/desk/mail/" + id);
        assertThat(mail.select("h1[dir=rtl]").text()).isEqualTo(subject);
        assertThat(mail.select("a[href='https://wheel.example/turn']").text()).isEqualTo("Look");
        assertThat(jdbc.sql("select count(*) from audit.entries where verb = 'mail.read' and object = :object")
                        .param("object", "mail:" + id)
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void triesAgainWhatWasRefusedOnceAndNotesIt() {
        outbox.put(new Message(
                "post-again",
                new EmailAddress("noria@example.org"),
                Language.ENGLISH,
                "Refused before",
                List.of(new Part.Paragraph("The wheel turns.")),
                Duration.ofDays(1),
                false));
        var path = "/desk/mail/" + mails.withKey("post-again").orElseThrow().id();
        assertThat(ada.page(path).select("form[action$=/attempts]")).isEmpty();
        assertThat(ada.post(path + "/attempts").statusCode()).isEqualTo(409);
        jdbc.sql("update mail.messages set state = 'failed', settled = put, answer = '550 no' where key = 'post-again'")
                .update();
        assertThat(ada.page(path).select("form[action$=/attempts]")).hasSize(1);
        assertThat(ada.postWithoutToken(path + "/attempts").statusCode()).isEqualTo(403);
        assertThat(Reader.header(ada.post(path + "/attempts"), "Location")).endsWith(path + "?done=again");
        assertThat(mails.withKey("post-again").orElseThrow().state().isOpen()).isTrue();
        assertThat(ada.page(path + "?done=again").select("[role=status]")).hasSize(1);
        assertThat(ada.post(path + "/attempts").statusCode()).isEqualTo(409);
        assertThat(jdbc.sql("select count(*) from audit.entries where verb = 'mail.retry' and object = :object")
                        .param("object", path.replace("/desk/mail/", "mail:"))
                        .query(Integer.class)
                        .single())
                .isOne();
        try (var editor = SignedIn.as(Role.EDITOR, port)) {
            assertThat(editor.post(path + "/attempts").statusCode()).isEqualTo(404);
        }
        assertThat(ada.post("/desk/mail/00000000-0000-7000-8000-000000000000/attempts")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void answersWhateverIsAskedFor() {
        ada.page("/desk/mail?show=nonsense");
        assertThat(ada.get("/desk/mail/00000000-0000-7000-8000-000000000000").statusCode())
                .isEqualTo(404);
        assertThat(ada.get("/desk/mail?before=nonsense").statusCode()).isEqualTo(400);
    }
}
