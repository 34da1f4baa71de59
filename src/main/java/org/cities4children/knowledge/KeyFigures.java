package org.cities4children.knowledge;

import java.util.List;
import java.util.Optional;

/** The key figures of the hub, each with its source. */
public interface KeyFigures {

    /** All of them, in the order in which they were handed in. */
    List<Figure> all();

    Optional<Figure> of(String id);
}
