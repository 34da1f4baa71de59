package org.cities4children.operations.post;

import java.util.TreeMap;
import java.util.UUID;
import org.cities4children.audit.Audit;
import org.cities4children.audit.Deed;
import org.cities4children.mail.Outbox;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Has a message tried again, and notes who wanted it. */
@Component
class Retrying {

    private final Outbox outbox;
    private final Audit audit;

    Retrying(Outbox outbox, Audit audit) {
        this.outbox = outbox;
        this.audit = audit;
    }

    /** Whether it is tried; what is sent, on its way or no longer good is not. */
    @Transactional
    public boolean again(UUID id, UUID by) {
        boolean found = outbox.again(id);
        if (found) {
            audit.note(new Deed(by, null, "mail.retry", "mail:" + id, new TreeMap<>()));
        }
        return found;
    }
}
