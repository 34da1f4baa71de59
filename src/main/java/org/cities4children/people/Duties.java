package org.cities4children.people;

import java.util.List;
import org.cities4children.web.Visitor;
import org.cities4children.web.Words;

/** What waits in a room; each room that gives work brings its own as a bean. */
public interface Duties {

    /** What waits for this person; nothing that they may not do. */
    List<Duty> of(Visitor visitor, Words words);
}
