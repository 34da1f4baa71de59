package org.cities4children.web.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellTests {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "\nx", "＝1", "＋1", "－1", "＠x"})
    void putsAnApostropheBeforeWhatWouldBeAFormula(String text) {
        assertThat(Cell.of(text)).isEqualTo("\"'" + text + "\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Streets for kids    | "Streets for kids"
            a "b", c            | "a ""b"", c"
            1 + 1 = 2           | "1 + 1 = 2"
            ``                  | ""
            """)
    void leavesOrdinaryTextAsItIs(String text, String cell) {
        assertThat(Cell.of(text)).isEqualTo(cell);
    }
}
