package org.cities4children.exchange.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.cities4children.exchange.report.Fate;
import org.cities4children.exchange.report.Grounds;
import org.cities4children.runtime.RowRefused.Reason;
import org.cities4children.web.Language;
import org.cities4children.web.language.VocabularyFixture;
import org.junit.jupiter.api.Test;

class RowsFileTests {

    @Test
    void writesNoFormula() throws IOException {
        var grounds = new Grounds(null, new Reason("exchange.refused.earlier", "@SUM(1)\u0000"));
        var text = written(List.of(
                new Fate("things", 1, "=cmd()", "refused", grounds), new Fate("things", 2, "+1", "created", null)));
        assertThat(text.lines().skip(1))
                .containsExactly("\"1\",\"'=cmd()\",\"Refused\",\"'@SUM(1) \"", "\"2\",\"'+1\",\"New\",\"\"");
    }

    @Test
    void writesAllRowsHoweverManyThereAre() throws IOException {
        var rows = IntStream.rangeClosed(1, 2 * RowsFile.AT_ONCE + 1)
                .mapToObj(it -> new Fate("things", it, "k" + it, "unchanged", null))
                .toList();
        assertThat(written(rows).lines()).hasSize(rows.size() + 1);
    }

    private static String written(List<Fate> rows) throws IOException {
        var words = VocabularyFixture.demonstration().words(Language.ENGLISH, "/");
        var out = new ByteArrayOutputStream();
        new RowsFile(it -> rows.subList(Math.min(it, rows.size()), Math.min(it + RowsFile.AT_ONCE, rows.size())), words)
                .write(out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
