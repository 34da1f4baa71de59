package org.cities4children.people;

import java.util.UUID;
import org.cities4children.mail.EmailAddress;
import org.cities4children.web.Language;

/** Invites people; what they may do is not given here. */
public interface Invites {

    /**
     * Mails somebody an invitation as a member, who may do nothing that others may not, in the running transaction. One
     * that is open to this address already does as well.
     *
     * @param name as far as it is known
     */
    void member(EmailAddress email, String name, Language language, UUID by);
}
