package org.cities4children.governance.minutes;

import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.cities4children.governance.meeting.Meeting;
import org.cities4children.web.Crumb;
import org.cities4children.web.Head;
import org.cities4children.web.Mistake;
import org.cities4children.web.Words;
import org.cities4children.web.form.Tried;
import org.jspecify.annotations.Nullable;

/**
 * A meeting, its agenda and its minutes.
 *
 * @param present names of the organisations that were there
 * @param minutes as far as the reader may see them; else empty
 * @param choices organisations that may have been there
 */
public record MeetingPage(
        Meeting meeting,
        List<Point> agenda,
        List<String> present,
        String minutes,
        List<Said> corrections,
        Rights rights,
        List<Choice> choices,
        Typing typing) {

    /** Where the page speaks of its minutes, whatever forms it has. */
    static final String MINUTES = "minutes-now";

    public MeetingPage {
        agenda = List.copyOf(agenda);
        present = List.copyOf(present);
        corrections = List.copyOf(corrections);
        choices = List.copyOf(choices);
    }

    public Head head(Words words) {
        return Head.of(meeting.title(), null, meeting.path()).hidden();
    }

    public List<Crumb> crumbs(Words words) {
        return List.of(new Crumb(words.t("governance.meetings"), Meeting.PATH));
    }

    /** When it is, with the city whose clocks show it. */
    public String when(Words words) {
        return words.at(meeting.begins());
    }

    /** Until when minutes can be corrected; null before they were shown. */
    public @Nullable String until(Words words) {
        return meeting.correctedUntil()
                .map(it -> words.at(ZonedDateTime.ofInstant(it, meeting.zone())))
                .orElse(null);
    }

    public boolean hasOpenCorrections() {
        return corrections.stream().anyMatch(Said::isOpen);
    }

    public String minutesTyped() {
        var typed = typing.tried().typed();
        return typed.containsKey("minutes") ? typing.tried().of("minutes") : minutes;
    }

    /**
     * Of the text that the reader has seen: a form that came back for another reason must not write over a newer one.
     */
    public String revision() {
        var seen = typing.tried().of("revision");
        return seen.isEmpty() || typing.tried().mistakeAt(MINUTES) != null ? String.valueOf(meeting.revision()) : seen;
    }

    public String guestsTyped() {
        var typed = typing.tried().typed();
        return typed.containsKey("guests") ? typing.tried().of("guests") : meeting.guests();
    }

    /** Whether the form for the minutes stands open. */
    public boolean isWriting() {
        var tried = typing.tried();
        return minutes.isEmpty() || Stream.of(MINUTES, "minutes", "guests").anyMatch(it -> tried.mistakeAt(it) != null);
    }

    public List<Mistake> mistakes() {
        return typing.tried().mistakes();
    }

    /**
     * One point of the agenda.
     *
     * @param at when it begins, if all before it take as long as planned
     * @param minutes how long it is to take
     */
    public record Point(int number, String title, String paper, LocalTime at, int minutes) {}

    /**
     * What somebody would have otherwise.
     *
     * @param by name; empty once the account is erased
     */
    public record Said(String id, String by, String text, String answer) {

        public boolean isOpen() {
            return answer.isEmpty();
        }
    }

    /** An organisation that may have been there. */
    public record Choice(String id, String name, boolean chosen) {}

    /** What the reader may do now. */
    public record Rights(boolean prepare, boolean minute, boolean correct, boolean approve) {}

    /**
     * What the reader typed, where it was not taken.
     *
     * @param present organisations that were chosen; null where nothing was sent
     * @param correction id of the correction that the form makes
     */
    public record Typing(Tried tried, @Nullable List<String> present, UUID correction) {}
}
