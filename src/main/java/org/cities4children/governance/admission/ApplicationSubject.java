package org.cities4children.governance.admission;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cities4children.alliance.Application;
import org.cities4children.alliance.Application.Portrait;
import org.cities4children.alliance.Applications;
import org.cities4children.alliance.OrganisationKind;
import org.cities4children.ballots.Result;
import org.cities4children.ballots.Result.Outcome;
import org.cities4children.governance.Roll;
import org.cities4children.governance.Subject;
import org.cities4children.web.Words;
import org.springframework.stereotype.Component;

/** Applications for membership: the steering committee says yes or no. */
@Component
class ApplicationSubject implements Subject {

    /** A no holds for so many months; that too few took part is no no. */
    private static final int MONTHS = 6;

    private final Applications applications;
    private final Clock clock;

    ApplicationSubject(Applications applications, Clock clock) {
        this.applications = applications;
        this.clock = clock;
    }

    @Override
    public boolean isOf(String about) {
        return Application.of(about).isPresent();
    }

    @Override
    public Roll roll() {
        return Roll.COMMITTEE;
    }

    @Override
    public Optional<Proposal> proposal(String about, Words words) {
        return Application.of(about)
                .flatMap(applications::application)
                .filter(Application::mayBePut)
                .map(it -> new Proposal(
                        words.t("governance.admission.title", shortened(it.organisation())), wording(it, words)));
    }

    @Override
    public boolean put(String about, LocalDate last, UUID by) {
        return Application.of(about)
                .filter(it -> applications.put(it, last, by))
                .isPresent();
    }

    @Override
    public void decided(String about, Result result, UUID by) {
        Application.of(about).ifPresent(it -> {
            if (result.passed()) {
                applications.approve(it, by);
            } else {
                applications.decline(it, result.outcome().code(), again(result.outcome()), by);
            }
        });
    }

    private LocalDate again(Outcome outcome) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return outcome == Outcome.NO_QUORUM || outcome == Outcome.UNPROVEN ? today : today.plusMonths(MONTHS);
    }

    /** The facts of the organisation; nothing of whoever applied for it. */
    private static String wording(Application it, Words words) {
        var portrait = it.portrait();
        var lines = new ArrayList<>(List.of(words.t("governance.admission.question", it.organisation()), ""));
        add(lines, "kind", OrganisationKind.name(portrait.kind(), words), words);
        add(lines, "country", portrait.country().isEmpty() ? "" : words.country(portrait.country()), words);
        add(lines, "website", portrait.website(), words);
        add(lines, "places", portrait.places(), words);
        add(lines, "about", portrait.about(), words);
        add(lines, "safety", safety(portrait, words), words);
        return String.join("\n", lines);
    }

    private static void add(List<String> lines, String field, String text, Words words) {
        if (!text.isEmpty()) {
            lines.add(words.t("alliance.enquiry." + field) + ": " + text);
        }
    }

    private static String safety(Portrait portrait, Words words) {
        var safety = portrait.safety();
        if (safety == null) {
            return "";
        }
        var said = words.t("alliance.enquiry.safety." + safety.code());
        return switch (safety) {
            case POLICY -> said + ": " + portrait.policy();
            case VOUCHED -> said + ": " + words.country(portrait.voucher());
            case CODE -> said;
        };
    }

    /** A title has room for so much of a name. */
    private static String shortened(String name) {
        int most = 120;
        return name.codePointCount(0, name.length()) <= most
                ? name
                : name.substring(0, name.offsetByCodePoints(0, most)) + "…";
    }
}
