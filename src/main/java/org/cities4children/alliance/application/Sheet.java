package org.cities4children.alliance.application;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.cities4children.alliance.Application.Portrait;
import org.cities4children.alliance.Application.Safety;

/**
 * What an applicant wrote.
 *
 * @param name of whoever applies for the organisation
 * @param answers by field; what was left empty is not there
 */
public record Sheet(String organisation, String name, String email, Map<String, String> answers) {

    /** The version of the one-page code whose words stand in the messages. */
    public static final int CODE_VERSION = 1;

    /** What is asked besides the names, in the order of the form. */
    public static final List<String> FIELDS = List.of(
            "kind", "country", "website", "about", "places", "safety", "policy", "voucher", "interests", "principles");

    /** Which version of the code was adopted. */
    static final String CODE = "code";

    public Sheet {
        answers = Map.copyOf(answers);
    }

    /** What stands in a field of the form; empty where nothing does. */
    public String of(String field) {
        return switch (field) {
            case "organisation" -> organisation;
            case "name" -> name;
            case "email" -> email;
            default -> Objects.requireNonNullElse(answers.get(field), "");
        };
    }

    public boolean acceptsPrinciples() {
        return of("principles").equals("yes");
    }

    public Portrait portrait() {
        return new Portrait(
                of("kind"),
                of("country"),
                of("website"),
                of("about"),
                of("places"),
                Safety.of(of("safety")).orElse(null),
                of("policy"),
                of("voucher"));
    }
}
