package org.cities4children.governance.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import org.cities4children.WholeProgram;
import org.cities4children.people.Somebody;
import org.cities4children.runtime.Ids;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@WholeProgram
class SilenceTests {

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext program;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    @Autowired
    private Ids ids;

    private Hall hall;

    @BeforeEach
    void come() {
        hall = new Hall(program, port);
    }

    @AfterEach
    void go() {
        hall.close();
    }

    @Test
    void passesWhereTwoOfASilentMemberWereToldInTime() {
        var path = put("Silence that counts", "Liamtold", "Linatold");
        hall.run("governance-notices");
        hall.end();
        assertThat(hall.ada.page(path).select(".notice--good").text()).contains("It passed.", "1 of 1. Needed: 1.");
    }

    @Test
    void doesNotPassWhereANoticeCameBack() {
        var path = put("Silence that proves nothing", "Omartold", "Olgatold");
        jdbc.sql("""
                insert into mail.bounces (id, message, recipient_hash, kind, at, said)
                select :id, id, recipient_hash, 'hard', :now, 'No such user' from mail.messages where key like :key
                order by key limit 1
                """)
                .param("id", ids.next())
                .param("now", hall.now())
                .param("key", keys(path))
                .update();
        hall.run("governance-notices");
        hall.end();
        var page = hall.ada.page(path);
        assertThat(page.select(".notice--sun").text()).contains("It did not pass");
        assertThat(page.select("main").text())
                .contains("Nobody can show that these were told in time " + hall.member(0));
    }

    @Test
    void countsOneNoticeForEachMemberThatItsReaderActsFor() {
        Somebody.in(jdbc, clock).called("Ilyafortwo");
        Somebody.in(jdbc, clock).called("Irinafortwo");
        for (int member = 0; member < 2; member++) {
            hall.grant(member, "ilyafortwo@example.org", "lead");
            hall.grant(member, "irinafortwo@example.org", "alternate");
        }
        var path = hall.put("Two members, two people", "silence", "days", "5");
        assertThat(sent(path)).isEqualTo(2);
        hall.run("governance-notices");
        hall.end();
        assertThat(hall.ada.page(path).select(".notice--good").text()).contains("It passed.", "2 of 2.");
    }

    /** Puts it to one member with two people, whose mail server took the notices weeks ago. */
    private String put(String title, String one, String other) {
        Somebody.in(jdbc, clock).called(one);
        Somebody.in(jdbc, clock).called(other);
        hall.grant(0, one.toLowerCase(Locale.ROOT) + "@example.org", "lead");
        hall.grant(0, other.toLowerCase(Locale.ROOT) + "@example.org", "alternate");
        var path = hall.put(title, "silence", "days", "5");
        assertThat(sent(path)).isEqualTo(2);
        return path;
    }

    /** A mail server took its notices weeks ago; tells how many. */
    private int sent(String path) {
        return jdbc.sql("update mail.messages set state = 'sent', settled = :when where key like :key")
                .param("when", hall.now().minusDays(20))
                .param("key", keys(path))
                .update();
    }

    private static String keys(String path) {
        return "governance.decision:" + UUID.fromString(path.substring("/desk/decisions/".length())) + ":notice:%";
    }
}
