package org.cities4children.people.directory;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cities4children.audit.Audit;
import org.cities4children.audit.Deed;
import org.cities4children.people.Affiliations;
import org.cities4children.runtime.Ids;
import org.cities4children.web.Visitor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds people who want to be found, and lets them come and go. */
@Component
public class Directory {

    static final int PER_PAGE = 20;

    private final EntryRows rows;
    private final Affiliations affiliations;
    private final Ids ids;
    private final Audit audit;

    Directory(EntryRows rows, Affiliations affiliations, Ids ids, Audit audit) {
        this.rows = rows;
        this.affiliations = affiliations;
        this.ids = ids;
        this.audit = audit;
    }

    /** Somebody as this visitor may find them. */
    public Optional<Shown> one(UUID id, Visitor visitor) {
        return rows.one(id)
                .filter(it -> it.audience() == Entry.Audience.EVERYONE || visitor.isSignedIn())
                .map(it -> shown(List.of(it)).getFirst());
    }

    List<Shown> part(DirectoryQuery query, Visitor visitor) {
        return shown(rows.part(query, visitor.isSignedIn(), PER_PAGE));
    }

    int count(DirectoryQuery query, Visitor visitor) {
        return rows.count(query, visitor.isSignedIn());
    }

    List<String> countries(Visitor visitor) {
        return rows.countries(visitor.isSignedIn());
    }

    Optional<Shown> own(UUID person) {
        return rows.own(person).map(it -> shown(List.of(it)).getFirst());
    }

    /** Somebody as they would be found by what they typed; keeps nothing. */
    Shown preview(UUID person, String name, EntryForm form) {
        return shown(List.of(form.entry(person, person).called(name))).getFirst();
    }

    /** Writes down what somebody wants to be found by. */
    @Transactional
    public void join(UUID person, EntryForm form) {
        boolean isNew = rows.own(person).isEmpty();
        rows.save(form.entry(person, ids.next()));
        if (isNew) {
            audit.note(Deed.by(person, "people.directory.join", "person:" + person, Map.of()));
        }
    }

    /** Takes somebody out, at once. */
    @Transactional
    public void leave(UUID person) {
        if (rows.remove(person)) {
            audit.note(Deed.by(person, "people.directory.leave", "person:" + person, Map.of()));
        }
    }

    private List<Shown> shown(List<Entry> entries) {
        var acting = affiliations.of(
                entries.stream().filter(Entry::organisation).map(Entry::person).toList());
        return entries.stream()
                .map(it -> new Shown(it, it.organisation() ? acting.getOrDefault(it.person(), List.of()) : List.of()))
                .toList();
    }
}
