package org.cities4children.runtime.owner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.cities4children.runtime.failure.CannotStart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnerLockTests {

    @TempDir
    Path folder;

    @Test
    void refusesASecondOwner() {
        try (var first = OwnerLock.take(folder, "serve").orElseThrow()) {
            assertThat(first).isNotNull();
            assertThat(OwnerLock.take(folder, "import")).isEmpty();
            assertThat(OwnerLock.holder(folder))
                    .isEqualTo("process " + ProcessHandle.current().pid() + " (serve)");
        }
    }

    @Test
    void isFreeAgainWhenTheOwnerIsDone() {
        OwnerLock.take(folder, "serve").orElseThrow().close();
        try (var next = OwnerLock.take(folder, "import").orElseThrow()) {
            assertThat(next).isNotNull();
        }
    }

    @Test
    void makesAFolderThatNobodyElseMayEnter() throws IOException {
        var made = folder.resolve("new/data");
        OwnerLock.take(made, "serve").orElseThrow().close();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(made)))
                .isEqualTo("rwx------");
    }

    @Test
    void saysInOneSentenceThatTheFolderCannotBeWritten() throws IOException {
        var file = Files.createFile(folder.resolve("file"));
        assertThatThrownBy(() -> OwnerLock.take(file.resolve("data"), "serve"))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("cannot be written")
                .hasMessageContaining("C4C_DATA");
    }
}
