package org.cities4children.knowledge.hub;

import java.util.List;
import org.cities4children.search.Findings;
import org.cities4children.web.Head;
import org.cities4children.web.Marked;
import org.cities4children.web.Paging;
import org.cities4children.web.Typed;
import org.cities4children.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * The hub as a reader sees it.
 *
 * @param words what was looked for
 * @param tooLong whether more was typed than is looked for
 * @param callForHelp whether the words are those of somebody who needs help now
 * @param reduced whether only titles were looked through
 * @param common whether the words stand in nearly every text
 * @param spelling other words that were probably meant, or nothing
 * @param missing words that nothing has, told beside what the others find
 * @param table where the whole list can be downloaded
 * @param feed what tells what is new on it
 * @param around what is about the places whose names were typed
 * @param anywhere the same search without these places, when nothing was found with them
 * @param apart what each of the words finds alone, where they never stand together
 * @param chosen the filters in force
 * @param unfiltered address of the same search without filters
 * @param sorts the orders to choose from
 */
public record HubPage(
        String words,
        boolean tooLong,
        boolean callForHelp,
        boolean reduced,
        boolean common,
        @Nullable Spelling spelling,
        Findings.Missing missing,
        String address,
        String table,
        String feed,
        boolean indexed,
        int total,
        List<Row> rows,
        List<Link> around,
        @Nullable Link anywhere,
        List<Link> apart,
        List<Facet> facets,
        List<Chosen> chosen,
        String unfiltered,
        List<Sort> sorts,
        Paging paging) {

    public Head head(Words reader) {
        var title = words.isEmpty() ? reader.t("knowledge.hub") : reader.t("knowledge.hub.searched", words);
        var head = new Head(title, reader.t("knowledge.hub.lead"), address, indexed, List.of(), feed);
        return head;
    }

    /**
     * What the form sends along for the order: nothing for the usual one, since words typed later make another usual.
     */
    public @Nullable String order() {
        return sorts.stream()
                .filter(it -> it.chosen() && !it.usual())
                .map(Sort::code)
                .findFirst()
                .orElse(null);
    }

    /** Whether something was typed in which there is no word, so that everything is shown. */
    public boolean isWordless() {
        return !words.isEmpty() && !Typed.says(words);
    }

    /** Whether there is something to tell that was looked for beside what was found. */
    public boolean lacks() {
        return !isEmpty() && !missing.words().isEmpty();
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /**
     * Other words that were probably meant.
     *
     * @param used whether the results are theirs
     * @param address of the results that are not shown: for what was typed, or for what was meant
     */
    public record Spelling(String words, boolean used, String address) {}

    /**
     * One result.
     *
     * @param language of the resource
     * @param wording language of title and summary, the reader's where they exist in it
     */
    public record Row(
            String path,
            String seed,
            String type,
            @Nullable String label,
            String language,
            String wording,
            List<Marked> title,
            List<Marked> summary,
            String by,
            @Nullable Integer year,
            List<Link> topics) {}

    /** A topic or place with the address that shows what is filed under it. */
    public record Link(String name, String path) {}

    /**
     * One group of filters.
     *
     * @param open whether it is unfolded at first
     */
    public record Facet(String name, boolean open, List<Value> values) {}

    /** A value to filter by, with the number of results if it is chosen. */
    public record Value(String value, String name, int count, boolean chosen) {}

    /** A filter in force, with the address without it. */
    public record Chosen(String name, String without) {}

    /**
     * An order of results.
     *
     * @param address of the same results in this order
     * @param usual whether it is meant when none is said
     */
    public record Sort(String code, String address, boolean chosen, boolean usual) {}
}
