package org.cities4children.governance.meeting;

import java.util.List;
import org.cities4children.web.Head;
import org.cities4children.web.Power;
import org.cities4children.web.Words;

/**
 * All meetings that the reader may see.
 *
 * @param coming the next first
 * @param past the last first
 */
public record MeetingsPage(List<Meeting> coming, List<Meeting> past) {

    public MeetingsPage {
        coming = List.copyOf(coming);
        past = List.copyOf(past);
    }

    public Head head(Words words) {
        return Head.of(words.t("governance.meetings"), null, Meeting.PATH).hidden();
    }

    public boolean mayCall(Words words) {
        return words.visitor().may(Power.PUT_DECISIONS);
    }

    public String newPath() {
        return NewMeetingPage.PATH;
    }

    /** How far its minutes are, in words. */
    public String minutes(Meeting meeting, Words words) {
        var key = meeting.approved() != null
                ? "approved"
                : meeting.circulated() != null
                        ? "circulated"
                        : meeting.minutes().isEmpty() ? "none" : "draft";
        return words.t("governance.minutes." + key);
    }
}
