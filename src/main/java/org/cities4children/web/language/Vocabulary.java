package org.cities4children.web.language;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.cities4children.runtime.DataFolder;
import org.cities4children.web.Language;
import org.cities4children.web.Visitor;
import org.cities4children.web.Words;
import org.cities4children.web.asset.Assets;
import org.cities4children.web.face.Face;
import org.cities4children.web.face.Identity;

/** Gives every page its {@link Words}. */
public final class Vocabulary {

    private final Messages messages = Messages.read();
    private final Map<Language, Spoken> spoken = new EnumMap<>(Language.class);
    private final Assets assets;
    private final DataFolder settings;
    private final Face face;

    Vocabulary(Assets assets, DataFolder settings, Face face) {
        this.assets = assets;
        this.settings = settings;
        this.face = face;
        Language.all().forEach(language -> spoken.put(language, Spoken.of(language)));
    }

    /** The words for a page at this path, which has no language prefix. */
    public Words words(Language language, String path) {
        return words(new Place(language, path, ""), Visitor.nobody());
    }

    /** All texts of pages in a language, without what is filled into them. */
    public List<String> texts(Language language) {
        return messages.texts(language);
    }

    Words words(Place place, Visitor visitor) {
        return new PageWords(this, place, visitor, Objects.requireNonNull(spoken.get(place.language())));
    }

    Message message(Language language, String key) {
        var name = face.name();
        var message = messages.find(language, key).orElseGet(() -> missing(key));
        return name.equals(Identity.USUAL_NAME) ? message : message.with(Identity.USUAL_NAME, name);
    }

    boolean has(Language language, String key) {
        return messages.find(language, key).isPresent();
    }

    String asset(String name) {
        return assets.path(name);
    }

    DataFolder settings() {
        return settings;
    }

    Face face() {
        return face;
    }

    // A reader is better served by a page with an odd word in it than by none; our tests are not.
    private static Message missing(String key) {
        assert false : "no message " + key;
        return new Message.Plain(key);
    }
}
