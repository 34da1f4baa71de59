package org.cities4children.alliance.confirmation;

import java.util.Map;
import java.util.stream.Stream;
import org.cities4children.alliance.Membership;
import org.cities4children.web.Mistake;
import org.cities4children.web.Words;
import org.cities4children.web.form.Tried;
import org.jspecify.annotations.Nullable;

/** What somebody typed to confirm a membership, and what is wrong with it. */
public record ConfirmationForm(Tried tried) {

    /** Most characters of a text. */
    public static final int LONGEST = 1000;

    private static final String MISTAKE = "alliance.mistake.";
    private static final String YES = "yes";

    /** As it stands before anything was typed: as the last time, but for what is planned. */
    static ConfirmationForm of(Membership membership, @Nullable Confirmation last) {
        var cycle = Integer.toString(membership.cycle());
        return new ConfirmationForm(Tried.of(
                last == null
                        ? Map.of("cycle", cycle)
                        : Map.of("cycle", cycle, "logo", last.logo() ? YES : "no", "priorities", last.priorities())));
    }

    static ConfirmationForm of(Map<String, String> sent, Words words) {
        var tried = Tried.of(sent).needing(words, "alliance", "logo", "priorities", "planned");
        return new ConfirmationForm(tried.unless(isAnswer(tried.of("logo")), "logo", words.t(MISTAKE + "logo"))
                .unless(fits(tried.of("priorities")), "priorities", words.t("web.mistake.long", LONGEST))
                .unless(fits(tried.of("planned")), "planned", words.t("web.mistake.long", LONGEST)));
    }

    private static boolean isAnswer(String text) {
        return text.equals(YES) || text.equals("no");
    }

    private static boolean fits(String text) {
        return text.length() <= LONGEST;
    }

    boolean isGood() {
        return tried.isGood();
    }

    /** Which cycle it confirms; 0 when that was not ours to read. */
    int cycle() {
        var text = tried.of("cycle");
        return text.matches("[0-9]{1,6}") ? Integer.parseInt(text) : 0;
    }

    boolean logo() {
        return tried.of("logo").equals(YES);
    }

    String priorities() {
        return tried.of("priorities");
    }

    String planned() {
        return tried.of("planned");
    }

    /** The mistakes of this form, with those of the others on the page. */
    Stream<Mistake> mistakes() {
        return tried.mistakes().stream();
    }
}
