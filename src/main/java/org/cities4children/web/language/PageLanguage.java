package org.cities4children.web.language;

import jakarta.servlet.http.HttpServletRequest;
import org.cities4children.web.Language;
import org.cities4children.web.Words;
import org.cities4children.web.access.CurrentVisitor;

/** The words in which a request is answered. */
public final class PageLanguage {

    private final Vocabulary vocabulary;

    PageLanguage(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The words in the language of the request's address; English where the address was refused before it was read. */
    public Words words(HttpServletRequest request) {
        return request.getAttribute(Place.ATTRIBUTE) instanceof Place place
                ? vocabulary.words(place, CurrentVisitor.of(request))
                : vocabulary.words(Language.ENGLISH, "/");
    }
}
