package org.cities4children.governance.meeting;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.cities4children.web.NotFoundException;
import org.cities4children.web.Power;
import org.cities4children.web.Visitor;
import org.cities4children.web.Words;
import org.cities4children.web.access.Needs;
import org.cities4children.web.access.SignedIn;
import org.cities4children.web.address.Elsewhere;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /desk/meetings}: all meetings, and the form that calls one more. */
@Controller
class MeetingsController {

    private final MeetingRows rows;
    private final Preparing preparing;
    private final Calling calling;
    private final Clock clock;

    MeetingsController(MeetingRows rows, Preparing preparing, Calling calling, Clock clock) {
        this.rows = rows;
        this.preparing = preparing;
        this.calling = calling;
        this.clock = clock;
    }

    @SignedIn
    @GetMapping(Meeting.PATH)
    ModelAndView index(Visitor visitor) {
        var now = clock.instant();
        var mine = rows.all().stream().filter(it -> it.isReadBy(visitor)).toList();
        var page = new MeetingsPage(
                mine.reversed().stream().filter(it -> !it.hasBegun(now)).toList(),
                mine.stream().filter(it -> it.hasBegun(now)).toList());
        return new ModelAndView("governance/meeting/index", "page", page);
    }

    @Needs(Power.PUT_DECISIONS)
    @GetMapping(NewMeetingPage.PATH)
    ModelAndView form(Visitor visitor) {
        return shown(calling.blank(visitor.id()), true, HttpStatus.OK);
    }

    @Needs(Power.PUT_DECISIONS)
    @PostMapping(NewMeetingPage.PATH)
    ModelAndView call(@RequestParam Map<String, String> sent, Visitor visitor, Words words) {
        var form = calling.read(sent, words);
        if (!form.tried().isGood()) {
            return shown(form, true, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        preparing.call(form.meeting(), visitor.id());
        return Elsewhere.after(words.to(form.meeting().path()));
    }

    @Needs(Power.PUT_DECISIONS)
    @GetMapping(Meeting.PATH + "/{id}/change")
    ModelAndView change(@PathVariable UUID id) {
        return shown(MeetingForm.of(known(id)), false, HttpStatus.OK);
    }

    @Needs(Power.PUT_DECISIONS)
    @PostMapping(Meeting.PATH + "/{id}/change")
    ModelAndView change(@PathVariable UUID id, @RequestParam Map<String, String> sent, Visitor visitor, Words words) {
        var meeting = known(id);
        var form = MeetingForm.of(sent, id, words);
        if (!form.tried().isGood()) {
            return shown(form, false, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        preparing.change(form.meeting(), visitor.id());
        return Elsewhere.after(words.to(meeting.path()));
    }

    @Needs(Power.PUT_DECISIONS)
    @PostMapping(Meeting.PATH + "/{id}/calling-off")
    ModelAndView callOff(@PathVariable UUID id, Visitor visitor, Words words) {
        var meeting = known(id);
        preparing.callOff(id, visitor.id());
        return Elsewhere.after(words.to(meeting.path()));
    }

    private Meeting known(UUID id) {
        return rows.meeting(id).orElseThrow(NotFoundException::new);
    }

    private ModelAndView shown(MeetingForm form, boolean isNew, HttpStatus status) {
        var shown = new ModelAndView("governance/meeting/new", "page", calling.page(form, isNew));
        shown.setStatus(status);
        return shown;
    }
}
