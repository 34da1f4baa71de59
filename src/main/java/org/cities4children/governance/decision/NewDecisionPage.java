package org.cities4children.governance.decision;

import java.util.List;
import org.cities4children.ballots.Method;
import org.cities4children.governance.Decision;
import org.cities4children.web.Crumb;
import org.cities4children.web.Head;
import org.cities4children.web.Words;
import org.cities4children.web.form.Tried;

/**
 * The form by which a decision is put to the members.
 *
 * @param id of the decision that it makes, so that pressing twice makes one
 * @param able how many members can answer
 * @param mute for how many members nobody could
 */
public record NewDecisionPage(Tried tried, String id, int able, int mute) {

    static final String PATH = Decision.PATH + "/new";

    public Head head(Words words) {
        return Head.of(words.t("governance.new"), null, PATH).hidden();
    }

    public List<Crumb> crumbs(Words words) {
        return List.of(new Crumb(words.t("governance.decisions"), Decision.PATH));
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
