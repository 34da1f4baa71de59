package org.cities4children.runtime.failure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.boot.web.server.PortInUseException;

class StartFailureTests {

    @TempDir
    Path folder;

    @Test
    void namesThePortThatIsTaken() {
        assertThat(sentence(new PortInUseException(8080)))
                .isEqualTo("Port 8080 is in use by another program: stop that program, or choose another port with"
                        + " SERVER_PORT.");
    }

    @Test
    void findsTheSentenceUnderWhatFrameworksPutOnTop() {
        var deep = new IllegalStateException("bean", new RuntimeException("factory", new CannotStart("Do this.")));
        assertThat(sentence(deep)).isEqualTo("Do this.");
    }

    @Test
    void saysWhatIsWrongWithASettingThatWasPutTogetherFromAnother() {
        var given = new Binder(new MapConfigurationPropertySource(Map.of("c4c.address", "http://host:port")));
        var bad = catchThrowableOfType(BindException.class, () -> given.bind("c4c", Place.class));
        assertThat(sentence(bad)).isEqualTo("A setting of c4c cannot be used: no port is called http://host:port.");
    }

    @Test
    void tellsOfAFullDisk() {
        assertThat(sentence(new IllegalStateException(new IOException("write: No space left on device"))))
                .isEqualTo("The disk is full: free some space and start again.");
    }

    @Test
    void tellsThatTheDatabaseIsNotThere() {
        assertThat(sentence(new SQLException("Connection refused\nmore", "08001")))
                .isEqualTo("The database cannot be reached: Connection refused");
    }

    @Test
    void writesDownWhatNobodyForesaw() {
        assertThat(sentence(new IllegalStateException("bean", new ArithmeticException("by zero"))))
                .isEqualTo("The program cannot start: ArithmeticException, by zero (details in "
                        + folder.resolve("failure.log") + ")");
        assertThat(folder.resolve("failure.log")).content().contains("StartFailureTests");
    }

    record Place(String address) {

        Place {
            throw new IllegalArgumentException("no port is called " + address);
        }
    }

    private String sentence(Exception failure) {
        return new StartFailure(failure).sentence(folder);
    }
}
