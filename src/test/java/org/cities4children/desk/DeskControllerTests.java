package org.cities4children.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.cities4children.WholeProgram;
import org.cities4children.people.Role;
import org.cities4children.people.SignedIn;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@WholeProgram
class DeskControllerTests {

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @EnumSource(Role.class)
    void leadsNobodyToWorkThatTheyMayNotDo(Role role) {
        try (var person = SignedIn.as(role, port)) {
            assertThat(person.page("/desk").select("main a[href^=/desk]").eachAttr("href"))
                    .isNotEmpty()
                    .allSatisfy(it -> assertThat(person.get(it).statusCode()).isEqualTo(200));
        }
    }
}
