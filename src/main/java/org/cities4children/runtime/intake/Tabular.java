package org.cities4children.runtime.intake;

import java.util.List;
import org.cities4children.runtime.Importer;

/** Rows that come as a table, one a line under the names of its columns; what a cell does not say stays as it is. */
public interface Tabular extends Importer {

    /** The columns that are known, in the order in which they are handed out. */
    List<String> columns();
}
