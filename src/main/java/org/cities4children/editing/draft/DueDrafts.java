package org.cities4children.editing.draft;

import java.time.Clock;
import java.time.Duration;
import java.util.stream.Collectors;
import org.cities4children.editing.row.Keeping.Outcome;
import org.cities4children.people.People;
import org.cities4children.people.Person;
import org.cities4children.runtime.job.Job;
import org.cities4children.web.Power;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Publishes at its hour what was planned; what became due while the program stood still, as soon as it runs. Each by
 * itself: what cannot be published waits for somebody to look at it, and holds up no other.
 */
@Component
class DueDrafts implements Job {

    private static final Logger LOG = LoggerFactory.getLogger(DueDrafts.class);

    private final Drafts drafts;
    private final Planning planning;
    private final People people;
    private final Clock clock;

    DueDrafts(Drafts drafts, Planning planning, People people, Clock clock) {
        this.drafts = drafts;
        this.planning = planning;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "publishing";
    }

    @Override
    public Duration pause() {
        return Duration.ofSeconds(15);
    }

    @Override
    public void run() {
        var due = drafts.due(clock.instant());
        if (due.isEmpty()) {
            return;
        }
        var able = people.whoMay(Power.EDIT_CONTENT).stream().map(Person::id).collect(Collectors.toSet());
        for (var draft : due) {
            if (draft.person() != null && able.contains(draft.person())) {
                publish(draft);
            } else {
                drafts.failed(draft, Problem.AUTHOR.code());
            }
        }
    }

    private void publish(Draft draft) {
        try {
            switch (planning.publish(draft, draft.person())) {
                // What was changed meanwhile has another hour, or none.
                case Outcome.Saved _, Outcome.Overtaken _, Outcome.Away _ -> {}
                case Outcome.Refused(var field, var reason) -> drafts.failed(draft, Problem.of(reason));
                case Outcome.There _ -> drafts.failed(draft, Problem.THERE.code());
            }
        } catch (DataAccessResourceFailureException | TransientDataAccessException | TransactionException outage) {
            LOG.warn("A draft could not be published; the next round tries again: {}", outage.getMessage());
        } catch (RuntimeException mistake) {
            LOG.error("The draft {} could not be published", draft.id(), mistake);
            drafts.failed(draft, Problem.FAILED.code());
        }
    }
}
