package org.cities4children.runtime.owner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.cities4children.runtime.failure.CannotStart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ControlSocketTests {

    private static final Call CALL = new Call("/home/ada", "ada", List.of("import", "a \"quoted\"\nword", "مرحبا"));

    @TempDir
    Path folder;

    private final List<Reply> replies = new ArrayList<>();

    @Test
    void carriesACallAndItsReplies() throws IOException {
        ControlSocket.Answer echo = (call, out) -> {
            out.accept(new Reply.Out(String.join(" ", call.words())));
            out.accept(new Reply.Say(call.folder()));
            return 3;
        };
        try (var _ = ControlSocket.open(folder, echo)) {
            assertThat(new ControlCall(folder).send(CALL, replies::add)).contains(3);
        }
        assertThat(replies)
                .containsExactly(new Reply.Out("import a \"quoted\"\nword مرحبا"), new Reply.Say("/home/ada"));
    }

    @Test
    void isOpenToItsUserOnly() throws IOException {
        try (var _ = ControlSocket.open(folder, (_, _) -> 0)) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("control.sock"))))
                    .isEqualTo("rw-------");
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void liesElsewhereWhenThePathIsTooLong() throws IOException {
        var deep = Files.createDirectories(folder.resolve("d".repeat(60)).resolve("e".repeat(60)));
        try (var _ = ControlSocket.open(deep, (_, _) -> 0)) {
            assertThat(deep.resolve("control.path")).exists();
            assertThat(new ControlCall(deep).send(CALL, replies::add)).contains(0);
        }
        assertThat(deep).isEmptyDirectory();
    }

    @Test
    void nobodyAnswersWhereNobodyListens() {
        assertThat(new ControlCall(folder).send(CALL, replies::add)).isEmpty();
    }

    @Test
    void aSocketThatACrashLeftBehindIsNoOwner() throws IOException {
        Files.createFile(folder.resolve("control.sock"));
        assertThat(new ControlCall(folder).send(CALL, replies::add)).isEmpty();
        try (var _ = ControlSocket.open(folder, (_, _) -> 0)) {
            assertThat(new ControlCall(folder).send(CALL, replies::add)).contains(0);
        }
    }

    @Test
    void anOwnerThatFailsDoesNotLookLikeSuccess() throws IOException {
        ControlSocket.Answer broken = (_, _) -> {
            throw new CallerGone(new IOException("as if"));
        };
        try (var _ = ControlSocket.open(folder, broken)) {
            assertThatThrownBy(() -> new ControlCall(folder).send(CALL, replies::add))
                    .isInstanceOf(CannotStart.class);
        }
    }

    @Test
    void twoCallersAreServedAtOnce() throws Exception {
        var both = new CountDownLatch(2);
        ControlSocket.Answer meet = (_, _) -> {
            both.countDown();
            return await(both);
        };
        try (var _ = ControlSocket.open(folder, meet)) {
            var other = Thread.ofVirtual().start(() -> new ControlCall(folder).send(CALL, _ -> {}));
            assertThat(new ControlCall(folder).send(CALL, replies::add)).contains(0);
            other.join();
        }
    }

    private static int await(CountDownLatch latch) {
        try {
            latch.await();
            return 0;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return 1;
        }
    }
}
