package org.cities4children.governance.minutes;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cities4children.governance.meeting.Meeting;
import org.cities4children.governance.meeting.MeetingRows;
import org.cities4children.runtime.Ids;
import org.cities4children.web.NotFoundException;
import org.cities4children.web.Power;
import org.cities4children.web.Visitor;
import org.cities4children.web.Words;
import org.cities4children.web.access.Needs;
import org.cities4children.web.address.Elsewhere;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Takes what is done with the minutes of a meeting. */
@Controller
@Needs(Power.PUT_DECISIONS)
class MinutesController {

    private static final String ONE = Meeting.PATH + "/{id}";

    private final MeetingRows rows;
    private final MeetingPages pages;
    private final Minuting minuting;
    private final Ids ids;

    MinutesController(MeetingRows rows, MeetingPages pages, Minuting minuting, Ids ids) {
        this.rows = rows;
        this.pages = pages;
        this.minuting = minuting;
        this.ids = ids;
    }

    @PostMapping(ONE + "/minutes")
    ModelAndView write(
            @PathVariable UUID id,
            @RequestParam Map<String, String> sent,
            @RequestParam(required = false, defaultValue = "") List<String> present,
            Visitor visitor,
            Words words) {
        var meeting = known(id);
        var form = MinutesForm.of(sent, present, words);
        if (!form.tried().isGood()) {
            return shown(meeting, form, visitor, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var names = new LinkedHashMap<>(pages.candidates(meeting));
        names.keySet().retainAll(present);
        return after(minuting.write(id, form, names, visitor.id()), meeting, form, visitor, words);
    }

    @PostMapping(ONE + "/circulation")
    ModelAndView circulate(@PathVariable UUID id, Visitor visitor, Words words) {
        var meeting = known(id);
        return after(minuting.circulate(id, visitor.id()), meeting, MinutesForm.NONE, visitor, words);
    }

    @PostMapping(ONE + "/corrections/{correction}")
    ModelAndView answer(
            @PathVariable UUID id,
            @PathVariable UUID correction,
            @RequestParam(defaultValue = "") String answer,
            Visitor visitor,
            Words words) {
        var meeting = known(id);
        minuting.answer(id, correction, answer.equals("taken"), visitor.id());
        return Elsewhere.after(words.to(meeting.path() + "#corrections"));
    }

    @PostMapping(ONE + "/approval")
    ModelAndView approve(
            @PathVariable UUID id, @RequestParam(defaultValue = "-1") int revision, Visitor visitor, Words words) {
        var meeting = known(id);
        return after(minuting.approve(id, revision, visitor.id()), meeting, MinutesForm.NONE, visitor, words);
    }

    private ModelAndView after(
            Minuting.Outcome outcome, Meeting meeting, MinutesForm form, Visitor visitor, Words words) {
        var mistake = switch (outcome) {
            case DONE -> "";
            case EARLY -> "early";
            case OVERTAKEN -> "overtaken-minutes";
            case EMPTY -> "empty";
            case WAITING -> "waiting";
            case MANY -> "many";
            case OVER -> "final";
        };
        return mistake.isEmpty()
                ? Elsewhere.after(words.to(meeting.path() + "#minutes-now"))
                : shown(
                        known(meeting.id()),
                        form.refused(words.t("governance.mistake." + mistake)),
                        visitor,
                        HttpStatus.CONFLICT);
    }

    private Meeting known(UUID id) {
        return rows.meeting(id).orElseThrow(NotFoundException::new);
    }

    private ModelAndView shown(Meeting meeting, MinutesForm form, Visitor visitor, HttpStatus status) {
        var typing = new MeetingPage.Typing(form.tried(), form.present(), ids.next());
        var shown = new ModelAndView("governance/minutes/show", "page", pages.one(meeting, visitor, typing));
        shown.setStatus(status);
        return shown;
    }
}
