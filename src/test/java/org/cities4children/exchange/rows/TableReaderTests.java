package org.cities4children.exchange.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ByteArrayResource;

class TableReaderTests {

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void readsWhateverSpreadsheetsPutBetweenCells(String separator) throws IOException {
        var lines =
                read("\uFEFFName,Former names,Kind\r\n\"Play, \"\"Trust\"\"\",A,INGO\r\n\r\n\"Two\nlines\",,\r\nLast"
                        .replace("A,I", "A" + separator + "I")
                        .replace("\",A", "\"" + separator + "A")
                        .replace("Name,Former names,Kind", String.join(separator, "Name", "Former names", "Kind"))
                        .replace("\",,", "\"" + separator + separator));
        assertThat(lines)
                .extracting(TableReaderTests::told)
                .containsExactly(
                        "2 {\"name\":\"Play, \\\"Trust\\\"\",\"former_names\":\"A\",\"kind\":\"INGO\"}",
                        "4 {\"name\":\"Two\\nlines\"}",
                        "6 {\"name\":\"Last\"}");
    }

    @Test
    void namesColumnsThatAreNotKnownOnceAndLeavesThemOut() throws IOException {
        assertThat(read("name,Contact person,Notes\nPlay,Noor,x\nSwing,Mina,y\n"))
                .extracting(TableReaderTests::told)
                .containsExactly(
                        "1 exchange.refused.columns [contact_person, notes]",
                        "2 {\"name\":\"Play\"}",
                        "3 {\"name\":\"Swing\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1252", "UTF-16"})
    void saysOnceThatTheEncodingIsAnother(String charset) throws IOException {
        var bytes = "name\nPlay\nNiñez\nSwing\n".getBytes(Charset.forName(charset));
        assertThat(read(bytes))
                .extracting(TableReaderTests::told)
                .hasSize(1)
                .first()
                .asString()
                .contains("exchange.refused.table-encoding");
    }

    @Test
    void takesAFormulaForTheTextThatItIs() throws IOException {
        assertThat(read("name\n\"=1+1\"\n\"'=1+1\"\n'quoted\n"))
                .extracting(TableReaderTests::told)
                .containsExactly("2 {\"name\":\"=1+1\"}", "3 {\"name\":\"=1+1\"}", "4 {\"name\":\"'quoted\"}");
    }

    @Test
    void refusesWhatIsNoTable() throws IOException {
        assertThat(read("kind\nINGO\n"))
                .extracting(TableReaderTests::told)
                .containsExactly("1 exchange.refused.no-columns [name]");
        assertThat(read("name,Name\na,b\n"))
                .extracting(TableReaderTests::told)
                .containsExactly("1 exchange.refused.column-twice [name]");
        assertThat(read("name,kind\na,b,c\nd,e\n\"open,\nf"))
                .extracting(TableReaderTests::told)
                .containsExactly(
                        "2 exchange.refused.cells [2]",
                        "3 {\"name\":\"d\",\"kind\":\"e\"}",
                        "4 exchange.refused.quote []");
        assertThat(read("name\na\0b\n"))
                .extracting(TableReaderTests::told)
                .containsExactly("2 exchange.refused.no-characters []");
        assertThat(read("")).isEmpty();
    }

    private static String told(Line line) {
        return switch (line) {
            case Line.Row row -> row.number() + " " + row.content();
            case Line.Broken broken ->
                broken.number() + " " + broken.reason().key() + " "
                        + broken.reason().arguments();
        };
    }

    private static List<Line> read(String text) throws IOException {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Line> read(byte[] content) throws IOException {
        var lines = new ArrayList<Line>();
        var columns = List.of("name", "former_names", "kind");
        try (var open = new TableFile("things", new ByteArrayResource(content), columns).open()) {
            for (var line = open.next(); line != null; line = open.next()) {
                lines.add(line);
            }
        }
        return lines;
    }
}
