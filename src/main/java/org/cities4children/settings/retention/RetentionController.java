package org.cities4children.settings.retention;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.cities4children.people.People;
import org.cities4children.runtime.job.JobState;
import org.cities4children.runtime.job.Jobs;
import org.cities4children.runtime.retention.Span;
import org.cities4children.runtime.retention.Spans;
import org.cities4children.settings.Changing;
import org.cities4children.settings.Sheet;
import org.cities4children.web.Power;
import org.cities4children.web.Visitor;
import org.cities4children.web.Words;
import org.cities4children.web.access.Needs;
import org.cities4children.web.address.Elsewhere;
import org.cities4children.web.form.Tried;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /desk/settings/retention}. */
@Controller
@Needs(Power.CHANGE_SETTINGS)
class RetentionController {

    static final String PATH = "/desk/settings/retention";

    private static final String ROUND = "retention";

    private final Changing changing;
    private final Jobs jobs;
    private final People people;
    private final List<Span> spans;

    RetentionController(Changing changing, Jobs jobs, People people, ObjectProvider<Span> spans) {
        this.changing = changing;
        this.jobs = jobs;
        this.people = people;
        this.spans = spans.stream().sorted(Comparator.comparing(Span::key)).toList();
    }

    @GetMapping(PATH)
    ModelAndView show(@RequestParam(defaultValue = "") String done, Visitor visitor) {
        return page(Sheet.of(changing.kept(Spans.SETTING).version(), done), visitor, HttpStatus.OK);
    }

    @PostMapping(PATH)
    ModelAndView change(
            @RequestParam Map<String, String> sent,
            @RequestParam(defaultValue = "0") int since,
            Visitor visitor,
            Words words) {
        var tried = tried(sent, words);
        if (!tried.isGood()) {
            return page(Sheet.refused(since, tried), visitor, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var chosen = new TreeMap<String, Integer>();
        spans.forEach(
                it -> days(tried, it).filter(days -> days != it.usual()).ifPresent(days -> chosen.put(it.key(), days)));
        var value = new Spans(chosen);
        var facts = new TreeMap<String, String>();
        spans.forEach(it -> facts.put(RetentionPage.field(it), Integer.toString(value.days(it))));
        return changing.change(Spans.SETTING, value, Sheet.refused(since, tried), visitor.id(), facts)
                .map(it -> page(it, visitor, HttpStatus.CONFLICT))
                .orElseGet(() -> Elsewhere.after(words.to(PATH + "?done=yes")));
    }

    private Tried tried(Map<String, String> sent, Words words) {
        var typed = new HashMap<String, String>();
        spans.forEach(it -> typed.put(RetentionPage.field(it), sent.getOrDefault(RetentionPage.field(it), "")));
        var tried = Tried.of(typed);
        for (var span : spans) {
            var days = days(tried, span).filter(span::allows);
            tried = tried.unless(
                    days.isPresent(),
                    RetentionPage.field(span),
                    words.t("settings.retention.bounds", span.least(), span.most()));
        }
        return tried;
    }

    private static Optional<Integer> days(Tried tried, Span span) {
        var typed = tried.of(RetentionPage.field(span));
        return typed.matches("[0-9]{1,5}") ? Optional.of(Integer.parseInt(typed)) : Optional.empty();
    }

    private ModelAndView page(Sheet sheet, Visitor visitor, HttpStatus status) {
        var kept = changing.kept(Spans.SETTING).value();
        var round = jobs.all().stream().filter(it -> it.name().equals(ROUND)).findFirst();
        var me = people.person(visitor.id()).orElseThrow();
        var page =
                new RetentionPage(kept, spans, sheet, round.map(JobState::next).orElse(null), me.zone());
        var shown = new ModelAndView("settings/retention/show", "page", page);
        shown.setStatus(status);
        return shown;
    }
}
