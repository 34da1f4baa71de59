package org.cities4children.stories.job;

import java.time.Clock;
import org.cities4children.runtime.clock.Today;
import org.cities4children.web.access.Everyone;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** {@code /jobs}. */
@Everyone
@Controller
class JobsController {

    private final Jobs jobs;
    private final Clock clock;

    JobsController(Jobs jobs, Clock clock) {
        this.jobs = jobs;
        this.clock = clock;
    }

    @GetMapping("/jobs")
    ModelAndView index() {
        var today = Today.somewhere(clock);
        var year = today.minusYears(1);
        var all = jobs.openSince(year);
        var page = new JobsPage(
                all.stream().filter(it -> it.isOpen(today)).toList(),
                all.stream()
                        .filter(it -> !it.isOpen(today) && it.isOpen(year))
                        .toList()
                        .reversed());
        // What is open changes at midnight, without anything being saved: a page is kept for ten minutes at most.
        return new ModelAndView("stories/job/index", "page", page);
    }
}
