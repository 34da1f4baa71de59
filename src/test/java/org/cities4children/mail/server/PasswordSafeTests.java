package org.cities4children.mail.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.cities4children.mail.ChosenServer;
import org.cities4children.mail.MailServer;
import org.cities4children.runtime.setting.ChosenSettings;
import org.cities4children.web.face.FaceFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.mail.autoconfigure.MailProperties;

class PasswordSafeTests {

    private static final String PASSWORD = "open sesame ñ";

    @TempDir
    private Path folder;

    @Test
    void opensWhatItSealedForTheSamePurposeOnly() {
        var safe = safe("settings.key");
        var sealed = safe.seal(PASSWORD, "mail.example.org\n587\nhub");
        assertThat(sealed).doesNotContain("sesame").isNotEqualTo(safe.seal(PASSWORD, "mail.example.org\n587\nhub"));
        assertThat(safe("settings.key").open(sealed, "mail.example.org\n587\nhub"))
                .contains(PASSWORD);
        assertThat(safe.open(sealed, "mail.evil.example\n587\nhub")).isEmpty();
        assertThat(safe.open("", "mail.example.org\n587\nhub")).isEmpty();
        assertThat(safe.open("no base 64!", "mail.example.org\n587\nhub")).isEmpty();
        assertThat(safe.open(sealed.replaceFirst("..$", "AA"), "mail.example.org\n587\nhub"))
                .isEmpty();
    }

    @Test
    void opensNothingWithAnotherKey() {
        var sealed = safe("settings.key").seal(PASSWORD, "here");
        safe("other.key").seal("something", "here");
        assertThat(safe("other.key").open(sealed, "here")).isEmpty();
        assertThat(safe("none.key").open(sealed, "here")).isEmpty();
    }

    @Test
    void keepsItsKeyToItself() throws IOException {
        safe("settings.key").seal(PASSWORD, "here");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("settings.key"))))
                .isEqualTo("rw-------");
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void letsTheEnvironmentWinOverWhatWasChosen() {
        var safe = safe("settings.key");
        var plain = new ChosenServer("mail.chosen.example", 587, false, "", "", "a@chosen.example", "", "");
        var settings = new ChosenSettings().with(ChosenServer.SETTING, plain);
        var spring = new MailProperties();
        var sender = new SenderSettings("no-reply@hub.example.org", "Hub", null, null);

        var chosen = new ServerInForce(ConfiguredServer.of(spring, sender), settings, safe, FaceFixture.usual());
        assertThat(chosen.isFixed()).isFalse();
        assertThat(chosen.current().orElseThrow())
                .returns("mail.chosen.example", MailServer.Settings::host)
                .returns("Cities4Children", MailServer.Settings::name);

        spring.setHost("mail.fixed.example");
        var fixed = new ServerInForce(ConfiguredServer.of(spring, sender), settings, safe, FaceFixture.usual());
        assertThat(fixed.isFixed()).isTrue();
        assertThat(fixed.current().orElseThrow().host()).isEqualTo("mail.fixed.example");
    }

    @Test
    void letsMailWaitWhileThePasswordCannotBeRead() {
        var here = new ChosenServer("mail.chosen.example", 587, false, "hub", "", "a@chosen.example", "", "");
        var sealed = safe("settings.key").seal(PASSWORD, here.purpose());
        var settings = new ChosenSettings()
                .with(
                        ChosenServer.SETTING,
                        new ChosenServer("mail.evil.example", 587, false, "hub", sealed, "a@chosen.example", "", ""));
        var none = ConfiguredServer.of(new MailProperties(), new SenderSettings(null, "Hub", null, null));
        assertThat(new ServerInForce(none, settings, safe("settings.key"), FaceFixture.usual()).current())
                .isEmpty();
    }

    private PasswordSafe safe(String file) {
        return new PasswordSafe(folder.resolve(file));
    }
}
