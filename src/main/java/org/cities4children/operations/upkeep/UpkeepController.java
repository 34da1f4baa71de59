package org.cities4children.operations.upkeep;

import java.util.stream.Collectors;
import org.cities4children.people.People;
import org.cities4children.web.NotFoundException;
import org.cities4children.web.Power;
import org.cities4children.web.Visitor;
import org.cities4children.web.Words;
import org.cities4children.web.access.Needs;
import org.cities4children.web.address.Elsewhere;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** {@code /desk/upkeep}. */
@Controller
@Needs(Power.CHANGE_SETTINGS)
class UpkeepController {

    static final String PATH = "/desk/upkeep";

    private final Chores chores;
    private final People people;

    UpkeepController(Chores chores, People people) {
        this.chores = chores;
        this.people = people;
    }

    @GetMapping(PATH)
    ModelAndView index(Visitor visitor) {
        return page(visitor, false);
    }

    @PostMapping(PATH + "/{code}/runs")
    ModelAndView run(@PathVariable String code, Visitor visitor, Words words) {
        var chore = Chore.of(code).orElseThrow(NotFoundException::new);
        return chores.begin(chore, visitor.id()) ? Elsewhere.after(words.to(PATH)) : page(visitor, true);
    }

    private ModelAndView page(Visitor visitor, boolean busy) {
        var last = chores.last();
        var names = people.names(last.values().stream().map(Run::person).collect(Collectors.toSet()));
        var shown = new ModelAndView(
                "operations/upkeep/index", "page", new UpkeepPage(last, names, people.zone(visitor.id()), busy));
        shown.setStatus(busy ? HttpStatus.CONFLICT : HttpStatus.OK);
        return shown;
    }
}
