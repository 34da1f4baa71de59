package org.cities4children.site.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SuspicionTests {

    @Test
    void believesAPlainMessage() {
        assertThat(Suspicion.of(answers("message", "We have a playground guide: https://play.example/guide")))
                .isNull();
    }

    @Test
    void suspectsWhoFillsInTheFieldThatPeopleDoNotSee() {
        assertThat(Suspicion.of(answers(Answers.TRAP, "https://pills.example"))).contains("hidden field");
    }

    @Test
    void suspectsManyLinks() {
        assertThat(Suspicion.of(answers("message", "https://pills.example ".repeat(5))))
                .isEqualTo("5 links");
    }

    @Test
    void readsOnlyTheFieldsOfItsForm() {
        var typed = Map.of("message", "Hello", "role", "admin");
        assertThat(Answers.read(Door.CONTACT, it -> typed.getOrDefault(it, "")).typed())
                .containsEntry("message", "Hello")
                .doesNotContainKey("role");
    }

    @Test
    void takesOutWhatNobodyCanRead() {
        var answers = answers("message", " One\u0000\u0007 line\r\nand another\rthen e\u0301nd ");
        assertThat(answers.of("message")).isEqualTo("One line\nand another\nthen \u00e9nd");
    }

    private static Answers answers(String field, String typed) {
        return Answers.read(Door.CONTACT, it -> it.equals(field) ? typed : "");
    }
}
