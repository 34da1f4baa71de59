package org.cities4children.exchange.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;

class LineReaderTests {

    @Test
    void numbersLinesWhateverEndsThem() throws IOException {
        assertThat(lines("{}\r\n\n  \n{}\n{}")).extracting(Line::number).containsExactly(1, 4, 5);
    }

    @Test
    void readsALineLongerThanItsBufferWhole() throws IOException {
        var title = "é".repeat(200_000);

        assertThat(lines("{}\n{\"title\":\"" + title + "\"}\n{}"))
                .satisfiesExactly(
                        it -> assertThat(it.number()).isEqualTo(1),
                        it -> assertThat(((Line.Row) it).content().path("title").stringValue())
                                .isEqualTo(title),
                        it -> assertThat(it.number()).isEqualTo(3));
    }

    @Test
    void leavesHalfCharactersOutAndWholeOnesIn() throws IOException {
        assertThat(lines("{\"a\":\"\\ud83d\\ude00\"}\n{\"a\":\"\\ud83d\"}\n{\"a\":\"\\\\u0000\"}"))
                .extracting(it -> it instanceof Line.Row)
                .containsExactly(true, false, true);
    }

    @Test
    void countsTheLastLineWithoutAnEndToo() throws IOException {
        assertThat(count("")).isZero();
        assertThat(count("{}\n{}")).isEqualTo(2);
        assertThat(count("{}\n{}\n")).isEqualTo(2);
    }

    private static int count(String text) throws IOException {
        return new JsonLines("things", new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8))).count();
    }

    private static List<Line> lines(String text) throws IOException {
        var lines = new ArrayList<Line>();
        try (var reader = new LineReader(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))) {
            for (var line = reader.next(); line != null; line = reader.next()) {
                lines.add(line);
            }
        }
        return lines;
    }
}
