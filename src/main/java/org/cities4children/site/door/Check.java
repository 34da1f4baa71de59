package org.cities4children.site.door;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.cities4children.mail.EmailAddress;
import org.cities4children.web.Mistake;
import org.cities4children.web.Words;

/** Looks through what was typed; says at each field what to do. */
final class Check {

    private static final int BYTES_A_CHARACTER = 4;
    private static final Pattern LINK = Pattern.compile("https?://[^\\s/.]+\\.[^\\s\"<>]+", Pattern.CASE_INSENSITIVE);

    /** As people count them: what spaces part, if there is a letter or digit in it. */
    private static final Pattern WORD = Pattern.compile("\\S*[\\p{L}\\p{N}]\\S*");

    private final Answers answers;
    private final Words words;

    private Check(Answers answers, Words words) {
        this.answers = answers;
        this.words = words;
    }

    static List<Mistake> mistakes(Door door, Answers answers, Words words) {
        var check = new Check(answers, words);
        List<Mistake> mistakes = new ArrayList<>();
        door.fields().forEach(it -> check.look(door, it).ifPresent(mistakes::add));
        return mistakes;
    }

    private Optional<Mistake> look(Door door, Field field) {
        var answer = answers.of(field.name());
        if (answer.isEmpty()) {
            return field.isNeeded(answers) ? Optional.of(mistake(field, missing(door, field))) : Optional.empty();
        }
        if (isTooLong(field, answer)) {
            return Optional.of(mistake(field, words.t("web.mistake.long", field.longest())));
        }
        long counted =
                field.mostWords() == 0 ? 0 : WORD.matcher(answer).results().count();
        if (counted > field.mostWords()) {
            return Optional.of(mistake(field, words.n("site.mistake.words", counted, field.mostWords())));
        }
        return switch (field.kind()) {
            case EMAIL -> unless(EmailAddress.isPossible(answer), field, "site.mistake.email");
            case LINK -> unless(LINK.matcher(answer).matches(), field, "site.mistake.link");
            case CHOICE, COUNTRY -> unless(field.choices().contains(answer), field, "site.mistake.choice");
            case TEXT, LONG -> Optional.empty();
        };
    }

    private String missing(Door door, Field field) {
        var key = "site." + door.key() + "." + field.name() + ".missing";
        return words.known(key, words.t("site.mistake.missing"));
    }

    private static boolean isTooLong(Field field, String answer) {
        return answer.codePointCount(0, answer.length()) > field.longest()
                || answer.getBytes(StandardCharsets.UTF_8).length > BYTES_A_CHARACTER * field.longest();
    }

    private Optional<Mistake> unless(boolean good, Field field, String key) {
        return good ? Optional.empty() : Optional.of(mistake(field, words.t(key)));
    }

    private static Mistake mistake(Field field, String message) {
        return new Mistake(field.name(), message);
    }
}
