package org.cities4children.people.factor;

import java.util.Map;
import java.util.UUID;
import org.cities4children.audit.Audit;
import org.cities4children.audit.Deed;
import org.cities4children.people.Person;
import org.cities4children.people.notice.Notices;
import org.cities4children.people.register.Addresses;
import org.cities4children.people.session.Sessions;
import org.springframework.stereotype.Component;

/**
 * Helps somebody who lost their second proof and has no recovery code either. All of theirs go, passkeys too: whoever
 * found the lost device must not come in by what is left on it, nor by an address that they asked for. They set up new
 * ones when they come in next.
 */
@Component
public class LostFactor {

    private final SecondFactor second;
    private final Addresses addresses;
    private final Sessions sessions;
    private final Notices notices;
    private final Audit audit;

    LostFactor(SecondFactor second, Addresses addresses, Sessions sessions, Notices notices, Audit audit) {
        this.second = second;
        this.addresses = addresses;
        this.sessions = sessions;
        this.notices = notices;
        this.audit = audit;
    }

    /**
     * Takes the proofs and ends all sessions, and tells the person.
     *
     * @param asked who wanted it
     * @param confirmed who else agreed
     */
    public void reset(Person person, UUID asked, UUID confirmed) {
        var facts = Map.of("asked-by", asked.toString());
        audit.note(Deed.by(confirmed, "people.second.reset", "person:" + person.id(), facts), () -> {
            second.forget(person.id());
            addresses.stay(person.id());
            sessions.endAll(person.id());
            notices.tell(person, "people.reset.mail");
        });
    }
}
