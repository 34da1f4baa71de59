package org.cities4children.site.search;

import java.util.Collection;
import java.util.List;
import org.cities4children.search.PageWords;
import org.cities4children.web.Language;
import org.cities4children.web.language.Vocabulary;
import org.springframework.stereotype.Component;

/** Tells the speller what menus, titles and sentences of our own pages say. */
@Component
class Interface implements PageWords {

    private final Vocabulary vocabulary;

    Interface(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    @Override
    public Collection<String> texts(String language) {
        return Language.of(language).map(vocabulary::texts).orElse(List.of());
    }
}
