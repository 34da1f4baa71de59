package org.cities4children.governance.minutes;

import java.util.Map;
import java.util.Optional;
import org.cities4children.runtime.intake.WebAddress;
import org.cities4children.web.Words;
import org.cities4children.web.form.Tried;

/** What was typed to put a point on an agenda. */
record PointForm(Tried tried) {

    private static final int LONGEST = 200;
    private static final int LONGEST_LINK = 1000;
    private static final int MOST_MINUTES = 600;

    static PointForm of(Map<String, String> sent, Words words) {
        var form = new PointForm(Tried.of(sent));
        var paper = form.paper();
        return new PointForm(form.tried()
                .unless(!form.point().isEmpty(), "point", words.t("governance.mistake.point"))
                .unless(form.point().length() <= LONGEST, "point", words.t("web.mistake.long", LONGEST))
                .unless(form.length().isPresent(), "length", words.t("governance.mistake.length", MOST_MINUTES))
                .unless(
                        paper.isEmpty() || (paper.length() <= LONGEST_LINK && isOnTheWeb(paper)),
                        "paper",
                        words.t("governance.mistake.paper")));
    }

    private static boolean isOnTheWeb(String paper) {
        return WebAddress.read(paper)
                .filter(it -> it.url().equals(paper) && it.host().contains("."))
                .isPresent();
    }

    String point() {
        return tried.of("point");
    }

    /** In minutes. */
    Optional<Integer> length() {
        return Optional.of(tried.of("length"))
                .filter(it -> it.matches("[0-9]{1,3}"))
                .map(Integer::valueOf)
                .filter(it -> it >= 1 && it <= MOST_MINUTES);
    }

    String paper() {
        return tried.of("paper");
    }
}
