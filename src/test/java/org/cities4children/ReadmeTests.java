package org.cities4children;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the project says of itself is true. */
class ReadmeTests {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z]+)` \\|");
    private static final Pattern LINK = Pattern.compile("]\\((?!https?:|#)([^)#]+)");

    @Test
    void theReadmeIsReadInOneGo() throws IOException {
        assertThat(Files.readAllLines(Path.of("README.md"))).hasSizeLessThanOrEqualTo(80);
        assertThat(Files.readAllLines(Path.of("STYLE.md"))).hasSizeLessThanOrEqualTo(220);
    }

    @Test
    void theReadmeListsTheRoomsThatAreThere() throws IOException {
        var listed =
                ROW.matcher(Files.readString(Path.of("README.md"))).results().map(it -> it.group(1));
        var there =
                ModularityTests.MODULES.stream().map(it -> it.getIdentifier().toString());
        assertThat(listed).containsExactlyInAnyOrderElementsOf(there.toList());
    }

    @Test
    void everyLinkBetweenDocumentsLeadsSomewhere() throws IOException {
        try (var documents =
                Files.walk(Path.of("."), 3).filter(it -> it.toString().endsWith(".md") && !it.startsWith("./target"))) {
            assertThat(documents)
                    .allSatisfy(document -> assertThat(LINK.matcher(Files.readString(document))
                                    .results()
                                    .map(it -> it.group(1)))
                            .as(document.toString())
                            .allSatisfy(it ->
                                    assertThat(document.resolveSibling(it)).exists()));
        }
    }

    @Test
    void everyDecisionIsShort() throws IOException {
        try (var records = Files.list(Path.of("docs/decisions"))) {
            assertThat(records)
                    .isNotEmpty()
                    .allSatisfy(it -> assertThat(Files.readAllLines(it)).hasSizeLessThanOrEqualTo(60));
        }
    }
}
