package org.cities4children.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of itself to browsers, robots and messengers.
 *
 * @param title the page's name, without the site's
 * @param description one sentence, or nothing
 * @param canonical the one address of this page: path and query without language prefix
 * @param indexed whether robots may keep it
 * @param jsonLd structured data, one JSON document each, already safe inside a script element
 * @param feed path of an Atom feed that belongs to the page, or nothing
 * @param image path of the picture that messengers show with it, or nothing
 */
public record Head(
        String title,
        @Nullable String description,
        String canonical,
        boolean indexed,
        List<String> jsonLd,
        @Nullable String feed,
        @Nullable String image) {

    public Head(
            String title,
            @Nullable String description,
            String canonical,
            boolean indexed,
            List<String> jsonLd,
            @Nullable String feed) {
        this(title, description, canonical, indexed, jsonLd, feed, null);
    }

    public static Head of(String title, @Nullable String description, String canonical) {
        return new Head(title, description, canonical, true, List.of(), null);
    }

    public Head hidden() {
        return new Head(title, description, canonical, false, jsonLd, feed, image);
    }

    public Head withImage(String path) {
        return new Head(title, description, canonical, indexed, jsonLd, feed, path);
    }
}
