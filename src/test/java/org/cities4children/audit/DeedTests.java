package org.cities4children.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeedTests {

    @ParameterizedTest
    @ValueSource(strings = {"ada@play.example", "write to <ada@play.example> first", "two\nlines", "\u0000", "\ud800"})
    void refusesAddressesOfPeopleAndWhatIsNoLineOfText(String value) {
        assertThatThrownBy(() -> Deed.ofProgram("people.invite", "person:7", Map.of("sent", value)))
                .isInstanceOf(IllegalArgumentException.class)
                .message()
                .doesNotContain(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"withdraw", "Publishing.withdraw", "publishing.", "publishing.with draw"})
    void refusesAVerbThatDoesNotSayItsRoom(String verb) {
        assertThatThrownBy(() -> Deed.ofProgram(verb, "resource:7", Map.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"resource", "resource:", "resource:7 8", "person:ada@play.example"})
    void refusesAnObjectThatIsNoKindAndId(String object) {
        assertThatThrownBy(() -> Deed.ofProgram("publishing.withdraw", object, Map.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Deed(null, object, "publishing.withdraw", "resource:7", new TreeMap<>()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesWhatIsTooLongOrTooMuch() {
        assertThatThrownBy(() -> Deed.ofProgram("a.b", "c:d", Map.of("text", "x".repeat(501))))
                .isInstanceOf(IllegalArgumentException.class);
        var many = new TreeMap<String, String>();
        for (int i = 0; i <= 20; i++) {
            many.put("fact" + i, "");
        }
        assertThatThrownBy(() -> Deed.ofProgram("a.b", "c:d", many)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void knowsAnOperatorByTheirUserWithoutTheHost() {
        assertThat(Deed.ofOperator("ada@corp.example", "a.b", "c:d", Map.of()).facts())
                .containsEntry("operator", "ada");
        assertThat(Deed.ofOperator("a\nb" + "x".repeat(100), "a.b", "c:d", Map.of())
                        .facts())
                .containsEntry("operator", "ab" + "x".repeat(62));
    }
}
