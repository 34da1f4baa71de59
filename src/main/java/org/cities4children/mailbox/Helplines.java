package org.cities4children.mailbox;

import java.util.List;

/** Helplines for children, by country. */
public interface Helplines {

    /** All of them; costs no question to the database. */
    List<Helpline> all();
}
