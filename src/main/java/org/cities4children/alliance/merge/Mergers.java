package org.cities4children.alliance.merge;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cities4children.alliance.Mandate;
import org.cities4children.alliance.Merging;
import org.cities4children.alliance.membership.Moves;
import org.cities4children.audit.Audit;
import org.cities4children.audit.Deed;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Looks what two members would become, and makes one of them. */
@Component
class Mergers implements Merging {

    private final MergerRows rows;
    private final Moves moves;
    private final Uniting mandates;
    private final Audit audit;
    private final MergeMail mail;

    Mergers(MergerRows rows, Moves moves, Uniting mandates, Audit audit, MergeMail mail) {
        this.rows = rows;
        this.moves = moves;
        this.mandates = mandates;
        this.audit = audit;
        this.mail = mail;
    }

    @Override
    public Optional<Merger> look(String lost, String kept) {
        return lost.equals(kept)
                ? Optional.empty()
                : moves.of(lost)
                        .flatMap(one -> moves.of(kept)
                                .map(other -> new Merger(
                                        one,
                                        other,
                                        rows.isSteering(lost) && !rows.isSteering(kept),
                                        rows.isAwaited(lost),
                                        mandates.look(lost, kept, one.isMember()))));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Merger> hold(String lost, String kept) {
        rows.alone();
        rows.hold(lost, kept);
        return look(lost, kept);
    }

    @Override
    public void still() {
        rows.still();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void merge(Merger held, UUID by) {
        var lost = held.lost().organisation();
        var kept = held.kept().organisation();
        moves.merge(held.lost(), held.kept(), by);
        mandates.unite(held, by);
        mail.tell(held);
        rows.merge(lost, kept);
        rows.joinChapters(lost, kept, by);
        rows.dropWishes(lost, by);
        audit.note(Deed.by(by, "alliance.merge", Mandate.object(kept), Map.of("merged", Mandate.object(lost))));
    }

    @Override
    public Heirs heirs() {
        return new Heirs(rows.heirs());
    }
}
