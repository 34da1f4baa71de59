package org.cities4children.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.cities4children.runtime.failure.CannotStart;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DataFolderTests {

    @ParameterizedTest
    @CsvSource({
        "https://hub.example.org, https://hub.example.org",
        "https://hub.example.org/, https://hub.example.org",
        "HTTPS://Hub.Example.ORG:443, https://hub.example.org",
        "http://localhost:80//, http://localhost",
        "http://localhost:8080, http://localhost:8080",
        "http://[::1]:9000, http://[::1]:9000",
    })
    void writesItsAddressAsBrowsersDo(String typed, String origin) {
        assertThat(at(typed).baseUrl()).isEqualTo(origin);
    }

    @ParameterizedTest
    @ValueSource(strings = {"hub.example.org", "ftp://hub.example.org", "https://hub.example.org/path", "https://", ""})
    void refusesAnAddressThatReadersCouldNotUse(String typed) {
        assertThatThrownBy(() -> at(typed))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("C4C_BASE_URL")
                .hasMessageContaining("https://hub.example.org");
    }

    private static DataFolder at(String address) {
        return new DataFolder(Path.of("data"), null, address, DataFolder.Mode.DEMO, false);
    }
}
