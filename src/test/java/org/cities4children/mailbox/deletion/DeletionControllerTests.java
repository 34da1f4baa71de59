package org.cities4children.mailbox.deletion;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import org.cities4children.WholeProgram;
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
import org.springframework.jdbc.core.simple.JdbcClient;

@WholeProgram
class DeletionControllerTests {

    private static final Pattern RECEIPT = Pattern.compile("C4C-[0-9A-Z]{4}-[0-9A-Z]{4}");

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    private SignedIn rima;
    private SignedIn noor;
    private SignedIn ada;

    @BeforeEach
    void comeIn() {
        rima = SignedIn.as(Role.EDITOR, port);
        noor = SignedIn.as(Role.SAFEGUARDING, port);
        ada = SignedIn.as(Role.ADMINISTRATOR, port);
    }

    @AfterEach
    void go() {
        rima.close();
        noor.close();
        ada.close();
        jdbc.sql("delete from people.approvals where kind = 'mailbox.concern-deletion'")
                .update();
    }

    @Test
    void deletesALetterWithAllThatWasNotedAboutIt() {
        var path = letter("Please forget me");
        rima.post(path + "/answers", "answer", "We will");
        assertThat(rima.page(path).select("a[href=" + path + "/deletion]")).hasSize(1);
        assertThat(rima.page("/ar" + path + "/deletion").select("#reason option"))
                .hasSize(4);

        assertThat(rima.post(path + "/deletion", "reason", "asked").statusCode())
                .isEqualTo(303);
        assertThat(rima.page("/desk/letters?done=deleted").select("[role=status]"))
                .hasSize(1);
        assertThat(rima.get(path).statusCode()).isEqualTo(404);
        assertThat(rows("letters", path)).isZero();
        assertThat(rows("letter_acts", path)).isZero();
        assertThat(noted("mailbox.forget-letter", "letter:" + receipt(path))).contains("asked");
        assertThat(rima.post(path + "/deletion", "reason", "asked").statusCode())
                .isEqualTo(404);
    }

    @Test
    void forgetsTheMailThatAnsweredADeletedLetter() {
        var path = letter("My address is nobody’s business");
        assertThat(rima.post(path + "/mail", "answer", "We understand").statusCode())
                .isEqualTo(303);
        assertThat(quoted()).isOne();
        rima.post(path + "/deletion", "reason", "asked");
        assertThat(quoted()).isZero();
        assertThat(jdbc.sql("select state from mail.messages where starts_with(key, :key) and recipient is null")
                        .param("key", "mailbox.answer:" + receipt(path))
                        .query(String.class)
                        .list())
                .hasSize(1);
    }

    private int quoted() {
        return jdbc.sql("select count(*) from mail.messages where parts::text like '%nobody’s business%'")
                .query(Integer.class)
                .single();
    }

    @Test
    void asksWhy() {
        var path = letter("Why");
        for (var reason : new String[] {"", "because", "ASKED"}) {
            assertThat(refused(rima.post(path + "/deletion", "reason", reason)).select("#reason-error"))
                    .hasSize(1);
        }
        assertThat(rima.get(path).statusCode()).isEqualTo(200);
    }

    @Test
    void deletesAConcernWhenASecondPersonAgrees() {
        var path = ended("The swing is broken");
        assertThat(noor.page(path + "/reading").select("a[href=" + path + "/deletion]"))
                .hasSize(1);
        assertThat(noor.page(path + "/deletion").select("#reason option")).hasSize(3);
        assertThat(noor.post(path + "/deletion", "reason", "settled").statusCode())
                .isEqualTo(303);
        assertThat(noor.page(path + "/deletion").select("form[action$=/deletion]"))
                .as("waits")
                .isEmpty();
        assertThat(noor.get(path).statusCode()).as("still there").isEqualTo(200);

        var approval = approval();
        assertThat(ada.page(approval).select("main").text())
                .contains("It is settled")
                .doesNotContain(receipt(path));
        assertThat(ada.post(approval + "/agreement").statusCode()).isEqualTo(303);

        assertThat(noor.get(path).statusCode()).isEqualTo(404);
        assertThat(rows("concerns", path)).isZero();
        assertThat(rows("concern_acts", path)).isZero();
        assertThat(rows("concern_openings", path)).isZero();
        assertThat(noted("mailbox.forget-concern", "concern:" + receipt(path))).contains("settled", "asked-by");
    }

    @Test
    void letsNobodyAgreeWhoSteppedAsideOrFollowsConcerns() {
        var path = ended("It is about her own house");
        noor.post(path + "/deletion", "reason", "settled");
        var approval = approval();
        jdbc.sql("""
                insert into mailbox.concern_recusals (receipt, person)
                select :receipt, id from people.persons where email_key = 'administrator@demo.example'
                """).param("receipt", receipt(path)).update();
        assertThat(ada.page(approval).select("form[action$=/agreement]")).isEmpty();
        ada.post(approval + "/agreement");
        assertThat(noor.get(path).statusCode()).isEqualTo(200);

        jdbc.sql("delete from mailbox.concern_recusals where receipt = :receipt")
                .param("receipt", receipt(path))
                .update();
        role("insert into people.roles (person, role, granted) select id, 'safeguarding', created");
        ada.post(approval + "/agreement");
        role("delete from people.roles where role = 'safeguarding' and person in (select id");
        assertThat(noor.get(path).statusCode()).isEqualTo(200);
        ada.post(approval + "/agreement");
        assertThat(noor.get(path).statusCode()).isEqualTo(404);
    }

