package org.cities4children.governance.action;

import java.util.List;
import org.cities4children.governance.meeting.Meeting;
import org.cities4children.web.Head;
import org.cities4children.web.Power;
import org.cities4children.web.Words;
import org.cities4children.web.form.Tried;

/**
 * What is to be done, by whom.
 *
 * @param open what the reader does, or all for who asks others
 * @param ended the last first
 * @param meetings at which something may have been asked for
 * @param id of the item that the form makes, so that pressing twice makes one
 */
public record ActionsPage(List<Line> open, List<Line> ended, List<Meeting> meetings, Tried tried, String id) {

    public ActionsPage {
        open = List.copyOf(open);
        ended = List.copyOf(ended);
        meetings = List.copyOf(meetings);
    }

    public Head head(Words words) {
        return Head.of(words.t("governance.actions"), null, Action.PATH).hidden();
    }

    public boolean mayAsk(Words words) {
        return words.visitor().may(Power.PUT_DECISIONS);
    }

    public String path() {
        return Action.PATH;
    }

    /**
     * One of them.
     *
     * @param owner by name; empty when nobody who may come in has it
     * @param meeting title of the meeting; empty for none
     */
    public record Line(Action action, String owner, String meeting, boolean late) {

        /** The field for whoever is to have it instead. */
        public String field() {
            return ActionForm.at(action.id().toString());
        }

        /** What became of it, in words. */
        public String outcome(Words words) {
            var ended = action.ended();
            return ended == null ? "" : words.t("governance.action." + ended);
        }
    }
}
