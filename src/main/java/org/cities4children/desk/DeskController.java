package org.cities4children.desk;

import java.time.Clock;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import org.cities4children.alliance.Chapter;
import org.cities4children.alliance.Chapters;
import org.cities4children.alliance.Mandate;
import org.cities4children.alliance.Mandates;
import org.cities4children.people.Duties;
import org.cities4children.people.Duty;
import org.cities4children.people.Workbench;
import org.cities4children.web.Visitor;
import org.cities4children.web.Words;
import org.cities4children.web.access.SignedIn;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** {@code /desk}: one short list of what waits, the oldest first. */
@Controller
@SignedIn
class DeskController {

    private final List<Duties> rooms;
    private final List<Workbench> benches;
    private final Mandates mandates;
    private final Chapters chapters;
    private final Clock clock;

    DeskController(
            ObjectProvider<Duties> rooms,
            ObjectProvider<Workbench> benches,
            Mandates mandates,
            Chapters chapters,
            Clock clock) {
        this.rooms = rooms.stream().toList();
        this.benches = benches.stream()
                .sorted(Comparator.comparingInt(Workbench::position))
                .toList();
        this.mandates = mandates;
        this.chapters = chapters;
        this.clock = clock;
    }

    @GetMapping("/desk")
    ModelAndView show(Visitor visitor, Words words) {
        var waiting = rooms.stream()
                .flatMap(it -> it.of(visitor, words).stream())
                .sorted(Comparator.comparing(Duty::since))
                .toList();
        // Two powers may lead to the same page.
        var paths = new HashSet<String>();
        var open = benches.stream()
                .filter(it -> visitor.may(it.needs()) && paths.add(it.path()))
                .toList();
        var represented =
                mandates.of(visitor.id()).stream().map(Mandate::name).distinct().toList();
        var coordinated = chapters.coordinatedBy(visitor.id()).stream()
                .map(Chapter::country)
                .toList();
        return new ModelAndView(
                "desk/show", "page", new DeskPage(waiting, open, represented, coordinated, clock.instant()));
    }
}
