package org.cities4children.people.directory;

import java.util.List;
import org.cities4children.people.directory.Entry.Kind;
import org.cities4children.web.Head;
import org.cities4children.web.Language;
import org.cities4children.web.Paging;
import org.cities4children.web.Words;

/**
 * People who want to be found.
 *
 * @param countries that can be chosen, by name
 * @param total how many there are
 */
public record DirectoryPage(Looked looked, List<Shown> people, List<String> countries, int total, Paging paging) {

    public DirectoryPage {
        people = List.copyOf(people);
        countries = List.copyOf(countries);
    }

    /** What is looked for, and where that stands. */
    public record Looked(String role, String country, String language, boolean narrowed, String address) {

        static Looked of(DirectoryQuery query) {
            return new Looked(query.role(), query.country(), query.language(), query.isNarrowed(), query.address());
        }
    }

    /** Robots keep nobody. */
    public Head head(Words words) {
        return Head.of(words.t("people.directory"), null, looked.address()).hidden();
    }

    public String path() {
        return Entry.PATH;
    }

    public List<Kind> roles() {
        return List.of(Kind.values());
    }

    public List<Language> languages() {
        return Language.all();
    }
}
