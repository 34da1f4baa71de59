package org.cities4children.alliance.enquiry;

import java.util.List;
import java.util.stream.IntStream;
import org.cities4children.alliance.application.Sheet;
import org.cities4children.web.Crumb;
import org.cities4children.web.Head;
import org.cities4children.web.Words;

/** The one-page code by which an organisation without a policy of its own keeps children safe. */
public record CodePage() {

    static final String PATH = "/join/code";
    private static final int RULES = 10;

    public Head head(Words words) {
        return Head.of(words.t("alliance.code"), words.t("alliance.code.lead"), PATH);
    }

    public List<Crumb> crumbs(Words words) {
        return List.of(new Crumb(words.t("alliance.enquiry.join"), "/join"));
    }

    public List<String> rules(Words words) {
        return IntStream.rangeClosed(1, RULES)
                .mapToObj(it -> words.t("alliance.code." + it))
                .toList();
    }

    public int version() {
        return Sheet.CODE_VERSION;
    }

    public String startPath() {
        return StartPage.PATH;
    }
}
