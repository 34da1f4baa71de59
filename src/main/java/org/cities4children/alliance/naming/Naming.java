package org.cities4children.alliance.naming;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.cities4children.alliance.Mandate;
import org.cities4children.alliance.membership.MemberPost;
import org.cities4children.alliance.register.Profiles;
import org.cities4children.audit.Audit;
import org.cities4children.audit.Deed;
import org.cities4children.people.People;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes names that are proposed, and gives them to their members once the secretariat approves. */
@Component
class Naming {

    private final ProposalRows rows;
    private final Profiles profiles;
    private final MemberPost post;
    private final People people;
    private final Audit audit;

    Naming(ProposalRows rows, Profiles profiles, MemberPost post, People people, Audit audit) {
        this.rows = rows;
        this.profiles = profiles;
        this.post = post;
        this.people = people;
        this.audit = audit;
    }

    /** Keeps a name for the secretariat to look at; false while another one waits. */
    @Transactional
    public boolean propose(Mandate acting, String name) {
        boolean kept = rows.add(acting.organisation(), acting.name(), name, acting.person());
        if (kept) {
            note(acting.person(), Mandate.object(acting.organisation()), "propose", acting.organisation());
        }
        return kept;
    }

    /** Whoever acts for the member wants it no more. */
    @Transactional
    public void takeBack(Mandate acting) {
        rows.last(acting.organisation())
                .filter(Proposal::isOpen)
                .flatMap(it -> rows.end(it.id(), "taken-back", "", acting.person()))
                .ifPresent(
                        it -> note(acting.person(), Mandate.object(it.organisation()), "take-back", it.organisation()));
    }

    /**
     * Gives the member its new name; the old one becomes a former one. False when somebody else has decided.
     *
     * @throws org.cities4children.runtime.RowRefused when it cannot be called so
     */
    @Transactional
    public boolean approve(UUID id, UUID by) {
        var approved = rows.end(id, "approved", "", by);
        approved.ifPresent(it -> {
            profiles.rename(it.organisation(), it.name());
            note(by, null, "approve", it.organisation());
            tell(it, "approved");
        });
        return approved.isPresent();
    }

    /** Leaves the name as it is, and tells why. False when somebody else has decided. */
    @Transactional
    public boolean refuse(UUID id, String reason, UUID by) {
        var refused = rows.end(id, "refused", reason, by);
        refused.ifPresent(it -> {
            note(by, null, "refuse", it.organisation());
            tell(it, "refused");
        });
        return refused.isPresent();
    }

    List<Proposal> open() {
        return rows.open();
    }

    Optional<Proposal> last(String organisation) {
        return rows.last(organisation);
    }

    private void tell(Proposal it, String what) {
        var letter = new MemberPost.Letter(
                "name:" + it.id(),
                "alliance.naming.mail." + what,
                List.of(it.before(), it.name()),
                it.reason(),
                NamingPage.path(it.slug()),
                "alliance.naming.look");
        people.person(it.person())
                // Nobody reads what is sent to the people of the demonstration.
                .filter(person -> !person.demonstration() && !person.disabled())
                .ifPresent(person -> post.put(person, letter));
    }

    private void note(UUID by, @Nullable String acting, String what, String organisation) {
        var object = Mandate.object(organisation);
        audit.note(new Deed(by, acting, "alliance.name." + what, object, new TreeMap<>()));
    }
}
