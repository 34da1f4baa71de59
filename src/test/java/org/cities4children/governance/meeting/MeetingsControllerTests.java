package org.cities4children.governance.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import org.cities4children.WholeProgram;
import org.cities4children.people.Role;
import org.cities4children.people.SignedIn;
import org.cities4children.runtime.Ids;
import org.cities4children.web.Html;
import org.cities4children.web.Reader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@WholeProgram
class MeetingsControllerTests {

    private static final String LIST = "/desk/meetings";
    private static final String NEW = "/desk/meetings/new";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Ids ids;

    private SignedIn ada;
    private SignedIn member;

    @BeforeEach
    void come() {
        ada = SignedIn.as(Role.ADMINISTRATOR, port);
        member = SignedIn.as(Role.MEMBER, port);
    }

    @AfterEach
    void go() {
        jdbc.sql("delete from governance.meetings").update();
        ada.close();
        member.close();
    }

    @Test
    void isCalledOnceHoweverOftenItIsPressed() {
        var fields = fields("Spring meeting", "members", "2027-04-03T15:00", "Africa/Nairobi");
        for (int press = 0; press < 3; press++) {
            assertThat(ada.post(NEW, fields).statusCode()).isEqualTo(303);
        }
        assertThat(jdbc.sql("select count(*) from governance.meetings")
                        .query(Integer.class)
                        .single())
                .isOne();
        assertThat(ada.page(LIST).select("main").text()).contains("Spring meeting", "15:00", "Nairobi", "Members");
        var page = ada.page(LIST + "/" + fields[1]).select("main").text();
        assertThat(page).contains("Papers are due on 27 March 2027", "Nothing is on the agenda yet");
    }

    @Test
    void keepsWhatWasTypedAndTellsWhatIsWrong() {
        var answer = ada.post(NEW, fields(" ", "everybody", "soon", "Middle/Earth"));
        assertThat(answer.statusCode()).isEqualTo(422);
        var page = Html.checked(Reader.text(answer));
        for (var field : new String[] {"title", "body", "starts", "zone"}) {
            assertThat(page.select("#" + field + "-error").text()).as(field).isNotEmpty();
        }
        assertThat(page.select("#place").val()).isEqualTo("Room 4");
    }

    @Test
    void showsTheCommitteesMeetingsToWhoPutsDecisionsOnly() {
        var fields = fields("Behind a door", "committee", "2027-04-03T15:00", "UTC");
        assertThat(ada.post(NEW, fields).statusCode()).isEqualTo(303);
        assertThat(ada.page(LIST).select("main").text()).contains("Behind a door");
        assertThat(member.page(LIST).select("main").text()).doesNotContain("Behind a door");
        assertThat(member.get(LIST + "/" + fields[1]).statusCode()).isEqualTo(404);
        assertThat(member.get(NEW).statusCode()).isEqualTo(404);
        assertThat(member.post(NEW, fields).statusCode()).isEqualTo(404);
        assertThat(ada.get(LIST + "/" + ids.next()).statusCode()).isEqualTo(404);
    }

    private String[] fields(String title, String body, String starts, String zone) {
        return new String[] {
            "id",
            ids.next().toString(),
            "title",
            title,
            "body",
            body,
            "starts",
            starts,
            "zone",
            zone,
            "place",
            "Room 4",
            "papers",
            "7"
        };
    }
}
