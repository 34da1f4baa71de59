package org.cities4children.web.language;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import org.cities4children.runtime.failure.CannotStart;
import org.cities4children.web.Language;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The messages of all rooms in all languages, read once. */
final class Messages {

    private final Map<Language, Map<String, Message>> byLanguage = new EnumMap<>(Language.class);

    private Messages() {
        Language.all().forEach(language -> byLanguage.put(language, new HashMap<>()));
    }

    /** All files {@code messages/ROOM.properties} (English) and {@code messages/ROOM_xx.properties}. */
    static Messages read() {
        try {
            return of(new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*.properties"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Messages of(Resource... files) throws IOException {
        var messages = new Messages();
        for (var file : files) {
            messages.add(file);
        }
        return messages;
    }

    /** The message in this language, else in English. */
    Optional<Message> find(Language language, String key) {
        var message = of(language).get(key);
        return Optional.ofNullable(
                message != null ? message : of(Language.ENGLISH).get(key));
    }

    /** All of a language, with nothing filled in. */
    List<String> texts(Language language) {
        return of(language).values().stream()
                .map(it -> it.fill(new Object[0], String::valueOf))
                .toList();
    }

    private Map<String, Message> of(Language language) {
        return Objects.requireNonNull(byLanguage.get(language));
    }

    private void add(Resource file) throws IOException {
        var name = Objects.requireNonNull(file.getFilename());
        try {
            add(languageOf(name), texts(file));
        } catch (IllegalArgumentException | CharacterCodingException e) {
            // Whoever wrote the file is told which one it is; a page with half its words helps nobody.
            throw new CannotStart(
                    "The message file " + name + " cannot be read: " + Objects.toString(e.getMessage()), e);
        }
    }

    private void add(Language language, Map<?, ?> texts) {
        texts.forEach((key, text) -> {
            try {
                of(language).put((String) key, Message.of((String) text, Spoken.localeOf(language)));
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(key + ": " + e.getMessage(), e);
            }
        });
    }

    private static Properties texts(Resource file) throws IOException {
        var properties = new Properties();
        // A decoder of its own reports what is not UTF-8; a reader by name would put question marks there.
        try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8.newDecoder())) {
            properties.load(reader);
        }
        return properties;
    }

    private static Language languageOf(String file) {
        int underscore = file.indexOf('_');
        if (underscore < 0) {
            return Language.ENGLISH;
        }
        var code = file.substring(underscore + 1, file.indexOf('.'));
        return Language.of(code).orElseThrow(() -> new IllegalArgumentException("there is no language " + code));
    }
}
