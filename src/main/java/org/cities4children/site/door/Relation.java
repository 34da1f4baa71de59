package org.cities4children.site.door;

import java.util.List;
import org.cities4children.publishing.Listing;
import org.cities4children.web.Mistake;
import org.cities4children.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * What the sender says of something and of what may be the same.
 *
 * @param answer as what it is sent, or empty
 * @param meant which of those things is meant, or nothing
 * @param asked whether the form has asked
 */
record Relation(String answer, @Nullable Listing meant, boolean asked) {

    static Relation of(Answers answers, List<Listing> like) {
        var meant = like.stream()
                .filter(it -> like.size() == 1 || it.path().equals(answers.of(Door.WHICH)))
                .findFirst()
                .orElse(null);
        return new Relation(answers.of(Door.ALREADY), meant, answers.beside());
    }

    /** Whether nothing more has to be asked. */
    boolean isTold() {
        return answer.equals(Door.DIFFERENT) || (!answer.isEmpty() && meant != null);
    }

    /** What it is the same as, in the sender's words; nothing when it is something else. */
    @Nullable Listing same() {
        return answer.equals(Door.SAME) ? meant : null;
    }

    /** What to do at the questions; whoever was not asked yet has made no mistake. */
    List<Mistake> mistakes(Words words) {
        if (answer.isEmpty()) {
            return asked ? List.of(new Mistake(Door.ALREADY, words.t("site.contribute.already.missing"))) : List.of();
        }
        return List.of(new Mistake(Door.WHICH, words.t("site.contribute.which.missing")));
    }
}
