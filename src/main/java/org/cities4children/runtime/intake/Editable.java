package org.cities4children.runtime.intake;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cities4children.runtime.Importer;
import tools.jackson.databind.node.ObjectNode;

/** Rows that are public things with an address, and that people may also write by hand. */
public interface Editable extends Importer {

    /** What publications call the kind, such as {@code resource}. */
    String published();

    /** What somebody may fill in, in the order of the form; all else in a row stays as it is. */
    List<Field> fields();

    /** The key of the row from which this was made. */
    Optional<String> keyOf(UUID id);

    /** The row of this key as it stands. */
    Optional<ObjectNode> handedIn(String key);
}
