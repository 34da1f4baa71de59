package org.cities4children.web.language;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cities4children.runtime.failure.CannotStart;
import org.cities4children.web.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Every room's messages exist in every language, say the same with the same parts, and keep to the room's name. */
class MessagesTests {

    private static final Pattern PLURAL = Pattern.compile("\\.(zero|one|two|few|many|other)$");
    private static final Pattern REASON = Pattern.compile("\"([a-z]+\\.(?:refused|kept)\\.[a-z-]*[a-z])\"");
    private static final Pattern PART = Pattern.compile("\\{\\d[^}]*}");

    static List<Resource> rooms() throws IOException {
        var files = new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*.properties");
        return Arrays.stream(files)
                .filter(file -> !Objects.requireNonNull(file.getFilename()).contains("_"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void everyMessageExistsInEveryLanguageWithTheSameParts(Resource room) throws IOException {
        var english = read(room);
        for (var language : Language.all()) {
            if (language != Language.ENGLISH) {
                var name = Objects.requireNonNull(room.getFilename()).replace(".", "_" + language.code() + ".");
                var other = read(room.createRelative(name));
                assertThat(parts(other)).as(name).isEqualTo(parts(english));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void everyKeyIsItsRoomOrBeginsWithIt(Resource room) throws IOException {
        var name = Objects.requireNonNull(room.getFilename()).replace(".properties", "");
        assertThat(read(room).keySet()).allMatch(key -> key.equals(name) || key.startsWith(name + "."));
    }

    @Test
    void everyReasonForWhichARowIsRefusedHasItsWords() throws IOException {
        try (var code = Files.walk(Path.of("src/main/java"))) {
            var keys = code.filter(it -> it.toString().endsWith(".java"))
                    .flatMap(it -> REASON.matcher(text(it)).results())
                    .map(it -> it.group(1))
                    .collect(Collectors.toSet());
            var known = new HashSet<String>();
            for (var room : rooms()) {
                known.addAll(read(room).keySet());
            }
            assertThat(keys).hasSizeGreaterThan(50).allMatch(known::contains);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void noMessageIsCutByAQuote(Resource room) throws IOException {
        assertThat(read(room).values()).noneMatch(text -> text.contains("'"));
    }

    // Languages count in different forms, and the form for one may leave the number out.
    private static Map<String, Set<String>> parts(Map<String, String> messages) {
        return messages.entrySet().stream()
                .filter(it -> !PLURAL.matcher(it.getKey()).find() || it.getKey().endsWith(".other"))
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        it -> PART.matcher(it.getValue())
                                .results()
                                .map(MatchResult::group)
                                .collect(Collectors.toSet())));
    }

    private static Map<String, String> read(Resource file) throws IOException {
        var properties = new Properties();
        try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties.stringPropertyNames().stream().collect(Collectors.toMap(key -> key, properties::getProperty));
    }

    @ParameterizedTest
    @CsvSource({
        "web_xx.properties, web.go=Go, there is no language xx",
        "web_fr.properties, web.go=\\u00zz, Malformed",
        "web_fr.properties, web.go=Go {0, web.go",
    })
    void namesTheFileThatCannotBeRead(String name, String text, String reason) {
        assertThatThrownBy(() -> Messages.of(file(name, text.getBytes(StandardCharsets.UTF_8))))
                .isInstanceOf(CannotStart.class)
                .hasMessageContainingAll(name, reason);
    }

    @Test
    void namesTheFileThatIsNotUtf8() {
        assertThatThrownBy(() -> Messages.of(file("web_fr.properties", "web.go=Allé".getBytes(ISO_8859_1))))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("web_fr.properties");
    }

    private static Resource file(String name, byte[] content) {
        return new ByteArrayResource(content) {
            @Override
            public String getFilename() {
                return name;
            }
        };
    }
}
