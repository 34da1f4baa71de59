package org.cities4children.knowledge.list;

import java.util.List;
import org.cities4children.publishing.Listing;
import org.cities4children.web.Head;
import org.cities4children.web.Words;
import org.cities4children.web.address.Share;

/**
 * A reading list with what may come onto it next.
 *
 * @param address of the list as it is
 * @param slugs what the form has to send along
 * @param words what was looked for to put on it
 * @param found what could be added
 * @param full whether nothing more fits
 * @param files addresses of the list for programs, by format
 */
public record ReadingListPage(
        String address,
        List<String> slugs,
        List<Item> items,
        String words,
        List<Item> found,
        boolean full,
        List<File> files) {

    public Head head(Words reader) {
        return Head.of(reader.t("knowledge.list"), reader.t("knowledge.list.lead"), address)
                .hidden();
    }

    /** What follows the path in the address; empty when nothing is on the list. */
    public String query() {
        int query = address.indexOf('?');
        return query < 0 ? "" : address.substring(query);
    }

    public Share share(Words reader) {
        return Share.of(reader.t("knowledge.list"), address, reader);
    }

    /** A resource with the address of the list without it, or with it. */
    public record Item(Listing listing, String change) {

        public String by() {
            var card = listing.card();
            return String.join(", ", card.publishers().isEmpty() ? card.creators() : card.publishers());
        }
    }

    /** The list as a file. */
    public record File(String name, String path) {}
}