    private void role(String change) {
        jdbc.sql(change + " from people.persons where email_key = 'administrator@demo.example'"
                        + (change.startsWith("delete") ? ")" : ""))
                .update();
    }

    @Test
    void takesAWishBack() {
        var path = ended("Not so fast");
        noor.post(path + "/deletion", "reason", "settled");
        var withdraw = noor.page(path + "/deletion").select("form[action$=/withdrawal]");
        assertThat(withdraw).hasSize(1);
        assertThat(noor.post(withdraw.attr("action")).statusCode()).isEqualTo(303);
        assertThat(noor.page(path + "/deletion").select("#reason")).hasSize(1);
        assertThat(ada.page("/desk/approvals").select("main a[href^=/desk/approvals/]"))
                .isEmpty();
    }

    @Test
    void keepsAConcernThatEndedAnotherTimeSince() {
        var path = ended("And again");
        noor.post(path + "/deletion", "reason", "settled");
        var approval = approval();
        noor.post(path + "/reopening");
        noor.post(path + "/ending", "outcome", "Now it is well");
        ada.post(approval + "/agreement");
        assertThat(noor.get(path).statusCode()).isEqualTo(200);
        assertThat(ada.page(approval).select("[role=status]").text())
                .as("what whoever agreed is told")
                .contains("nothing was done")
                .doesNotContain("it is done");
    }

    @Test
    void keepsAConcernThatSomebodyTookUpAgain() {
        var path = ended("It goes on");
        noor.post(path + "/deletion", "reason", "settled");
        noor.post(path + "/reopening");
        var approval = approval();
        assertThat(ada.post(approval + "/agreement").statusCode()).isEqualTo(303);
        assertThat(noor.get(path).statusCode()).isEqualTo(200);
        assertThat(ada.page(approval).select("[role=status]").text()).contains("nothing was done");
        assertThat(ada.post(approval + "/agreement").statusCode())
                .as("once more")
                .isEqualTo(409);
        assertThat(noted("people.approval.moot", "concern:" + receipt(path))).contains("mailbox.concern-deletion");
    }

    @Test
    void deletesNoConcernThatIsFollowedOrBySomebodyElse() {
        var open = sent("Still open");
        assertThat(noor.get(open + "/deletion").statusCode()).isEqualTo(404);
        assertThat(noor.post(open + "/deletion", "reason", "settled").statusCode())
                .isEqualTo(404);
        var path = ended("Not yours");
        assertThat(refused(noor.post(path + "/deletion", "reason", "spam")).select("#reason-error"))
                .hasSize(1);
        aside(path);
        assertThat(noor.get(path + "/deletion").statusCode()).isEqualTo(404);
        assertThat(noor.post(path + "/deletion", "reason", "settled").statusCode())
                .isEqualTo(404);
        assertThat(rima.get(path + "/deletion").statusCode()).isEqualTo(404);
        assertThat(ada.post(path + "/deletion", "reason", "settled").statusCode())
                .isEqualTo(404);
        var letter = letter("Not hers");
        assertThat(noor.get(letter + "/deletion").statusCode()).isEqualTo(404);
        assertThat(rima.postWithoutToken(letter + "/deletion", "reason", "asked")
                        .statusCode())
                .isEqualTo(403);
    }

    private String letter(String message) {
        return path("/contact", "/desk/letters/", "about", "question", "email", "mo@example.org", "message", message);
    }

    private String sent(String message) {
        return path("/concern", "/desk/concerns/", "message", message);
    }

    private String ended(String message) {
        var path = sent(message);
        noor.get(path + "/reading");
        assertThat(noor.post(path + "/ending", "outcome", "All is well").statusCode())
                .isEqualTo(303);
        return path;
    }

    /** Sends a form from outside; returns where the desk shows it. */
    private String path(String form, String desk, String... fields) {
        try (var reader = new Reader(port)) {
            var sent = RECEIPT.matcher(Reader.header(reader.post(form, fields), "Location"));
            assertThat(sent.find()).isTrue();
            return desk + sent.group();
        }
    }

    private String approval() {
        return ada.page("/desk/approvals").select("main a[href^=/desk/approvals/]").eachAttr("href").stream()
                .filter(it -> it.matches("/desk/approvals/[0-9a-f-]{36}"))
                .reduce((first, last) -> last)
                .orElseThrow();
    }

    private void aside(String path) {
        jdbc.sql("""
                insert into mailbox.concern_recusals (receipt, person)
                select :receipt, id from people.persons where email_key = 'safeguarding@demo.example'
                """).param("receipt", receipt(path)).update();
    }

    private int rows(String table, String path) {
        return jdbc.sql("select count(*) from mailbox." + table + " where receipt = :receipt")
                .param("receipt", receipt(path))
                .query(Integer.class)
                .single();
    }

    private String noted(String verb, String object) {
        return jdbc.sql("select facts::text from audit.entries where verb = :verb and object = :object")
                .param("verb", verb)
                .param("object", object)
                .query(String.class)
                .single();
    }

    private static String receipt(String path) {
        return path.replaceFirst(".*/", "");
    }

    private static Document refused(HttpResponse<byte[]> answer) {
        assertThat(answer.statusCode()).isEqualTo(422);
        return Html.checked(Reader.text(answer));
    }
}
