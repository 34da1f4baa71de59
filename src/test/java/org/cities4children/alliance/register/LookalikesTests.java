package org.cities4children.alliance.register;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LookalikesTests {

    @ParameterizedTest
    @CsvSource({
        "Save the Children, Sаve the Сhildren",
        "Save the Children, SAVE-THE-CHILDREN",
        "Plan International, PIan lnternational",
        "World Vision, W0rld Vision",
        "Fundación Niñez, Fundacion Ninez",
        "World Vision, Ｗorld Vision",
    })
    void seesThatReadersWouldTakeOneForTheOther(String one, String other) {
        assertThat(Lookalikes.isAlike(one, other)).isTrue();
        assertThat(Lookalikes.isAlike(other, one)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Save the Children, Save the Forests",
        "World Vision, World Mission",
        "أطفال المدينة, مدينة الأطفال",
        "শিশু, নগর",
    })
    void leavesApartWhatLooksDifferent(String one, String other) {
        assertThat(Lookalikes.isAlike(one, other)).isFalse();
    }
}
