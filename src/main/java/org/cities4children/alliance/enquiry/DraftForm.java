package org.cities4children.alliance.enquiry;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.cities4children.alliance.Application.Safety;
import org.cities4children.alliance.application.Sheet;
import org.cities4children.runtime.intake.WebAddress;
import org.cities4children.web.Words;
import org.cities4children.web.form.Tried;

/** What was typed into an application, and what is wrong with it. */
record DraftForm(Tried tried, Words words) {

    static final int MOST_WORDS = 300;
    static final int LONGEST_LINE = 200;
    static final int LONGEST_ABOUT = 3000;
    static final int LONGEST_PLACES = 500;
    static final int LONGEST_INTERESTS = 2000;

    private static final String MISTAKE = "alliance.mistake.";
    private static final List<String> LINES =
            List.of("organisation", "name", "kind", "country", "website", "safety", "policy", "voucher", "principles");

    /** As people count them: what spaces part, if there is a letter or digit in it. */
    private static final Pattern WORD = Pattern.compile("\\S*[\\p{L}\\p{N}]\\S*");

    /** As it was kept. */
    static DraftForm of(Sheet sheet, Words words) {
        var typed = new HashMap<String, String>();
        Sheet.FIELDS.forEach(it -> typed.put(it, sheet.of(it)));
        typed.put("organisation", sheet.organisation());
        typed.put("name", sheet.name());
        return new DraftForm(Tried.of(typed), words);
    }

    /** As it was sent, with whatever cannot be kept marked. */
    static DraftForm of(Map<String, String> sent, List<String> chapters, Words words) {
        var tried = Tried.of(sent);
        for (var field : LINES) {
            tried = tried.with(field, tried.of(field).replaceAll("\\s+", " "));
        }
        var form = new DraftForm(tried, words).withSchemes();
        return form.fitting().among(chapters);
    }

    /** The same with whatever still has to be filled in before it is sent. */
    DraftForm complete() {
        var needed = tried.needing(words, "alliance", "kind", "country", "about", "places", "safety");
        var safety = tried.of("safety");
        return new DraftForm(
                needed.unless(
                                !safety.equals(Safety.POLICY.code())
                                        || !of("policy").isEmpty(),
                                "policy",
                                t("policy"))
                        .unless(
                                !safety.equals(Safety.VOUCHED.code())
                                        || !of("voucher").isEmpty(),
                                "voucher",
                                t("voucher"))
                        .unless(of("principles").equals("yes"), "principles", t("principles")),
                words);
    }

    /** What is kept; the address is not asked again. */
    Sheet sheet() {
        var answers = new HashMap<String, String>();
        Sheet.FIELDS.stream().filter(it -> !of(it).isEmpty()).forEach(it -> answers.put(it, of(it)));
        return new Sheet(of("organisation"), of("name"), "", answers);
    }

    private DraftForm withSchemes() {
        var whole = tried;
        for (var field : List.of("website", "policy")) {
            var url = WebAddress.typed(whole.of(field));
            // As browsers write it; what is no address stays as it was typed, to be put right.
            whole = whole.with(field, WebAddress.read(url).map(WebAddress::url).orElse(url));
        }
        return new DraftForm(whole, words);
    }

    private DraftForm fitting() {
        var long200 = words.t("web.mistake.long", LONGEST_LINE);
        var fits = tried.needing(words, "alliance", "organisation", "name")
                .unless(isShort("organisation", LONGEST_LINE), "organisation", long200)
                .unless(isShort("name", LONGEST_LINE), "name", long200)
                .unless(isShort("website", LONGEST_LINE), "website", long200)
                .unless(isShort("policy", LONGEST_LINE), "policy", long200)
                .unless(isShort("about", LONGEST_ABOUT), "about", words.t("web.mistake.long", LONGEST_ABOUT))
                .unless(isShort("places", LONGEST_PLACES), "places", words.t("web.mistake.long", LONGEST_PLACES))
                .unless(
                        isShort("interests", LONGEST_INTERESTS),
                        "interests",
                        words.t("web.mistake.long", LONGEST_INTERESTS));
        long counted = WORD.matcher(of("about")).results().count();
        return new DraftForm(
                fits.unless(isLink("website"), "website", t("link"))
                        .unless(isLink("policy"), "policy", t("link"))
                        .unless(counted <= MOST_WORDS, "about", words.n(MISTAKE + "words", counted, MOST_WORDS)),
                words);
    }

    private DraftForm among(List<String> chapters) {
        return new DraftForm(
                tried.unless(isAmong("kind", Kinds.ALL), "kind", t("kind"))
                        .unless(of("country").isEmpty() || Kinds.isCountry(of("country")), "country", t("country"))
                        .unless(
                                of("safety").isEmpty()
                                        || Safety.of(of("safety")).isPresent(),
                                "safety",
                                t("safety"))
                        .unless(isAmong("voucher", chapters), "voucher", t("voucher")),
                words);
    }

    private boolean isAmong(String field, List<String> all) {
        return of(field).isEmpty() || all.contains(of(field));
    }

    private boolean isShort(String field, int longest) {
        return of(field).codePointCount(0, of(field).length()) <= longest;
    }

    private boolean isLink(String field) {
        return of(field).isEmpty()
                || WebAddress.read(of(field))
                        .filter(it -> it.host().contains("."))
                        .isPresent();
    }

    private String of(String field) {
        return tried.of(field);
    }

    private String t(String mistake) {
        return words.t(MISTAKE + mistake);
    }
}
