package org.cities4children.site.door;

import java.util.List;
import org.cities4children.publishing.Listing;
import org.cities4children.web.Head;
import org.cities4children.web.Words;

/**
 * The letter that hands in a summary in the reader's language; it goes to the secretariat like every other.
 *
 * @param listing the resource, with the summary that there is
 */
public record SummaryPage(Listing listing) {

    private static final List<String> TYPED = List.of("message", "name", "email");

    public Head head(Words words) {
        return Head.of(title(words), null, listing.path() + "/summary").hidden();
    }

    /** Which language it is wanted in. */
    public String title(Words words) {
        return words.t("site.summary", words.languageName(words.language().code()));
    }

    /** What the sender types; what the letter is about is known. */
    public List<Field> fields() {
        return Door.CONTACT.fields().stream()
                .filter(it -> TYPED.contains(it.name()))
                .sorted((one, other) -> TYPED.indexOf(one.name()) - TYPED.indexOf(other.name()))
                .toList();
    }

    /** What a field is called; the message is the summary itself. */
    public String label(Field field, Words words) {
        return field.name().equals("message") ? title(words) : words.t("site.contact." + field.name());
    }
}
