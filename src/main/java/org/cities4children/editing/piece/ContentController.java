package org.cities4children.editing.piece;

import org.cities4children.editing.list.Lists;
import org.cities4children.editing.row.Editables;
import org.cities4children.people.People;
import org.cities4children.publishing.Publications;
import org.cities4children.web.NotFoundException;
import org.cities4children.web.Power;
import org.cities4children.web.Typed;
import org.cities4children.web.Visitor;
import org.cities4children.web.access.Needs;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /desk/content}: everything public that is written by hand, what changed last first. */
@Needs(Power.EDIT_CONTENT)
@Controller
class ContentController {

    private static final int PAGE = 20;

    private final Editables editables;
    private final Lists lists;
    private final Publications publications;
    private final People people;

    ContentController(Editables editables, Lists lists, Publications publications, People people) {
        this.editables = editables;
        this.lists = lists;
        this.publications = publications;
        this.people = people;
    }

    @GetMapping(Editables.PATH)
    ModelAndView index(
            @RequestParam(defaultValue = "resources") String kind,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "1") String page,
            Visitor visitor) {
        var chosen = editables.of(kind).orElseThrow(NotFoundException::new);
        var title = Typed.text(q);
        int count = publications.countKept(chosen.published(), title);
        int pages = Math.max(1, (count + PAGE - 1) / PAGE);
        int number = page.matches("[0-9]{1,6}") ? Math.clamp(Integer.parseInt(page), 1, pages) : 1;
        var shown = publications.kept(chosen.published(), title, (number - 1) * PAGE, PAGE);
        return new ModelAndView(
                "editing/piece/index",
                "page",
                new ContentPage(
                        editables.kinds(),
                        lists.kinds(),
                        kind,
                        title,
                        count,
                        number,
                        pages,
                        shown,
                        people.zone(visitor.id())));
    }
}
