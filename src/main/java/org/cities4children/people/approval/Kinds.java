package org.cities4children.people.approval;

import java.util.Optional;
import org.cities4children.people.Approvable;
import org.cities4children.people.Approval;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What rooms have that takes two persons; looked up late, since those who do it ask for approvals too. */
@Component
class Kinds {

    private final ObjectProvider<Approvable> all;

    Kinds(ObjectProvider<Approvable> all) {
        this.all = all;
    }

    /** What it is; nothing when no room of this version does it. */
    Optional<Approvable> of(Approval approval) {
        return all.stream().filter(it -> it.kind().equals(approval.kind())).findFirst();
    }
}
