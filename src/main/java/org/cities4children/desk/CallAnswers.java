package org.cities4children.desk;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.cities4children.alliance.Chapters;
import org.cities4children.alliance.Chapters.Opening;
import org.cities4children.mailbox.Letter;
import org.cities4children.mailbox.Proposals;
import org.cities4children.runtime.intake.Codes;
import org.cities4children.web.Words;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens the national alliance that somebody applied for: the mailbox knows the letter, the alliance its countries, and
 * only here do both meet.
 */
@Component
class CallAnswers {

    private final Proposals letters;
    private final Chapters chapters;

    CallAnswers(Proposals letters, Chapters chapters) {
        this.letters = letters;
        this.chapters = chapters;
    }

    static String pathOf(String country) {
        return "/desk/alliances/" + country;
    }

    /** The country of which a letter speaks. */
    static String country(Letter letter) {
        return letter.answers().getOrDefault("country", "");
    }

    /** A letter that came elsewhere and was written down here may name none. */
    static boolean isOfACountry(Letter letter) {
        return Codes.COUNTRIES.contains(country(letter));
    }

    /** Whether the country has one, open or closed. */
    boolean isThere(Letter letter) {
        return chapters.of(country(letter)).isPresent();
    }

    /** Opens it, the first time, and tells whose it is; nothing when there is no such letter. */
    @Transactional
    public Optional<String> open(String receipt, UUID by, Words words) {
        return letters.call(receipt).filter(CallAnswers::isOfACountry).map(letter -> {
            var country = country(letter);
            var name = words.site() + " – " + Locale.of("", country).getDisplayCountry(Locale.ENGLISH);
            var lead = letter.answers().getOrDefault("organisation", "");
            if (chapters.open(new Opening(country, name, lead), receipt, by)) {
                letters.opened(receipt, by);
            }
            return country;
        });
    }
}
