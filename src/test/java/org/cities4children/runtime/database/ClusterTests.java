package org.cities4children.runtime.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.cities4children.runtime.failure.CannotStart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClusterTests {

    @TempDir
    Path folder;

    @Test
    void putsAFirstStartAsideThatWasKilledHalfway() throws IOException {
        Files.createFile(Files.createDirectory(folder.resolve("postgres")).resolve("half"));
        new Cluster(folder.resolve("postgres")).prepare();
        assertThat(folder.resolve("postgres")).isEmptyDirectory();
        assertThat(folder).isDirectoryRecursivelyContaining("glob:**/half");
    }

    @Test
    void leavesACompleteOneAlone() throws IOException {
        var cluster = new Cluster(folder.resolve("postgres"));
        cluster.prepare();
        cluster.markComplete();
        cluster.prepare();
        assertThat(cluster.isComplete()).isTrue();
    }

    @Test
    void keepsThePasswordToItself() throws IOException {
        var file = folder.resolve("postgres.password");
        var password = DatabasePassword.in(file);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(DatabasePassword.in(file)).isEqualTo(password);
        assertThat(password.toString()).doesNotContain(password.value());
    }

    @Test
    void takesNoOtherProgramForItsOrphan() throws IOException {
        var pidFile = folder.resolve("postmaster.pid");
        Files.write(pidFile, List.of(Long.toString(ProcessHandle.current().pid()), folder.toString()));
        new Orphan(folder).stop();
        assertThat(pidFile).doesNotExist();
    }

    @Test
    void doesNotStartOnAFullDisk() {
        assertThatThrownBy(() -> new DiskSpace(folder, 5 << 20).require())
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("is full (5 MB left)");
    }
}
