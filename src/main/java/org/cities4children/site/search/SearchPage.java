package org.cities4children.site.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.cities4children.publishing.Listing;
import org.cities4children.search.Findings;
import org.cities4children.web.Head;
import org.cities4children.web.Typed;
import org.cities4children.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * What was found across everything.
 *
 * @param words as typed
 * @param callForHelp whether they are the words of somebody who needs help now
 * @param reduced whether only titles were looked through
 * @param common whether the words stand in nearly every text
 * @param spelling other words that were probably meant, or nothing
 * @param missing words that nothing has, told beside what the others find
 * @param apart what each of the words finds alone, where they never stand together
 * @param total how many resources were found
 * @param resources the best of them
 * @param groups other things, by their names
 */
public record SearchPage(
        String words,
        boolean callForHelp,
        boolean reduced,
        boolean common,
        Findings.@Nullable Spelling spelling,
        Findings.Missing missing,
        List<Hit> apart,
        int total,
        List<Listing> resources,
        List<Group> groups) {

    static SearchPage unasked() {
        return new SearchPage("", false, false, false, null, Findings.Missing.NONE, List.of(), 0, List.of(), List.of());
    }

    public Head head(Words words) {
        var title = isAsked() ? words.t("site.search.title", this.words) : words.t("site.search");
        return isAsked() ? Head.of(title, null, address("/search")).hidden() : Head.of(title, null, "/search");
    }

    public boolean isAsked() {
        return !words.isEmpty();
    }

    /** Whether something was typed in which there is no word, so that everything is shown. */
    public boolean isWordless() {
        return isAsked() && !Typed.says(words);
    }

    public boolean isEmpty() {
        return total == 0 && groups.isEmpty();
    }

    /** Whether there is something to tell that was looked for beside what was found. */
    public boolean lacks() {
        return total > 0 && !missing.words().isEmpty();
    }

    /** Whether everything was looked through and nothing has all of it. */
    boolean isInVain() {
        return isAsked() && (isEmpty() || (missing.leftOut() && groups.isEmpty())) && !reduced;
    }

    /** All resources that were found. */
    public String hub() {
        return address("/hub");
    }

    /** The results that are not shown: those for what was typed, or those for what was meant. */
    public String other() {
        if (spelling == null || spelling.used()) {
            return address("/search") + "&exact=1";
        }
        return address("/search", spelling.words());
    }

    private String address(String path) {
        return address(path, words);
    }

    static String address(String path, String words) {
        return path + "?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    /** Things of one sort. */
    public record Group(String key, List<Hit> hits) {}

    /**
     * One thing, by its name.
     *
     * @param language of the name, or nothing when it is the reader's
     */
    public record Hit(String name, String path, @Nullable String language) {

        Hit(String name, String path) {
            this(name, path, null);
        }
    }
}
