package org.cities4children.editing.row;

import java.util.List;
import org.cities4children.publishing.Term;
import org.cities4children.web.choice.HomeCountries;

/**
 * What a form offers that is not known beforehand.
 *
 * @param home countries whose time zones stand first; asked only by forms that have one
 */
public record Choices(List<Term> topics, HomeCountries home) {

    public Choices {
        topics = List.copyOf(topics);
    }
}
