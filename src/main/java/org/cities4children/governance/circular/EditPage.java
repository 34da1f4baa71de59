package org.cities4children.governance.circular;

import java.util.List;
import java.util.UUID;
import org.cities4children.governance.dispatch.Circular;
import org.cities4children.governance.dispatch.Circular.Text;
import org.cities4children.web.Crumb;
import org.cities4children.web.Head;
import org.cities4children.web.Language;
import org.cities4children.web.Words;
import org.cities4children.web.choice.Offered;
import org.cities4children.web.form.Tried;
import org.jspecify.annotations.Nullable;

/**
 * The form by which a letter to many is written.
 *
 * @param id of the letter, so that pressing twice begins one
 * @param audiences that can be chosen
 * @param languages that can be chosen; the only one where there is nothing to choose
 * @param theirs what somebody else saved meanwhile; null when nobody did
 */
public record EditPage(
        Kind kind,
        Tried tried,
        UUID id,
        Offered audiences,
        List<Language> languages,
        @Nullable Text theirs) {

    static final String NEW = Circular.PATH + "/new";

    public EditPage {
        languages = List.copyOf(languages);
    }

    /** What the form is for. */
    public enum Kind {
        NEW,
        CHANGE,
        /** Its words in one more language. */
        VERSION
    }

    public Head head(Words words) {
        return Head.of(words.t(key()), null, path()).hidden();
    }

    public List<Crumb> crumbs(Words words) {
        return List.of(new Crumb(words.t("governance.circulars"), Circular.PATH));
    }

    /** Key of its heading. */
    public String key() {
        return switch (kind) {
            case NEW -> "governance.circular.new";
            case CHANGE -> "governance.circular.change";
            case VERSION -> "governance.circular.version";
        };
    }

    public String path() {
        return switch (kind) {
            case NEW -> NEW;
            case CHANGE -> Circular.path(id) + "/change";
            case VERSION -> Circular.path(id) + "/versions";
        };
    }

    /** Whether it says to whom the letter goes, too. */
    public boolean isWhole() {
        return kind != Kind.VERSION;
    }

    public boolean choosesLanguage() {
        return languages.size() > 1;
    }
}
