package org.cities4children.alliance.roster;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cities4children.alliance.MembershipEdge;
import org.cities4children.alliance.MembershipEdge.By;
import org.cities4children.alliance.confirmation.Confirmation;
import org.cities4children.alliance.membership.Step;
import org.cities4children.alliance.reminder.Reminder;
import org.cities4children.web.Crumb;
import org.cities4children.web.Head;
import org.cities4children.web.Words;
import org.cities4children.web.form.Tried;
import org.jspecify.annotations.Nullable;

/**
 * How one member stands, how it came there, and what the secretariat can do.
 *
 * @param steps the last one first
 * @param reminders the last one first
 * @param confirmations the last one first
 * @param names of the persons in all of these
 * @param tried what was typed, and what is wrong with it
 * @param may whether the reader may change it
 * @param overtaken whether what was pressed came too late
 * @param zone of the reader
 */
public record StandingPage(
        MembershipsPage.Line line,
        List<Step> steps,
        List<Reminder> reminders,
        List<Confirmation> confirmations,
        Map<UUID, String> names,
        Tried tried,
        boolean may,
        boolean overtaken,
        ZoneId zone) {

    public StandingPage {
        steps = List.copyOf(steps);
        reminders = List.copyOf(reminders);
        confirmations = List.copyOf(confirmations);
        names = Map.copyOf(names);
    }

    public Head head(Words words) {
        return Head.of(words.t("alliance.membership.of", line.membership().name()), null, line.path())
                .hidden();
    }

    public List<Crumb> crumbs(Words words) {
        return List.of(new Crumb(words.t("alliance.memberships"), MembershipsPage.PATH));
    }

    /** Whether the secretariat can go this edge from here. */
    public boolean can(MembershipEdge edge) {
        return may
                && edge.isFor(By.SECRETARIAT)
                && edge.leadsFrom(line.membership().state());
    }

    public String mandates() {
        return "/desk/mandates/" + line.membership().slug();
    }

    /** Where it becomes part of another; a room above knows how. */
    public String merge() {
        return line.path() + "/merge";
    }

    public String publicPath() {
        return "/members/" + line.membership().slug();
    }

    public String path(MembershipEdge edge) {
        return line.path() + "/" + StandingController.noun(edge);
    }

    public String edge(Step step, Words words) {
        return words.t("alliance.membership.edge." + step.edge().code());
    }

    /** Of the day that the step set; empty where it set none. */
    public String day(Step step, Words words) {
        if (step.day() == null) {
            return "";
        }
        return words.t(step.to().counts() ? "alliance.membership.due" : "alliance.membership.until", step.day());
    }

    public String at(Step step, Words words) {
        return words.moment(step.at().atZone(zone));
    }

    public String by(Step step, Words words) {
        var by = words.t("alliance.membership.by." + step.by().code());
        return name(step.person()).map(it -> it + " · " + by).orElse(by);
    }

    public String sent(Reminder it, Words words) {
        return MembershipsPage.Line.sent(it.step(), words);
    }

    public LocalDate day(Reminder it) {
        return LocalDate.ofInstant(it.at(), zone);
    }

    public LocalDate day(Confirmation it) {
        return LocalDate.ofInstant(it.at(), zone);
    }

    public String by(Confirmation it, Words words) {
        return name(it.person()).orElseGet(() -> words.t("alliance.membership.by.own-people"));
    }

    public Optional<String> representative(Confirmation it) {
        return name(it.representative());
    }

    private Optional<String> name(@Nullable UUID person) {
        return person == null ? Optional.empty() : Optional.ofNullable(names.get(person));
    }
}
