package org.cities4children.governance.meeting;

import java.util.List;
import java.util.Set;
import org.cities4children.governance.meeting.Meeting.Body;
import org.cities4children.web.Crumb;
import org.cities4children.web.Head;
import org.cities4children.web.Words;
import org.cities4children.web.choice.Offered;
import org.cities4children.web.choice.ZoneOptions;
import org.cities4children.web.form.Tried;

/**
 * The form by which a meeting is called.
 *
 * @param id of the meeting that it makes, so that pressing twice makes one
 * @param home countries whose time zones stand first
 * @param isNew whether it is not called yet
 */
public record NewMeetingPage(Tried tried, String id, Set<String> home, boolean isNew) {

    static final String PATH = Meeting.PATH + "/new";

    public Head head(Words words) {
        return Head.of(words.t(key()), null, path()).hidden();
    }

    public List<Crumb> crumbs(Words words) {
        return List.of(new Crumb(words.t("governance.meetings"), Meeting.PATH));
    }

    public String path() {
        return isNew ? PATH : Meeting.PATH + "/" + id + "/change";
    }

    /** Begins the keys of its words. */
    public String key() {
        return isNew ? "governance.meeting.new" : "governance.meeting.change";
    }

    public List<Body> bodies() {
        return List.of(Body.values());
    }

    public Offered zones(Words words) {
        return ZoneOptions.of(home, words, List.of(tried.of("zone")));
    }
}
