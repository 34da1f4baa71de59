package org.cities4children.alliance.review;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.cities4children.alliance.ApplicationPanel.Offer;
import org.cities4children.alliance.MembershipEdge;
import org.cities4children.alliance.MembershipEdge.By;
import org.cities4children.alliance.Organisation;
import org.cities4children.alliance.OrganisationKind;
import org.cities4children.alliance.application.ApplicationStep;
import org.cities4children.alliance.application.KeptApplication;
import org.cities4children.alliance.application.Sheet;
import org.cities4children.web.Crumb;
import org.cities4children.web.Head;
import org.cities4children.web.Words;
import org.cities4children.web.form.Tried;
import org.jspecify.annotations.Nullable;

/**
 * One application as the secretariat sees it.
 *
 * @param names of those who did something, by id
 * @param lookalikes organisations whose name readers would take for this one
 * @param offers what rooms above add
 * @param tried what was typed in vain
 * @param overtaken whether somebody else did something with it meanwhile
 */
public record ApplicationPage(
        KeptApplication kept,
        List<ApplicationStep> steps,
        Map<UUID, String> names,
        List<Organisation> lookalikes,
        List<Offer> offers,
        Tried tried,
        boolean overtaken) {

    public ApplicationPage {
        steps = List.copyOf(steps);
        names = Map.copyOf(names);
        lookalikes = List.copyOf(lookalikes);
        offers = List.copyOf(offers);
    }

    public Head head(Words words) {
        return Head.of(words.t("alliance.applications"), null, path()).hidden();
    }

    public List<Crumb> crumbs(Words words) {
        return List.of(new Crumb(words.t("alliance.applications"), ApplicationsPage.PATH));
    }

    public String path() {
        return kept.published().path();
    }

    public String state(Words words) {
        return words.t("alliance.application.state." + kept.state().code());
    }

    public LocalDate since() {
        return LocalDate.ofInstant(kept.since(), ZoneOffset.UTC);
    }

    public @Nullable LocalDate accepted() {
        return kept.accepted() == null ? null : LocalDate.ofInstant(kept.accepted(), ZoneOffset.UTC);
    }

    public boolean mayTake() {
        return may(MembershipEdge.TAKE);
    }

    public boolean mayAsk() {
        return may(MembershipEdge.ASK);
    }

    private boolean may(MembershipEdge edge) {
        return edge.leadsFrom(kept.state()) && edge.isFor(By.SECRETARIAT) && !kept.deciding();
    }

    /** Fields that were filled in. */
    public List<String> fields() {
        return Stream.concat(Stream.of("name"), Sheet.FIELDS.stream())
                .filter(it -> !kept.sheet().of(it).isEmpty())
                .toList();
    }

    public String label(String field, Words words) {
        return words.t("alliance.enquiry." + field);
    }

    public String said(String field, Words words) {
        var value = kept.sheet().of(field);
        return switch (field) {
            case "kind" -> OrganisationKind.name(value, words);
            case "country", "voucher" -> words.country(value);
            case "safety" -> words.t("alliance.enquiry.safety." + value);
            case "principles" -> words.t("alliance.enquiry.principles.yes");
            default -> value;
        };
    }

    /** Whether a field holds an address on the web to look at. */
    public boolean isLink(String field) {
        return field.equals("website") || field.equals("policy");
    }

    public LocalDate day(ApplicationStep step) {
        return LocalDate.ofInstant(step.at(), ZoneOffset.UTC);
    }

    /** What was done, and by whom. */
    public String deed(ApplicationStep step, Words words) {
        var deed = words.t("alliance.application.step." + step.verb());
        var who = step.person() == null ? "" : names.getOrDefault(step.person(), "");
        return who.isEmpty() ? deed : deed + " · " + who;
    }

    /** What stands below it: a question or its answer, or what a ballot came to. */
    public String note(ApplicationStep step, Words words) {
        return step.verb().equals("decline")
                ? words.known("alliance.application.outcome." + step.note(), "")
                : step.note();
    }
}
