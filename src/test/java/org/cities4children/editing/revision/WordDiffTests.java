package org.cities4children.editing.revision;

import static org.assertj.core.api.Assertions.assertThat;

import org.cities4children.editing.revision.WordDiff.Piece;
import org.cities4children.editing.revision.WordDiff.State;
import org.junit.jupiter.api.Test;

class WordDiffTests {

    @Test
    void namesTheWordThatTookAnothersPlace() {
        assertThat(WordDiff.between("Play in the street", "Play in the park"))
                .containsExactly(
                        new Piece(State.KEPT, "Play in the "),
                        new Piece(State.REMOVED, "street"),
                        new Piece(State.ADDED, "park"));
    }

    @Test
    void keepsWhatIsCommonInTheMiddle() {
        assertThat(WordDiff.between("old streets for children", "safe streets for all children"))
                .contains(new Piece(State.KEPT, " streets for"))
                .filteredOn(it -> it.state() == State.ADDED)
                .extracting(Piece::text)
                .anyMatch(it -> it.contains("all"));
    }

    @Test
    void countsWhatIsTooLongToCompareAsChangedAltogether() {
        assertThat(WordDiff.between("a " + "b c ".repeat(3_000), "d " + "e f ".repeat(3_000)))
                .extracting(Piece::state)
                .containsSubsequence(State.REMOVED, State.ADDED)
                .hasSizeLessThan(5);
    }
}
