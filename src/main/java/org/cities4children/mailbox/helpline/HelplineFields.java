package org.cities4children.mailbox.helpline;

import java.text.Collator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.cities4children.mailbox.work.Colleagues;
import org.cities4children.people.Person;
import org.cities4children.runtime.intake.Codes;
import org.cities4children.web.Language;
import org.cities4children.web.Words;
import org.cities4children.web.form.Tried;

/** The fields of a helpline, new or old. */
public record HelplineFields(Tried tried, Colleagues colleagues, LocalDate today) {

    /** All countries, as the reader's language sorts them. */
    public List<String> countries(Words words) {
        var order = Collator.getInstance(words.language().locale());
        return Codes.COUNTRIES.stream()
                .sorted(Comparator.comparing(words::country, order::compare))
                .toList();
    }

    public List<Language> languages() {
        return Language.all();
    }

    /** In which language it is written: the reader's, unless said otherwise. */
    public boolean isWrittenIn(Language language, Words words) {
        var typed = tried.of("written");
        return typed.isEmpty() ? language == words.language() : language.code().equals(typed);
    }

    public boolean isOwner(Person person) {
        var typed = tried.of("owner");
        return typed.equals(person.id().toString())
                || (!tried.typed().containsKey("owner") && person.id().equals(colleagues.me()));
    }

    public String checked() {
        return tried.typed().getOrDefault("checked", today.toString());
    }
}
