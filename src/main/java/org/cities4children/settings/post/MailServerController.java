package org.cities4children.settings.post;

import java.time.Duration;
import java.util.Map;
import org.cities4children.mail.ChosenServer;
import org.cities4children.mail.MailServer;
import org.cities4children.mail.Trial;
import org.cities4children.people.People;
import org.cities4children.settings.Changing;
import org.cities4children.settings.Sheet;
import org.cities4children.web.NotFoundException;
import org.cities4children.web.Power;
import org.cities4children.web.Visitor;
import org.cities4children.web.Words;
import org.cities4children.web.access.Needs;
import org.cities4children.web.address.Elsewhere;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /desk/settings/post}: the mail server, where the environment names none. */
@Controller
@Needs(Power.CHANGE_SETTINGS)
class MailServerController {

    static final String PATH = "/desk/settings/post";

    private final Changing changing;
    private final MailServers servers;
    private final Trying trying;
    private final People people;

    MailServerController(Changing changing, MailServers servers, Trying trying, People people) {
        this.changing = changing;
        this.servers = servers;
        this.trying = trying;
        this.people = people;
    }

    @GetMapping(PATH)
    ModelAndView show(@RequestParam(defaultValue = "") String done) {
        var kept = changing.kept(ChosenServer.SETTING);
        var state = done.equals("yes") ? Sheet.State.DONE : Sheet.State.ASKED;
        var sheet = new Sheet(kept.version(), ServerForm.of(kept.value()), state);
        return page(sheet, "", Told.NOTHING, HttpStatus.OK);
    }

    @PostMapping(PATH)
    ModelAndView change(
            @RequestParam Map<String, String> sent,
            @RequestParam(defaultValue = "0") int since,
            Visitor visitor,
            Words words) {
        var form = typed(sent, words);
        if (!form.tried().isGood()) {
            return refused(since, form);
        }
        var chosen = form.server();
        var facts = Map.of(
                "fields", ServerForm.changed(changing.kept(ChosenServer.SETTING).value(), chosen));
        return changing.change(ChosenServer.SETTING, chosen, Sheet.refused(since, form.tried()), visitor.id(), facts)
                .map(it -> page(it, form.sealed(), Told.NOTHING, HttpStatus.CONFLICT))
                .orElseGet(() -> Elsewhere.after(words.to(PATH + "?done=yes")));
    }

    /** Tries what was typed before it is saved, or what the environment names. */
    @PostMapping(PATH + "/trials")
    ModelAndView test(
            @RequestParam Map<String, String> sent,
            @RequestParam(defaultValue = "0") int since,
            Visitor visitor,
            Words words) {
        if (servers.isFixed()) {
            var kept = changing.kept(ChosenServer.SETTING);
            var sheet = new Sheet(kept.version(), ServerForm.of(kept.value()), Sheet.State.ASKED);
            var told = tried(servers.inForce().orElseThrow(), visitor, words);
            return page(sheet, "", told, told.status());
        }
        var form = typed(sent, words);
        if (!form.tried().isGood()) {
            return refused(since, form);
        }
        var told = servers.settings(form.server())
                .map(it -> tried(it, visitor, words))
                .orElseGet(() -> new Told(new Trial.NoServer().reason(words), false, HttpStatus.OK));
        return page(new Sheet(since, form.tried(), Sheet.State.ASKED), form.sealed(), told, told.status());
    }

    private Told tried(MailServer.Settings server, Visitor visitor, Words words) {
        var wait = trying.begin(server, visitor.id());
        if (!wait.isZero()) {
            var minutes = wait.plus(Duration.ofSeconds(59)).toMinutes();
            return new Told(words.n("settings.post.often", minutes), false, HttpStatus.TOO_MANY_REQUESTS);
        }
        var me = people.person(visitor.id()).orElseThrow();
        var trial = trying.send(server, me, words.language());
        return new Told(trial.reason(words), trial instanceof Trial.Accepted, HttpStatus.OK);
    }

    private ServerForm typed(Map<String, String> sent, Words words) {
        if (servers.isFixed()) {
            throw new NotFoundException();
        }
        return servers.read(sent, changing.kept(ChosenServer.SETTING).value(), words);
    }

    private ModelAndView refused(int since, ServerForm form) {
        return page(Sheet.refused(since, form.tried()), form.sealed(), Told.NOTHING, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private ModelAndView page(Sheet sheet, String sealed, Told told, HttpStatus status) {
        var kept = changing.kept(ChosenServer.SETTING).value();
        var page = new MailServerPage(
                servers.inForce().orElse(null),
                servers.isFixed(),
                sheet,
                sealed,
                told.text().isEmpty() ? null : told.text(),
                told.arrived(),
                !kept.sealed().isEmpty());
        var shown = new ModelAndView("settings/post/show", "page", page);
        shown.setStatus(status);
        return shown;
    }

    /** What came of a trial, in a sentence. */
    private record Told(String text, boolean arrived, HttpStatus status) {
        static final Told NOTHING = new Told("", false, HttpStatus.OK);
    }
}
