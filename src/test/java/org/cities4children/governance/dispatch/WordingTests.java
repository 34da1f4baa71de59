package org.cities4children.governance.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import org.cities4children.mail.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTests {

    @Test
    void partsParagraphsWhereALineIsEmpty() {
        assertThat(Wording.body("Dear all,\nwe meet soon.\n\n \n\nBring a friend."))
                .containsExactly(new Part.Paragraph("Dear all,\nwe meet soon."), new Part.Paragraph("Bring a friend."));
    }

    @Test
    void makesAButtonOfALineThatIsALink() {
        assertThat(Wording.body("Look here\nProgramme of the day: https://example.org/day?a=1\nSee you"))
                .containsExactly(
                        new Part.Paragraph("Look here"),
                        new Part.Button("Programme of the day", "https://example.org/day?a=1"),
                        new Part.Paragraph("See you"));
        assertThat(Wording.body("https://example.org/day"))
                .containsExactly(new Part.Button("example.org", "https://example.org/day"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We meet at https://example.org/day as ever",
                "Programme: javascript:alert(1)",
                "Programme: https://",
                "Note https://example.org: it is late"
            })
    void leavesAllElseAsItWasTyped(String line) {
        assertThat(Wording.body(line)).containsExactly(new Part.Paragraph(line));
    }
}
