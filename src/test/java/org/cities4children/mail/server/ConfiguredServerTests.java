package org.cities4children.mail.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.cities4children.runtime.failure.CannotStart;
import org.junit.jupiter.api.Test;
import org.springframework.boot.mail.autoconfigure.MailProperties;

class ConfiguredServerTests {

    private static final SenderSettings SENDER =
            new SenderSettings("no-reply@hub.example.org", "Cities4Children", null, null);

    private final MailProperties spring = new MailProperties();

    @Test
    void isNoneUntilAHostIsNamed() {
        assertThat(ConfiguredServer.of(spring, new SenderSettings(null, "Cities4Children", null, null))
                        .current())
                .isEmpty();
    }

    @Test
    void takesSpringsOwnSettings() {
        spring.setHost("mail.example.org");
        spring.setUsername("hub");
        spring.setPassword("open sesame");
        spring.getProperties().put("mail.smtp.starttls.required", "true");
        var server = ConfiguredServer.of(spring, SENDER).current().orElseThrow();
        assertThat(server.port()).isEqualTo(25);
        assertThat(server.secure()).isFalse();
        assertThat(server.properties()).containsEntry("mail.smtp.starttls.required", "true");
        assertThat(server.toString()).contains("hub").doesNotContain("open sesame");

        spring.setProtocol("smtps");
        assertThat(ConfiguredServer.of(spring, SENDER).current().orElseThrow().port())
                .isEqualTo(465);
    }

    @Test
    void saysWhichSettingIsMissingOrWrong() {
        spring.setHost("mail.example.org");
        assertThatThrownBy(() -> ConfiguredServer.of(spring, new SenderSettings(null, "Cities4Children", null, null)))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("C4C_MAIL_FROM");
        assertThatThrownBy(() -> ConfiguredServer.of(
                        spring, new SenderSettings("no-reply@hub.example.org", "Cities4Children", null, "bounces")))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("C4C_MAIL_BOUNCES");
    }
}
