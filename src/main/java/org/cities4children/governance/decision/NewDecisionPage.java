package org.cities4children.governance.decision;

import java.util.List;
import org.cities4children.ballots.Method;
import org.cities4children.governance.Decision;
import org.cities4children.governance.Roll;
import org.cities4children.web.Crumb;
import org.cities4children.web.Head;
import org.cities4children.web.Words;
import org.cities4children.web.form.Tried;

/**
 * The form by which a decision is put to the members.
 *
 * @param id of the decision that it makes, so that pressing twice makes one
 * @param able how many members can answer
 * @param committee how many of them are on the steering committee
 * @param mute for how many members nobody could
 */
public record NewDecisionPage(Tried tried, String id, int able, int committee, int mute) {

    static final String PATH = Decision.PATH + "/new";

    public Head head(Words words) {
        return Head.of(words.t("governance.new"), null, PATH).hidden();
    }

    public List<Crumb> crumbs(Words words) {
        return List.of(new Crumb(words.t("governance.decisions"), Decision.PATH));
    }

    /** Whether it is about something of another room, so that who decides is not chosen. */
    public boolean isAbout() {
        return !tried.of("about").isEmpty();
    }

    public List<Roll> rolls() {
        return List.of(Roll.values());
    }

    public boolean isChosen(Roll roll) {
        return Roll.of(tried.of("roll")).orElse(Roll.MEMBERS) == roll;
    }

    /** How many of these can answer now. */
    public int able(Roll roll) {
        return roll == Roll.COMMITTEE ? committee : able;
    }

    public List<Method> methods() {
        return List.of(Method.values());
    }

    public String path() {
        return PATH;
    }

    public int soonest() {
        return DecisionForm.SOONEST;
    }
}
