package org.cities4children.mail.writing;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cities4children.mail.Part;
import org.cities4children.web.Language;
import org.cities4children.web.Words;
import org.cities4children.web.language.Vocabulary;
import org.springframework.stereotype.Component;

/** Writes messages. */
@Component
public class Writer {

    private final TemplateEngine templates;
    private final Vocabulary vocabulary;

    Writer(TemplateEngine templates, Vocabulary vocabulary) {
        this.templates = templates;
        this.vocabulary = vocabulary;
    }

    /** The message in both forms. */
    public Written write(Language language, String subject, List<Part> parts) {
        var words = vocabulary.words(language, "/");
        var page = new StringOutput();
        templates.render("mail/writing/mail.jte", Map.of("words", words, "page", new MailPage(subject, parts)), page);
        var answers = parts.stream()
                .flatMap(it -> it instanceof Part.Answer(var to) ? Stream.of(to) : Stream.empty())
                .findFirst()
                .orElse(null);
        return new Written(subject, page.toString(), text(words, subject, parts), answers);
    }

    /** Whoever is to know that mail arrives gets this. */
    public Written test(Language language) {
        var words = vocabulary.words(language, "/");
        return write(language, words.t("mail.test.subject"), List.of(new Part.Paragraph(words.t("mail.test.text"))));
    }

    private static String text(Words words, String subject, List<Part> parts) {
        return Stream.of(
                        Stream.of(subject),
                        parts.stream().map(it -> text(words, it)),
                        Stream.of("-- \n" + words.t("mail.footer") + "\n" + words.absolute("/")))
                .flatMap(it -> it)
                .collect(Collectors.joining("\n\n", "", "\n"));
    }

    private static String text(Words words, Part part) {
        return switch (part) {
            case Part.Answer it -> words.t("mail.answer", it.to().text());
            case Part.Paragraph it -> it.text();
            case Part.Button it -> it.label() + ":\n" + it.url();
            case Part.Quote it -> it.text().lines().map(line -> "> " + line).collect(Collectors.joining("\n"));
        };
    }
}
