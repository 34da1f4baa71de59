package org.cities4children.governance.subject;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cities4children.ballots.Result;
import org.cities4children.ballots.Voter;
import org.cities4children.governance.Roll;
import org.cities4children.governance.Subject;
import org.cities4children.governance.reach.Reach;
import org.cities4children.web.Words;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Knows every kind of thing that can be decided on, and who decides. */
@Component
public class Subjects {

    private final Reach reach;
    private final ObjectProvider<Subject> subjects;

    Subjects(Reach reach, ObjectProvider<Subject> subjects) {
        this.reach = reach;
        this.subjects = subjects;
    }

    /** Who could answer now. */
    public List<Voter> roll(Roll whose) {
        return reach.roll(whose);
    }

    /** What this names. */
    public Optional<Subject> subject(String about) {
        return subjects.stream().filter(it -> it.isOf(about)).findFirst();
    }

    /** What the form is filled in with; nothing where it names nothing, or nothing that can be put now. */
    public Optional<Subject.Proposal> proposal(String about, Words words) {
        return subject(about).flatMap(it -> it.proposal(about, words));
    }

    /** That this is put; false when it cannot be. */
    public boolean put(String about, LocalDate last, UUID by) {
        return subject(about).filter(it -> it.put(about, last, by)).isPresent();
    }

    public void decided(String about, Result result, UUID by) {
        subject(about).ifPresent(it -> it.decided(about, result, by));
    }
}
