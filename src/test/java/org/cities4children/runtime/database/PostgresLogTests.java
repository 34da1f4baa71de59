package org.cities4children.runtime.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresLogTests {

    @TempDir
    Path folder;

    @Test
    void givesTheLastComplaint() throws IOException {
        var log = PostgresLog.in(folder.resolve("postgres.log"));
        write("""
                LOG:  starting
                FATAL:  could not write lock file: No space left on device
                pg_ctl: could not start server
                """);
        assertThat(log.tellsThatItFailed()).isTrue();
        assertThat(log.reason()).startsWith("could not write lock file: No space left on device (details in ");
    }

    @Test
    void forgetsWhatEarlierStartsComplainedAbout() throws IOException {
        write("FATAL:  long ago\npg_ctl: could not start server\n");
        var log = PostgresLog.in(folder.resolve("postgres.log"));
        write("LOG:  starting\n");
        assertThat(log.tellsThatItFailed()).isFalse();
        assertThat(log.reason()).doesNotContain("long ago");
    }

    @Test
    void makesRoomWhenItGrowsLarge() throws IOException {
        write("x".repeat(2 << 20));
        PostgresLog.in(folder.resolve("postgres.log"));
        assertThat(folder.resolve("postgres.log")).doesNotExist();
        assertThat(folder.resolve("postgres.log.1")).exists();
    }

    private void write(String text) throws IOException {
        Files.writeString(folder.resolve("postgres.log"), text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
