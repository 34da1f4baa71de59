package org.cities4children.governance.dispatch;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cities4children.governance.Decision;
import org.cities4children.governance.audience.Audience;
import org.cities4children.governance.audience.Reached.Reader;
import org.cities4children.mail.EmailAddress;
import org.cities4children.mail.Message;
import org.cities4children.mail.Part;
import org.cities4children.runtime.intake.WebAddress;
import org.cities4children.web.Language;
import org.cities4children.web.language.Vocabulary;
import org.springframework.stereotype.Component;

/** A letter to many in the words that one of its readers gets. */
@Component
public class Wording {

    private static final Duration GOOD_FOR = Duration.ofDays(7);
    private static final int LONGEST_LABEL = 80;
    private static final Pattern PARAGRAPHS = Pattern.compile("\\n[ \\t]*(?:\\n[ \\t]*)+");

    /** An address alone on its line, or words and a colon before it. */
    private static final Pattern LINK = Pattern.compile("(?:(.{1," + LONGEST_LABEL + "}?)\\s*:\\s+)?(https?://\\S+)");

    private final Vocabulary vocabulary;

    Wording(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * In one of its languages.
     *
     * @param acts names of the organisations for which its reader acts
     */
    public List<Part> parts(Circular circular, Language version, List<String> acts) {
        var words = vocabulary.words(version, "/");
        var parts = new ArrayList<>(body(circular.text(version).body()));
        if (circular.audience() instanceof Audience.Silent(var decision)) {
            parts.add(new Part.Button(words.t("governance.mail.look"), words.absolute(Decision.path(decision))));
        }
        if (!acts.isEmpty()) {
            parts.add(new Part.Paragraph(words.t("governance.circular.mail.why", words.list(acts))));
        }
        EmailAddress.of(circular.replyTo()).map(Part.Answer::new).ifPresent(parts::add);
        return parts;
    }

    /** Where answers go, in one of its languages; empty where it does not say. */
    public String answers(Circular circular, Language version) {
        return circular.replyTo().isEmpty()
                ? ""
                : vocabulary.words(version, "/").t("mail.answer", circular.replyTo());
    }

    /** In the language of somebody who reads it, or in its main one. */
    Optional<Message> message(Circular circular, Reader reader, Copy copy) {
        return EmailAddress.of(reader.person().email())
                .map(to -> new Message(
                        copy.key(),
                        to,
                        copy.language(),
                        circular.text(copy.language()).subject(),
                        parts(circular, copy.language(), copy.acts()),
                        GOOD_FOR,
                        false));
    }

    /** Which of its languages somebody gets. */
    public static Language version(Circular circular, Reader reader) {
        return circular.versionFor(Language.of(reader.person().language()).orElse(circular.language()));
    }

    /** Paragraphs as they were typed; a line that is a link becomes a button. */
    static List<Part> body(String text) {
        return Stream.of(PARAGRAPHS.split(text.strip()))
                .flatMap(Wording::paragraph)
                .toList();
    }

    private static Stream<Part> paragraph(String text) {
        var parts = new ArrayList<Part>();
        var lines = new ArrayList<String>();
        for (var line : text.lines().toList()) {
            var link = button(line.strip());
            if (link.isPresent()) {
                flush(lines, parts);
                parts.add(link.get());
            } else {
                lines.add(line);
            }
        }
        flush(lines, parts);
        return parts.stream();
    }

    private static void flush(List<String> lines, List<Part> parts) {
        if (lines.stream().anyMatch(it -> !it.isBlank())) {
            parts.add(new Part.Paragraph(String.join("\n", lines)));
        }
        lines.clear();
    }

    private static Optional<Part> button(String line) {
        var found = LINK.matcher(line);
        if (!found.matches()) {
            return Optional.empty();
        }
        var label = Optional.ofNullable(found.group(1)).map(String::strip).filter(it -> !it.isEmpty());
        return WebAddress.read(found.group(2)).map(it -> new Part.Button(label.orElse(it.host()), it.url()));
    }
}
