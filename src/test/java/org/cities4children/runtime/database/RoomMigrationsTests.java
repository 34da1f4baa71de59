package org.cities4children.runtime.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class RoomMigrationsTests {

    @Test
    void migrateARoomAfterThoseItMayUse() {
        assertThat(RoomMigrations.inOrder(List.of("stories", "publishing", "runtime")))
                .containsExactly("runtime", "publishing", "stories");
    }

    @Test
    void doNotAskWhetherTheRoomBetweenHasTables() {
        assertThat(RoomMigrations.inOrder(List.of("site", "runtime"))).containsExactly("runtime", "site");
    }

    @Test
    void findEveryFolder() throws Exception {
        try (var folders = Files.list(Path.of("src/main/resources/db/migration"))) {
            var names = folders.map(it -> it.getFileName().toString()).toList();
            assertThat(RoomMigrations.withTables()).containsExactlyInAnyOrderElementsOf(names);
        }
    }
}
