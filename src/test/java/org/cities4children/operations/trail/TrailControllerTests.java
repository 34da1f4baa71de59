package org.cities4children.operations.trail;

import static org.assertj.core.api.Assertions.assertThat;

import org.cities4children.WholeProgram;
import org.cities4children.people.Role;
import org.cities4children.people.SignedIn;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@WholeProgram
class TrailControllerTests {

    @LocalServerPort
    private int port;

    @Test
    void tellsTheCommitteeWhoDidWhat() {
        try (var ada = SignedIn.as(Role.ADMINISTRATOR, port);
                var committee = SignedIn.as(Role.COMMITTEE, port)) {
            ada.post("/desk/people", "email", "trail.test@example.org", "role", "editor");
            var page = committee.page("/desk/audit?verb=people.invite");
            assertThat(page.select("tbody tr").eachText())
                    .isNotEmpty()
                    .allMatch(it -> it.contains("people.invite"))
                    .anyMatch(it -> it.contains("Ada Demo") && it.contains("roles: editor"));
            assertThat(page.select("body").text()).doesNotContain("trail.test@example.org");
            assertThat(page.select("#verb").val()).isEqualTo("people.invite");
        }
    }

    @Test
    void tellsWhatWasDoneBetweenTwoMoments() {
        try (var ada = SignedIn.as(Role.ADMINISTRATOR, port);
                var committee = SignedIn.as(Role.COMMITTEE, port)) {
            ada.post("/desk/people", "email", "trail.time@example.org", "role", "member");
            var since = committee.page("/desk/audit?verb=people.invite&from=2000-01-01T00:00");
            assertThat(since.select("tbody tr")).isNotEmpty();
            assertThat(since.select("#from").val()).isEqualTo("2000-01-01T00:00");
            assertThat(committee
                            .page("/desk/audit?verb=people.invite&until=2000-01-01T00:00")
                            .select("tbody tr"))
                    .isEmpty();
            for (var path : new String[] {"/desk/audit", "/desk/arrivals"}) {
                var page = committee.page(path + "?from=%2B999999999-12-31T23:59&until=-999999999-01-01T00:00");
                assertThat(page.select("#from").val()).as(path).isEmpty();
            }
        }
    }

    @Test
    void answersWhateverIsLookedFor() {
        try (var committee = SignedIn.as(Role.COMMITTEE, port)) {
            assertThat(committee.page("/desk/audit?verb=%25&object=%27%3B--").select("table"))
                    .isEmpty();
            assertThat(committee.page("/desk/audit?verb=" + "x".repeat(3000)).select(".notice"))
                    .isNotEmpty();
            assertThat(committee.get("/desk/audit?before=x").statusCode()).isEqualTo(400);
        }
    }
}
