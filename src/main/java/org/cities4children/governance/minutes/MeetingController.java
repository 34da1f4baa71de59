package org.cities4children.governance.minutes;

import java.util.Map;
import java.util.UUID;
import org.cities4children.governance.meeting.Meeting;
import org.cities4children.governance.meeting.MeetingRows;
import org.cities4children.governance.meeting.Preparing;
import org.cities4children.runtime.Ids;
import org.cities4children.web.NotFoundException;
import org.cities4children.web.Power;
import org.cities4children.web.Visitor;
import org.cities4children.web.Words;
import org.cities4children.web.access.Needs;
import org.cities4children.web.access.SignedIn;
import org.cities4children.web.address.Elsewhere;
import org.cities4children.web.form.Tried;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /desk/meetings/0198…}: one meeting, its agenda, and corrections to its minutes. */
@Controller
class MeetingController {

    private final MeetingRows rows;
    private final MeetingPages pages;
    private final Preparing preparing;
    private final Minuting minuting;
    private final Ids ids;

    MeetingController(MeetingRows rows, MeetingPages pages, Preparing preparing, Minuting minuting, Ids ids) {
        this.rows = rows;
        this.pages = pages;
        this.preparing = preparing;
        this.minuting = minuting;
        this.ids = ids;
    }

    @SignedIn
    @GetMapping(Meeting.PATH + "/{id}")
    ModelAndView show(@PathVariable UUID id, Visitor visitor) {
        return shown(known(id, visitor), Tried.nothing(), visitor, HttpStatus.OK);
    }

    @Needs(Power.PUT_DECISIONS)
    @PostMapping(Meeting.PATH + "/{id}/agenda")
    ModelAndView add(@PathVariable UUID id, @RequestParam Map<String, String> sent, Visitor visitor, Words words) {
        var meeting = known(id, visitor);
        var form = PointForm.of(sent, words);
        if (form.tried().isGood()) {
            boolean added = preparing.add(id, form.point(), form.length().orElseThrow(), form.paper(), visitor.id());
            form = new PointForm(form.tried().unless(added, "point", words.t("governance.mistake.agenda")));
        }
        return form.tried().isGood()
                ? Elsewhere.after(words.to(meeting.path() + "#agenda"))
                : shown(meeting, form.tried(), visitor, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @SignedIn
    @PostMapping(Meeting.PATH + "/{id}/corrections")
    ModelAndView correct(@PathVariable UUID id, @RequestParam Map<String, String> sent, Visitor visitor, Words words) {
        var meeting = known(id, visitor);
        var tried = Tried.of(sent).needing(words, "governance", "correction");
        if (!tried.isGood()) {
            return shown(meeting, tried, visitor, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var correction = Ids.read(tried.of("id")).orElseGet(ids::next);
        var outcome = minuting.correct(id, correction, tried.of("correction"), visitor.id());
        if (outcome == Minuting.Outcome.DONE) {
            return Elsewhere.after(words.to(meeting.path() + "#corrections"));
        }
        var why = outcome == Minuting.Outcome.MANY ? "many" : "corrected";
        var late = tried.unless(false, MeetingPage.MINUTES, words.t("governance.mistake." + why));
        return shown(meeting, late, visitor, HttpStatus.CONFLICT);
    }

    private Meeting known(UUID id, Visitor visitor) {
        return rows.meeting(id).filter(it -> it.isReadBy(visitor)).orElseThrow(NotFoundException::new);
    }

    private ModelAndView shown(Meeting meeting, Tried tried, Visitor visitor, HttpStatus status) {
        var typing = new MeetingPage.Typing(tried, null, ids.next());
        var shown = new ModelAndView("governance/minutes/show", "page", pages.one(meeting, visitor, typing));
        shown.setStatus(status);
        return shown;
    }
}
