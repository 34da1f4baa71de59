package org.cities4children.runtime.intake;

import java.util.List;
import java.util.Optional;
import org.cities4children.runtime.Importer;
import tools.jackson.databind.node.ObjectNode;

/** Rows that people may also write by hand. */
public interface Editable extends Importer {

    /** What somebody may fill in, in the order of the form; all else in a row stays as it is. */
    List<Field> fields();

    /** The row of this key as it stands. */
    Optional<ObjectNode> handedIn(String key);
}
