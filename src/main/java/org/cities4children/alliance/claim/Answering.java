package org.cities4children.alliance.claim;

import java.util.Map;
import java.util.UUID;
import org.cities4children.alliance.Mandate;
import org.cities4children.alliance.mandate.Granting;
import org.cities4children.alliance.mandate.Granting.Grant;
import org.cities4children.alliance.mandate.Granting.Refusal;
import org.cities4children.audit.Audit;
import org.cities4children.audit.Deed;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives the mandate that somebody claims, or does not; whoever answers second finds it answered. */
@Component
class Answering {

    private final ClaimRows rows;
    private final Granting granting;
    private final ClaimMail mail;
    private final Audit audit;

    Answering(ClaimRows rows, Granting granting, ClaimMail mail, Audit audit) {
        this.rows = rows;
        this.granting = granting;
        this.mail = mail;
        this.audit = audit;
    }

    /** False when it was not given. */
    @Transactional
    public boolean give(Claim claim, Mandate.Role role, UUID by) {
        if (rows.hold(claim.organisation(), claim.person()).isEmpty()) {
            return false;
        }
        var refusal = granting.grant(claim.organisation(), new Grant(claim.person(), role, null), by);
        boolean has = refusal.isEmpty() || refusal.get() == Refusal.HELD;
        if (has) {
            rows.remove(claim.organisation(), claim.person());
        }
        return has;
    }

    @Transactional
    public void refuse(Claim claim, UUID by) {
        rows.hold(claim.organisation(), claim.person()).ifPresent(it -> {
            rows.put(it.organisation(), it.person(), Claim.State.REFUSED);
            audit.note(Deed.by(by, "alliance.claim.refuse", Mandate.object(it.organisation()), Map.of()));
            if (it.state() == Claim.State.ASKED) {
                mail.refused(it);
            }
        });
    }
}
