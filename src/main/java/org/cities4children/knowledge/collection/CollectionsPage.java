package org.cities4children.knowledge.collection;

import java.util.List;
import org.cities4children.publishing.Listing;
import org.cities4children.web.Head;
import org.cities4children.web.Words;

/** All collections. */
public record CollectionsPage(List<Row> collections) {

    public CollectionsPage {
        collections = List.copyOf(collections);
    }

    public Head head(Words words) {
        return Head.of(words.t("knowledge.collections"), words.t("knowledge.collections.lead"), "/collections");
    }

    /** A collection and how many resources it shows. */
    public record Row(Listing listing, int resources) {}
}
