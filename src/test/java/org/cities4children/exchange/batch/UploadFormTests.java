package org.cities4children.exchange.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class UploadFormTests {

    @Test
    void callsAFileWithoutFoldersAndWithoutSignsThatNobodySees() {
        assertThat(named("C:\\Users\\noor\\resources.jsonl").name()).isEqualTo("resources.jsonl");
        assertThat(named("../../etc/resources.jsonl").name()).isEqualTo("resources.jsonl");
        assertThat(named("re\u202Esources\u0000.jsonl\n").name()).isEqualTo("resources.jsonl");
        assertThat(named("n".repeat(500) + ".jsonl").name()).hasSize(120).endsWith("n.jsonl");
    }

    @Test
    void knowsWhatIsInAFileByChoiceElseByItsName() {
        var kinds = List.of("topics", "resources");
        assertThat(named("resources.jsonl").kindOf(kinds)).contains("resources");
        assertThat(named("mine.jsonl").kindOf(kinds)).isEmpty();
        assertThat(new UploadForm("topics", "mine.jsonl", 1, true).kindOf(kinds))
                .contains("topics");
        assertThat(new UploadForm("wings", "topics.jsonl", 1, true).kindOf(kinds))
                .isEmpty();
    }

    @Test
    void takesWhatHoldsZerosForNoText() {
        assertThat(UploadForm.beginsAsText("{}".getBytes(StandardCharsets.UTF_8)))
                .isTrue();
        assertThat(UploadForm.beginsAsText("{}".getBytes(StandardCharsets.UTF_16LE)))
                .isFalse();
    }

    private static UploadForm named(String name) {
        return new UploadForm("", name, 1, true);
    }
}
