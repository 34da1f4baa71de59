package org.cities4children.web.language;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
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
            var messages = new Messages();
            for (var file :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*.properties")) {
                messages.add(file);
            }
            return messages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The message in this language, else in English. */
    Optional<Message> find(Language language, String key) {
        var message = of(language).get(key);
        return Optional.ofNullable(
                message != null ? message : of(Language.ENGLISH).get(key));
    }

    private Map<String, Message> of(Language language) {
        return Objects.requireNonNull(byLanguage.get(language));
    }

    private void add(Resource file) throws IOException {
        var properties = new Properties();
        try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        var language = languageOf(Objects.requireNonNull(file.getFilename()));
        properties.forEach(
                (key, text) -> of(language).put((String) key, Message.of((String) text, Spoken.localeOf(language))));
    }

    private static Language languageOf(String file) {
        int underscore = file.indexOf('_');
        return underscore < 0
                ? Language.ENGLISH
                : Language.of(file.substring(underscore + 1, file.indexOf('.'))).orElseThrow();
    }
}
